import { describe, expect, test } from 'vitest'
import { rehearsalProject } from '../../../src/simulator/vaddy/project.ts'
import { scenarios } from '../../../src/simulator/vaddy/scenarios.ts'
import { startServer } from '../../support/network-server.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { check, words as doctor, verdicts } from './doctor-checks.ts'
import { rehearse, runCommand } from './run-cli.ts'

const hour = 3_600_000
const startsOf = (rehearsal: Awaited<ReturnType<typeof rehearse>>) =>
  rehearsal.client.simulator.requests.filter(
    ({ operation }) => operation === 'start' || operation === 'cancel',
  )

describe('scangate vaddy latest', () => {
  const words = ['vaddy', 'latest', '--project-number', '1', '--format', 'json']

  test('judges the newest scan that has ended and starts none', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--max-scan-age', '36h'])
    expect(run.exitCode).toBe(0)
    expect(run.json).toMatchObject({ outcome: 'passed', facts: { alert_count: 0 } })
    expect(startsOf(rehearsal)).toEqual([])
  })

  test('exits 2 where it is too old', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--max-scan-age', '12h'])
    expect(run.exitCode).toBe(2)
    expect(run.json).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_scan_too_old' } })
  })

  test('asks for what it needs by the names of its flags, and sends nothing', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run(['vaddy', 'latest'])
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toContain('--project-number')
    expect(run.stdout).toContain('--max-scan-age')
    expect(rehearsal.client.simulator.requests).toEqual([])
  })

  test('needs no scan ID of the environment, and cancels none', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--max-scan-age', '36h'], {
      variables: { VADDY_SCAN_ID: '1-somewhere-else', VADDY_ON_STOP: 'cancel' },
    })
    expect(run.exitCode).toBe(0)
  })

  test('is no scan that could be canceled or shown', async () => {
    for (const command of ['cancel', 'result', 'wait']) {
      const rehearsal = await rehearse()
      const run = await rehearsal.run(['vaddy', command, 'latest'])
      expect(run.exitCode, command).toBe(3)
      expect(rehearsal.client.simulator.requests).toEqual([])
      if (command === 'wait') expect(run.stdout).toContain('scangate vaddy latest')
    }
  })
})

describe('scangate vaddy what-if', () => {
  const words = ['vaddy', 'what-if', '--project-number', '1']

  test('says how many of the past scans would have passed, and why the others not', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--max-alerts', '1', '--format', 'json'])
    expect(run.exitCode).toBe(0)
    // Alerts of the rehearsal's history, newest first: 0, 1, canceled, 1, 2, 4.
    expect(run.json).toMatchObject({
      outcome: 'answered',
      policy: { max_alerts: 1, max_alert_increase: null, min_complete: 100 },
      judged: 6,
      passed: 3,
    })
    const scans = run.json['scans'] as { outcome: string; reason: { key: string } }[]
    expect(scans.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'passed',
      'scan_canceled',
      'passed',
      'failed',
      'failed',
    ])
    expect(scans[4]?.reason.key).toBe('reason_alerts')
    expect(startsOf(rehearsal)).toEqual([])
  })

  test('judges a rise by what came before: the oldest scan of the list has no baseline', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--max-alert-increase', '0', '--format', 'json'])
    const scans = run.json['scans'] as { outcome: string; reason: { key: string } }[]
    expect(scans.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'passed',
      'scan_canceled',
      'passed',
      'passed',
      'incomplete',
    ])
    expect(scans.at(-1)?.reason.key).toBe('reason_no_baseline')
    expect(run.json['policy']).toMatchObject({ max_alerts: 'off', max_alert_increase: 0 })
  })

  test('judges no more than --limit says, the newest first', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--limit', '2', '--format', 'json'])
    expect(run.json).toMatchObject({ judged: 2, passed: 1 })
    expect((await rehearsal.run([...words, '--limit', '21'])).exitCode).toBe(3)
    expect((await rehearsal.run([...words, '--limit', '0'])).exitCode).toBe(3)
  })

  test('is no pass for a scan of which the list does not say everything', async () => {
    const now = new VirtualClock().now()
    const past = { status: 'Complete', crawlId: 30, crawlLabel: null } as const
    const project = {
      ...rehearsalProject(now),
      history: [
        { ...past, scanCount: 22, alertCount: 0, complete: 40, start: now - 3 * hour, end: now - 2 * hour },
        { ...past, scanCount: 0, alertCount: 0, complete: 100, start: now - 6 * hour, end: now - 5 * hour },
      ],
    }
    const rehearsal = await rehearse({ projects: [project] })
    const run = await rehearsal.run([...words, '--format', 'json'])
    expect(run.json).toMatchObject({ judged: 2, passed: 0 })
    const lower = await rehearsal.run([...words, '--min-complete', '40', '--format', 'json'])
    expect(lower.json).toMatchObject({ passed: 1 })
  })

  test('says it to people, and exits 0 when nothing would have passed', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--max-alerts', '2'])
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('4 of the last 6 scans would have passed.')
    expect(run.stdout).toContain('The scan found 4 alerts; max_alerts allows 2.')
    const none = await rehearse({ projects: [{ projectId: '6eb1f9fcbdb6a5a', projectNumber: 1 }] })
    expect((await none.run(words)).stdout).toContain('No scan of this project has ended yet.')
  })
})

