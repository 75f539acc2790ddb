import { beforeStart, retryRead } from '../../http/retry.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { BusyError, StatusError } from '../../kernel/errors.ts'
import { slotInterval } from '../../kernel/poll.ts'
import { type Message, message } from '../../messages/message.ts'
import type { Session } from './session.ts'

/** `on_busy: skip` ended the run. Not an error of anyone's, so not a `GateError`. */
export class SlotSkipped extends Error {
  override readonly name = 'SlotSkipped'
  readonly detail: Message

  constructor(detail: Message) {
    super('The project is busy and on_busy is skip.')
    this.detail = detail
  }
}

/** Waits until no scan of the project runs. Called again after a lost race, it goes on where it was. */
export interface Slot {
  /**
   * Resolves when runcheck says that a start will be accepted, with whether another scan ran meanwhile. Once
   * it waits, being told to ask less often (429) is part of the wait.
   * Throws `BusyError` when `wait_timeout` has passed or `on_busy` is `fail`, `SlotSkipped` when it is `skip`.
   */
  wait(): Promise<boolean>
  /** When `wait_timeout` is over, on the monotonic clock. */
  end(): number
  /** Notes that somebody else was faster after `wait` had resolved: `wait_timeout` then holds all the same. */
  lostRace(): void
}

/** Makes the wait for the project's slot; `wait_timeout` counts from the first look and is never reset. */
export function createSlot(session: Session): Slot {
  const { api, clock, log, options, pacer, random, retry, signal } = session
  const { project_id: project, on_busy: onBusy, wait_timeout: limit } = options
  let firstLook: number | undefined
  let looks = 0
  let raced = false
  /** Whether the project was busy at an earlier look. */
  let waiting = false
  const tooLate = () => new BusyError(message('reason_busy', { project, waited: formatDuration(limit) }))
  const end = () => (firstLook ?? clock.monotonic()) + limit
  const stillWaiting = () =>
    message('log_still_waiting', { waited: formatDuration(clock.monotonic() - (firstLook ?? 0)) })

  /**
   * Many runs that share an address can meet a limit of requests. Once we wait, being told to wait longer
   * than reads are tried again ends nothing; jitter keeps the runs from coming back together.
   */
  const ask = async (): Promise<'free' | 'busy' | { failure: StatusError; wait: number }> => {
    try {
      const policy = { ...beforeStart, askedUntil: end() }
      const busy = await retryRead(() => api.isRunning(project, { signal }), policy, retry)
      return busy ? 'busy' : 'free'
    } catch (error) {
      const isLimit = error instanceof StatusError && error.status === 429
      if (!isLimit || !(waiting || raced)) throw error
      const interval = options.poll_interval ?? slotInterval(looks + 1, random)
      return { failure: error, wait: (error.retryAfter ?? interval) + interval * random() }
    }
  }
  return {
    end,
    lostRace: () => {
      raced = true
    },
    async wait() {
      firstLook ??= clock.monotonic()
      session.waitedMs = clock.monotonic() - firstLook
      if (raced && session.waitedMs >= limit) throw tooLate()
      let wasBusy = false
      for (;;) {
        const look = await ask()
        looks += 1
        pacer.polls += 1
        session.waitedMs = clock.monotonic() - firstLook
        if (look === 'free') return wasBusy
        const left = limit - session.waitedMs
        if (look !== 'busy') {
          if (left <= 0) throw look.failure
          const wait = Math.min(left, look.wait)
          const reason = look.failure.detail
          log.info(message('retrying', { reason, wait: formatDuration(wait), attempt: looks }))
          pacer.spoke()
          await pacer.sleep(wait, stillWaiting)
          continue
        }
        if (onBusy === 'skip') throw new SlotSkipped(message('reason_busy_skipped', { project }))
        if (onBusy === 'fail') throw new BusyError(message('reason_busy_at_once', { project }))
        if (left <= 0) throw tooLate()
        wasBusy = true
        if (!waiting) {
          waiting = true
          log.info(message('log_waiting', { project, limit: formatDuration(limit) }))
          pacer.spoke()
        }
        const interval = options.poll_interval ?? slotInterval(looks, random)
        await pacer.sleep(Math.min(left, interval), stillWaiting)
      }
    },
  }
}
