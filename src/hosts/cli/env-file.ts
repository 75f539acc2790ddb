import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { message } from '../../messages/message.ts'
import { readVariables } from './environment.ts'
import { whyUnreadable } from './file-errors.ts'
import type { Layer } from './layer.ts'

const input = '--env-file'

/**
 * Reads options from a file of `NAME=value` lines, as `node --env-file` reads them: quotes, comments and a
 * leading `export` are understood; a value with `#` needs quotes. Other variables in it are left alone.
 */
export async function readEnvFile(file: string, folder: string): Promise<Layer> {
  const problem = (why: string): Layer => ({
    given: {},
    problems: [message('problem_file', { input, given: file, why })],
    warnings: [],
    secrets: [],
    appearance: {},
  })
  let text: string
  try {
    text = await readFile(resolve(folder, file), 'utf8')
  } catch (error) {
    return problem(whyUnreadable(error))
  }
  const variables = parseEnv(text.replace(/^\ufeff/, ''))
  const layer = readVariables(variables, 'env-file')
  // A line without `=` runs into the name of the next variable, which then would silently be missing.
  const isBroken = Object.keys(variables).some((name) => !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
  if (!isBroken) return layer
  const broken = problem('it holds a line that is not NAME=value')
  return { ...layer, problems: [...broken.problems, ...layer.problems] }
}