describe('scangate vaddy scan --simulate', () => {
  /** What a developer's machine has: a service that must never be spoken to. */
  async function configured() {
    const { port, requests } = await startServer((response) => void response.writeHead(500).end())
    const variables = {
      VADDY_API_SERVER: `http://127.0.0.1:${port}`,
      VADDY_TOKEN: 'the-real-key-of-the-account',
      VADDY_USER: 'somebody',
      VADDY_PROJECT_ID: 'abc',
      VADDY_PROJECT_NUMBER: '77',
      VADDY_CRAWL: '4711',
      VADDY_VERSION_URL: `http://127.0.0.1:${port}/version`,
      SLACK_WEBHOOK_URL: `http://127.0.0.1:${port}/slack`,
    }
    return { variables, requests }
  }
  const words = ['vaddy', 'scan', '--format', 'json', '--simulate']

  test.each([
    ['clean', 'passed', 0],
    ['vulnerable', 'failed', 2],
    ['incomplete', 'incomplete', 2],
    ['redeployed', 'incomplete', 2],
    ['canceled', 'scan_canceled', 7],
  ])('rehearses %s without a word to what is configured', async (scenario, outcome, exitCode) => {
    const { requests, variables } = await configured()
    const run = await runCommand([...words, scenario], { variables, clock: new VirtualClock() })
    expect(run.json).toMatchObject({ outcome, simulated: true, subject: { id: '6eb1f9fcbdb6a5a' } })
    expect(run.exitCode).toBe(exitCode)
    expect(requests).toEqual([])
    expect(run.stdout + run.stderr).not.toContain('the-real-key')
  })

  test('takes the limits that are given, so that a policy can be tried', async () => {
    const run = await runCommand([...words, 'vulnerable', '--max-alerts', '3'])
    expect(run.json).toMatchObject({ outcome: 'passed' })
  })

  test.each([
    [['--api-url', 'https://api.vaddy.net'], 'simulate and api_url'],
    [['--project-id', 'abc'], 'simulate and project_id'],
    [['--user', 'somebody'], 'simulate and user'],
  ])('is refused beside a flag that names a service: %j', async (flags, said) => {
    const { requests, variables } = await configured()
    const run = await runCommand([...words, 'clean', ...flags], { variables })
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toContain(said)
    expect(requests).toEqual([])
  })

  test('knows its scenarios, and starts nothing for another word', async () => {
    const { requests, variables } = await configured()
    const run = await runCommand([...words, 'sunny'], { variables })
    expect(run.exitCode).toBe(3)
    for (const name of Object.keys(scenarios)) expect(run.stdout).toContain(name)
    expect(requests).toEqual([])
  })
})

describe('scangate vaddy doctor', () => {
  const latest = ['--scan-id', 'latest', '--project-number', '1', '--max-scan-age']

  test('says which scan would be judged, and whether it is young enough', async () => {
    const rehearsal = await rehearse()
    const young = await rehearsal.run([...doctor, ...latest, '36h'])
    expect(young.exitCode).toBe(0)
    expect(check(young, 'scan')).toMatchObject({ verdict: 'ok', text: { key: 'doctor_scan_latest' } })
    const old = await rehearsal.run([...doctor, ...latest, '1h'])
    expect(old.exitCode).toBe(2)
    expect(check(old, 'scan')).toMatchObject({ verdict: 'failed', text: { key: 'reason_scan_too_old' } })
  })

  test('looks at the version that is deployed, where it is to be looked at', async () => {
    const rehearsal = await rehearse()
    const { port } = await startServer((response, { url }) =>
      response.writeHead(url === '/version' ? 200 : 404).end('v1'),
    )
    const at = (path: string) => ['--version-url', `http://127.0.0.1:${port}${path}`]
    expect(
      verdicts(await rehearsal.run([...doctor, ...at('/version'), '--expect-version', 'v1'])),
    ).toMatchObject({
      version: 'ok',
    })
    const other = await rehearsal.run([...doctor, ...at('/version'), '--expect-version', 'v2'])
    expect(other.exitCode).toBe(2)
    expect(check(other, 'version')).toMatchObject({ text: { key: 'reason_version_absent' } })
    const gone = await rehearsal.run([...doctor, ...at('/elsewhere')])
    expect(gone.exitCode).toBe(5)
    expect(check(gone, 'version')).toMatchObject({ next: { key: 'next_check_version_url' } })
  })
})
