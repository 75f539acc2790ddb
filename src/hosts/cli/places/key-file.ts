import { resolve } from 'node:path'
import { whyUnreadable } from '../../../kernel/file-errors.ts'
import { Secret } from '../../../kernel/secret.ts'
import { type Message, message } from '../../../messages/message.ts'
import { readFileOrPipe, readStart } from '../../bounded-file.ts'
import type { Surroundings } from '../core/surroundings.ts'

/** Far more than any key has, in characters: reading a wrong file must end. */
const longest = 64 * 1_024

/** What came of reading the key: the key, or what is wrong, or neither where we were told to stop. */
export interface KeyReading {
  readonly key?: Secret
  readonly problem?: Message
}

/**
 * Reads the key from a file or a pipe, or from standard input where the file is `-`, until it ends or we are told
 * to stop. Line breaks and spaces around it go. A terminal is refused: it would show the key while it is typed.
 * @param input the flag that names the file
 */
export async function readKeyFile(
  input: string,
  file: string,
  { folder, stdin, signal }: Pick<Surroundings, 'folder' | 'stdin' | 'signal'>,
): Promise<KeyReading> {
  const problem = (why: Message) => ({ problem: message('problem_file', { input, given: file, why }) })
  if (file === '-' && stdin.isTTY) return { problem: message('cli_problem_key_terminal', { flag: input }) }
  const bounds = { longest, signal }
  try {
    const text = await (file === '-'
      ? readStart(stdin, bounds)
      : readFileOrPipe(resolve(folder, file), bounds))
    const key = text.trim()
    return key === '' ? problem(message('file_empty')) : { key: new Secret(key) }
  } catch (error) {
    return signal.aborted ? {} : problem(whyUnreadable(error))
  }
}
