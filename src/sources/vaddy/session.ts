import type { History } from '../../gate/history.ts'
import type { Check, Facts, GateReport, RunEvidence } from '../../gate/report.ts'
import type { HttpClient } from '../../http/client.ts'
import type { RetryTools } from '../../http/retry.ts'
import type { Clock } from '../../kernel/clock.ts'
import { wordsOf } from '../../kernel/errors.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Random } from '../../kernel/random.ts'
import { type Message, message } from '../../messages/message.ts'
import type { VaddyApi } from './api.ts'
import { createPacer, type Pacer } from './pacer.ts'
import type { VaddyOptions } from './read-options.ts'
import type { FinishedScan, PastScan } from './schema.ts'

/**
 * What must survive our death, so that a later process can cancel what we left: `sending` before a start is
 * sent, `nothing` when it is known to have begun nothing, `running` with the scan's ID, `over` when the scan
 * has ended, was canceled, or was handed to a later job.
 */
export type Checkpoint =
  | { readonly phase: 'nothing' }
  | { readonly phase: 'sending' }
  | { readonly phase: 'running'; readonly scanId: string; readonly own: boolean }
  | { readonly phase: 'over'; readonly scanId: string }

/** What a run of the VAddy gate works with. Everything outside comes in here. */
export interface RunDependencies {
  readonly api: VaddyApi
  /** Reads what is not VAddy's: the version that the application says. */
  readonly http: HttpClient
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  /** Aborts with an `AbortedError` when the run is told to stop. */
  readonly signal: AbortSignal
  /** Called, and returned from, before what the checkpoint speaks of goes on. */
  readonly checkpoint: (checkpoint: Checkpoint) => void
  /**
   * Hands a scan that a later job is to judge to that job, by the report that names it. Throws when the report
   * could not be written; the scan is then canceled. Default: whoever gets the report has the ID.
   */
  readonly handOver?: (report: GateReport) => Promise<void>
  /** How often and how long to try to cancel once we were told to stop; milliseconds from that moment. */
  readonly patience: { readonly tries: number; readonly ms: number }
  readonly version: string
  readonly run: RunEvidence
}

/** A crawl that was looked up before the start. */
export interface KnownCrawl {
  readonly id: string
  readonly label: string | null
  /** When its recording began, as VAddy wrote it. */
  readonly recorded: string
  /** The same in milliseconds since 1970 by VAddy's clock, `NaN` where it is no time in ISO 8601. */
  readonly recordedAt: number
}

/** The scan this run follows. */
export interface FollowedScan {
  readonly id: string
  /**
   * `own` was started by this run, `attached` was named by the user, `adopted` is probably ours, `latest` is the
   * newest of the results list.
   */
  readonly origin: 'own' | 'attached' | 'adopted' | 'latest'
  /** When its start was sent or it was attached, on the monotonic clock. */
  readonly since: number
}

/** What is known of the version that is deployed. */
export interface VersionWatch {
  /**
   * Reads it before the scan. Throws a `NotDeployed` where it is not the expected one, a `VersionUnreadError` where it
   * can't be read.
   */
  before(): Promise<void>
  /** Reads it after the scan. Throws nothing but what a stop throws. */
  after(): Promise<void>
  /** How both answers stand to each other, once `after` has read. */
  check(): Check | undefined
  /** The evidence so far. */
  facts(): Facts
}

/** One run: what it works with, and what it has found out so far. */
export interface Session extends RunDependencies {
  readonly options: VaddyOptions
  readonly pacer: Pacer
  readonly retry: RetryTools
  readonly startedAt: number
  readonly startedMonotonic: number
  readonly warnings: Message[]
  crawl: KnownCrawl | undefined
  history: History | null
  /** The usual duration of this crawl's scans in milliseconds, where history tells. */
  expectedDuration: number | undefined
  scan: FollowedScan | undefined
  /** Whether a start was sent whose fate is not known. */
  maybeRunning: boolean
  /** Whether the scan is known to have ended, or was handed to a later job. */
  settled: boolean
  /** Whether canceling the scan was tried for as long as it may be, in vain. */
  cancelFailed: boolean
  result: FinishedScan | undefined
  /** What the results list says of the scan that was taken from it. */
  listed: PastScan | undefined
  /** Checks that were made before there was a result. */
  readonly checks: Check[]
  deployed: VersionWatch | undefined
  waitedMs: number
  /** When we were told to stop, on the monotonic clock. */
  stoppedAt: number | undefined
}

/** Begins a session. */
export function createSession(options: VaddyOptions, dependencies: RunDependencies): Session {
  const { clock, random, log, signal } = dependencies
  const session: Session = {
    ...dependencies,
    checkpoint: (checkpoint) => {
      try {
        dependencies.checkpoint(checkpoint)
      } catch (error) {
        // A full disk is no reason to lose sight of a scan; only a later process can't know of it.
        const why = wordsOf(error)
        warn(session, message('notice_not_saved', { why }))
      }
    },
    options,
    pacer: createPacer({ clock, log, signal }),
    retry: { clock, random, log, signal },
    startedAt: clock.now(),
    startedMonotonic: clock.monotonic(),
    warnings: [],
    crawl: undefined,
    history: null,
    expectedDuration: undefined,
    scan: undefined,
    maybeRunning: false,
    settled: false,
    cancelFailed: false,
    result: undefined,
    listed: undefined,
    checks: [],
    deployed: undefined,
    waitedMs: 0,
    stoppedAt: signal.aborted ? clock.monotonic() : undefined,
  }
  const stop = () => {
    session.stoppedAt = clock.monotonic()
  }
  signal.addEventListener('abort', stop, { once: true })
  return session
}

/** Warns in the log at once and keeps the warning for the report. */
export function warn(session: Session, warning: Message): void {
  session.warnings.push(warning)
  session.log.warning(warning)
}
