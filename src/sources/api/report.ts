import { assembleReport } from '../../gate/assemble-report.ts'
import type { Assessment } from '../../gate/assessment.ts'
import { isForgivable } from '../../gate/conclusion.ts'
import type { Outcome } from '../../gate/outcome.ts'
import type { Check, Facts, GateReport, PolicyEntry } from '../../gate/report.ts'
import type { GateError } from '../../kernel/errors.ts'
import type { Message } from '../../messages/message.ts'
import type { RunContext } from '../run-context.ts'
import { identityOf } from './identity.ts'
import { apiLayout } from './layout.ts'
import { adviseNext } from './next-steps.ts'
import type { ApiOptions } from './read-options.ts'
import type { Standing } from './standing.ts'

/** How a run ended. */
export interface Ending {
  readonly outcome: Outcome
  readonly reason: Message
  readonly checks: readonly Check[]
  /** What was found, where anything was judged. */
  readonly found?: {
    readonly standing: Standing
    readonly assessment: Assessment
    /** Requests and handshakes that were sent. */
    readonly requests: number
    /** Whether everything was asked that was planned. */
    readonly finished: boolean
  }
  /** What ended the run, where it was an error. */
  readonly error?: GateError
}

/** A run as it goes on. */
export interface Session extends Pick<RunContext, 'clock' | 'run' | 'version'> {
  readonly options: ApiOptions
  readonly policy: Readonly<Record<string, PolicyEntry>>
  readonly startedAt: number
  readonly startedMonotonic: number
  readonly warnings: readonly Message[]
}

/** Builds the report of a run from what it found out and how it ended. */
export function buildReport(session: Session, ending: Ending): GateReport {
  const { clock, options, policy, run, startedAt, startedMonotonic, version, warnings } = session
  const { checks, error, found, outcome, reason } = ending
  const identity = identityOf(options)
  return assembleReport(
    { source: 'api', layout: apiLayout, version, run, policy },
    { ...identity, facts: { ...identity.facts, ...factsOf(found) } },
    {
      outcome,
      reason,
      ...(error && { error }),
      leniency: {
        onError: options.on_error,
        onIncomplete: options.on_incomplete,
        finished: found?.finished ?? false,
        forgivable: error !== undefined && isForgivable(error),
      },
      startedAt,
      endedAt: clock.now(),
      durationMs: clock.monotonic() - startedMonotonic,
    },
    {
      warnings,
      checks,
      nextSteps: adviseNext({ options, reason, checks, error }),
      ...(found && { assessment: found.assessment }),
    },
  )
}

function factsOf(found: Ending['found']): Facts {
  if (found === undefined) return {}
  const { requests, standing } = found
  const { counts, ignored, known, rules } = standing
  const unseen = rules.filter(({ rule }) => rule.state === 'not_visible').map(({ rule }) => rule.id)
  return {
    high_count: counts.high,
    medium_count: counts.medium,
    low_count: counts.low,
    known_count: known,
    ignored_count: ignored,
    met_count: rules.filter(({ rule }) => rule.state === 'met').length,
    not_visible_count: unseen.length,
    not_visible: unseen,
    request_count: requests,
  }
}
