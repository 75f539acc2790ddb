import { AbortedError, ConfigurationError, type GateError } from '../kernel/errors.ts'
import { type Message, message } from '../messages/message.ts'
import { boundedAssessment } from './assessment.ts'
import { concludeStep, type Leniency } from './conclusion.ts'
import { exitCodeOf, type Outcome } from './outcome.ts'
import type { GateReport, RunEvidence, SourceName, Timing } from './report.ts'

/** What a host knows of a run whatever becomes of it. */
export interface RunFrame {
  readonly source: SourceName
  readonly layout: GateReport['layout']
  /** The version of scangate. */
  readonly version: string
  readonly run: RunEvidence
  readonly policy: GateReport['policy']
}

/** What is known of a run as soon as its options are read, so that one that never began can be reported. */
export interface RunIdentity {
  readonly subject: GateReport['subject']
  /** Whether the run would speak to a loopback API. */
  readonly simulated: boolean
  readonly facts: GateReport['facts']
}

/** How a run ended. */
export interface RunEnding {
  readonly outcome: Outcome
  readonly reason: Message
  /** What ended the run, where it was an error. */
  readonly error?: GateError | undefined
  /** How the step may be let off. Absent where nothing is forgiven. */
  readonly leniency?: Leniency
  /** Whether a pass lets something through that is none; what that is stands among the warnings. */
  readonly letsThrough?: boolean
  /** What is said where something incomplete is let off. Default: that `on_incomplete` is `warn`. */
  readonly incompleteNotice?: Message
  /** When the run began and ended, in milliseconds since 1970. */
  readonly startedAt: number
  readonly endedAt: number
  /** How long it lasted, in milliseconds by a clock that is never set. Default: from start to end. */
  readonly durationMs?: number
}

/** What a run found out, each part where it has any. */
export type Findings = Partial<
  Pick<
    GateReport,
    | 'warnings'
    | 'checks'
    | 'links'
    | 'nextSteps'
    | 'history'
    | 'fleet'
    | 'assessment'
    | 'gates'
    | 'lastAnswer'
  > &
    Pick<Timing, 'waitedMs' | 'polls'>
>

const strict = {
  onError: 'fail',
  onIncomplete: 'fail',
  finished: false,
  forgivable: false,
} as const satisfies Leniency

/**
 * Puts a report together, of a run that was judged as of one that never began: conclusion and exit code follow from
 * the outcome here and nowhere else, and a step that is let off says so.
 */
export function assembleReport(
  { layout, policy, run, source, version }: RunFrame,
  identity: RunIdentity,
  ending: RunEnding,
  found: Findings = {},
): GateReport {
  const { endedAt, error, incompleteNotice, leniency = strict, outcome, reason, startedAt } = ending
  const { durationMs = endedAt - startedAt } = ending
  const isPassWithWarning = outcome === 'passed' && ending.letsThrough === true
  const conclusion = isPassWithWarning ? 'warning' : concludeStep(outcome, leniency)
  return {
    schema: 'scangate.report/v1',
    tool: { name: 'scangate', version },
    source,
    ...identity,
    outcome,
    conclusion,
    exitCode: exitCodeOf(outcome, conclusion, error instanceof AbortedError ? error.signal : undefined),
    reason,
    problems: error instanceof ConfigurationError ? error.problems : [],
    warnings: [
      ...(found.warnings ?? []),
      ...(conclusion === 'warning' && !isPassWithWarning ? [leniencyNotice(outcome, incompleteNotice)] : []),
    ],
    checks: found.checks ?? [],
    links: found.links ?? [],
    nextSteps: found.nextSteps ?? [],
    history: found.history ?? null,
    ...(found.fleet && { fleet: found.fleet }),
    ...(found.assessment && { assessment: boundedAssessment(found.assessment) }),
    ...(found.gates && { gates: found.gates }),
    timing: {
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
      durationMs: Math.round(durationMs),
      waitedMs: Math.round(found.waitedMs ?? 0),
      polls: found.polls ?? 0,
    },
    run,
    policy,
    lastAnswer: found.lastAnswer ?? null,
    layout,
  }
}

function leniencyNotice(
  outcome: Outcome,
  incompleteNotice: Message = message('notice_on_incomplete_warn'),
): Message {
  return outcome === 'incomplete'
    ? incompleteNotice
    : message('notice_on_error_warn', { outcome: message(`outcome_${outcome}`) })
}
