import type { Source } from '../../../sources/descriptor.ts'
import { plainName, secretNamesOf } from '../../take-variables.ts'
import type { Variables } from '../core/surroundings.ts'

/** Shorter values are too likely to be something else's, too. */
const shortestCopy = 8

/**
 * The environment of a command: ours without the source's secrets under any of their names, and without every variable
 * that has the value of one, wherever that was given; then what the command is to have.
 * @param secrets values that must not be in it, such as a password from a file
 */
export function childEnvironment(
  variables: Variables,
  source: Pick<Source, 'options' | 'variables'>,
  secrets: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Variables {
  const names = secretNamesOf([source])
  const isSecretName = (name: string) => names.has(plainName(name))
  const named = Object.entries(variables).flatMap(([name, value]) =>
    isSecretName(name) ? (value ?? '') : [],
  )
  const values = new Set(
    [...named, ...secrets].map((value) => value.trim()).filter(({ length }) => length >= shortestCopy),
  )
  const kept = Object.entries(variables).filter(
    ([name, value]) => !isSecretName(name) && !values.has((value ?? '').trim()),
  )
  return { ...Object.fromEntries(kept), ...given }
}
