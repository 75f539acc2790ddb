import { assembleReport } from '../../gate/assemble-report.ts'
import type { GateReport, PolicyEntry } from '../../gate/report.ts'
import { ConfigurationError } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import { verdictChecks } from './checks.ts'
import { fleetsOf } from './fleets.ts'
import { gateEntries, gateName } from './gates.ts'
import { type Judgement, judgeGates, type VerdictPolicy } from './judge.ts'
import { verdictLayout } from './layout.ts'
import { adviseNext } from './next-steps.ts'
import type { VerdictOptions } from './read-options.ts'
import { type ReadReport, readReports, type UnreadableReport, type VerdictContext } from './read-reports.ts'
import { reasonOf } from './reason.ts'

/**
 * Judges the reports of gates and returns the report of that. Throws a `ConfigurationError` where no commit is known
 * or a pattern matches nothing, and the reason of the signal.
 */
export async function runVerdict(
  options: VerdictOptions,
  policy: Readonly<Record<string, PolicyEntry>>,
  context: VerdictContext,
): Promise<GateReport> {
  const { clock, log, run, signal, version } = context
  const startedAt = clock.now()
  const startedMonotonic = clock.monotonic()
  signal.throwIfAborted()
  const held = policyOf(options, run.commit)
  const { reports, unreadable } = await readReports(options.reports, context)
  log.info(message('verdict_log_read', { reports: reports.length + unreadable.length }))
  const judgement = judgeGates(reports, unreadable.length, held, clock.now())
  const { judged, missing, outcome, subjects } = judgement
  const entries = gateEntries(judgement, unreadable)
  const fleets = await fleetsOf(judged, context)
  const checks = verdictChecks(judgement, unreadable.length, held)
  const letThrough = judged.filter(({ state }) => state === 'warning')
  const problems = outcome === 'misconfigured' ? unreadable.map(problemOf) : []
  const reason = reasonOf(judgement, entries, letThrough.length)
  return {
    ...assembleReport(
      {
        source: 'verdict',
        layout: verdictLayout,
        version,
        // A verdict over reports of any commit says nothing of one.
        run: { ...run, commit: held.commit === 'any' ? null : held.commit },
        policy,
      },
      {
        subject: { kind: 'repository', id: run.repository },
        simulated: judged.some(({ report, state }) => report.simulated && state !== 'skipped'),
        facts: {
          gate_count: subjects.all,
          passed_count: subjects.passed,
          failed_count: subjects.failed,
          missing,
        },
      },
      {
        outcome,
        reason,
        letsThrough: letThrough.length > 0,
        startedAt,
        endedAt: clock.now(),
        durationMs: clock.monotonic() - startedMonotonic,
      },
      {
        warnings: warningsOf(judgement),
        checks,
        nextSteps: adviseNext(checks, judged),
        gates: { entries, fleets },
      },
    ),
    problems,
  }
}

function policyOf(options: VerdictOptions, own: string | null): VerdictPolicy {
  const commit = options.commit ?? own
  if (commit === null)
    throw new ConfigurationError([message('verdict_problem_no_commit', { input: 'commit' })])
  return {
    require: options.require ?? [],
    commit,
    maxAge: options.max_age,
    accept: options.accept ?? new Map(),
    allowSimulated: options.allow_simulated,
  }
}

function problemOf({ path, why }: UnreadableReport): Message {
  return message('verdict_problem_report', { file: path, why })
}

/** What was let through, with the warnings of its own report. */
function warningsOf({ judged }: Judgement<ReadReport>): Message[] {
  return judged.flatMap(({ report, state, why }) => {
    if (state !== 'warning') return []
    const gate = gateName(report)
    return [
      ...(why === null ? [] : [message('verdict_warning_gate', { gate, reason: why })]),
      ...report.warnings.map((words) => message('verdict_warning_of_gate', { gate, words })),
    ]
  })
}
