import { type Message, message } from '../../messages/message.ts'
import { placeOf } from './doubts.ts'
import type { Result } from './latest.ts'

/** By which time ages are taken, and how old a result may be. */
export interface AgeRule {
  /** In milliseconds since 1970. */
  readonly now: number
  /** In milliseconds. */
  readonly maxAge: number
  /** Why no age can be told, where two clocks are too far apart. */
  readonly apart: Message | undefined
}

/**
 * How old a result is by the rule; a message says why nobody can tell. What comes from the future is not young: one of
 * two clocks is wrong. A result without a time is doubtful for that alone, and no age of it is asked for.
 */
export function ageOf(result: Result, { apart, maxAge, now }: AgeRule): 'recent' | 'stale' | Message {
  if (apart !== undefined) return apart
  if (result.at > now) return fromFuture(result, now)
  return now - result.at > maxAge ? 'stale' : 'recent'
}

function fromFuture(result: Result, now: number): Message {
  const times = { instance: placeOf(result), time: isoTime(result.at), now: isoTime(now) }
  return message('nhn_reason_future', times)
}

/** Writes a moment in whole seconds, UTC. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
