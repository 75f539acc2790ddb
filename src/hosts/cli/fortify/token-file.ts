import { rmSync } from 'node:fs'
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { ConfigurationError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { temporaryFile, whyUnwritable } from '../../report-folder.ts'

/** A file that is to hold a token. It exists before the token does, so that what can go wrong has gone wrong by then. */
export interface TokenFile {
  /** The absolute path. */
  readonly path: string
  /** Writes the whole of it and lets it stand. Rejects with what the file system says; nothing stands then. */
  write(text: string): Promise<void>
  /** Removes what was made, where nothing was written. Never rejects. */
  discard(): Promise<void>
  /** The same at once, for a process that is about to end. Never throws. */
  discardNow(): void
}

/** Where the file is to stand. */
export interface TokenFileSettings {
  readonly folder: string
  /** As it was given; relative to `folder`. */
  readonly given: string
  /** Whether an existing regular file is replaced. */
  readonly force: boolean
}

/** Nobody but its owner reads it. */
const mode = 0o600

/**
 * Opens a file for a token. Without `force` it must not exist; with `force` a regular file is replaced as a whole, and
 * what was a link, a folder or a device is refused. A link is never followed. Throws a `ConfigurationError`.
 */
export async function openTokenFile({ folder, force, given }: TokenFileSettings): Promise<TokenFile> {
  const path = resolve(folder, given)
  const refuse = (why: Message | string) =>
    new ConfigurationError([
      message('problem_file', { input: 'output_file', given: cleanLine(given, 200), why }),
    ])
  const there = await lstat(path).catch(() => undefined)
  if (there !== undefined && !there.isFile()) throw refuse(message('file_not_plain'))
  if (there !== undefined && !force) throw refuse(message('file_exists_force'))
  // What replaces a file is written beside it, so that a reader finds the old one or the new one.
  const place = there === undefined ? path : temporaryFile(dirname(path), 'token')
  try {
    // `wx` fails where something stands there by now, a link among it.
    return tokenFile(path, place, await openForOwner(place))
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw refuse(isThere ? message('file_exists_force') : whyUnwritable(error, dirname(path)))
  }
}

async function openForOwner(place: string): Promise<FileHandle> {
  const handle = await open(place, 'wx', mode)
  // The umask may have taken even the owner's rights.
  await handle.chmod(mode)
  return handle
}

function tokenFile(path: string, place: string, handle: FileHandle): TokenFile {
  let isOver = false
  const close = async () => {
    isOver = true
    await handle.close().catch(() => {})
  }
  const discard = async () => {
    if (isOver) return
    await close()
    await rm(place, { force: true }).catch(() => {})
  }
  return {
    path,
    write: async (text) => {
      try {
        await handle.writeFile(text)
        await handle.sync()
        if (place !== path) await rename(place, path)
      } catch (error) {
        await discard()
        throw error
      }
      await close()
    },
    discard,
    discardNow: () => {
      if (isOver) return
      try {
        rmSync(place, { force: true })
      } catch {
        // There is no time left to do more.
      }
    },
  }
}
