import '../../messages/every-word.ts'
import { redactReport } from '../../gate/redact-report.ts'
import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import { Secret } from '../../kernel/secret.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import { catalogueOf } from '../../messages/catalogues.ts'
import { isOneOf, type Message, message } from '../../messages/message.ts'
import type { GateSource } from '../../sources/descriptor.ts'
import { runEvidence } from '../run-evidence.ts'
import { runGate as run } from '../run-gate.ts'
import { givenOptions, type LibraryOptions } from './given-options.ts'
import { createScanLogger } from './scan-logger.ts'
import type { ScanSettings } from './scan-settings.ts'
import { followSignal, withTrueCause } from './told-to-stop.ts'

/** Nobody comes after us who could cancel, so a stopped run tries for as long as the CLI does. */
const patience = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/** Runs a gate for a program. Resolves and rejects as `scanVaddy` says. */
export async function runGate(
  source: GateSource,
  known: LibraryOptions,
  options: object,
  { signal, logger = {}, env = process.env }: ScanSettings,
): Promise<GateReport> {
  const { given, problems } = givenOptions(options, known)
  // Also a key that is refused for its form must not be shown.
  const secretNames = Object.keys(source.options).filter((name) => source.options[name]?.secret !== undefined)
  const secrets = createSecrets(secretNames.map((name) => new Secret(given[name]?.text ?? '')))
  const stop = followSignal(signal)
  try {
    const { report } = await run(source, {
      given,
      problems,
      inOwnWords: (found) => found.map(inProgramWords),
      variables: env,
      clock: systemClock,
      random: Math.random,
      signal: stop.signal,
      log: ({ common }) => createScanLogger(logger, catalogueOf(common.language ?? 'en'), secrets.redact),
      secrets,
      save: () => {},
      patience,
      evidence: runEvidence(env),
      lastActs: new Set(),
    })
    return redactReport(withTrueCause(report, signal), secrets.redact)
  } finally {
    stop.close()
  }
}

/** The options' own words tell where a workflow finds its secrets. */
function inProgramWords(problem: Message): Message {
  if (!isOneOf(problem, 'problem_required_secret')) return problem
  return message('problem_required', { input: problem.params.input })
}
