import { beforeStart, retryRead } from '../../http/retry.ts'
import { AnswerError, ConfigurationError, NothingToScanError } from '../../kernel/errors.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'
import { message } from '../../messages/message.ts'
import type { Crawl } from './schema.ts'
import { type KnownCrawl, type Session, warn } from './session.ts'

/** Far more than any project has; a list that goes on beyond is broken. */
const mostPages = 200

/**
 * Finds the crawl that a scan would use, by `crawl_id`, `crawl_label`, or the newest one.
 * A label that matches exactly beats those that match in part; of several the newest wins, with a warning.
 * Throws `ConfigurationError` where there is none such, `NothingToScanError` where any would do and there is
 * none, `AnswerError` where the list contradicts itself.
 */
export async function findCrawl(session: Session): Promise<KnownCrawl> {
  const { crawl_id: id, crawl_label: label, project_id: project } = session.options
  const found = await listCrawls(session, {
    label,
    until: (crawl) => String(crawl.id) === id,
    onlyFirst: !id && !label,
  })
  if (label !== undefined) return byLabel(session, label, found)
  if (id !== undefined) {
    const crawl = found.find((one) => String(one.id) === id)
    if (crawl !== undefined) return known(crawl)
    throw new ConfigurationError([message('reason_crawl_id_not_found', { crawl: id, project })])
  }
  const [newest] = found
  if (newest === undefined) throw new NothingToScanError(message('reason_no_crawls', { project }))
  return known(newest)
}

/** Whether a scan that has run may be of any crawl: the newest one today need not be the one it used. */
export function isAnyCrawl(options: Session['options']): boolean {
  return (
    options.crawl_id === undefined && options.crawl_label === undefined && options.max_crawl_age === undefined
  )
}

interface Listing {
  readonly label?: string | undefined
  /** Stops the paging once this crawl has come. */
  readonly until: (crawl: Crawl) => boolean
  readonly onlyFirst: boolean
}

/** Pages through the recorded crawls, newest first. Throws `AnswerError` where fewer come than announced. */
export async function listCrawls(
  session: Session,
  { label, until, onlyFirst }: Listing,
): Promise<readonly Crawl[]> {
  const { api, options, retry, signal } = session
  const found = new Map<number, Crawl>()
  for (let page = 1; ; page += 1) {
    const before = found.size
    const query = { projectId: options.project_id, page, ...(label !== undefined && { label }) }
    const answer = await retryRead(() => api.crawls(query, { signal }), beforeStart, retry)
    for (const crawl of answer.items) found.set(crawl.id, crawl)
    if (onlyFirst || found.size >= answer.total || answer.items.some(until))
      return newestFirst(found.values())
    // A page without a crawl that is new will be followed by more of its kind.
    if (found.size === before || page === mostPages) {
      throw new AnswerError(message('reason_paging_broken', { total: answer.total, got: found.size }), false)
    }
  }
}

function byLabel(session: Session, label: string, found: readonly Crawl[]): KnownCrawl {
  const exact = found.filter((crawl) => crawl.label === label)
  // The list was asked for matches only. One that ignored it must not choose the crawl.
  const partial = found.filter((crawl) => comparable(crawl.label ?? '').includes(comparable(label)))
  const candidates = exact.length > 0 ? exact : partial
  const [first] = candidates
  if (first === undefined) {
    throw new ConfigurationError([
      message('reason_crawl_not_found', { label, project: session.options.project_id }),
    ])
  }
  if (candidates.length > 1) {
    const count = candidates.length
    warn(
      session,
      message('notice_several_crawls', {
        label,
        count,
        used: String(first.id),
        usedLabel: first.label ?? '',
      }),
    )
  }
  return known(first)
}

/** Text without what a search may overlook: case, and full or half width. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/**
 * Sorts by the time of recording, then by ID: VAddy's own order is not promised to hold across pages. Those
 * whose time can't be read come last, as nothing says that they are newer than any other.
 */
function newestFirst(crawls: Iterable<Crawl>): readonly Crawl[] {
  const recordedAt = (crawl: Crawl) => {
    const time = parseIsoTime(crawl.start)
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
  }
  return [...crawls].sort((one, other) => recordedAt(other) - recordedAt(one) || other.id - one.id)
}

function known({ id, label, start }: Crawl): KnownCrawl {
  return { id: String(id), label: label ?? null, recorded: start, recordedAt: parseIsoTime(start) }
}
