import type { Logger } from '../../kernel/logger.ts'
import { inOrder } from '../../kernel/slots.ts'
import { type Message, message } from '../../messages/message.ts'
import { type NhnApi, type PageQuery, TooLargeError } from './api.ts'
import type { NhnOptions } from './read-options.ts'
import type { SummaryRow } from './schema.ts'
import { halvesOf, type Window, windowsOf } from './windows.ts'

/** The most results that a page may have (API guide, `limit`). */
const longestPage = 1_000
/** How often a window is read anew whose number of results changed meanwhile. */
const mostReadings = 3
/** Far more pages than any window has; a list that goes on beyond is broken. */
const mostPages = 10_000

/** What is read, of which periods, and where it goes. */
export interface Collecting {
  readonly api: Pick<NhnApi, 'page'>
  readonly log: Logger
  readonly options: Pick<NhnOptions, 'region' | 'criteria' | 'concurrency'>
  /** In milliseconds since 1970. */
  readonly from: number
  readonly to: number
  /** Takes one result. It may come more than once. */
  readonly take: (row: SummaryRow, region: string) => void
  /** Takes what keeps a region's results from being whole. */
  readonly doubt: (doubt: Message, region: string) => void
}

/** The service's letter for criteria; `undefined` for all. */
export function criteriaLetter(criteria: NhnOptions['criteria']): 'M' | 'F' | undefined {
  if (criteria === 'all') return undefined
  return criteria === 'critical_infrastructure' ? 'M' : 'F'
}

/**
 * Reads every result of every region in a period. A window of which not everything came is a doubt; only what keeps
 * an answer from coming at all is thrown, as `NhnApi` does.
 */
export async function collectResults(collecting: Collecting): Promise<void> {
  const { from, options, to } = collecting
  const limit: Limit = { most: longestPage, hopeless: new Set() }
  const places = options.region.flatMap((region) => windowsOf(from, to).map((window) => ({ region, window })))
  await inOrder(
    places,
    options.concurrency,
    ({ region, window }) => readWindow(collecting, region, window, limit),
    async () => {},
  )
}

/** What the service gives at a time, as far as it has told. It holds for the whole run. */
interface Limit {
  /** How many results are asked for; fewer each time the service says that it was too much. */
  most: number
  /** Regions of which not even one result in the shortest window came. Asking on would only ask the same. */
  readonly hopeless: Set<string>
}

type Reading = 'whole' | 'changed' | 'too-large' | Message

async function readWindow(
  collecting: Collecting,
  region: string,
  window: Window,
  limit: Limit,
): Promise<void> {
  for (let readings = 1; !limit.hopeless.has(region); ) {
    const most = limit.most
    const reading = await readOnce(collecting, { region, window, limit: most })
    if (reading === 'whole') return
    if (reading === 'too-large') {
      // Another window may have found out meanwhile.
      limit.most = Math.min(limit.most, Math.max(1, Math.floor(most / 2)))
      if (most > 1) continue
      const halves = halvesOf(window)
      if (halves === undefined) {
        limit.hopeless.add(region)
        return collecting.doubt(message('nhn_doubt_too_large', { region }), region)
      }
      for (const half of halves) await readWindow(collecting, region, half, limit)
      return
    }
    if (reading !== 'changed') return collecting.doubt(reading, region)
    if (readings >= mostReadings) {
      return collecting.doubt(message('nhn_doubt_unsettled', { region }), region)
    }
    readings += 1
    collecting.log.info(message('nhn_log_reading_again', { region }))
  }
}

/**
 * Reads a window page by page until as many results came as it has. The size of a page is not believed. What comes twice
 * is one result, known by its number; without a number nobody knows whether what looks the same is another one.
 */
async function readOnce(
  { api, options, take }: Collecting,
  query: Omit<PageQuery, 'page' | 'criteria'>,
): Promise<Reading> {
  const { region } = query
  const criteria = criteriaLetter(options.criteria)
  const seen = new Set<string>()
  let total: number | undefined
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await askPage(api, { ...query, page, ...(criteria !== undefined && { criteria }) })
    if (answer === undefined) return 'too-large'
    if (total !== undefined && answer.total !== total) return 'changed'
    total = answer.total
    const before = seen.size
    for (const row of answer.rows) {
      seen.add(row.usageStasNo ?? JSON.stringify(row))
      take(row, region)
    }
    const got = seen.size
    if (got === total) return 'whole'
    if (got > total || got === before) return message('nhn_doubt_paging', { region, total, got })
  }
  return message('nhn_doubt_paging', { region, total: total ?? 0, got: seen.size })
}

/** One page; `undefined` where the service says that it is too large to give. */
async function askPage(api: Pick<NhnApi, 'page'>, query: PageQuery) {
  try {
    return await api.page(query)
  } catch (error) {
    if (error instanceof TooLargeError) return undefined
    throw error
  }
}
