import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { whyUnreadable } from '../../kernel/file-errors.ts'
import { Secret } from '../../kernel/secret.ts'
import { type Message, message } from '../../messages/message.ts'
import type { Input } from './surroundings.ts'

const input = '--auth-key-file'
/** Far more than any key has, in characters: reading a wrong file must end. */
const longest = 64 * 1_024

/** What came of reading the key: the key, or what is wrong. */
export interface KeyReading {
  readonly key?: Secret
  readonly problem?: Message
}

/**
 * Reads the key from a file, or from standard input where the file is `-`. Line breaks and spaces around it
 * go. A terminal is refused as standard input: it would show the key while it is typed.
 */
export async function readKeyFile(file: string, folder: string, stdin: Input): Promise<KeyReading> {
  const problem = (why: Message) => ({ problem: message('problem_file', { input, given: file, why }) })
  if (file === '-' && stdin.isTTY) return { problem: message('cli_problem_key_terminal') }
  try {
    const text = await readStart(file === '-' ? stdin : createReadStream(resolve(folder, file), 'utf8'))
    if (text.length > longest) return problem(message('file_too_long_for_key'))
    const key = text.trim()
    return key === '' ? problem(message('file_empty')) : { key: new Secret(key) }
  } catch (error) {
    return problem(whyUnreadable(error))
  }
}

/** Reads a little more than `longest` and leaves the rest. */
async function readStart(source: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of source) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (text.length > longest) break
  }
  return text
}
