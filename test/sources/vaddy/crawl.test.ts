import { describe, expect, it } from 'vitest'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import type { Crawl } from '../../../src/simulator/vaddy/project.ts'
import { createGateBench, ownScans } from '../../support/vaddy/gate.ts'

const day = 86_400_000
const now = Date.UTC(2026, 0, 1)
const crawl = (id: number, label: string | null, daysAgo: number): Crawl => ({
  id,
  label,
  start: now - daysAgo * day,
  end: now - daysAgo * day + 60_000,
})
const benchWith = (crawls: readonly Crawl[]) =>
  createGateBench({ projects: [{ projectId: '6eb1f9fcbdb6a5a', projectNumber: 1, crawls }] })

describe('the crawl that is scanned', () => {
  const crawls = [
    crawl(5, 'login', 5),
    crawl(6, 'login and pay', 1),
    crawl(7, null, 2),
    crawl(8, 'LOGIN', 3),
    crawl(9, 'login', 9),
  ]

  it.each([
    ['an exact label beats newer partial ones', { crawl_label: 'login' }, 5, true],
    ['the newest of partial matches', { crawl_label: 'ogin' }, 6, true],
    ['the only match, without a warning', { crawl_label: 'pay' }, 6, false],
    ['an ID', { crawl_id: '9' }, 9, false],
    ['an ID, looked up for its age', { crawl_id: '9', max_crawl_age: '10d' }, 9, false],
    ['the newest, when none is named', { project_number: '1' }, 6, false],
    ['what VAddy takes, when nothing asks for it', {}, 6, false],
  ])('%s', async (_, inputs, id, warned) => {
    const bench = await benchWith(crawls)
    const { report, log } = await bench.run(inputs as Record<string, string>)
    expect(report).toMatchObject({ outcome: 'passed', facts: { crawl_id: id } })
    expect(ownScans(bench.simulator)).toMatchObject([{ crawlId: id }])
    expect(report.warnings.some(({ key }) => key === 'notice_several_crawls')).toBe(warned)
    if (warned) expect(log.text).toContain(`the one used is ${id}`)
  })

  it('is found on the fourth page', async () => {
    const many = Array.from({ length: 100 }, (_, index) => crawl(100 + index, `page ${index}.`, 100 - index))
    const bench = await benchWith(many)
    const { report } = await bench.run({ crawl_id: '101', project_number: '1' })
    expect(report).toMatchObject({ outcome: 'passed', facts: { crawl_id: 101, crawl_label: 'page 1.' } })
    const pages = bench.simulator.requests.filter(({ operation }) => operation === 'list-crawls')
    expect(pages.map(({ parameters }) => parameters['page'])).toEqual(['1', '2', '3', '4'])
  })

  it.each([
    [
      'no crawl with the ID',
      { crawl_id: '1', max_crawl_age: '1d' },
      'has no recorded crawl 1. Check crawl_id.',
    ],
    ['no crawl with the label', { crawl_label: 'blog' }, 'has a label like "blog". Check crawl_label.'],
  ])('%s: misconfigured, and nothing is started', async (_, inputs, says) => {
    const bench = await benchWith(crawls)
    const { report, reason } = await bench.run(inputs as Record<string, string>)
    expect(report).toMatchObject({ outcome: 'misconfigured', exitCode: 3 })
    expect(reason).toContain(says)
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  const listing = (page: (page: number) => number[], total: number): FaultHook => {
    return ({ operation, parameters }) =>
      operation === 'list-crawls'
        ? {
            kind: 'body',
            body: () => {
              const number = Number(parameters['page'])
              const items = page(number).map((id) => ({ id, label: null, start: '2025-12-01T00:00:00+0000' }))
              return JSON.stringify({ total, page: number, limit: 30, items })
            },
          }
        : undefined
  }

  it.each([
    ['repeats itself', () => [1, 2], 2, '90 crawls and listed 2'],
    ['has an empty page', (page: number) => (page === 1 ? [1, 2] : []), 2, '90 crawls and listed 2'],
    ['never ends', (page: number) => [page + 100], 200, '1,000 crawls and listed 200'],
  ])('a list that %s is not trusted', async (name, page, pages, says) => {
    const bench = await createGateBench({ faults: listing(page, name === 'never ends' ? 1_000 : 90) })
    const { report, reason } = await bench.run({ crawl_label: 'login' })
    expect(report.outcome).toBe('unreachable')
    expect(reason).toContain(`VAddy announced ${says}`)
    expect(bench.simulator.requests.filter(({ operation }) => operation === 'list-crawls')).toHaveLength(
      pages,
    )
  })

  it('no crawl at all: refused, and nothing is started', async () => {
    const bench = await benchWith([])
    const { report, reason } = await bench.run({ project_number: '1' })
    expect(report.outcome).toBe('refused')
    expect(reason).toContain('has no recorded crawl')
  })
})
