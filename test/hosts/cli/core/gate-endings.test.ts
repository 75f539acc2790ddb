import { describe, expect, test } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { rehearsalAccount } from '../../../../src/simulator/vaddy/project.ts'
import { fixed, startServer } from '../../../support/network-server.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { ourScans, rehearse } from '../run-cli.ts'

describe('scangate vaddy wait', () => {
  test('starts nothing without a scan ID, and says which argument is missing', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stdout } = await rehearsal.run(['vaddy', 'wait'])
    expect(exitCode).toBe(3)
    expect(stdout).toContain('SCAN_ID is missing.')
    expect(rehearsal.client.simulator.requests).toHaveLength(0)
  })

  test('takes the scan from the environment, and the argument over that', async () => {
    const rehearsal = await rehearse()
    const scanId = await rehearsal.client.startedScan()
    const variables = { VADDY_SCAN_ID: scanId }
    expect((await rehearsal.run(['vaddy', 'wait'], { variables })).exitCode).toBe(0)
    const other = await rehearsal.run(['vaddy', 'wait', '1-unknown'], { variables })
    expect(other).toMatchObject({ exitCode: 4 })
  })

  test('leaves the scan alone when it is stopped, unless told otherwise', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const scanId = await rehearsal.client.startedScan()
    const stop = new AbortController()
    stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM'))
    const { exitCode } = await rehearsal.run(['vaddy', 'wait', scanId], { signal: stop.signal })
    expect(exitCode).toBe(143)
    expect(ourScans(rehearsal)).toMatchObject([{ status: 'scanning' }])
  })
})

describe('a Slack message', () => {
  const told = async (settings: Parameters<typeof rehearse>[0], words: readonly string[] = []) => {
    const slack = await startServer(fixed(200, 'ok'))
    const rehearsal = await rehearse(settings)
    const run = await rehearsal.run(['vaddy', 'scan', ...words], {
      variables: {
        SLACK_WEBHOOK_URL: `http://127.0.0.1:${slack.port}/services/T0/B0/secret-part`,
        SLACK_USERNAME: 'scan bot',
        SLACK_CHANNEL: '#security',
      },
    })
    return { run, requests: slack.requests }
  }

  test("goes out when the gate fails, looking as go-vaddy's variables say", async () => {
    const { run, requests } = await told({ scenario: 'vulnerable' }, ['--verbose'])
    expect(run.exitCode).toBe(2)
    expect(requests.map(({ body }) => JSON.parse(body))).toMatchObject([
      { username: 'scan bot', channel: '#security', text: expect.stringContaining('3 alerts') },
    ])
    expect(run.stdout + run.stderr).not.toContain('secret-part')
  })

  test('does not go out on a pass', async () => {
    const { run, requests } = await told({})
    expect(run.exitCode).toBe(0)
    expect(requests).toHaveLength(0)
  })
})

describe('what nobody foresaw', () => {
  class BrokenClock extends VirtualClock {
    override sleep(): Promise<void> {
      return Promise.reject(new TypeError(`a bug near ${rehearsalAccount.authKey}`))
    }
  }

  test('is the outcome error, one sentence and exit code 1, and cancels the scan all the same', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const run = await rehearsal.run(['vaddy', 'scan', '--format', 'json'], { clock: new BrokenClock() })
    expect(run).toMatchObject({
      exitCode: 1,
      json: { outcome: 'error', reason: { key: 'reason_unforeseen' } },
    })
    expect(run.stderr).not.toContain('    at ')
    expect(ourScans(rehearsal)).toMatchObject([{ status: 'canceled' }])
  })

  test('shows its stack with --verbose, without the key', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const run = await rehearsal.run(['vaddy', 'scan', '--verbose'], { clock: new BrokenClock() })
    expect(run.stderr).toMatch(/^TypeError: a bug near \*\*\*\nat BrokenClock\.sleep/m)
    expect(run.stdout).toContain('a bug near ***')
  })
})
