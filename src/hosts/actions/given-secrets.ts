import { Secret } from '../../kernel/secret.ts'
import { isOneOf, type Message, message } from '../../messages/message.ts'
import { isGiven } from '../../options/read.ts'
import { variablesOf } from '../../options/variables.ts'
import type { GateReading, Source } from '../../sources/descriptor.ts'
import { plainName, secretNamesOf } from '../take-variables.ts'
import type { ActionsEnvironment } from './environment.ts'

/**
 * Every secret among the inputs, valid or not: even a malformed key must not be printed, nor one in an input whose
 * name is misspelled or is that of a variable.
 */
export function givenSecrets(
  source: Pick<Source, 'options' | 'variables'>,
  { inputs }: Pick<ActionsEnvironment, 'inputs'>,
): Secret[] {
  const names = secretNamesOf([source])
  return Object.entries(inputs)
    .filter(([name]) => names.has(plainName(`INPUT_${name}`)))
    .map(([, input]) => input?.text.trim() ?? '')
    .filter((text) => text !== '')
    .map((text) => new Secret(text))
}

const missingKeys: ReadonlySet<Message['key']> = new Set(['problem_required', 'problem_required_secret'])

/**
 * Why missing secrets are to be expected here, where the user accepts that (`on_missing_secrets: skip`), none
 * of the source's own was given, and nothing else is wrong.
 */
export async function missingSecretsAccepted(
  { options }: Source,
  environment: ActionsEnvironment,
  {
    common,
    problems,
  }: Pick<GateReading, 'problems'> & {
    readonly common: Partial<GateReading['common']>
  },
): Promise<string | undefined> {
  if (common.on_missing_secrets !== 'skip') return undefined
  const own = Object.entries(options).filter(
    ([, { group, secret }]) => secret !== undefined && group === 'required',
  )
  if (own.some(([name]) => isGiven(environment.inputs, name))) return undefined
  if (problems.some(({ key }) => !missingKeys.has(key))) return undefined
  // Loaded only now: no other run needs to understand the event before its first request.
  const { withheldSecrets } = await import('./withheld-secrets.ts')
  return withheldSecrets(environment)
}

/** The problems; where a secret is missing and stands in the variable of the CLI, its problem says what to paste. */
export function withHint(
  { options, variables: rules }: Source,
  { variables }: ActionsEnvironment,
  problems: readonly Message[],
): readonly Message[] {
  const customary = (name: string) => variablesOf(rules, name)[0] ?? ''
  const required = Object.entries(options)
    .filter(([name, { group }]) => group === 'required' && variables[customary(name)])
    // Secrets first: it is them that are missing.
    .sort(([, one], [, other]) => Number(other.secret !== undefined) - Number(one.secret !== undefined))
  return problems.map((problem) => {
    if (!isOneOf(problem, 'problem_required_secret')) return problem
    const { input } = problem.params
    if (!required.some(([name]) => name === input)) return problem
    return message('problem_environment_ignored', {
      input,
      variables: required.map(([name]) => customary(name)),
      lines: required.map(
        ([name, { secret }]) =>
          `${name}: \${{ ${secret === undefined ? 'env' : 'secrets'}.${customary(name)} }}`,
      ),
    })
  })
}
