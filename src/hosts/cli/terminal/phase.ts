import { formatDuration } from '../../../kernel/duration.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { Phases } from '../../../sources/descriptor.ts'

/** What goes on at the moment, as a person who watches wants to know it. */
export interface CurrentPhase {
  readonly name: string
  /** When it began, in milliseconds on the monotonic clock. */
  readonly since: number
  /** Says it, with how long it has lasted by `now` on the monotonic clock. */
  say(now: number): Message
}

/** The phase before the first line of the log. */
export function firstPhase(now: number, phases?: Phases): CurrentPhase {
  return { name: '', since: now, say: () => phases?.first ?? message('cli_phase_asking') }
}

/** The phase after a line of the log. Time goes on where the phase stays the same. */
export function nextPhase(
  current: CurrentPhase,
  said: Message | string,
  now: number,
  phases?: Phases,
): CurrentPhase {
  const begun = typeof said === 'string' ? undefined : phases?.begunBy(said)
  if (begun === undefined) return current
  const since = begun.name === current.name ? current.since : now
  return {
    name: begun.name,
    since,
    say: (later) => begun.say(formatDuration(Math.floor((later - since) / 1_000) * 1_000)),
  }
}
