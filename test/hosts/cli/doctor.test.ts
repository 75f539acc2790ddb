import { describe, expect, test } from 'vitest'
import { rehearsalProject } from '../../../src/simulator/vaddy/project.ts'
import { always } from '../../support/faults.ts'
import { unusedPort } from '../../support/network-server.ts'
import { accountVariables, check, checksOf, verdicts, words } from './doctor-checks.ts'
import { rehearse, runCommand } from './run-cli.ts'

describe('scangate vaddy doctor', () => {
  test('says that a scan would start, and starts none', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--project-number', '1', '--max-crawl-age', '60d'])
    expect(run.exitCode).toBe(0)
    expect(run.json).toMatchObject({ command: 'vaddy doctor', outcome: 'checked', simulated: true })
    expect(verdicts(run)).toEqual({
      node: 'ok',
      configuration: 'ok',
      ca: 'ok',
      dns: 'ok',
      connection: 'ok',
      tls: 'note',
      key: 'ok',
      project: 'ok',
      crawl: 'ok',
      crawl_age: 'ok',
      project_number: 'ok',
      pull_request: 'skipped',
    })
    expect(rehearsal.client.simulator.state.scans.every(({ begunBy }) => begunBy === 'history')).toBe(true)
  })

  test('writes the same for people, with the verdict last', async () => {
    const rehearsal = await rehearse()
    const { stdout } = await rehearsal.run(['vaddy', 'doctor'])
    expect(stdout).toContain('✓ Crawl: 30 ("shop-with-login") would be scanned.\n')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('A scan would start.')
  })

  test('names every problem of the configuration and exits 3', async () => {
    const run = await runCommand([...words, '--max-alerts', 'many'])
    expect(run.exitCode).toBe(3)
    expect(
      checksOf(run).filter(({ id, verdict }) => id === 'configuration' && verdict === 'failed'),
    ).toHaveLength(4)
    expect(verdicts(run)).toMatchObject({ connection: 'skipped', key: 'skipped' })
  })

  test('tells a wrong key from a wrong project', async () => {
    const rehearsal = await rehearse()
    const wrongKey = await rehearsal.run(words, { variables: { VADDY_TOKEN: 'some-other-key' } })
    expect(wrongKey.exitCode).toBe(4)
    expect(verdicts(wrongKey)).toMatchObject({ connection: 'ok', key: 'failed', project: 'skipped' })
    expect(check(wrongKey, 'key')?.next).toMatchObject({ key: 'next_check_secret' })
    const wrongProject = await rehearsal.run([...words, '--project-id', 'another'])
    expect(wrongProject.exitCode).toBe(4)
    expect(verdicts(wrongProject)).toMatchObject({ key: 'ok', project: 'failed', crawl: 'skipped' })
  })

  test('says which crawl an ambiguous label means, and how to name it', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--crawl-label', 'sho'])
    expect(run.exitCode).toBe(0)
    expect(check(run, 'crawl')).toMatchObject({
      verdict: 'warning',
      text: { key: 'notice_several_crawls' },
      next: { key: 'doctor_next_unique', text: expect.stringContaining('--crawl-id 30') },
    })
    expect(run.stderr).toBe('')
  })

  test.each([
    [['--crawl-label', 'nope'], 3, 'crawl', 'reason_crawl_not_found', 'doctor_next_crawls'],
    [['--crawl-id', '999'], 3, 'crawl', 'reason_crawl_id_not_found', 'doctor_next_crawls'],
    [['--max-crawl-age', '1d'], 2, 'crawl_age', 'reason_crawl_old', 'next_record_crawl_anew'],
    [['--project-number', '77'], 4, 'project_number', 'service_refused', 'next_check_project_number'],
    [['--project-id', 'another'], 4, 'project', 'service_refused', 'next_check_project'],
    [['--scan-id', '1-unknown'], 4, 'scan', 'service_refused', 'next_check_scan'],
  ] as const)('finds what is wrong with %j, and says what to do', async (flags, exitCode, id, key, next) => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, ...flags])
    expect(run.exitCode).toBe(exitCode)
    expect(check(run, id)).toMatchObject({ verdict: 'failed', text: { key }, next: { key: next } })
  })

  test('notices a project number of another project', async () => {
    const now = Date.UTC(2026, 0, 1)
    const other = { ...rehearsalProject(now), projectId: 'other', projectNumber: 2 }
    const own = { ...rehearsalProject(now), crawls: [{ id: 90, label: 'own', start: now - 1, end: now }] }
    const rehearsal = await rehearse({ projects: [own, other] })
    const run = await rehearsal.run([...words, '--project-number', '2'])
    expect(check(run, 'project_number')).toMatchObject({ verdict: 'warning' })
  })

  test('does not call a crawl young whose time can not be right', async () => {
    const items = [{ id: 30, label: null, start: '2999-01-01T00:00:00+0000', end: null }]
    const body = JSON.stringify({ total: 1, page: 1, limit: 30, items })
    const rehearsal = await rehearse({ faults: always('list-crawls', { kind: 'status', status: 200, body }) })
    const judged = await rehearsal.run([...words, '--max-crawl-age', '30d'])
    expect(judged).toMatchObject({ exitCode: 2, json: { outcome: 'incomplete' } })
    expect(check(judged, 'crawl_age')).toMatchObject({
      verdict: 'failed',
      text: { key: 'reason_crawl_from_future' },
      next: { key: 'next_compare_clocks' },
    })
    const asked = await rehearsal.run(words)
    expect(asked.exitCode).toBe(0)
    expect(check(asked, 'crawl_age')).toMatchObject({ verdict: 'warning' })
  })

  test('takes a busy project for a note, unless on_busy keeps a scan from waiting', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    await rehearsal.client.startedScan()
    expect(await rehearsal.run(words)).toMatchObject({ exitCode: 0 })
    const noTime = await rehearsal.run([...words, '--wait-timeout', '0s'])
    expect(noTime).toMatchObject({ exitCode: 6, json: { outcome: 'busy' } })
    expect(check(noTime, 'project')).toMatchObject({ verdict: 'failed', next: { key: 'doctor_next_wait' } })
    for (const wish of ['fail', 'skip']) {
      const run = await rehearsal.run([...words, '--on-busy', wish])
      expect(run).toMatchObject({ exitCode: 6, json: { outcome: 'busy' } })
    }
  })

  test('exits 5 and says what to check when nobody answers', async () => {
    const port = await unusedPort()
    const variables = { ...accountVariables, VADDY_API_URL: `http://127.0.0.1:${port}` }
    const run = await runCommand(words, { variables })
    expect(run.exitCode).toBe(5)
    expect(check(run, 'connection')).toMatchObject({ verdict: 'failed', next: { key: 'next_check_network' } })
    expect(verdicts(run)).toMatchObject({ dns: 'ok', tls: 'skipped' })
  })
})
