import { redactReport } from '../../gate/redact-report.ts'
import { systemClock } from '../../kernel/clock.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import { catalogueOf } from '../../messages/catalogues.ts'
import type { GateSource } from '../../sources/descriptor.ts'
import { runGate } from '../run-gate.ts'
import { listenForStop } from '../signals.ts'
import { takeVariables } from '../take-variables.ts'
import { readActionsEnvironment } from './environment.ts'
import { givenSecrets, missingSecretsAccepted, withHint } from './given-secrets.ts'
import { createActionsLogger } from './log.ts'
import { maskSecret } from './masks.ts'
import { stopWithOutput } from './output-loss.ts'
import { handOutputsOn, setFirstOutcome } from './outputs.ts'
import { saveForPost } from './state.ts'

/**
 * A step has 10 s from the first signal to the kill (actions/runner, ProcessInvoker.cs). It is to end within
 * 7 s, of which cleaning up may take this long and telling others one second more.
 */
const patience = { tries: 1, ms: 5_500 }
/** Without a runner nobody kills us, and no post step comes that could clean up. */
const patienceWithoutRunner = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/** A gate as a GitHub step: reads the runner's environment, runs the gate, publishes its report. */
export async function gateMain(source: GateSource): Promise<void> {
  const stop = stopWithOutput(listenForStop(process).signal, [process.stdout, process.stderr])
  process.exitCode = 1
  const environment = readActionsEnvironment(takeVariables(process.env, [source]))
  const secrets = createSecrets(givenSecrets(source, environment))
  secrets.onAdd(maskSecret)
  const { redact } = secrets
  const patienceNow = () => (stop.isOutputLost() ? patienceWithoutRunner : patience)
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
    log: ({ common }) => createActionsLogger(catalogueOf(common.language ?? 'en'), redact),
    secrets,
    save: saveForPost,
    handOver: async (started, folder, { common }) =>
      handOutputsOn(
        redactReport(started, redact),
        source.outputs,
        folder,
        catalogueOf(common.language ?? 'en'),
      ),
    folder: process.cwd(),
    patience: {
      get tries() {
        return patienceNow().tries
      },
      get ms() {
        return patienceNow().ms
      },
    },
    evidence: environment.run,
    lastActs: new Set(),
  })
  // Loaded only now: reports are no part of the way to the first request.
  const { publish } = await import('./publish.ts')
  await publish({ source, report: redactReport(report, redact), reading, reportDir, environment, redact })
  process.exitCode = report.exitCode
}
