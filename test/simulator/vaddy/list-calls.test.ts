import { describe, expect, it } from 'vitest'
import type { Crawl } from '../../../src/simulator/vaddy/project.ts'
import { project, refusal, simulate } from './simulator-client.ts'

const minute = 60_000
const day = 86_400_000

function simulateCrawls(crawls: readonly Crawl[]) {
  return simulate({ projects: [{ projectId: project, projectNumber: 123, crawls }] })
}

describe('the crawl list', () => {
  it('is as VAddy documents it', async () => {
    const client = await simulateCrawls([
      { id: 1, label: null, start: Date.UTC(2016, 2, 11), end: Date.UTC(2016, 2, 11, 1) },
      { id: 2, label: 'all-data', start: Date.UTC(2016, 2, 12, 11, 11, 11), end: Date.UTC(2016, 2, 12, 12) },
    ])
    const { status, text } = await client.crawls()
    expect(status).toBe(200)
    expect(text).toBe(
      '{"total":2,"page":1,"limit":30,"items":[' +
        '{"id":2,"label":"all-data","start":"2016-03-12T11:11:11+0000","end":"2016-03-12T12:00:00+0000"},' +
        '{"id":1,"label":null,"start":"2016-03-11T00:00:00+0000","end":"2016-03-11T01:00:00+0000"}]}',
    )
  })

  it('is empty where nothing was recorded', async () => {
    const client = await simulateCrawls([
      { id: 1, label: 'a', start: 0, end: 0, state: 'Crawling' },
      { id: 2, label: 'b', start: 0, end: 0, state: 'Cancel' },
    ])
    expect((await client.crawls()).json).toEqual({ total: 0, page: 1, limit: 30, items: [] })
  })

  it('has 30 a page, newest first or oldest first, and nothing past the end', async () => {
    const client = await simulateCrawls(
      Array.from({ length: 65 }, (_, index) => ({
        id: index + 1,
        label: null,
        start: index * minute,
        end: index * minute,
      })),
    )
    const ids = async (query: Record<string, string>) => {
      const { json } = await client.crawls(query)
      const { total, items } = json as { total: number; items: { id: number }[] }
      return [total, items.length, items[0]?.id, items.at(-1)?.id]
    }
    expect(await ids({})).toEqual([65, 30, 65, 36])
    expect(await ids({ page: '3', sort: 'desc' })).toEqual([65, 5, 5, 1])
    expect(await ids({ page: '2', sort: 'asc' })).toEqual([65, 30, 31, 60])
    expect(await ids({ page: '4' })).toEqual([65, 0, undefined, undefined])
  })

  it('finds labels by a part of them', async () => {
    const client = await simulateCrawls([
      { id: 1, label: 'shop', start: 1, end: 1 },
      { id: 2, label: 'shop-with-login', start: 2, end: 2 },
      { id: 3, label: 'admin', start: 3, end: 3 },
      { id: 4, label: null, start: 4, end: 4 },
    ])
    const labels = async (search: string) => {
      const { json } = await client.crawls({ search_label: search })
      const { total, items } = json as { total: number; items: { label: string | null }[] }
      return [total, ...items.map((item) => item.label)]
    }
    expect(await labels('shop')).toEqual([2, 'shop-with-login', 'shop'])
    expect(await labels('min')).toEqual([1, 'admin'])
    expect(await labels('%')).toEqual([0])
    expect((await labels(''))[0]).toBe(4)
  })

  it('refuses an unknown project', async () => {
    const client = await simulate()
    const { status, json } = await client.crawls({ project_id: 'nope' })
    expect([status, json]).toEqual([400, refusal('This project_id does not exist.')])
  })
})

