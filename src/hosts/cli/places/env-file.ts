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
 * Reads options from a file of `NAME=value` lines, as `node --env-file` reads them: quotes, comments and a
 * leading `export` are understood; a value with `#` needs quotes. Other variables in it are left alone. A pipe is
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
  const found = parseEnv(text.replace(/^\ufeff/, ''))
  const layer = readVariables(source, found, 'env-file')
  if (!hasBrokenLine(text)) return layer
  const broken = problem(message('file_no_variables'))
  return { ...layer, problems: [...broken.problems, ...layer.problems] }
}

/** Node leaves out a line that is no assignment, or runs it into the next one: a variable would be missing. */
function hasBrokenLine(text: string): boolean {
  const withoutQuoted = text.replace(/^\ufeff/, '').replace(/=\s*(["'`])[\s\S]*?\1/g, '=')
  return withoutQuoted
    .split(/\r?\n/)
    .some((line) => !/^\s*(?:#|$|(?:export\s+)?[A-Za-z_][A-Za-z0-9_.-]*\s*=)/.test(line))
}
