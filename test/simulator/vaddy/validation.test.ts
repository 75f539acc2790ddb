import { describe, expect, it } from 'vitest'
import { project, refusal, simulate } from './simulator-client.ts'

const start = { action: 'start', project_id: project }

describe('a form is refused with 400', () => {
  it.each([
    ['without an action', '/v2/scan', { project_id: project }, 'action is missing.'],
    ['with an unknown action', '/v2/scan', { ...start, action: 'stop' }, 'action must be start or cancel.'],
    ['without a project', '/v2/scan', { action: 'start' }, 'project_id is missing.'],
    ['with an empty project', '/v2/scan', { action: 'start', project_id: '' }, 'project_id is not valid.'],
    [
      'with a crawl ID that is no number',
      '/v2/scan',
      { ...start, crawl_id: '1e1' },
      'crawl_id is not valid.',
    ],
    ['without the scan to cancel', '/v2/scan', { action: 'cancel' }, 'scan_id is missing.'],
    ['without the crawl to delete', '/v2/crawl/delete', { project_number: '1' }, 'crawl_id is missing.'],
    [
      'with a project number that is none',
      '/v2/crawl/delete',
      { project_number: '-1', crawl_id: '1' },
      'project_number is not valid.',
    ],
  ])('%s', async (_name, path, form, message) => {
    const client = await simulate()
    const { status, json } = await client.post(path, form)
    expect([status, json]).toEqual([400, refusal(message)])
    expect(client.simulator.state.isRunning(project)).toBe(false)
  })
})

describe('a query is refused with 400', () => {
  it.each([
    ['without a project', '/v2/scan/runcheck', {}, 'project_id is missing.'],
    ['without a scan', '/v2/scan/result', {}, 'scan_id is missing.'],
    ['without a project number', '/v2/scan/results/list', {}, 'project_number is missing.'],
    ['with page 0', '/v2/crawl', { project_id: project, page: '0' }, 'page is not valid.'],
    ['with a page in words', '/v2/crawl', { project_id: project, page: 'two' }, 'page is not valid.'],
    [
      'with an unknown order',
      '/v2/crawl',
      { project_id: project, sort: 'up' },
      'sort must be one of asc, desc.',
    ],
  ])('%s', async (_name, path, query, message) => {
    const client = await simulate()
    const { status, json } = await client.get(path, query)
    expect([status, json]).toEqual([400, refusal(message)])
  })
})

it('a parameter that stands twice is refused, not chosen from', async () => {
  const client = await simulate()
  const path = `/v2/scan/runcheck?user=rehearsal&project_id=${project}&project_id=x`
  const { status, json } = await client.send(path, { headers: { 'x-api-key': 'rehearsal-key-not-a-secret' } })
  expect([status, json]).toEqual([400, refusal('project_id must be given once.')])
})

it('unknown parameters are ignored, as by VAddy', async () => {
  const client = await simulate()
  expect((await client.start({ fqdn: 'www.example.com', __proto__x: '1' })).status).toBe(200)
})

it('an empty crawl ID and an empty scan type count as left out', async () => {
  const client = await simulate()
  expect((await client.start({ crawl_id: '', scan_type: '' })).status).toBe(200)
})

it('a refusal never repeats what was sent', async () => {
  const client = await simulate()
  const sent = '<script>alert(1)</script>'
  const answers = [
    await client.start({ project_id: sent }),
    await client.start({ scan_type: sent }),
    await client.start({ crawl_id: sent }),
    await client.crawls({ sort: sent }),
    await client.result(sent),
    await client.get(`/${encodeURIComponent(sent)}`),
  ]
  expect(answers.filter(({ text }) => text.includes('script'))).toEqual([])
})

it('a scan type in quotes is an unknown one, which is our guess', async () => {
  const client = await simulate()
  const { status, json } = await client.start({ scan_type: '"SQLI,XSS"' })
  expect([status, json]).toEqual([400, refusal('Invalid scan type selected')])
})
