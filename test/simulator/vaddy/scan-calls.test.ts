import { describe, expect, it } from 'vitest'
import { project, refusal, simulate } from './simulator-client.ts'

const minute = 60_000
const otherProject = { projectId: 'abc', projectNumber: 2 }

describe('starting a scan', () => {
  it('answers with an ID that begins with the project number', async () => {
    const client = await simulate()
    const { status, json } = await client.start()
    expect(status).toBe(200)
    expect(json).toEqual({ scan_id: expect.stringMatching(/^1-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) })
  })

  it.each([
    ['an unknown project', { project_id: 'nope' }, 'This project_id does not exist.'],
    ['a scan type that does not exist', { scan_type: 'XSS,NOPE' }, 'Invalid scan type selected'],
    ['a scan type that the plan lacks', { scan_type: 'CSRF' }, 'Invalid scan type selected'],
    ['a crawl that does not exist', { crawl_id: '999' }, 'no crawling data.'],
  ])('refuses %s', async (_name, form, message) => {
    const client = await simulate()
    const { status, json } = await client.start(form)
    expect([status, json]).toEqual([400, refusal(message)])
    expect(client.simulator.state.scans.every((scan) => scan.begunBy === 'history')).toBe(true)
  })

  it('refuses a project without a recorded crawl', async () => {
    const crawls = [{ id: 7, label: 'x', start: 0, end: 0, state: 'Crawling' as const }]
    const client = await simulate({ projects: [{ ...otherProject, crawls }] })
    const { status, json } = await client.start({ project_id: 'abc' })
    expect([status, json]).toEqual([400, refusal('no crawling data.')])
  })

  it('refuses a second scan of a project until the first has ended', async () => {
    const client = await simulate({ scanDurationMs: 5 * minute })
    await client.start()
    const second = await client.start()
    expect([second.status, second.json]).toEqual([
      400,
      refusal('can not start scan because it has not finished previous scan.'),
    ])
    await client.clock.advance(5 * minute)
    expect((await client.start()).status).toBe(200)
    expect(client.simulator.state.mostAtOnce(project)).toBe(1)
  })

  it('scans the newest crawl with all scan types of the plan unless asked otherwise', async () => {
    const client = await simulate({
      projects: [
        {
          projectId: project,
          projectNumber: 1,
          plan: 'starter',
          crawls: [
            { id: 8, label: 'older', start: 1_000, end: 2_000 },
            { id: 5, label: null, start: 5_000, end: 6_000 },
          ],
        },
      ],
    })
    const first = await client.startedScan()
    await client.clock.advance(5 * minute)
    expect((await client.result(first)).json).toMatchObject({
      crawl_id: 5,
      crawl_label: null,
      scan_list: ['XSS', 'SQL Injection', 'Stored XSS'],
    })
    const second = await client.startedScan({ crawl_id: '8', scan_type: 'SQLI' })
    await client.clock.advance(5 * minute)
    expect((await client.result(second)).json).toMatchObject({
      crawl_id: 8,
      crawl_label: 'older',
      scan_list: ['SQL Injection'],
    })
  })
})

describe('the result of a scan', () => {
  it('is its status alone while it runs', async () => {
    const client = await simulate()
    const scanId = await client.startedScan()
    await client.clock.advance(5 * minute - 1)
    const { status, text } = await client.result(scanId)
    expect([status, text]).toEqual([200, '{"status":"scanning"}'])
  })

  it('is everything VAddy documents once it has finished, in its spelling', async () => {
    const client = await simulate({ scenario: 'vulnerable' })
    const scanId = await client.startedScan({ scan_type: 'XSS,SQLI' })
    await client.clock.advance(5 * minute)
    const { status, json } = await client.result(scanId)
    expect([status, json]).toEqual([
      200,
      {
        status: 'finish',
        project_id: project,
        scan_id: scanId,
        scan_count: 22,
        alert_count: 3,
        timezone: 'UTC',
        start_time: '2026-01-01T00:00:00+0000',
        end_time: '2026-01-01T00:05:00+0000',
        scan_result_url: `https://console.vaddy.net/scan_status/1/${scanId}`,
        complete: 100,
        crawl_id: 30,
        crawl_label: 'shop-with-login',
        scan_list: ['XSS', 'SQL Injection'],
      },
    ])
  })

  it('is its status alone after it was canceled', async () => {
    const client = await simulate()
    const scanId = await client.startedScan()
    await client.cancel(scanId)
    expect((await client.result(scanId)).text).toBe('{"status":"canceled"}')
  })

  it('is refused for an unknown scan and for one whose project is gone', async () => {
    const client = await simulate()
    const unknown = await client.result('1-nope')
    expect([unknown.status, unknown.json]).toEqual([400, refusal('This scan_id does not exist.')])
    const scanId = await client.startedScan()
    client.simulator.state.removeProject(project)
    const orphan = await client.result(scanId)
    expect([orphan.status, orphan.json]).toEqual([400, refusal('This project_id does not exist.')])
  })
})

describe('canceling a scan', () => {
  it('frees the project at once', async () => {
    const client = await simulate()
    const scanId = await client.startedScan()
    const { status, json } = await client.cancel(scanId)
    expect([status, json]).toEqual([200, { scan_id: scanId }])
    expect((await client.runcheck()).json).toEqual({ running_process: 0 })
  })

  it.each([
    ['has finished', 'clean'],
    ['ended abnormally', 'canceled'],
  ] as const)('is refused when it %s', async (_name, scenario) => {
    const client = await simulate({ scenario })
    const scanId = await client.startedScan()
    await client.clock.advance(5 * minute)
    const { status, json } = await client.cancel(scanId)
    expect([status, json]).toEqual([
      400,
      refusal('can not cancel because the scan process has already been finished.'),
    ])
  })

  it('is refused for an unknown scan and for one whose project is gone', async () => {
    const client = await simulate()
    expect((await client.cancel('1-nope')).json).toEqual(refusal('This scan_id does not exist.'))
    const scanId = await client.startedScan()
    client.simulator.state.removeProject(project)
    expect((await client.cancel(scanId)).json).toEqual(refusal('This project_id does not exist.'))
  })
})

describe('runcheck', () => {
  it('says 1 exactly while a start would be refused', async () => {
    const client = await simulate()
    expect((await client.runcheck()).text).toBe('{"running_process":0}')
    await client.start()
    expect((await client.runcheck()).text).toBe('{"running_process":1}')
    await client.clock.advance(5 * minute)
    expect((await client.runcheck()).text).toBe('{"running_process":0}')
  })

  it('looks at its own project only', async () => {
    const crawls = [{ id: 1, label: null, start: 0, end: 0 }]
    const client = await simulate({
      projects: [
        { projectId: project, projectNumber: 1, crawls },
        { ...otherProject, crawls: [{ id: 2, label: null, start: 0, end: 0 }] },
      ],
    })
    await client.start()
    expect((await client.runcheck('abc')).json).toEqual({ running_process: 0 })
    expect((await client.start({ project_id: 'abc' })).status).toBe(200)
  })

  it('refuses an unknown project', async () => {
    const client = await simulate()
    const { status, json } = await client.runcheck('nope')
    expect([status, json]).toEqual([400, refusal('This project_id does not exist.')])
  })
})
