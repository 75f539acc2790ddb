import { beforeStart, retryRead } from '../../http/retry.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { BusyError } from '../../kernel/errors.ts'
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
   * Resolves when runcheck says that a start will be accepted.
   * Throws `BusyError` when `wait_timeout` has passed or `on_busy` is `fail`, `SlotSkipped` when it is `skip`.
   */
  wait(): Promise<void>
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
  const tooLate = () => new BusyError(message('reason_busy', { project, waited: formatDuration(limit) }))
  return {
    lostRace: () => {
      raced = true
    },
    async wait() {
      firstLook ??= clock.monotonic()
      session.waitedMs = clock.monotonic() - firstLook
      if (raced && session.waitedMs >= limit) throw tooLate()
      for (;;) {
        const busy = await retryRead(() => api.isRunning(project, { signal }), beforeStart, retry)
        looks += 1
        pacer.polls += 1
        session.waitedMs = clock.monotonic() - firstLook
        if (!busy) return
        if (onBusy === 'skip') throw new SlotSkipped(message('reason_busy_skipped', { project }))
        if (onBusy === 'fail') throw new BusyError(message('reason_busy_at_once', { project }))
        const left = limit - session.waitedMs
        if (left <= 0) throw tooLate()
        if (looks === 1) {
          log.info(message('log_waiting', { project, limit: formatDuration(limit) }))
          pacer.spoke()
        }
        await pacer.sleep(Math.min(left, options.poll_interval ?? slotInterval(looks, random)), () =>
          message('log_still_waiting', { waited: formatDuration(clock.monotonic() - (firstLook ?? 0)) }),
        )
      }
    },
  }
}
