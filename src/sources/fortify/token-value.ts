import { Secret } from '../../kernel/secret.ts'
import { message } from '../../messages/message.ts'
import { type Reader, Unreadable } from '../../options/readers.ts'

/** A token of SSC in its two spellings. REST takes the encoded one, fortifyclient prints and takes the decoded. */
export interface TokenValue {
  readonly kind: 'token'
  /** A UUID in small letters. */
  readonly decoded: Secret
  /** The UUID's text in base64: always 48 characters, without padding. */
  readonly encoded: Secret
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const encodedUuid = /^[A-Za-z\d+/]{48}$/

/**
 * Reads a token in either spelling. `undefined` for all else, a UUID in capitals among it: encoded it would be another
 * token. A text that is encoded already is never encoded again.
 */
export function tokenValueOf(text: string): TokenValue | undefined {
  const trimmed = text.trim()
  const decoded = encodedUuid.test(trimmed) ? Buffer.from(trimmed, 'base64').toString('latin1') : trimmed
  if (!uuid.test(decoded)) return undefined
  return {
    kind: 'token',
    decoded: new Secret(decoded),
    encoded: new Secret(Buffer.from(decoded).toString('base64')),
  }
}

/** Every text that gives a token away. */
export function secretsOfToken({ decoded, encoded }: TokenValue): readonly Secret[] {
  return [decoded, encoded]
}

/** The option of a token, in either spelling. What can't be one is refused before anything is sent, and not shown. */
export const readToken: Reader<TokenValue> = (text, input) =>
  tokenValueOf(text) ?? new Unreadable(message('fortify_problem_token', { input }))
