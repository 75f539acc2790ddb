import { concludeStep, isForgivable } from '../../gate/conclusion.ts'
import { exitCodeOf, type Outcome } from '../../gate/outcome.ts'
import type { Check, Facts, GateReport, PolicyEntry } from '../../gate/report.ts'
import { AbortedError, ConfigurationError, type GateError } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import type { NhnFleet } from './fleet.ts'
import { identityOf } from './identity.ts'
import { adviseNext } from './next-steps.ts'
import type { Session } from './session.ts'
import { mostNames, type Tally } from './tally.ts'

/** How a run ended. */
export interface Ending {
  readonly outcome: Outcome
  readonly reason: Message
  readonly checks: readonly Check[]
  /** What was found, where everything was read. */
  readonly found?: { readonly tally: Tally; readonly missing: readonly string[]; readonly fleet: NhnFleet }
  /** Whether there was no result at all, and nothing else was wrong. */
  readonly isEmpty?: boolean
  /** What ended the run, where it was an error. */
  readonly error?: GateError
}

/** A report with its fleet. */
export interface NhnReport extends GateReport {
  readonly fleet: NhnFleet | null
}

/** Builds the report of a run from what its session found out and how it ended. */
export function buildReport(
  session: Session,
  policy: Readonly<Record<string, PolicyEntry>>,
  ending: Ending,
): NhnReport {
  const { api, clock, options, requests, run, version, warnings } = session
  const { checks, error, found, outcome, reason } = ending
  const conclusion = concludeStep(outcome, {
    onError: options.on_error,
    onIncomplete: ending.isEmpty === true ? options.on_no_results : 'fail',
    forgivable: error !== undefined && isForgivable(error),
  })
  const identity = identityOf(options)
  return {
    schema: 'scangate.report/v1',
    tool: { name: 'scangate', version },
    source: 'nhn',
    ...identity,
    outcome,
    conclusion,
    exitCode: exitCodeOf(outcome, conclusion, error instanceof AbortedError ? error.signal : undefined),
    reason,
    problems: error instanceof ConfigurationError ? error.problems : [],
    warnings: [...warnings, ...leniencyNotice(outcome, conclusion)],
    facts: { ...identity.facts, ...factsOf(found) },
    checks,
    links: [],
    nextSteps: adviseNext({ options, reason, checks, error }),
    history: null,
    timing: {
      startedAt: new Date(session.startedAt).toISOString(),
      endedAt: new Date(clock.now()).toISOString(),
      durationMs: Math.round(clock.monotonic() - session.startedMonotonic),
      waitedMs: 0,
      polls: requests.count(),
    },
    run,
    policy,
    lastAnswer: api.lastAnswer(),
    fleet: found?.fleet ?? null,
  }
}

function leniencyNotice(outcome: Outcome, conclusion: string): Message[] {
  if (conclusion !== 'warning') return []
  return [
    outcome === 'incomplete'
      ? message('nhn_notice_no_results_warn')
      : message('notice_on_error_warn', { outcome }),
  ]
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
