import { close, constants, createReadStream, fstat, open } from 'node:fs'
import { Socket } from 'node:net'
import { promisify } from 'node:util'
import { UnfitFileError } from '../kernel/file-errors.ts'
import { message } from '../messages/message.ts'

/** Where text comes in pieces: a file, a pipe, standard input. */
export interface TextSource extends AsyncIterable<Uint8Array | string> {
  /** Ends whoever waits for the next piece, who then gets an error. */
  destroy?(): unknown
}

/** How far a file is read. */
export interface Bounds {
  /** Characters. A file that has more is refused, so that one without an end is never read for ever. */
  readonly longest: number
}

/** How a file is read that may be a pipe. */
export interface PipeBounds extends Bounds {
  /** Ends the wait for whoever writes into the pipe. */
  readonly signal: AbortSignal
}

/** Windows has no such flag, and no pipes among its files. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

const openFile = promisify(open)
const statOpened = promisify(fstat)
const closeFile = promisify(close)

/**
 * Reads a regular file as UTF-8. Devices, pipes and sockets are refused before anything is read from them: some
 * have no end, and nobody may ever write into the others. Rejects with a Node error, or with an `UnfitFileError`.
 */
export async function readRegularFile(path: string, { longest }: Bounds): Promise<string> {
  return readStart(await openAs(path, 'refused'), { longest })
}

/**
 * Reads a regular file or a pipe, as a shell makes one for `<(…)`. Rejects like `readRegularFile`, and with the
 * signal's reason as soon as it aborts.
 */
export async function readFileOrPipe(path: string, bounds: PipeBounds): Promise<string> {
  return readStart(await openAs(path, 'allowed'), bounds)
}

/** Opened without waiting: opening a pipe otherwise blocks in a thread until somebody writes, signals or not. */
async function openAs(path: string, pipes: 'allowed' | 'refused'): Promise<TextSource> {
  const fd = await openFile(path, atOnce)
  const kind = await statOpened(fd)
  if (kind.isFile()) return createReadStream('', { fd })
  if (kind.isFIFO() && pipes === 'allowed') return new Socket({ fd, readable: true, writable: false })
  await closeFile(fd)
  throw new UnfitFileError(message(kind.isDirectory() ? 'file_is_folder' : 'file_not_regular'))
}

/**
 * Reads a source to its end as UTF-8. Rejects with an `UnfitFileError` past `longest` characters, with the reason
 * of the signal as soon as it aborts, and with what the source throws.
 */
export async function readStart(
  source: TextSource,
  { longest, signal }: Bounds & { readonly signal?: AbortSignal },
): Promise<string> {
  const giveUp = () => void source.destroy?.()
  signal?.addEventListener('abort', giveUp, { once: true })
  const decoder = new TextDecoder()
  let text = ''
  try {
    if (signal?.aborted) giveUp()
    for await (const chunk of source) {
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
      if (text.length > longest) throw new UnfitFileError(message('file_too_long', { longest }))
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
  signal?.throwIfAborted()
  return text
}
