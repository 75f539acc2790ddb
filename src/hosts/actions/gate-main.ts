import { redactReport } from '../../gate/redact-report.ts'
import { systemClock } from '../../kernel/clock.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import type { Language } from '../../messages/catalogues.ts'
import type { Catalogue } from '../../messages/message.ts'
import type { GateReading, GateSource } from '../../sources/descriptor.ts'
import { runGate } from '../run-gate.ts'
import { listenForStop } from '../signals.ts'
import { takeVariables } from '../take-variables.ts'
import { readActionsEnvironment } from './environment.ts'
import { givenSecrets, missingSecretsAccepted, withHint } from './given-secrets.ts'
import { createActionsLogger } from './log.ts'
import { maskSecret } from './masks.ts'
import { patienceOf, stopWithOutput } from './output-loss.ts'
import { handOutputsOn, setFirstOutcome } from './outputs.ts'
import { saveForPost } from './state.ts'

/** A gate as a GitHub step: reads the runner's environment, runs the gate, publishes its report. */
export async function gateMain(
  source: GateSource,
  catalogueIn: (language: Language) => Promise<Catalogue>,
): Promise<void> {
  const stop = stopWithOutput(listenForStop(process).signal, [process.stdout, process.stderr])
  process.exitCode = 1
  const environment = readActionsEnvironment(takeVariables(process.env, [source]))
  const secrets = createSecrets(givenSecrets(source, environment))
  secrets.onAdd(maskSecret)
  const { redact } = secrets
  const wordsOf = ({ common }: GateReading) => catalogueIn(common.language ?? 'en')
  const { report, reading, reportDir } = await runGate(source, {
    given: environment.inputs,
    problems: [],
    inOwnWords: (problems) => withHint(source, environment, problems),
    skips: (read) => missingSecretsAccepted(source, environment, read),
    begin: setFirstOutcome,
    variables: environment.variables,
    clock: systemClock,
    random: Math.random,
    signal: stop.signal,
    log: async (read) => createActionsLogger(await wordsOf(read), redact),
    secrets,
    save: saveForPost,
    handOver: async (started, folder, read) =>
      handOutputsOn(redactReport(started, redact), source.outputs, folder, await wordsOf(read)),
    folder: process.cwd(),
    patience: patienceOf(stop),
    evidence: environment.run,
    lastActs: new Set(),
  })
  // Loaded only now: reports are no part of the way to the first request.
  const { publish } = await import('./publish.ts')
  await publish({
    source,
    report: redactReport(report, redact),
    reading,
    reportDir,
    environment,
    redact,
    words: await wordsOf(reading),
  })
  process.exitCode = report.exitCode
}
