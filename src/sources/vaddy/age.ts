import { cleanLine } from '../../kernel/clean-text.ts'
import { comparableTimes } from '../../kernel/iso-time.ts'
import type { ServerTime } from './api.ts'
import type { Session } from './session.ts'

/** Two clocks further apart than this are not both a little wrong: one of them tells nothing. */
const furthestApart = 86_400_000

/** What tells the time when an age is asked for. */
export interface Clocks {
  /** This machine's, in milliseconds since 1970. */
  readonly own: number
  /** VAddy's at its newest answer; `undefined` where that did not say. */
  readonly server: ServerTime | undefined
}

/**
 * How old something is in milliseconds by each clock that tells, VAddy's first; or why nobody can know:
 * the moment is no time, the clocks disagree, or it is yet to come.
 */
export type Age =
  | { readonly ages: readonly [number, ...number[]] }
  | { readonly doubt: 'unreadable' | 'clocks' | 'future' }

/** Reads the clocks that there are. */
export function clocksOf({ api, clock }: Pick<Session, 'api' | 'clock'>): Clocks {
  return { own: clock.now(), server: api.serverTime() }
}

/**
 * Says how long ago a moment of VAddy's was, in milliseconds since 1970, first by VAddy's clock. A clock that can't be
 * right is no evidence: nothing is rounded to «just now», neither a moment to come nor a clock that stands.
 */
export function ageOf(moment: number, { own, server }: Clocks): Age {
  if (Number.isNaN(moment)) return { doubt: 'unreadable' }
  if (server === undefined) return notYetToCome([own - moment])
  if (!(Math.abs(server.at - own) <= furthestApart)) return { doubt: 'clocks' }
  return notYetToCome([server.at - moment, own - moment])
}

function notYetToCome(ages: readonly [number, ...number[]]): Age {
  return ages[0] >= 0 ? { ages } : { doubt: 'future' }
}

/** Writes a moment and what both clocks say, so that they can be held against each other. */
export function clockWords(moment: number, ownTime: number, { at, text }: ServerTime) {
  const [written, server, own] = comparableTimes([moment, at, ownTime] as const)
  return { written, server: server === '' ? `"${cleanLine(text, 60)}"` : server, own }
}
