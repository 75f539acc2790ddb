import { cleanLine } from '../../../kernel/clean-text.ts'
import { message } from '../../../messages/message.ts'
import { type Reader, Unreadable } from '../../../options/readers.ts'

/** Nothing as short is a token. */
const longestShown = 20

/** The ID of a token, which is a number. What may be its value, given by mistake, is not quoted. */
export const readTokenId: Reader<string> = (text, input) => {
  if (/^\d{1,19}$/.test(text)) return text.replace(/^0+(?=\d)/, '')
  const given = text.length > longestShown ? '***' : cleanLine(text, longestShown)
  return new Unreadable(message('fortify_problem_token_id', { input, given }))
}
