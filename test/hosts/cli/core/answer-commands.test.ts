import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rehearsalProject } from '../../../../src/simulator/vaddy/project.ts'
import { project } from '../../../simulator/vaddy/simulator-client.ts'
import { rehearse } from '../run-cli.ts'

const json = ['--format', 'json'] as const

describe('scangate vaddy status', () => {
  test('says whether a scan runs, and exits 0 either way', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    expect(await rehearsal.run(['vaddy', 'status'])).toMatchObject({
      exitCode: 0,
      stdout: `No scan of project ${project} is running.\n`,
      stderr: '',
    })
    await rehearsal.client.startedScan()
    expect((await rehearsal.run(['vaddy', 'status', ...json])).json).toEqual({
      command: 'vaddy status',
      outcome: 'answered',
      exit_code: 0,
      simulated: true,
      project_id: project,
      running: true,
    })
  })
})

describe('The answer on the page of the CLI', () => {
  test('is what the command writes, but that it is not simulated', async () => {
    const [, shown = ''] = /^```json\n([\s\S]*?)^```$/m.exec(readFileSync('docs/cli.md', 'utf8')) ?? []
    const rehearsal = await rehearse()
    const { json: written } = await rehearsal.run(['vaddy', 'status', ...json])
    expect(JSON.parse(shown)).toEqual({ ...(written as object), simulated: false })
  })
})

describe('scangate vaddy result', () => {
  test('shows a scan on its way and at its end, and judges nothing', async () => {
    const rehearsal = await rehearse({ scenario: 'vulnerable' })
    const scanId = await rehearsal.client.startedScan()
    expect((await rehearsal.run(['vaddy', 'result', scanId])).stdout).toBe(`Scan ${scanId} is running.\n`)
    expect((await rehearsal.run(['vaddy', 'result', scanId, ...json])).json).toMatchObject({
      status: 'scanning',
      scan: null,
    })
    await rehearsal.clock.sleep(600_000)
    const ended = await rehearsal.run(['vaddy', 'result', scanId, ...json])
    expect(ended.exitCode).toBe(0)
    expect(ended.json).toMatchObject({
      status: 'finish',
      scan: { alert_count: 3, complete: 100, crawl_label: 'shop-with-login', duration_seconds: 300 },
    })
    const { stdout } = await rehearsal.run(['vaddy', 'result', scanId])
    expect(stdout).toContain('  Alerts: 3\n')
    expect(stdout).toContain('https://console.vaddy.net/')
  })

  test('exits 4 for a scan that VAddy does not know', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stdout, stderr } = await rehearsal.run(['vaddy', 'result', '1-x'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' })
    expect(stderr).toContain(
      'error: VAddy refused (GET /v2/scan/result, HTTP 400): This scan_id does not exist.',
    )
  })

  test('says what to do about a wrong key', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stderr } = await rehearsal.run(['vaddy', 'result', '1-x'], {
      variables: { VADDY_TOKEN: 'another-key' },
    })
    expect(exitCode).toBe(4)
    expect(stderr).toContain('its value is the WebAPI key of this user')
  })

  test('exits 5 for a status that nobody has heard of', async () => {
    const rehearsal = await rehearse({
      faults: () => ({ kind: 'status', status: 200, body: '{"status":"paused"}' }),
    })
    const { exitCode, json: object } = await rehearsal.run(['vaddy', 'result', '1-x', ...json])
    expect(exitCode).toBe(5)
    expect(object).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_unknown_status' } })
  })
})

describe('scangate vaddy cancel', () => {
  test('cancels a scan, and is content with one that is over', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const scanId = await rehearsal.client.startedScan()
    expect((await rehearsal.run(['vaddy', 'cancel', scanId, ...json])).json).toMatchObject({
      exit_code: 0,
      scan_id: scanId,
      canceled: true,
      already_over: false,
    })
    const again = await rehearsal.run(['vaddy', 'cancel', scanId])
    expect(again).toMatchObject({ exitCode: 0 })
    expect(again.stdout).toContain('was over already')
  })

  test('sends it again when the answer was lost, three times at most', async () => {
    const rehearsal = await rehearse({
      scenario: 'never-ends',
      faults: ({ operation, count }) =>
        operation === 'cancel' && count < 3 ? { kind: 'reset-after' } : undefined,
    })
    const scanId = await rehearsal.client.startedScan()
    expect(await rehearsal.run(['vaddy', 'cancel', scanId])).toMatchObject({ exitCode: 0 })
    expect(
      rehearsal.client.simulator.requests.filter(({ operation }) => operation === 'cancel'),
    ).toHaveLength(3)
  })
})

