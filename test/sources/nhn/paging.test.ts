import { describe, expect, it } from 'vitest'
import { createNhnBench, day, result, weak } from './bench.ts'

const now = Date.UTC(2026, 0, 1)
const fleet = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    result({ instance: `web-${index}`, at: now - day - index * 1_000 }),
  )
const short = { lookback: '28d', max_age: '27d' }
/** Changes what the service says of its pages. */
const page = (change: (page: Record<string, number>, url: URL) => object) => (body: object, url: URL) => ({
  ...body,
  page: change((body as { page: Record<string, number> }).page, url),
})

describe('Reading page by page', () => {
  it.each([1, 7, 20, 1_000])('finds all results whatever the size of a page: %d', async (pageSize) => {
    const bench = await createNhnBench({ results: fleet(23), pageSize })
    const { report } = await bench.run(short)
    expect(report).toMatchObject({ outcome: 'passed', facts: { instance_count: 23 } })
    expect(bench.calls('/summary')).toHaveLength(Math.ceil(23 / pageSize))
  })

  it('believes neither the size nor the number that a page says it has', async () => {
    const bench = await createNhnBench({ results: fleet(23), pageSize: 10 })
    bench.settings.edit = page(({ totalCount }) => ({ itemPerPage: 1_000, page: 99, totalCount }))
    expect((await bench.run(short)).report).toMatchObject({
      outcome: 'passed',
      facts: { instance_count: 23 },
    })
  })

  it.each([
    [
      'a list that ends early',
      page((one) => ({ ...one, totalCount: 24 })),
      '24 results of KR1 and listed 23',
    ],
    ['a list that goes on', page((one) => ({ ...one, totalCount: 22 })), '22 results of KR1 and listed 23'],
    [
      'pages that are all the first',
      (body: object, url: URL) =>
        url.searchParams.get('page') === '1'
          ? body
          : { ...body, results: (body as { results: [] }).results.slice(1) },
      '23 results of KR1 and listed',
    ],
  ])('never takes %s for whole', async (_, edit, words) => {
    const bench = await createNhnBench({ results: fleet(23), pageSize: 10 })
    bench.settings.edit = edit as never
    const { reason, report } = await bench.run({ ...short, on_no_results: 'warn' })
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
    expect(reason).toContain(words)
    expect(report.nextSteps.map(({ text }) => text.key)).toEqual(['next_nhn_run_again'])
  })

  it.each([
    ['an announced result that never comes', page((one) => ({ ...one, totalCount: 99 }))],
    [
      'a total that never settles',
      page((one, url) => ({ ...one, totalCount: 99 + Number(url.searchParams.get('page')) })),
    ],
    [
      'a result that names no instance',
      (body: object) => {
        const { results } = body as { results: Record<string, unknown>[] }
        const unnamed = { ...results[0], instanceName: undefined, usageStasNo: 4711 }
        return { ...body, page: { totalCount: 24 }, results: [...results, unnamed] }
      },
    ],
  ])('lets no server of a region pass after %s, and those of a sound region do', async (_, edit) => {
    const elsewhere = fleet(3).map((one) => ({ ...one, region: 'KR2', items: [weak('U-01', 'L')] }))
    const stale = result({ instance: 'old-1', at: now - 27.5 * day })
    const bench = await createNhnBench({ results: [...fleet(22), stale, ...elsewhere] })
    bench.settings.edit = ((body: Record<string, unknown>, url: URL) =>
      url.pathname.includes('/details/') || url.searchParams.get('regionCode') !== 'KR1'
        ? body
        : edit(body, url)) as never
    const { files, report } = await bench.run({ ...short, region: 'KR1 KR2' })
    const states = { fail: 1, unjudged: 22, warning: 3, pass: 0 }
    expect(report.fleet?.totals.states).toMatchObject(states)
    expect(report.fleet?.subjects[0]).toMatchObject({ name: 'old-1', reason: { key: 'nhn_stale' } })
    expect(report.fleet?.subjects[1]).toMatchObject({
      group: 'KR1',
      state: 'unjudged',
      reason: { key: 'nhn_region_not_whole', params: { region: 'KR1' } },
    })
    expect(JSON.stringify(files['instances.csv']).match(/"state":"unjudged"/g)).toHaveLength(22)
  })

  it('ends where a service gives the same page for ever', async () => {
    const bench = await createNhnBench({ results: fleet(23), pageSize: 10 })
    const first = fleet(10)
    bench.settings.instead = () => undefined
    bench.settings.edit = (body, url) => {
      if (!url.pathname.endsWith('/summary')) return body
      bench.settings.results = first
      return { ...body, page: { totalCount: 23 }, results: (body['results'] as object[]).slice(0, 10) }
    }
    const { report } = await bench.run(short)
    expect(report.outcome).toBe('incomplete')
    expect(bench.calls('/summary').length).toBeLessThan(5)
  })

  it('reads a window again whose total changes meanwhile, twice at most', async () => {
    const bench = await createNhnBench({ results: fleet(23), pageSize: 10 })
    let changes = 2
    bench.settings.edit = page((one, url) => {
      if (url.searchParams.get('page') === '1' || changes === 0) return one
      changes -= 1
      return { ...one, totalCount: Number(one['totalCount']) + 1 }
    })
    const settled = await bench.run(short)
    expect(settled.report).toMatchObject({ outcome: 'passed', facts: { instance_count: 23 } })
    expect(settled.log.text).toContain('changed meanwhile; reading them again')
    expect(bench.calls('/summary')).toHaveLength(2 + 2 + 3)

    changes = Number.POSITIVE_INFINITY
    const { reason, report } = await bench.run(short)
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain('changed each time')
    expect(bench.calls('/summary')).toHaveLength(7 + 6)
  })

  it('asks for less where the service says that it is too much, and reads shorter windows in the end', async () => {
    const bench = await createNhnBench({ results: fleet(23) })
    bench.settings.instead = ({ url }) => {
      const query = new URL(url, 'http://localhost').searchParams
      return Number(query.get('limit')) > 100 ? { status: 413, body: '' } : undefined
    }
    expect((await bench.run(short)).report).toMatchObject({
      outcome: 'passed',
      facts: { instance_count: 23 },
    })
    expect(bench.calls('limit=62')).toHaveLength(1)

    bench.settings.results = fleet(3)
    bench.settings.instead = ({ url }) => {
      const query = new URL(url, 'http://localhost').searchParams
      const days = (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / day
      return days > 8 ? { status: 413, body: '' } : undefined
    }
    expect((await bench.run(short)).report).toMatchObject({ outcome: 'passed', facts: { instance_count: 3 } })
  })

  it('stops asking a region where not even one result in a second can be given', async () => {
    const bench = await createNhnBench({ results: fleet(3) })
    bench.settings.instead = ({ url }) => (url.includes('/summary') ? { status: 413, body: '' } : undefined)
    const { reason, report } = await bench.run({ concurrency: '1', region: 'KR1 KR2' })
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain('too large to give')
    // Down to one result, and then down to a second; the other region starts with one result.
    expect(bench.calls('KR1').length + bench.calls('KR2').length).toBeLessThan(60)
  })

  it('takes 413 to a request for a token as no word on the results', async () => {
    const bench = await createNhnBench({ results: fleet(3) })
    bench.settings.instead = ({ url }) => (url.includes('/create') ? { status: 413, body: '' } : undefined)
    const { reason, report } = await bench.run()
    expect(report.outcome).toBe('unreachable')
    expect(reason).toContain('413')
    expect(bench.requests).toHaveLength(1)
  })

  it('asks for every window of every region, and no more at a time than it may', async () => {
    const results = ['KR1', 'KR2'].flatMap((region) =>
      [1, 29, 57, 85].map((age) => result({ region, instance: `i-${age}`, at: now - age * day })),
    )
    const bench = await createNhnBench({ results })
    const { report } = await bench.run({ region: 'KR1 KR2', concurrency: '1' })
    expect(bench.calls('/summary')).toHaveLength(8)
    expect(report).toMatchObject({ outcome: 'failed', facts: { instance_count: 8, stale_count: 4 } })
    const past = await bench.run({ from: '2025-11-01T00:00:00Z', to: '2025-12-05T00:00:00Z' })
    expect(past.report.facts).toMatchObject({ instance_count: 2 })
  })

  it('counts a result once that two windows share', async () => {
    const bench = await createNhnBench({ results: [result({ at: now - 28 * day })] })
    const { report } = await bench.run()
    expect(bench.calls('/summary')).toHaveLength(4)
    expect(report).toMatchObject({ outcome: 'passed', facts: { instance_count: 1, check_count: 2 } })
  })
})
