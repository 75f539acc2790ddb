import { assembleReport } from '../../gate/assemble-report.ts'
import { isForgivable } from '../../gate/conclusion.ts'
import type { Fleet } from '../../gate/fleet.ts'
import type { Outcome } from '../../gate/outcome.ts'
import type { Check, Facts, GateReport, PolicyEntry } from '../../gate/report.ts'
import type { GateError } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import { identityOf } from './identity.ts'
import { nhnLayout } from './layout.ts'
import { adviseNext } from './next-steps.ts'
import type { Session } from './session.ts'
import { mostNames, type Tally } from './tally.ts'

/** How a run ended. */
export interface Ending {
  readonly outcome: Outcome
  readonly reason: Message
  readonly checks: readonly Check[]
  /** What was found, where everything was read. */
  readonly found?: { readonly tally: Tally; readonly missing: readonly string[]; readonly fleet: Fleet }
  /** Whether there was no result at all, and nothing else was wrong. */
  readonly isEmpty?: boolean
  /** What ended the run, where it was an error. */
  readonly error?: GateError
}

/** Builds the report of a run from what its session found out and how it ended. */
export function buildReport(
  session: Session,
  policy: Readonly<Record<string, PolicyEntry>>,
  ending: Ending,
): GateReport {
  const { api, clock, options, requests, run, version, warnings } = session
  const { checks, error, found, isEmpty = false, outcome, reason } = ending
  const identity = identityOf(options)
  return assembleReport(
    { source: 'nhn', layout: nhnLayout, version, run, policy },
    { ...identity, facts: { ...identity.facts, ...factsOf(found) } },
    {
      outcome,
      reason,
      error,
      leniency: {
        onError: options.on_error,
        onIncomplete: options.on_no_results,
        // Of all that is incomplete only a list that was read to its end, and has nothing in it, may be let off.
        finished: isEmpty,
        forgivable: error !== undefined && isForgivable(error),
      },
      incompleteNotice: message('nhn_notice_no_results_warn'),
      startedAt: session.startedAt,
      endedAt: clock.now(),
      durationMs: clock.monotonic() - session.startedMonotonic,
    },
    {
      warnings,
      checks,
      nextSteps: adviseNext({ options, reason, checks, error }),
      polls: requests.count(),
      lastAnswer: api.lastAnswer(),
      ...(found && { fleet: found.fleet }),
    },
  )
}

function factsOf(found: Ending['found']): Facts {
  if (found === undefined) return {}
  const { missing, tally } = found
  return {
    instance_count: tally.instances,
    weak_instance_count: tally.weakInstances,
    check_count: tally.checks,
    weak_count: tally.weak,
    high_count: tally.counts.high,
    medium_count: tally.counts.medium,
    low_count: tally.counts.low,
    ignored_count: tally.ignored,
    stale_count: tally.stale.count,
    missing_count: missing.length,
    stale_instances: tally.stale.names,
    missing_instances: missing.slice(0, mostNames),
  }
}
