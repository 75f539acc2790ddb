import type { Crawl } from './project.ts'

/** VAddy lists at most this many crawls a page. */
export const crawlsPerPage = 30

/** What the crawl list can be asked for. */
export interface CrawlQuery {
  /** From 1. A page past the end is empty. */
  readonly page: number
  readonly sort: 'asc' | 'desc'
  /** Part of a label, as it is written. A crawl without a label matches the empty text only. */
  readonly searchLabel: string
}

/** One page of crawls; `total` counts those of all pages that match. */
export interface CrawlPage {
  readonly total: number
  readonly page: number
  readonly items: readonly Crawl[]
}

/** Says whether a crawl can be scanned. */
export function isRecorded(crawl: Crawl): boolean {
  return (crawl.state ?? 'Recorded') === 'Recorded'
}

/** Lists recorded crawls by their start, the newest first unless asked otherwise. */
export function listCrawls(crawls: readonly Crawl[], query: CrawlQuery): CrawlPage {
  const matching = crawls
    .filter(isRecorded)
    .filter((crawl) => (crawl.label ?? '').includes(query.searchLabel))
    .sort(newestFirst)
  if (query.sort === 'asc') matching.reverse()
  const first = (query.page - 1) * crawlsPerPage
  return {
    total: matching.length,
    page: query.page,
    items: matching.slice(first, first + crawlsPerPage),
  }
}

/** Gives the crawl that a start scans: the one it names, or the newest recorded one. */
export function crawlToScan(crawls: readonly Crawl[], id: number | undefined): Crawl | undefined {
  const recorded = crawls.filter(isRecorded).sort(newestFirst)
  return id === undefined ? recorded[0] : recorded.find((crawl) => crawl.id === id)
}

function newestFirst(one: Crawl, other: Crawl): number {
  return other.start - one.start || other.id - one.id
}
