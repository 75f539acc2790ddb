import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type ChildCommand, runChild } from '../../../../src/hosts/cli/fortify/child-command.ts'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'

const node = process.execPath
const patient = { timeout: 20_000 }

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-child-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs a command whose streams are collected, and gives what a test pulls. */
function start(
  words: ChildCommand['words'],
  { input, terminal = false }: { input?: string; terminal?: boolean } = {},
) {
  const written = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof written) => ({
    isTTY: terminal,
    write: (text: string) => {
      written[name] += text
    },
  })
  const stop = new AbortController()
  const lastActs = new Set<() => unknown>()
  const clock = new VirtualClock({ automatic: false })
  const ending = runChild(
    { words, environment: { PATH: process.env['PATH'] }, ...(input !== undefined && { input }) },
    {
      clock,
      lastActs,
      folder: scratch(),
      signal: stop.signal,
      stdin: (async function* () {})(),
      stdout: collect('stdout'),
      stderr: collect('stderr'),
    },
  )
  return {
    clock,
    ending,
    lastActs,
    written,
    stop: (signal: NodeJS.Signals = 'SIGTERM') =>
      stop.abort(new AbortedError(message('reason_aborted', { signal }), signal)),
  }
}

/** A command that says when it listens, and what it was sent. */
const listening = `
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => { console.log(name); process.exit(9) })
console.log('ready'); setInterval(() => {}, 1000)`

describe('a command of the user', () => {
  it.each([0, 1, 42, 255])('ends with its own exit code %d', async (code) => {
    const { ending } = start([node, '-e', `process.exit(${code})`])
    expect(await ending).toEqual({ exitCode: code })
  })

  it('gets its words, a NUL aside, and our streams', async () => {
    const odd = ['', '--', '--help', 'a b', "'", '"', '$HOME', '日本', '\n']
    const { ending, written } = start([
      node,
      '-e',
      'console.log(JSON.stringify(process.argv.slice(1)))',
      '--',
      ...odd,
    ])
    await ending
    expect(JSON.parse(written.stdout)).toEqual(odd)
  })

  it('reads what it is given, and may leave it', async () => {
    const reads = start([node, '-e', 'process.stdin.pipe(process.stdout)'], { input: 'value\n' })
    expect(await reads.ending).toEqual({ exitCode: 0 })
    expect(reads.written.stdout).toBe('value\n')
    const leaves = start([node, '-e', 'process.stdin.destroy(); process.exit(3)'], {
      input: 'x'.repeat(1_000_000),
    })
    expect(await leaves.ending).toEqual({ exitCode: 3 })
  })

  it.each([
    ['SIGKILL', 137],
    ['SIGSEGV', 139],
    ['SIGTERM', 143],
  ])('ends with 128 and the number of the signal that killed it: %s', async (signal, exitCode) => {
    const { ending } = start([
      node,
      '-e',
      `process.kill(process.pid, '${signal}'); setInterval(() => {}, 1000)`,
    ])
    expect(await ending).toEqual({ exitCode })
  })

  it('ends with 127 where there is none, and with 126 where it can not be executed', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'plain'), '#!/bin/sh\n')
    chmodSync(join(folder, 'plain'), 0o644)
    expect(await start(['scangate-no-such-command']).ending).toEqual({ exitCode: 127, unstarted: 'ENOENT' })
    expect(await start([join(folder, 'plain')]).ending).toEqual({ exitCode: 126, unstarted: 'EACCES' })
    expect(await start([folder]).ending).toEqual({ exitCode: 126, unstarted: 'EACCES' })
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is told to stop as we are: %s', async (signal) => {
    const { ending, stop, written } = start([node, '-e', listening])
    await expect.poll(() => written.stdout, patient).toContain('ready')
    stop(signal)
    expect(await ending).toEqual({ exitCode: 9 })
    expect(written.stdout).toContain(signal)
  })

  it('is told to stop together with what it started', async () => {
    const folder = scratch()
    const pid = join(folder, 'pid')
    const inner = `require('fs').writeFileSync(${JSON.stringify(pid)}, String(process.pid)); setInterval(() => {}, 1000)`
    const { ending, stop } = start(['sh', '-c', `'${node}' -e "$0"; true`, inner])
    const innerPid = () => {
      try {
        return Number(readFileSync(pid, 'utf8'))
      } catch {
        return 0
      }
    }
    await expect.poll(innerPid, patient).toBeGreaterThan(0)
    stop()
    expect((await ending).exitCode).toBe(143)
    await expect.poll(() => isAlive(innerPid()), patient).toBe(false)
  })

  it('is not told twice what a terminal has told it already', async () => {
    const { ending, lastActs, stop, written } = start([node, '-e', listening], { terminal: true })
    await expect.poll(() => written.stdout, patient).toContain('ready')
    stop('SIGINT')
    for (const act of lastActs) act()
    expect(await ending).toEqual({ exitCode: 137 })
    expect(written.stdout).toBe('ready\n')
  })

  it('is killed where it does not stop in time', async () => {
    const deaf =
      "process.on('SIGTERM', () => console.log('no')); console.log('ready'); setInterval(() => {}, 1000)"
    const { clock, ending, stop, written } = start([node, '-e', deaf])
    await expect.poll(() => written.stdout, patient).toContain('ready')
    stop()
    await expect.poll(() => written.stdout, patient).toContain('no')
    await clock.advance(9_999)
    await clock.advance(1)
    expect(await ending).toEqual({ exitCode: 137 })
  })

  it('leaves nothing to do behind it', async () => {
    const { ending, lastActs, stop } = start([node, '-e', ''])
    expect(lastActs.size).toBe(1)
    await ending
    expect(lastActs.size).toBe(0)
    stop()
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
