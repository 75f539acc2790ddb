import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readFileOrPipe, readRegularFile, readStart } from '../../src/hosts/bounded-file.ts'
import { whyUnreadable } from '../../src/kernel/file-errors.ts'
import { createNamedPipe } from '../support/named-pipe.ts'

const longest = 100_000
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scangate-bounded-'))
})
const write = (text: string) => {
  const path = join(folder, 'file')
  writeFileSync(path, text)
  return path
}
const { signal } = new AbortController()
const stopped = new Error('told to stop')
const whyOf = (reading: Promise<string>) =>
  reading.then(
    (text) => text,
    (error: unknown) => whyUnreadable(error).key,
  )

describe('a regular file', () => {
  it.each([
    ['readRegularFile', (path: string) => readRegularFile(path, { longest })],
    ['readFileOrPipe', (path: string) => readFileOrPipe(path, { longest, signal })],
  ] as const)('is read whole and as UTF-8 by %s, up to a length', async (_, read) => {
    const text = '鍵'.repeat(longest)
    expect(await read(write(text))).toBe(text)
    expect(await read(write(''))).toBe('')
    expect(await whyOf(read(write(`${text}a`)))).toBe('file_too_long')
    expect(await whyOf(read(join(folder, 'missing')))).toBe('file_missing')
    expect(await whyOf(read(folder))).toBe('file_is_folder')
  })
})

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  it.each(['/dev/zero', '/dev/null', '/dev/tty'])('is refused where it is a device: %s', async (path) => {
    const refused = expect.stringMatching(/^file_(?:not_regular|unreadable)$/)
    expect(await whyOf(readRegularFile(path, { longest }))).toEqual(refused)
    expect(await whyOf(readFileOrPipe(path, { longest, signal }))).toEqual(refused)
  })

  it('is refused at once where it is a pipe and only a file will do', async () => {
    const { path } = createNamedPipe()
    expect(await whyOf(readRegularFile(path, { longest }))).toBe('file_not_regular')
  })

  it.skipIf(process.platform !== 'linux')('is left closed', async () => {
    const { path } = createNamedPipe()
    const openFiles = () => readdirSync('/proc/self/fd').length
    const before = openFiles()
    for (let count = 0; count < 50; count += 1) await whyOf(readRegularFile(path, { longest }))
    expect(openFiles()).toBeLessThan(before + 25)
  })
})

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('is read to its end, also where nobody writes yet', async () => {
    const pipe = createNamedPipe()
    const reading = readFileOrPipe(pipe.path, { longest, signal })
    const writer = await pipe.readerAt()
    await writer.write('鍵'.repeat(30_000))
    expect(await reading).toBe('鍵'.repeat(30_000))
  })

  it('is left where a stop comes before anybody writes', async () => {
    const pipe = createNamedPipe()
    const controller = new AbortController()
    const reading = readFileOrPipe(pipe.path, { longest, signal: controller.signal })
    const writer = await pipe.readerAt()
    controller.abort(stopped)
    await expect(reading).rejects.toBe(stopped)
    await writer.write('').catch(() => {})
  })

  it('that never ends is too long', async () => {
    const { path } = createNamedPipe()
    const child = spawn('sh', ['-c', 'exec cat /dev/zero > "$1"', 'sh', path], { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    expect(await whyOf(readFileOrPipe(path, { longest, signal }))).toBe('file_too_long')
  })
})

describe('a source in pieces', () => {
  it('is left open-ended until a stop comes, and then destroyed', async () => {
    const source = new PassThrough()
    const controller = new AbortController()
    source.write('the-k')
    const reading = readStart(source, { longest, signal: controller.signal })
    controller.abort(stopped)
    await expect(reading).rejects.toBe(stopped)
    expect(source.destroyed).toBe(true)
  })

  it('is not read after a stop', async () => {
    const source = new PassThrough()
    source.end('the-key')
    await expect(readStart(source, { longest, signal: AbortSignal.abort(stopped) })).rejects.toBe(stopped)
  })

  it('gives its own error where there was no stop', async () => {
    const source = new PassThrough()
    const failure = new Error('EIO')
    const reading = readStart(source, { longest, signal })
    source.destroy(failure)
    await expect(reading).rejects.toBe(failure)
  })
})
