import { outcomeOf } from '../../gate/conclusion.ts'
import { judgeChecks } from '../../gate/judge.ts'
import type { GateReport, PolicyEntry } from '../../gate/report.ts'
import { GateError, RunTimeoutError, stackOf, wordsOf } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import { createIgnoring } from '../../options/ignore-file.ts'
import type { RunContext } from '../run-context.ts'
import { assess } from './assess.ts'
import { examine } from './examine.ts'
import type { InputsReading } from './inputs.ts'
import { judgeCheck } from './judge.ts'
import { lineOf } from './plan-lines.ts'
import { type Preparation, prepare } from './prepare.ts'
import { type ApiOptions, requiredRules } from './read-options.ts'
import { buildReport, type Ending } from './report.ts'
import { standingOf } from './standing.ts'

/** An exception that ends within so many days is said beforehand. */
const soonDays = 14

/** What a run writes down as it goes on. */
type Warn = (said: Message) => void

/** Runs the API security check and returns its report, however it ends. What its files hold may have been `read` before. */
export async function runApiCheck(
  options: ApiOptions,
  policy: Readonly<Record<string, PolicyEntry>>,
  context: RunContext,
  read?: InputsReading,
): Promise<GateReport> {
  const { clock, log } = context
  const warnings: Message[] = []
  const session = {
    ...context,
    options,
    policy,
    startedAt: clock.now(),
    startedMonotonic: clock.monotonic(),
    warnings,
  }
  const warn: Warn = (said) => {
    warnings.push(said)
    log.warning(said)
  }
  const end = async (): Promise<Ending> => {
    try {
      const preparation = await prepare(options, context, read)
      return options.dry_run
        ? rehearse(preparation, context)
        : await check(preparation, options, context, warn)
    } catch (error) {
      if (error instanceof GateError) {
        return { outcome: outcomeOf(error), reason: error.detail, checks: [], error }
      }
      log.debug(stackOf(error))
      const reason = message('reason_unforeseen', { error: wordsOf(error) })
      return { outcome: 'error', reason, checks: [] }
    }
  }
  return buildReport(session, await end())
}

/** Prints what `plan` prints, and sends nothing. */
function rehearse({ plan }: Preparation, { log }: RunContext): Ending {
  for (const request of plan.requests) log.info(message('api_log_planned', { line: lineOf(request) }))
  const reason = message('api_reason_checked', { requests: plan.requests.length })
  return { outcome: 'checked', reason, checks: [] }
}

async function check(
  preparation: Preparation,
  options: ApiOptions,
  context: RunContext,
  warn: Warn,
): Promise<Ending> {
  const { inputs } = preparation
  const { baseline, document, entries } = inputs
  const { asking, clarity, now, rules } = await examine(preparation, options, context)
  const ignoring = createIgnoring(entries, now, soonDays)
  const standing = standingOf(rules, options, ignoring, baseline)
  const unasked = asking.observations.filter(
    (one) => one.kind === 'unsent' && (one.why === 'cut_short' || one.why === 'untrusted'),
  ).length
  const checks = judgeCheck(standing, options, {
    required: requiredRules(options),
    minSeen: options.min_seen,
    clarity,
    unasked,
    cutShort: asking.cutShort,
    baseline,
  })
  for (const said of ignoring.warnings()) warn(said)
  const assessment = assess(standing, asking.observations, document, options)
  const found = { standing, assessment, requests: asking.count, finished: unasked === 0 }
  const { decidedBy, outcome } = judgeChecks(checks)
  // What is found all the same says more than that time was over.
  if (outcome === 'incomplete' && asking.cutShort?.key === 'api_cut_time') {
    return {
      outcome: 'timeout',
      reason: asking.cutShort,
      checks,
      found,
      error: new RunTimeoutError(asking.cutShort),
    }
  }
  const numbers = { ...standing.counts, met: rules.filter(({ state }) => state === 'met').length }
  const unseen = rules.filter(({ state }) => state === 'not_visible').length
  return {
    outcome,
    reason: decidedBy?.reason ?? message('api_reason_passed', { ...numbers, notVisible: unseen }),
    checks,
    found,
  }
}
