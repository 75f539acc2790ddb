import { isForgivable } from '../../gate/conclusion.ts'
import { beforeStart, retryRead, whilePolling } from '../../http/retry.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { GateError, LostStartError } from '../../kernel/errors.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'
import { slotInterval } from '../../kernel/poll.ts'
import { message } from '../../messages/message.ts'
import { areTimesRight, latestMoment } from './history.ts'
import type { PastScan } from './schema.ts'
import { type Session, warn } from './session.ts'

/** A second look catches a scan that begins late, in milliseconds after the first. */
const secondLook = 10_000
const mostRestarts = 2
/** How often to look into the results list while waiting, in milliseconds. */
const lookIntoList = 30_000
/**
 * Without the results list a scan that was over before the first look can't be seen. No scan of an
 * application is that short, so two idle looks prove that nothing began only if the first came this soon.
 */
const soonEnough = 5_000
/** VAddy gives times in whole seconds. */
const clockGrain = 2_000

/** Finds out what became of starts whose answers were lost. */
export interface LostStart {
  /** Notes which scans are over before a start is sent, so that a new one can be told apart. */
  rememberPastScans(): Promise<void>
  /** Whether an earlier start of this run was lost. */
  isOpen(): boolean
  /**
   * Looks what became of a start. Resolves to `false` when nothing began and another may be sent, to `true`
   * when a scan was found and adopted; throws `LostStartError` otherwise.
   */
  settle(cause: GateError, sentAt: number): Promise<boolean>
  /**
   * Looks whether an earlier start has begun a scan after all, late. Resolves and throws like `settle`.
   * To be asked before another start is sent, unless `settle` has just said that it may.
   */
  hasShownUp(): Promise<boolean>
}

/** A start whose answer was lost: what came instead, and when it was sent on the monotonic clock. */
interface Lost {
  readonly cause: GateError
  readonly sentAt: number
}

/** Makes the care for lost starts (contract, section 2, step 4). */
export function createLostStart(session: Session): LostStart {
  const { api, checkpoint, clock, log, options, pacer, random, retry, signal } = session
  const { project_id: project, project_number: projectNumber } = options
  // A scan that may be ours is worth the patience of a scan that runs, as long as it can still be found.
  const patience = projectNumber === undefined ? beforeStart : whilePolling
  let seen: ReadonlySet<string> = new Set()
  let rememberedAt: number | undefined
  let restarts = 0
  let lost: Lost | undefined

  const pastScans = async (policy = patience) =>
    projectNumber === undefined
      ? []
      : retryRead(() => api.pastScans(projectNumber, { signal }), policy, retry)
  const unseen = async () => (await pastScans()).filter((scan) => !seen.has(scan.scan_id))
  const isRunning = () => {
    pacer.polls += 1
    return retryRead(() => api.isRunning(project, { signal }), patience, retry)
  }
  const unknownFate = (why: GateError, cause = why) => {
    const searched = projectNumber !== undefined && options.wait
    const detail = message('reason_lost_start', { project, why: why.detail, searched })
    return new LostStartError(detail, { cause })
  }

  /** Whether nothing runs and no scan ended since we remembered. */
  const idle = async () => !(await isRunning()) && (await unseen()).length === 0

  const nothingBegan = async ({ sentAt }: Lost) => {
    if (!(await idle())) return false
    const lookedSoon = clock.monotonic() - sentAt <= soonEnough
    if (projectNumber === undefined && !lookedSoon) return false
    await pacer.sleep(secondLook, () => message('log_looking_again'))
    return idle()
  }

  const couldBeOurs = (scan: PastScan) => {
    if (String(scan.crawl_id) !== session.crawl?.id) return false
    if (!areTimesRight(scan, latestMoment(session))) return false
    if (rememberedAt === undefined) return true
    // Both times are VAddy's, so a wrong clock on this machine does not matter.
    const began = parseIsoTime(scan.start_time ?? '')
    return !Number.isNaN(began) && began >= rememberedAt - clockGrain
  }

  const candidates = async () => (await unseen()).filter(couldBeOurs)

  const waitUntilOver = async ({ cause, sentAt }: Lost) => {
    let lookedAt = clock.monotonic()
    for (let looks = 1; await isRunning(); looks += 1) {
      const left = options.scan_timeout - (clock.monotonic() - sentAt)
      if (left <= 0) throw unknownFate(cause)
      if (clock.monotonic() - lookedAt >= lookIntoList) {
        lookedAt = clock.monotonic()
        // Two will not become one: in a busy project it could take hours until nothing runs.
        if ((await candidates()).length > 1) throw unknownFate(cause)
      }
      await pacer.sleep(Math.min(left, options.poll_interval ?? slotInterval(looks, random)), () =>
        message('log_waiting_for_lost', { elapsed: formatDuration(clock.monotonic() - sentAt) }),
      )
    }
  }

  const adopt = async (start: Lost) => {
    if (projectNumber === undefined || !options.wait) throw unknownFate(start.cause)
    await waitUntilOver(start)
    if ((await unseen()).length === 0) {
      // A scan that has just ended may need a moment to get into the list.
      await pacer.sleep(secondLook, () => message('log_looking_again'))
    }
    const [only, ...others] = await candidates()
    if (only === undefined || others.length > 0) throw unknownFate(start.cause)
    session.scan = { id: only.scan_id, origin: 'adopted', since: start.sentAt }
    session.maybeRunning = false
    // The list holds only scans that have ended.
    session.settled = true
    checkpoint({ phase: 'over', scanId: only.scan_id })
    warn(session, message('notice_adopted', { scan: only.scan_id }))
  }

  /** Looks for the scan of a lost start. An outage while looking is no answer to what became of it. */
  const lookFor = async (start: Lost, beganNothing: () => Promise<boolean>): Promise<boolean> => {
    session.maybeRunning = true
    checkpoint({ phase: 'sending' })
    try {
      if (!(await beganNothing())) {
        await adopt(start)
        return true
      }
    } catch (error) {
      if (!(error instanceof GateError) || error instanceof LostStartError) throw error
      if (signal.aborted) throw signal.reason
      // `on_error: warn` forgives it only where it forgives both what hid the answer and what hid the scan.
      throw unknownFate(start.cause, isForgivable(start.cause) ? error : start.cause)
    }
    session.maybeRunning = false
    checkpoint({ phase: 'nothing' })
    return false
  }

  return {
    isOpen: () => lost !== undefined,
    async rememberPastScans() {
      if (projectNumber === undefined) return
      seen = new Set((await pastScans(beforeStart)).map((scan) => scan.scan_id))
      const { at = Number.NaN } = api.serverTime() ?? {}
      rememberedAt = Number.isNaN(at) ? undefined : at
    },
    async settle(cause, sentAt) {
      const start = { cause, sentAt }
      lost = start
      log.warning(message('log_start_lost', { why: cause.detail }))
      if (await lookFor(start, async () => restarts < mostRestarts && nothingBegan(start))) return true
      restarts += 1
      log.info(message('log_nothing_began'))
      return false
    },
    hasShownUp: async () => lost !== undefined && lookFor(lost, idle),
  }
}
