import { formatDuration } from '../../kernel/duration.ts'
import { AnswerError } from '../../kernel/errors.ts'
import { readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import { clockSkew } from './dates.ts'

/** SSC may keep whole seconds or minutes, and a request takes its time; milliseconds. */
const tolerance = 60_000

/** What was asked and what SSC gave. Moments in milliseconds since 1970. */
export interface Granted {
  readonly type: string
  /** The life asked for, in milliseconds. */
  readonly asked: number
  /** When the token ends; SSC may give no end at all. */
  readonly end: number | null | undefined
  /** SSC's own time at its answer, where it says so. */
  readonly serverTime: number | undefined
  /** Our time then. */
  readonly now: number
}

/**
 * Compares the life that SSC gave with the one asked for, by its own clock, and gives what is to be said of it. Throws an
 * `AnswerError` where nothing of a life is left: such a token is of no use.
 */
export function doubtsOfLifetime({ asked, end, now, serverTime, type }: Granted): Message[] {
  if (end == null) return [message('fortify_warning_no_end', { type })]
  const skew = clockSkew(serverTime, now)
  const clocks =
    skew === undefined
      ? []
      : [
          message(skew > 0 ? 'fortify_warning_clock_behind' : 'fortify_warning_clock_ahead', {
            apart: Math.abs(skew),
          }),
        ]
  const life = end - (serverTime ?? now)
  const until = readableTime(end)
  if (life <= 0) {
    const server = readableTime(serverTime ?? now)
    throw new AnswerError(message('fortify_reason_ended', { until, server }), false)
  }
  const lives = { type, asked: formatDuration(asked), given: formatDuration(life), until }
  if (life < asked - tolerance) return [message('fortify_warning_shortened', lives), ...clocks]
  if (life > asked + tolerance) return [message('fortify_warning_longer', lives), ...clocks]
  return clocks
}
