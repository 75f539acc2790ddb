import type { Check } from '../../gate/report.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { comparableTimes, readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import type { ServerTime } from './api.ts'
import { judgeAge } from './judge.ts'
import type { KnownCrawl, Session } from './session.ts'

/** Two clocks further apart than this are not both a little wrong: one of them tells nothing. */
const furthestApart = 86_400_000

/** What tells the time when the age of a crawl is asked for. */
export interface Clocks {
  /** This machine's, in milliseconds since 1970. */
  readonly own: number
  /** VAddy's at its newest answer; `undefined` where that did not say. */
  readonly server: ServerTime | undefined
}

/** How old a crawl is in milliseconds, by each clock that tells; or why nobody can know. */
export type CrawlAge = { readonly ages: readonly [number, ...number[]] } | { readonly unknown: Message }

/** Reads the clocks that there are. */
export function clocksOf({ api, clock }: Pick<Session, 'api' | 'clock'>): Clocks {
  return { own: clock.now(), server: api.serverTime() }
}

/**
 * Says how old a crawl is, first by VAddy's clock, whose time the crawl's is too. A clock that can't be right
 * is no evidence: nothing is rounded to «just now», neither a crawl from the future nor a clock that stands.
 */
export function ageOfCrawl(crawl: KnownCrawl, clocks: Clocks): CrawlAge {
  const { own, server } = clocks
  if (Number.isNaN(crawl.recordedAt)) {
    const given = { recorded: cleanLine(crawl.recorded, 60), now: readableTime(own) }
    return { unknown: message('reason_crawl_time_unreadable', given) }
  }
  if (server === undefined) return notFromTheFuture([own - crawl.recordedAt], crawl, own)
  if (!(Math.abs(server.at - own) <= furthestApart)) return { unknown: clocksDisagree(crawl, own, server) }
  return notFromTheFuture([server.at - crawl.recordedAt, own - crawl.recordedAt], crawl, server.at)
}

/** Holds the age of a crawl against `max_crawl_age`, in milliseconds. It passes by every clock, or not at all. */
export function judgeCrawlAge(crawl: KnownCrawl, clocks: Clocks, limit: number): Check {
  const known = ageOfCrawl(crawl, clocks)
  if ('unknown' in known) return judgeAge(null, limit, known.unknown)
  const [age, ...others] = known.ages
  if (clocks.server !== undefined && others.some((other) => other <= limit !== age <= limit)) {
    return judgeAge(null, limit, clocksDisagree(crawl, clocks.own, clocks.server))
  }
  return judgeAge(age, limit, message('reason_crawl_old', { age, limit }))
}

function notFromTheFuture(ages: readonly [number, ...number[]], crawl: KnownCrawl, now: number): CrawlAge {
  if (ages[0] >= 0) return { ages }
  const [recorded, shownNow] = comparableTimes([crawl.recordedAt, now] as const)
  return { unknown: message('reason_crawl_from_future', { recorded, now: shownNow }) }
}

function clocksDisagree({ recordedAt }: KnownCrawl, ownTime: number, { at, text }: ServerTime): Message {
  const [recorded, server, own] = comparableTimes([recordedAt, at, ownTime] as const)
  return message('reason_clocks_disagree', {
    recorded,
    server: server === '' ? `"${cleanLine(text, 60)}"` : server,
    own,
  })
}
