import { redactReport } from '../../gate/redact-report.ts'
import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import { ConfigurationError, stackOf, wordsOf } from '../../kernel/errors.ts'
import type { Logger } from '../../kernel/logger.ts'
import { createRedactor, type Redact } from '../../kernel/redact.ts'
import { Secret } from '../../kernel/secret.ts'
import { version } from '../../kernel/version.ts'
import { catalogueOf } from '../../messages/catalogues.ts'
import { type Message, message } from '../../messages/message.ts'
import { misconfiguredReport, unforeseenReport } from '../../sources/vaddy/early-report.ts'
import { readVaddyOptions, type VaddyOptionsReading } from '../../sources/vaddy/read-options.ts'
import { runVaddyGate } from '../../sources/vaddy/run.ts'
import { runEvidence } from '../run-evidence.ts'
import { withVaddyApi } from '../vaddy-api.ts'
import { givenOptions } from './given-options.ts'
import { createScanLogger } from './scan-logger.ts'
import type { ScanSettings } from './scan-settings.ts'
import { followSignal, withTrueCause } from './told-to-stop.ts'
import type { VaddyScanOptions } from './vaddy-scan-options.ts'

/** Nobody comes after us who could cancel, so a stopped run tries for as long as the CLI does. */
const patience = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/** Runs the gate for a program. Resolves and rejects as `scanVaddy` says. */
export async function runGate(
  options: VaddyScanOptions,
  { signal, logger = {}, env = process.env }: ScanSettings,
): Promise<GateReport> {
  const startedAt = systemClock.now()
  const { given, problems } = givenOptions(options)
  const reading = readVaddyOptions(given)
  // Also a key that is refused for its form must not be shown.
  const redact = createRedactor([new Secret(given['auth_key']?.text ?? '')])
  const log = createScanLogger(logger, catalogueOf(reading.values.language ?? 'en'), redact)
  const run = runEvidence(env)
  const early = () => ({ reading, run, version, startedAt, endedAt: systemClock.now() })
  const stop = followSignal(signal)
  let report: GateReport
  try {
    refuse([...problems, ...reading.problems.map(inProgramWords)])
    report = await scan(reading, { log, run, env, signal: stop.signal })
  } catch (error) {
    report =
      error instanceof ConfigurationError
        ? misconfiguredReport(early(), error)
        : unforeseenReport(early(), unforeseen(error, log, redact))
  } finally {
    stop.close()
  }
  return redactReport(withTrueCause(report, signal), redact)
}

interface Surroundings {
  readonly log: Logger
  readonly run: GateReport['run']
  readonly env: NonNullable<ScanSettings['env']>
  readonly signal: AbortSignal
}

async function scan(
  reading: VaddyOptionsReading,
  { log, run, env, signal }: Surroundings,
): Promise<GateReport> {
  const options = reading.options()
  return withVaddyApi(options, { variables: env, clock: systemClock, log }, (api) =>
    runVaddyGate(options, reading.policy, {
      api,
      clock: systemClock,
      random: Math.random,
      log,
      signal,
      checkpoint: () => {},
      patience,
      version,
      run,
    }),
  )
}

function refuse([first, ...rest]: readonly Message[]): void {
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
}

/** The options' own words tell where a workflow finds its secrets. */
function inProgramWords(problem: Message): Message {
  if (problem.key !== 'problem_required_secret') return problem
  return message('problem_required', { input: problem.params.input })
}

function unforeseen(error: unknown, log: Logger, redact: Redact): string {
  log.debug(stackOf(error))
  return redact(wordsOf(error))
}
