import { beforeStart, retryRead } from '../../http/retry.ts'
import { GateError, RefusedError } from '../../kernel/errors.ts'
import { answerWithinGrace } from '../../kernel/grace.ts'
import { message } from '../../messages/message.ts'
import { beganNothing, createHarmlessFailures } from './harmless-failure.ts'
import { createLostStart } from './lost-start.ts'
import type { Session } from './session.ts'
import { createSlot } from './slot.ts'

/** How long the answer to a start is waited for once we were told to stop, in milliseconds. */
const grace = 4_000
/** Pause before going back to the slot after somebody else was faster, in milliseconds. */
const pauseAfterRace = 2_000

/**
 * Waits for the project's slot and starts one scan; on return `session.scan` is set. A start is sent again
 * only when it is known that the one before began nothing (contract, section 2, step 4).
 * Throws `BusyError`, `SlotSkipped`, `RefusedError`, `LostStartError`, what the look at the deployed version throws,
 * and what reading throws.
 */
export async function startScan(session: Session): Promise<void> {
  const { clock, log, options, pacer } = session
  const slot = createSlot(session)
  const lost = createLostStart(session)
  const harmless = createHarmlessFailures(session)
  for (;;) {
    // Once a start was lost, whatever runs may be ours: its care looks, and nobody waits for a slot.
    if (!lost.isOpen()) {
      // What went wrong before another scan ran says nothing about now, and must not use up our patience.
      if (await slot.wait()) harmless.forget()
      // Only now: while we waited, another version may have been deployed.
      await session.deployed?.before()
      await lost.rememberPastScans()
    }
    const sentAt = clock.monotonic()
    log.info(message('log_starting', { project: options.project_id }))
    pacer.spoke()
    const failure = await sendStart(session, sentAt)
    if (failure === undefined) return

    if (failure instanceof RefusedError) {
      if (failure.status !== 400) throw failure
      if (lost.isOpen()) {
        if (await lost.hasShownUp()) return
        throw failure
      }
      if (!(await isBusy(session))) throw failure
      log.info(message('log_race_lost'))
      slot.lostRace()
      harmless.forget()
      await pacer.sleep(pauseAfterRace, () => message('log_pausing_before_start'))
    } else if (beganNothing(failure)) {
      const mayTryAgain = await harmless.pause(failure, slot.end())
      if (lost.isOpen() && (await lost.hasShownUp())) return
      if (!mayTryAgain) throw failure
    } else if (await lost.settle(failure, sentAt)) return
  }
}

/** Sends one start. Returns nothing when the scan began, otherwise what came instead of its ID. */
async function sendStart(session: Session, sentAt: number): Promise<GateError | undefined> {
  const { api, checkpoint, log, options } = session
  checkpoint({ phase: 'sending' })
  session.maybeRunning = true
  try {
    const start = api.start({
      projectId: options.project_id,
      crawlId: session.crawl?.id ?? options.crawl_id,
      scanTypes: options.scan_type,
    })
    const id = await answerWithinGrace(session, start, () => grace)
    session.scan = { id, origin: 'own', since: sentAt }
    session.maybeRunning = false
    checkpoint({ phase: 'running', scanId: id, own: true })
    log.info(message('log_started', { scan: id }))
    return undefined
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    if (error instanceof RefusedError || beganNothing(error)) {
      session.maybeRunning = false
      checkpoint({ phase: 'nothing' })
    }
    if (session.signal.aborted) throw session.signal.reason
    return error
  }
}

function isBusy({ api, options, retry, signal }: Session): Promise<boolean> {
  return retryRead(() => api.isRunning(options.project_id, { signal }), beforeStart, retry)
}
