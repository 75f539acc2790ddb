import { link, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { ConfigurationError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { temporaryFile, whyUnwritable } from '../../report-folder.ts'

/** Where something is to be written: the absolute path, and the path as it was given. */
export interface Place {
  readonly path: string
  readonly given: string
  /** Whether a file that stands there may be replaced. What is no plain file never is. */
  readonly mayReplace: boolean
}

/** Throws a `ConfigurationError` where something is in the way. */
export async function refuseToReplace({ given, mayReplace, path }: Place): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (there === undefined) return
  if (!there.isFile()) throw unusable(given, message('file_not_plain'))
  if (!mayReplace) throw unusable(given, message('file_exists_force'))
}

/**
 * Writes a file as a whole or not at all: under another name beside it, which then becomes its own. What came there
 * meanwhile is not replaced either. Throws a `ConfigurationError` where it can't be written, and the reason of the
 * signal.
 */
export async function writePipeline(text: string, place: Place, signal: AbortSignal): Promise<void> {
  const { given, mayReplace, path } = place
  const folder = dirname(path)
  const draft = temporaryFile(folder, 'pipeline')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(draft, text, { flag: 'wx' })
    signal.throwIfAborted()
    await refuseToReplace(place)
    if (mayReplace) await rename(draft, path)
    else await nameAnew(draft, place)
  } catch (error) {
    if (signal.aborted || error instanceof ConfigurationError) throw error
    throw unusable(given, whyUnwritable(error, folder))
  } finally {
    await rm(draft, { force: true }).catch(() => {})
  }
}

/** A link fails where a file stands, whoever made it and when. Some file systems have none. */
async function nameAnew(draft: string, { given, path }: Place): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') throw unusable(given, message('file_exists_force'))
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error
    await rename(draft, path)
  }
}

function unusable(given: string, why: Message | string): ConfigurationError {
  const said = { input: 'output', given: cleanLine(given, 200), why }
  return new ConfigurationError([message('problem_file', said)])
}
