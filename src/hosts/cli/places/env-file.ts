import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { whyUnreadable } from '../../../kernel/file-errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { readRegularFile } from '../../bounded-file.ts'
import { readVariables, type VariableReading } from './environment.ts'
import type { OptionPlace } from './option-place.ts'

const input = '--env-file'
/** In characters: far more than variables take. */
const longest = 1_024 * 1_024

/**
 * Reads options from a file of `NAME=value` lines, as `node --env-file` reads them: quotes, comments, a leading
 * `export` and spaces around names are understood; a value with `#` needs quotes. Other variables in it are left alone. A pipe is
 * refused: Node itself looks for the flag, and has emptied the pipe before we come.
 */
export async function readEnvFile(
  file: string,
  folder: string,
  source: VariableReading,
): Promise<OptionPlace> {
  const problem = (why: Message): OptionPlace => ({
    given: {},
    problems: [message('problem_file', { input, given: file, why })],
    warnings: [],
    secrets: [],
    appearance: {},
  })
  let text: string
  try {
    text = await readRegularFile(resolve(folder, file), { longest })
  } catch (error) {
    return problem(whyUnreadable(error))
  }
  const { entries, hasBrokenLine } = entriesOf(text)
  const layer = readVariables(source, parseEnv(entries), 'env-file')
  if (!hasBrokenLine) return layer
  const broken = problem(message('file_no_variables'))
  return { ...layer, problems: [...broken.problems, ...layer.problems] }
}

/** An empty line, a comment, or an assignment, whose value may have several lines where it is quoted. */
const understood =
  /^[^\S\n]*(?:#.*|(?:export[^\S\n]+)?(?<name>[A-Za-z_][\w.-]*)[^\S\n]*=[^\S\n]*(?<value>(["'`])[\s\S]*?\3|.*).*)?$/gm

/**
 * The assignments alone. Of a line that is none, and in some versions also of a comment or an empty line with a space
 * before it, Node makes the beginning of the next name, whose variable would be missing without a word.
 */
function entriesOf(text: string): { readonly entries: string; readonly hasBrokenLine: boolean } {
  const lines = text.replace(/\r\n?/g, '\n')
  const found = [...lines.matchAll(understood)].flatMap(({ groups: { name, value } = {} }) =>
    name === undefined ? [] : `${name}=${value}\n`,
  )
  return { entries: found.join(''), hasBrokenLine: lines.replace(understood, '').trim() !== '' }
}
