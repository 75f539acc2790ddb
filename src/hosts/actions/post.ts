import { systemClock } from '../../kernel/clock.ts'
import { Secret } from '../../kernel/secret.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import { type Language, languages } from '../../messages/catalogues.ts'
import type { Catalogue } from '../../messages/message.ts'
import type { Source } from '../../sources/descriptor.ts'
import { withNetwork } from '../network.ts'
import { takeVariables } from '../take-variables.ts'
import { readActionsEnvironment } from './environment.ts'
import { givenSecrets } from './given-secrets.ts'
import { createActionsLogger } from './log.ts'
import { maskSecret } from './masks.ts'
import { doWithoutOutput } from './output-loss.ts'
import { savedByMain } from './state.ts'

/** A source's post step: cleans up what its step left. Never fails the job. */
export async function postMain(
  source: Source,
  catalogueIn: (language: Language) => Promise<Catalogue>,
): Promise<void> {
  doWithoutOutput([process.stdout, process.stderr])
  const environment = readActionsEnvironment(takeVariables(process.env, [source]))
  const secrets = createSecrets(givenSecrets(source, environment))
  secrets.onAdd(maskSecret)
  const language = languages.find((one) => one === savedByMain('language')) ?? 'en'
  const log = createActionsLogger(await catalogueIn(language), secrets.redact)
  const { variables } = environment
  await source.post?.({
    saved: savedByMain,
    savedSecret: (name) => {
      const saved = secretOf(savedByMain(name))
      secrets.add(saved)
      return saved
    },
    secrets,
    secret: (input) => secretOf(environment.inputs[input]?.text.trim() ?? ''),
    withNetwork: (caFile, ask) =>
      withNetwork({ caFile, caFileMayFail: true, variables, clock: systemClock, log }, ask),
    clock: systemClock,
    log,
  })
}

function secretOf(text: string): Secret | undefined {
  return text === '' ? undefined : new Secret(text)
}