describe('deleting a crawl', () => {
  const remove = async (projectNumber: string, crawlId: string) => {
    const client = await simulate({
      projects: [
        {
          projectId: project,
          projectNumber: 1,
          crawls: [
            { id: 30, label: 'a', start: 1, end: 1 },
            { id: 31, label: 'b', start: 2, end: 2, state: 'Crawling' },
            { id: 32, label: 'c', start: 3, end: 3, state: 'Cancel' },
          ],
        },
        { projectId: 'abc', projectNumber: 2, crawls: [{ id: 40, label: null, start: 0, end: 0 }] },
      ],
    })
    const form = { project_number: projectNumber, crawl_id: crawlId }
    const { status, json } = await client.post('/v2/crawl/delete', form)
    const left = (await client.crawls()).json as { total: number }
    const again = await client.post('/v2/crawl/delete', form)
    return { answer: [status, json], left: left.total, again: again.status }
  }

  it('takes it off the list', async () => {
    const deletion = await remove('1', '30')
    expect(deletion).toEqual({ answer: [200, { message: 'ok' }], left: 0, again: 404 })
  })

  it('takes a canceled one, but none that is being recorded', async () => {
    expect((await remove('1', '32')).answer).toEqual([200, { message: 'ok' }])
    expect((await remove('1', '31')).answer).toEqual([404, refusal('crawl_id not found.')])
  })

  it('refuses an unknown crawl, and one of another project', async () => {
    expect((await remove('1', '99')).answer).toEqual([404, refusal('crawl_id not found.')])
    expect((await remove('1', '40')).answer).toEqual([400, refusal('not match project')])
    expect((await remove('9', '30')).answer).toEqual([400, refusal('not match project')])
  })
})

describe('the list of past scans', () => {
  it('is as VAddy documents it, with nulls for a canceled scan', async () => {
    const client = await simulate({
      projects: [
        {
          projectId: project,
          projectNumber: 123,
          history: [
            {
              scanId: '123-b',
              status: 'Cancel',
              crawlId: 220,
              crawlLabel: 'x',
              start: Date.UTC(2019, 11, 1),
              end: Date.UTC(2019, 11, 1, 0, 1),
            },
            {
              scanId: '123-a',
              status: 'Complete',
              scanCount: 26,
              alertCount: 1,
              complete: 100,
              crawlId: 221,
              crawlLabel: null,
              start: Date.UTC(2019, 11, 2, 4, 7, 37),
              end: Date.UTC(2019, 11, 2, 4, 7, 42),
            },
          ],
        },
      ],
    })
    const { status, json } = await client.results('123')
    expect([status, json]).toEqual([
      200,
      {
        project_number: 123,
        page: 1,
        limit: 20,
        items: [
          {
            scan_id: '123-a',
            status: 'Complete',
            scan_count: 26,
            alert_count: 1,
            complete: 100,
            crawl_id: 221,
            crawl_label: null,
            time_zone: 'UTC',
            start_time: '2019-12-02T04:07:37+0000',
            end_time: '2019-12-02T04:07:42+0000',
            scan_result_url: 'https://console.vaddy.net/scan_status/123/123-a',
          },
          {
            scan_id: '123-b',
            status: 'Cancel',
            scan_count: null,
            alert_count: null,
            complete: null,
            crawl_id: 220,
            crawl_label: 'x',
            time_zone: 'UTC',
            start_time: '2019-12-01T00:00:00+0000',
            end_time: '2019-12-01T00:01:00+0000',
            scan_result_url: 'https://console.vaddy.net/scan_status/123/123-b',
          },
        ],
      },
    ])
  })

  it('has the 20 newest, and a running scan only once it has ended', async () => {
    const now = Date.UTC(2026, 0, 1)
    const history = Array.from({ length: 25 }, (_, index) => ({
      scanId: `1-old-${index}`,
      status: 'Complete' as const,
      crawlId: 1,
      crawlLabel: null,
      start: now - (index + 1) * day,
      end: now - (index + 1) * day + minute,
    }))
    const client = await simulate({
      projects: [
        {
          projectId: project,
          projectNumber: 1,
          crawls: [{ id: 1, label: null, start: 0, end: 0 }],
          history,
        },
      ],
    })
    const ids = async () => {
      const { json } = await client.results()
      return (json as { items: { scan_id: string }[] }).items.map((item) => item.scan_id)
    }
    const scanId = await client.startedScan()
    expect(await ids()).toEqual(history.slice(0, 20).map((past) => past.scanId))
    await client.clock.advance(5 * minute)
    expect(await ids()).toEqual([scanId, ...history.slice(0, 19).map((past) => past.scanId)])
    expect((await client.result('1-old-3')).json).toMatchObject({ status: 'finish', scan_id: '1-old-3' })
  })

  it('refuses an unknown project number', async () => {
    const client = await simulate()
    const { status, json } = await client.results('99')
    expect([status, json]).toEqual([400, refusal('not match the Project Number')])
  })
})
