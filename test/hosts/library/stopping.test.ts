import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { messageText, scanVaddy } from '../../../src/index.ts'
import { startRehearsal } from './bench.ts'

/** Runs the gate against a scan without an end and stops it once the scan runs. */
async function stopWhileScanning(reason?: unknown) {
  const { vaddy, account } = await startRehearsal({ scenario: 'never-ends', scanDurationMs: undefined })
  const controller = new AbortController()
  const info = (line: string) => {
    if (line.endsWith('was started.')) controller.abort(reason)
  }
  const report = await scanVaddy(account, { signal: controller.signal, logger: { info } })
  return { report, vaddy, controller }
}

describe('a program that tells scanVaddy to stop', () => {
  it('gets the report of an aborted run, after its scan was canceled', async () => {
    const { report, vaddy, controller } = await stopWhileScanning()
    expect(report).toMatchObject({ outcome: 'aborted', conclusion: 'failure', exitCode: 143 })
    expect(messageText(report.reason)).toBe('The job was told to stop (AbortError).')
    expect(vaddy.scans).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it.each([
    ['SIGINT', 'SIGINT', 130],
    ['SIGTERM', 'SIGTERM', 143],
    ['SIGHUP', 'SIGHUP', 129],
    ['SIGQUIT', 'SIGQUIT', 131],
    ['the build is over', 'the build is over', 143],
    [new TypeError('x'), 'TypeError', 143],
    [null, 'AbortSignal', 143],
  ])('may give %s as the reason', async (reason, shown, exitCode) => {
    const { report } = await stopWhileScanning(reason)
    expect(report).toMatchObject({ outcome: 'aborted', exitCode })
    expect(messageText(report.reason)).toBe(`The job was told to stop (${shown}).`)
  })

  it('before the call sends nothing', async () => {
    const { asked, account } = await startRehearsal()
    const report = await scanVaddy(account, { signal: AbortSignal.abort('SIGINT') })
    expect(report).toMatchObject({ outcome: 'aborted', exitCode: 130 })
    expect(asked).toEqual([])
  })

  it('while the start has no answer is told that a scan may be running, and who stopped it', async () => {
    const controller = new AbortController()
    const { account } = await startRehearsal({
      faults: ({ operation }) => {
        if (operation !== 'start') return undefined
        controller.abort(new DOMException('too late', 'TimeoutError'))
        return { kind: 'hang' }
      },
    })
    const report = await scanVaddy(account, { signal: controller.signal })
    expect(report.outcome).toBe('aborted')
    expect(messageText(report.reason)).toMatch(
      /^The job was told to stop \(TimeoutError\) while a scan was being started\./,
    )
  })

  it('keeps no listener on a signal that outlives the run', async () => {
    const { account } = await startRehearsal()
    const { signal } = new AbortController()
    expect((await scanVaddy(account, { signal })).outcome).toBe('passed')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