describe('scangate vaddy cancel, answered about another scan', () => {
  test('says so and fails: nothing says that this one was canceled', async () => {
    const rehearsal = await rehearse({
      scenario: 'never-ends',
      faults: ({ operation }) =>
        operation === 'cancel' ? { kind: 'status', status: 200, body: '{"scan_id":"1-other"}' } : undefined,
    })
    const scanId = await rehearsal.client.startedScan()
    const run = await rehearsal.run(['vaddy', 'cancel', scanId])
    expect(run).toMatchObject({ exitCode: 5, stdout: '' })
    expect(run.stderr).toContain(`asked to cancel scan ${scanId} and answered about scan 1-other`)
  })
})

describe('scangate vaddy crawls', () => {
  test('lists all pages, newest first, as a table and as JSON', async () => {
    const now = Date.UTC(2026, 0, 1)
    const crawls = Array.from({ length: 65 }, (_, index) => ({
      id: index + 1,
      label: index % 2 === 0 ? `店舗-${index + 1}` : null,
      start: now - (100 - index) * 3_600_000,
      end: now - (100 - index) * 3_600_000 + 60_000,
    }))
    const rehearsal = await rehearse({ projects: [{ ...rehearsalProject(now), crawls }] })
    const all = (await rehearsal.run(['vaddy', 'crawls', ...json])).json['crawls'] as { id: number }[]
    expect(all.map(({ id }) => id)).toEqual(crawls.map(({ id }) => id).reverse())
    const { stdout } = await rehearsal.run(['vaddy', 'crawls', '--label', '店舗-6'])
    expect(stdout.split('\n')[0]).toMatch(/^Crawl ID {2}Recorded +Label$/)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1 + 3)
  })

  test('says so when there is none, and is not led astray by a crawl in the environment', async () => {
    const rehearsal = await rehearse()
    const variables = { VADDY_CRAWL: 'no such crawl' }
    expect((await rehearsal.run(['vaddy', 'crawls'], { variables })).stdout).toContain('shop-with-login')
    expect((await rehearsal.run(['vaddy', 'crawls', '--label', 'nope'])).stdout).toContain(
      'with "nope" in its label',
    )
  })

  test('writes lines instead of columns on a narrow terminal', async () => {
    const rehearsal = await rehearse()
    const { stdout } = await rehearsal.run(['vaddy', 'crawls'], { columns: 30, variables: { NO_COLOR: '1' } })
    expect(stdout).toContain('Crawl ID: 30\n  Recorded: ')
  })
})

describe('scangate vaddy history', () => {
  test('lists the last scans, canceled ones without numbers', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stdout } = await rehearsal.run(['vaddy', 'history', '--project-number', '1'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/canceled +– +–/)
    const { json: object } = await rehearsal.run(['vaddy', 'history', '--project-number', '001', ...json])
    expect(object).toMatchObject({ project_number: 1 })
    expect(object['scans']).toHaveLength(6)
    expect((object['scans'] as unknown[])[0]).toMatchObject({ status: 'complete', alert_count: 0 })
  })

  test('needs a project number, and no project', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stderr } = await rehearsal.run(['vaddy', 'history'], {
      variables: { VADDY_PROJECT_ID: '' },
    })
    expect(exitCode).toBe(3)
    expect(stderr).toBe(
      'error: project_number is required and is empty. Give --project-number, or set VADDY_PROJECT_NUMBER.\n',
    )
  })
})

describe('scangate vaddy delete-crawl', () => {
  const words = ['vaddy', 'delete-crawl', '12', '--project-number', '1'] as const
  const deletions = ({ client }: Awaited<ReturnType<typeof rehearse>>) =>
    client.simulator.requests.filter(({ operation }) => operation === 'delete-crawl')

  test('deletes with --yes, once', async () => {
    const rehearsal = await rehearse()
    expect(await rehearsal.run([...words, '--yes'])).toMatchObject({
      exitCode: 0,
      stdout: 'Crawl 12 was deleted.\n',
    })
    expect(await rehearsal.run([...words, '--yes'])).toMatchObject({ exitCode: 4 })
  })

  test('deletes nothing without --yes', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stderr } = await rehearsal.run(words)
    expect(exitCode).toBe(3)
    expect(stderr).toContain('To delete crawl 12, add --yes.')
    expect(deletions(rehearsal)).toHaveLength(0)
  })

  test('never takes the crawl from the environment', async () => {
    const rehearsal = await rehearse()
    const variables = { VADDY_CRAWL: '30', VADDY_CRAWL_ID: '30', VADDY_PROJECT_NUMBER: '1' }
    const { exitCode, stderr } = await rehearsal.run(['vaddy', 'delete-crawl', '--yes'], { variables })
    expect(exitCode).toBe(3)
    expect(stderr).toContain(
      'CRAWL_ID is missing. Give it behind the command: scangate vaddy delete-crawl CRAWL_ID',
    )
    expect(deletions(rehearsal)).toHaveLength(0)
  })

  test('is not sent again when its answer is lost', async () => {
    const rehearsal = await rehearse({ faults: () => ({ kind: 'reset-after' }) })
    expect(await rehearsal.run([...words, '--yes'])).toMatchObject({ exitCode: 5 })
    expect(deletions(rehearsal)).toHaveLength(1)
  })
})
