import { outcomeOf } from '../../gate/conclusion.ts'
import { createFleet } from '../../gate/fleet-builder.ts'
import { judgeChecks } from '../../gate/judge.ts'
import type { GateReport, PolicyEntry } from '../../gate/report.ts'
import { ConfigurationError, GateError, stackOf, wordsOf } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import { createIgnoring, type IgnoreEntry, readIgnoreFile } from '../../options/ignore-file.ts'
import type { RunContext } from '../run-context.ts'
import { isoTime } from './age.ts'
import { countedInTotal, missingSubject } from './fleet.ts'
import { judgeFleet } from './judge.ts'
import type { Result } from './latest.ts'
import { openCompleteFiles } from './lines.ts'
import { readLatestResults } from './read-latest.ts'
import type { NhnOptions } from './read-options.ts'
import { buildReport, type Ending } from './report.ts'
import { createSession, endSession, type Session } from './session.ts'
import { takeInstances } from './take-instances.ts'
import { createTally } from './tally.ts'
import { windowsOf } from './windows.ts'

/** Two clocks further apart than this are not both a little wrong: one of them tells nothing. */
const furthestApart = 86_400_000

/**
 * Runs the NHN gate: reads the results of a period, judges the latest ones, and returns the report, however it ends.
 * A token that was issued is revoked before, on every ending but the death of the process.
 */
export async function runNhnGate(
  options: NhnOptions,
  policy: Readonly<Record<string, PolicyEntry>>,
  context: RunContext,
): Promise<GateReport> {
  const session = createSession(options, context)
  let ending: Ending
  try {
    ending = await proceed(session)
  } catch (error) {
    ending = error instanceof GateError ? endingOf(error) : unforeseen(session, error)
  }
  const kept = await endSession(session)
  if (kept !== undefined) warn(session, kept)
  return buildReport(session, policy, ending)
}

async function proceed(session: Session): Promise<Ending> {
  const { clock, options, signal } = session
  signal.throwIfAborted()
  const now = clock.now()
  if (options.from !== undefined && options.from >= now - options.max_age) {
    throw new ConfigurationError([message('nhn_problem_from')])
  }
  const period = {
    from: options.from ?? now - options.lookback,
    to: Math.min(options.to ?? now, now),
  }
  const entries = await ignored(session)
  return options.dry_run ? rehearse(session, period) : judgePeriod(session, period, entries)
}

interface Period {
  readonly from: number
  readonly to: number
}

function ignored({ options, readFile }: Session): Promise<readonly IgnoreEntry[]> {
  const { ignore_file: file } = options
  if (file === undefined) return Promise.resolve([])
  return readIgnoreFile(file, 'ignore_file', readFile)
}

/** Gets a token and the first page of each region, and judges nothing. */
async function rehearse({ api, options }: Session, { from, to }: Period): Promise<Ending> {
  const [window] = windowsOf(from, to)
  if (window === undefined) throw new Error('A period without a window.')
  for (const region of options.region) await api.page({ region, window, page: 1, limit: 10 })
  return {
    outcome: 'checked',
    reason: message('nhn_reason_checked', { regions: options.region }),
    checks: [],
  }
}

async function judgePeriod(
  session: Session,
  { from, to }: Period,
  entries: readonly IgnoreEntry[],
): Promise<Ending> {
  const { api, clock, log, options } = session
  log.info(message('nhn_log_reading', { regions: options.region }))
  const { doubts, doubtfulRegions, results, selection } = await readLatestResults({
    api,
    log,
    options,
    from,
    to,
  })
  const { apart, now } = clocksOf(session)
  const ages = { now, maxAge: options.max_age, apart }
  const ignoring = createIgnoring(entries, now)
  const tally = createTally(options, now)
  const fleet = createFleet('instance')
  const files = openCompleteFiles(session.lines)
  for (const doubt of doubts) tally.doubt(doubt)
  log.info(message('nhn_log_found', { results: results.length, instances: countInstances(results) }))
  await takeInstances({
    api,
    clock,
    log,
    options,
    results,
    doubtfulRegions,
    ages,
    ignoring,
    tally,
    fleet,
    files,
  })
  const sum = tally.sum()
  const missing = (options.require_instances ?? []).filter((name) => !sum.present.has(name))
  for (const name of missing) {
    fleet.add(missingSubject(name))
    await files.instance({ instance: name, state: 'missing' })
  }
  await files.close()
  const circumstances = {
    unmatched: selection.unmatched(),
    missing,
    emptyRegions: options.region.filter((region) => !sum.regions.has(region)),
    clocks: apart,
  }
  const checks = judgeFleet(sum, options, circumstances)
  const { decidedBy, outcome } = judgeChecks(checks)
  for (const pattern of selection.idle()) warn(session, message('nhn_notice_idle', { pattern }))
  for (const warning of ignoring.warnings()) warn(session, warning)
  session.warnings.push(...sum.doubts.said)
  if (sum.doubts.count > sum.doubts.said.length) {
    session.warnings.push(message('and_more', { count: sum.doubts.count - sum.doubts.said.length }))
  }
  const numbers = {
    instances: sum.instances,
    high: sum.counts.high,
    medium: sum.counts.medium,
    low: sum.counts.low,
  }
  return {
    outcome,
    reason: decidedBy?.reason ?? message('nhn_reason_passed', numbers),
    checks,
    found: { tally: sum, missing, fleet: countedInTotal(fleet.build(), sum.counts, options) },
    isEmpty: outcome === 'incomplete' && sum.results === 0 && sum.doubts.count === 0 && apart === undefined,
  }
}

/**
 * The time by which ages are taken: the later one of our clock and the service's, so that nothing looks younger for
 * a clock that is slow. Clocks that are days apart tell nothing.
 */
function clocksOf({ api, clock }: Session): { readonly now: number; readonly apart: Message | undefined } {
  const seen = api.serverClock()
  if (seen === undefined) return { now: clock.now(), apart: undefined }
  const ahead = seen.server - seen.own
  const now = clock.now() + Math.max(0, ahead)
  if (Math.abs(ahead) <= furthestApart) return { now, apart: undefined }
  const times = { server: isoTime(seen.server), own: isoTime(seen.own) }
  return { now, apart: message('nhn_reason_clocks', times) }
}

function countInstances(results: readonly Result[]): number {
  return new Set(results.map(({ instanceName, region }) => JSON.stringify([region, instanceName]))).size
}

function warn({ log, warnings }: Session, said: Message): void {
  warnings.push(said)
  log.warning(said)
}

function endingOf(error: GateError): Ending {
  return { outcome: outcomeOf(error), reason: error.detail, checks: [], error }
}

function unforeseen({ log }: Session, error: unknown): Ending {
  log.debug(stackOf(error))
  return { outcome: 'error', reason: message('reason_unforeseen', { error: wordsOf(error) }), checks: [] }
}
