import type { Check } from '../../gate/report.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { comparableTimes, readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import { ageOf, type Clocks, clockWords } from './age.ts'
import type { ServerTime } from './api.ts'
import { judgeNumber } from './judge.ts'
import type { KnownCrawl } from './session.ts'

/** How old a crawl is in milliseconds, by each clock that tells; or why nobody can know. */
export type CrawlAge = { readonly ages: readonly [number, ...number[]] } | { readonly unknown: Message }

/** Says how old a crawl is, first by VAddy's clock, whose time the crawl's is too. */
export function ageOfCrawl(crawl: KnownCrawl, clocks: Clocks): CrawlAge {
  const { own, server } = clocks
  const known = ageOf(crawl.recordedAt, clocks)
  if ('ages' in known) return known
  if (known.doubt === 'clocks' && server !== undefined) return { unknown: clocksDisagree(crawl, own, server) }
  if (known.doubt === 'future') {
    const [recorded, now] = comparableTimes([crawl.recordedAt, server?.at ?? own] as const)
    return { unknown: message('reason_crawl_from_future', { recorded, now }) }
  }
  const given = { recorded: cleanLine(crawl.recorded, 60), now: readableTime(own) }
  return { unknown: message('reason_crawl_time_unreadable', given) }
}

/** Holds the age of a crawl against `max_crawl_age`, in milliseconds. It passes by every clock, or not at all. */
export function judgeCrawlAge(crawl: KnownCrawl, clocks: Clocks, limit: number): Check {
  const known = ageOfCrawl(crawl, clocks)
  if ('unknown' in known) return judgeNumber('max_crawl_age', null, limit, known.unknown)
  const [age, ...others] = known.ages
  if (clocks.server !== undefined && others.some((other) => other <= limit !== age <= limit)) {
    return judgeNumber('max_crawl_age', null, limit, clocksDisagree(crawl, clocks.own, clocks.server))
  }
  return judgeNumber('max_crawl_age', age, limit, message('reason_crawl_old', { age, limit }))
}

function clocksDisagree({ recordedAt }: KnownCrawl, ownTime: number, serverTime: ServerTime): Message {
  const { written: recorded, ...clocks } = clockWords(recordedAt, ownTime, serverTime)
  return message('reason_clocks_disagree', { recorded, ...clocks })
}
