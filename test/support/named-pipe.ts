import { execFileSync } from 'node:child_process'
import {
  closeSync,
  constants,
  createReadStream,
  mkdtempSync,
  openSync,
  type ReadStream,
  rmSync,
  writeSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A file at which a process that reads it stops: opening it waits until a writer is there, too. */
export interface NamedPipe {
  readonly path: string
  /** Resolves when the other process has come to read: it goes on once `content` was written. */
  readerAt(): Promise<{ write(content: string): Promise<void> }>
}

/** A file at which a process that writes to it stops. */
export interface FullPipe {
  readonly path: string
  /** Takes whatever is written from now on. */
  drain(): void
}

function makePipe(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-pipe-'))
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return path
}

/** Opening for both waits for nobody, and sets free whoever waits. */
const openForBoth = (path: string) => openSync(path, constants.O_RDWR | constants.O_NONBLOCK)

/** Makes a named pipe that lives until the end of the test. */
export function createNamedPipe(): NamedPipe {
  const path = makePipe()
  onTestFinished(() => closeSync(openForBoth(path)))
  return {
    path,
    readerAt: async () => {
      const handle = await open(path, 'w')
      const write = async (content: string) => {
        try {
          await handle.writeFile(content)
        } finally {
          await handle.close()
        }
      }
      return { write }
    },
  }
}

/** Makes a named pipe that has no room left. It lives until the end of the test. */
export function createFullPipe(): FullPipe {
  const path = makePipe()
  const both = openForBoth(path)
  // Lines of nothing, in pieces that are taken whole or not at all.
  const piece = Buffer.alloc(4_096, '\n')
  try {
    for (;;) writeSync(both, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
  }
  let reader: ReadStream | undefined
  onTestFinished(() => {
    closeSync(both)
    reader?.destroy()
  })
  return {
    path,
    drain: () => {
      reader = createReadStream(path).resume()
    },
  }
}
