import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { createNamedPipe } from '../../../support/named-pipe.ts'
import { ourScans, rehearse } from '../run-cli.ts'

/** A stop by SIGTERM that a test brings about. */
function createStop() {
  const controller = new AbortController()
  const reason = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')
  return { signal: controller.signal, stop: () => controller.abort(reason) }
}

/** The key comes from nowhere else. */
const withoutKey = { VADDY_TOKEN: '' }

describe('a stop while the key is read', () => {
  it.each([
    [['vaddy', 'scan']],
    [['vaddy', 'wait', '1-837b5f9f-e088-4af5-9491-67f7ce8035a4']],
    [['vaddy', 'status']],
    [['vaddy', 'doctor']],
  ])('from an open standard input ends %s as aborted', async (command) => {
    const rehearsal = await rehearse()
    const { signal, stop } = createStop()
    const stdin = new PassThrough()
    stdin.write('a-key-without-an-en')
    const running = rehearsal.run([...command, '--auth-key-file', '-', '--format', 'json'], {
      variables: withoutKey,
      signal,
      stdin,
    })
    stop()
    const { exitCode, json } = await running
    expect(exitCode).toBe(143)
    expect(json).toMatchObject({ outcome: 'aborted' })
    expect(stdin.destroyed).toBe(true)
    expect(rehearsal.client.simulator.requests).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('from a pipe into which nobody writes ends the scan', async () => {
    const pipe = createNamedPipe()
    const rehearsal = await rehearse()
    const { signal, stop } = createStop()
    const running = rehearsal.run(['vaddy', 'scan', '--auth-key-file', pipe.path, '--format', 'json'], {
      variables: withoutKey,
      signal,
    })
    const writer = await pipe.readerAt()
    stop()
    expect(await running).toMatchObject({ exitCode: 143, json: { reason: { key: 'reason_aborted' } } })
    await writer.write('').catch(() => {})
  })
})

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('may hold the key, as a shell makes one', async () => {
    const pipe = createNamedPipe()
    const rehearsal = await rehearse({ scanDurationMs: 20_000 })
    const running = rehearsal.run(['vaddy', 'scan', '--auth-key-file', pipe.path], { variables: withoutKey })
    const writer = await pipe.readerAt()
    await writer.write(`${rehearsal.variables['VADDY_TOKEN']}\n`)
    expect((await running).exitCode).toBe(0)
    expect(ourScans(rehearsal)).toHaveLength(1)
  })

  it.each(['--env-file', '--ca-file'])('may not be given for %s, which is said at once', async (flag) => {
    const { path } = createNamedPipe()
    const rehearsal = await rehearse()
    const run = await rehearsal.run(['vaddy', 'scan', flag, path, '--format', 'json'])
    expect(run).toMatchObject({ exitCode: 3, json: { outcome: 'misconfigured' } })
    expect(run.stderr).toContain(
      "can't be used: it is a pipe or a device, and only a regular file is sure to end.",
    )
    expect(rehearsal.client.simulator.requests).toEqual([])
  })

  it.each(['--env-file', '--auth-key-file', '--ca-file'])(
    'and /dev/zero may not, either: %s',
    async (flag) => {
      const rehearsal = await rehearse()
      const run = await rehearsal.run(['vaddy', 'scan', flag, '/dev/zero'])
      expect(run.exitCode).toBe(3)
      expect(run.stdout).toContain('it is a pipe or a device')
    },
  )
})
