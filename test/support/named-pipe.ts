import { execFileSync } from 'node:child_process'
import { constants, mkdtempSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A file at which another process stops: opening it waits until both a reader and a writer are there. */
export interface NamedPipe {
  readonly path: string
  /** Resolves when the other process has come to read: it goes on once `content` was written. */
  readerAt(): Promise<{ write(content: string): Promise<void> }>
  /** Resolves when the other process has come to write: it goes on once all was read. */
  writerAt(): Promise<{ read(): Promise<string> }>
}

/** Makes a named pipe that lives until the end of the test. */
export function createNamedPipe(): NamedPipe {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-pipe-'))
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  onTestFinished(async () => {
    // Opening for both sets free whoever still waits, be it here or there.
    const both = await open(path, constants.O_RDWR | constants.O_NONBLOCK)
    await both.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const closing = async <T>(handle: FileHandle, act: () => Promise<T>) => {
    try {
      return await act()
    } finally {
      await handle.close()
    }
  }
  return {
    path,
    readerAt: async () => {
      const handle = await open(path, 'w')
      return { write: (content) => closing(handle, () => handle.writeFile(content)) }
    },
    writerAt: async () => {
      const handle = await open(path, 'r')
      return { read: () => closing(handle, () => handle.readFile('utf8')) }
    },
  }
}
