import { describe, expect, it } from 'vitest'
import { RefusedError, StatusError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { type PageQuery, type ResultPage, TooLargeError } from '../../../../src/sources/nhn/api.ts'
import { type Collecting, collectResults, criteriaLetter } from '../../../../src/sources/nhn/collect.ts'
import { longestWindow } from '../../../../src/sources/nhn/windows.ts'
import { RecordingLogger } from '../../../support/recording-logger.ts'
import { day, now, said } from './results.ts'

const endpoint = 'GET /summary'
const tooLarge = () => {
  const detail = message('answer_status', { host: 'nhn', endpoint, status: 413 })
  return new TooLargeError(detail, { status: 413, retryAfter: undefined })
}
/** A page of results by their numbers. What is below zero is one without a number, known by its instance alone. */
const page = (total: number, ...numbers: number[]): ResultPage => ({
  total,
  rows: numbers.map((number) =>
    number < 0 ? { instanceName: `web${number}` } : { usageStasNo: String(number) },
  ) as never,
})

interface Given extends Partial<Pick<Collecting, 'from' | 'to'>> {
  readonly region?: readonly string[]
  readonly criteria?: Collecting['options']['criteria']
  readonly concurrency?: number
}

/** Collects from a service that answers by itself; `nth` counts the queries from 1. */
async function collect(answer: (query: PageQuery, nth: number) => ResultPage | Error, given: Given = {}) {
  const { concurrency = 1, criteria = 'all', region = ['KR1'], from = now - day, to = now } = given
  const queries: PageQuery[] = []
  const taken: string[] = []
  const doubts: string[] = []
  const log = new RecordingLogger()
  let [under, mostUnder] = [0, 0]
  await collectResults({
    api: {
      page: async (query) => {
        queries.push(query)
        const answered = answer(query, queries.length)
        under += 1
        mostUnder = Math.max(mostUnder, under)
        // Whoever may ask beside this one does so now.
        await new Promise(setImmediate)
        under -= 1
        if (answered instanceof Error) throw answered
        return answered
      },
    },
    log,
    options: { region, criteria, concurrency } as Collecting['options'],
    from,
    to,
    take: (row, place) => taken.push(`${row.usageStasNo ?? '?'} ${place}`),
    doubt: (doubt, place) => doubts.push(`${place}: ${said([doubt])}`),
  })
  return { queries, taken, doubts, mostUnder, log: log.text }
}

const paging = (total: number, got: number) =>
  `KR1: NHN Cloud announced ${total} ${total === 1 ? 'result' : 'results'} of KR1 and listed ${got}; the list can't be trusted.`

describe('The list of results', () => {
  it('is asked for by the letter of its criteria', async () => {
    expect(criteriaLetter('all')).toBeUndefined()
    expect(criteriaLetter('critical_infrastructure')).toBe('M')
    expect(criteriaLetter('electronic_finance')).toBe('F')
    const window = { from: (now - day) / 1_000, to: now / 1_000 }
    const plain = { region: 'KR1', window, page: 1, limit: 1_000 }
    expect((await collect(() => page(0))).queries).toEqual([plain])
    const finance = await collect(() => page(0), { criteria: 'electronic_finance' })
    expect(finance.queries).toEqual([{ ...plain, criteria: 'F' }])
  })

  it('is read in every window of every region, so many at a time', async () => {
    const given = { region: ['KR1', 'KR2'], from: now - 57 * day }
    const { mostUnder, queries, taken } = await collect((_, nth) => page(1, nth), given)
    expect(queries.map(({ region, window }) => `${region} ${window.to}`)).toEqual(
      given.region.flatMap((region) =>
        [0, 1, 2].map((index) => `${region} ${now / 1_000 - index * longestWindow}`),
      ),
    )
    expect(taken).toEqual(['1 KR1', '2 KR1', '3 KR1', '4 KR2', '5 KR2', '6 KR2'])
    expect(mostUnder).toBe(1)
    expect((await collect(() => page(0), { ...given, concurrency: 3 })).mostUnder).toBe(3)
  })

  it('is whole as soon as as many came as it has, whatever the size of a page', async () => {
    const pages = [page(5, 1, 2), page(5, 3), page(5, 4, 5), page(5, 6)]
    const { doubts, queries, taken } = await collect((_, nth) => pages[nth - 1] ?? page(5))
    expect(queries.map((query) => query.page)).toEqual([1, 2, 3])
    expect(taken).toHaveLength(5)
    expect(doubts).toEqual([])
  })

  it.each<[string, ResultPage[], string[]]>([
    ['without any', [page(0)], []],
    ['with some that come twice', [page(3, 1, 2), page(3, 2, 3)], []],
    ['with some without a number', [page(3, -1, 1), page(3, -2)], []],
    ['with one without a number that comes twice', [page(3, -1, 1), page(3, -1)], [paging(3, 2)]],
    ['with more than announced', [page(2, 1, 2, 3)], [paging(2, 3)]],
    ['with more than announced, without numbers', [page(1, -1, -2)], [paging(1, 2)]],
    ['with fewer than announced', [page(3, 1, 2), page(3)], [paging(3, 2)]],
    ['with a page that is the one before', [page(3, 1, 2), page(3, 2, 1)], [paging(3, 2)]],
    ['that is empty and announces some', [page(3)], [paging(3, 0)]],
  ])('is whole or in doubt %s', async (_, pages, doubts) => {
    const read = await collect((__, nth) => pages[nth - 1] ?? new Error('One page more.'))
    expect(read.doubts).toEqual(doubts)
    expect(read.queries).toHaveLength(pages.length)
    expect(read.taken).toHaveLength(pages.flatMap(({ rows }) => rows).length)
  })

  it('ends where a list goes on for ever', async () => {
    const { doubts, queries } = await collect((query) => page(20_000, query.page))
    expect(queries).toHaveLength(10_000)
    expect(doubts).toEqual([
      "KR1: NHN Cloud announced 20,000 results of KR1 and listed 10,000; the list can't be trusted.",
    ])
  })

  it('is read again where its total changes, twice at most', async () => {
    const again = 'info: The number of results of KR1 changed meanwhile; reading them again.'
    const settling = [page(2, 1), page(3, 2), page(3, 1), page(2, 2), page(2, 1), page(2, 2)]
    const settled = await collect((_, nth) => settling[nth - 1] ?? new Error('One page more.'))
    expect(settled.doubts).toEqual([])
    expect(settled.queries.map((query) => query.page)).toEqual([1, 2, 1, 2, 1, 2])
    expect(settled.log).toBe(`${again}\n${again}`)

    const restless = await collect((query) => page(2 + query.page, query.page))
    expect(restless.doubts).toEqual([
      'KR1: The number of results of KR1 changed each time while they were read, so some may be unseen.',
    ])
    expect(restless.queries).toHaveLength(6)
    expect(restless.log).toBe(`${again}\n${again}`)
  })

  it('is asked for in smaller pages where one is too large, by all that follow, too', async () => {
    const regions = { region: ['KR1', 'KR2'] }
    const small = ({ limit }: PageQuery) => (limit > 100 ? tooLarge() : page(1, 1))
    const { doubts, queries } = await collect(small, regions)
    expect(queries.map(({ limit }) => limit)).toEqual([1_000, 500, 250, 125, 62, 62])
    expect(doubts).toEqual([])
    // Two that find out at a time make it half as many, and no fewer.
    const beside = await collect(({ limit }) => (limit > 500 ? tooLarge() : page(1, 1)), {
      ...regions,
      concurrency: 2,
    })
    expect(beside.queries.map(({ limit }) => limit)).toEqual([1_000, 1_000, 500, 500])
  })

  it('is read in shorter windows where not even one result can be given', async () => {
    const short = ({ window }: PageQuery) => (window.to - window.from > 2 ? tooLarge() : page(1, window.to))
    const { doubts, queries, taken } = await collect(short, { from: now - 8_000 })
    const limits = queries.map(({ limit }) => limit)
    expect(limits.slice(0, 10)).toEqual([1_000, 500, 250, 125, 62, 31, 15, 7, 3, 1])
    expect(limits.slice(10)).toEqual([1, 1, 1, 1, 1, 1])
    expect(taken).toEqual([0, 2, 4, 6].map((back) => `${now / 1_000 - back} KR1`))
    expect(doubts).toEqual([])
  })

  it('is in doubt where no window is short enough, and its region is asked no further', async () => {
    const { doubts, queries } = await collect(tooLarge, { from: now - 2_000, region: ['KR1', 'KR2'] })
    expect(queries.slice(10).map(({ window }) => window.to - now / 1_000)).toEqual([0, 0, 0])
    expect(queries.slice(10).map(({ region }) => region)).toEqual(['KR1', 'KR2', 'KR2'])
    expect(doubts).toEqual(
      ['KR1', 'KR2'].map(
        (region) =>
          `${region}: NHN Cloud calls the results of ${region} too large to give, however few are asked for (HTTP 413).`,
      ),
    )
  })

  it.each([
    [
      'another status',
      new StatusError(message('reason_not_finished'), { status: 500, retryAfter: undefined }),
    ],
    [
      'that something else than a page is too large',
      new StatusError(message('reason_not_finished'), { status: 413, retryAfter: undefined }),
    ],
    ['a refusal', new RefusedError(message('reason_not_finished'), { status: 413, serviceText: undefined })],
  ])('is not had where the service answers with %s', async (_, error) => {
    await expect(collect(() => error)).rejects.toBe(error)
  })
})
