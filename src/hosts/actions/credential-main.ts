import { systemClock } from '../../kernel/clock.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import type { Language } from '../../messages/catalogues.ts'
import type { Catalogue } from '../../messages/message.ts'
import type { CredentialReading, CredentialSource } from '../../sources/descriptor.ts'
import { runCredential } from '../run-credential.ts'
import { listenForStop } from '../signals.ts'
import { takeVariables } from '../take-variables.ts'
import { handCredentialOn, refuseWithoutFiles } from './credential-outputs.ts'
import { readActionsEnvironment } from './environment.ts'
import { givenSecrets, missingSecretsAccepted, withHint } from './given-secrets.ts'
import { createActionsLogger } from './log.ts'
import { maskSecret } from './masks.ts'
import { patienceOf, stopWithOutput } from './output-loss.ts'
import { setFirstOutcome } from './outputs.ts'
import { saveForPost } from './state.ts'

/** A credential as a GitHub step: reads the runner's environment, asks, hands on what it got. */
export async function credentialMain(
  source: CredentialSource,
  catalogueIn: (language: Language) => Promise<Catalogue>,
): Promise<void> {
  const stop = stopWithOutput(listenForStop(process).signal, [process.stdout, process.stderr])
  process.exitCode = 1
  const environment = readActionsEnvironment(takeVariables(process.env, [source]))
  const secrets = createSecrets(givenSecrets(source, environment))
  secrets.onAdd(maskSecret)
  const wordsOf = ({ common }: CredentialReading) => catalogueIn(common.language ?? 'en')
  const { issued, log, reading } = await runCredential(source, {
    given: environment.inputs,
    problems: [],
    inOwnWords: (problems) => withHint(source, environment, problems),
    skips: (read) => missingSecretsAccepted(source, environment, read),
    begin: () => {
      setFirstOutcome()
      refuseWithoutFiles()
    },
    variables: environment.variables,
    clock: systemClock,
    random: Math.random,
    signal: stop.signal,
    log: async (read) => createActionsLogger(await wordsOf(read), secrets.redact),
    secrets,
    save: saveForPost,
    patience: patienceOf(stop),
    evidence: environment.run,
    lastActs: new Set(),
  })
  const words = await wordsOf(reading)
  process.exitCode = handCredentialOn(issued, { source, words, secrets, log })
  // What nobody got has no reason to live on.
  if (issued.conclusion === 'success' && process.exitCode === 0) saveForPost('handedOn', 'true')
}
