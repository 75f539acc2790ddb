import { variablesOf } from '../options/variables.ts'
import type { Source } from '../sources/descriptor.ts'

/** A process's environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Shorter values are too likely to be something else's, too. */
const shortestCopy = 8

/** The names of inputs and variables that hold secrets, made plain: a misspelled one holds the same. */
export function secretNamesOf(
  sources: readonly Pick<Source, 'options' | 'variables'>[],
): ReadonlySet<string> {
  const names = sources.flatMap(({ options, variables }) =>
    Object.entries(options).flatMap(([name, { secret }]) => {
      if (secret === undefined) return []
      const ours = [secret, ...variablesOf(variables, name)]
      return [...ours, ...[name, ...ours].map((each) => `INPUT_${each}`)]
    }),
  )
  return new Set(names.map(plainName))
}

/**
 * Copies a process's variables and takes secrets out of the process, so that no child inherits them and no
 * diagnostic report of Node's shows them: keys, tokens and webhooks under every name that the sources read, what has the
 * same value, and addresses of proxies with a password. What the process was started with stays in Linux's
 * `/proc`, for its own user. On Windows, where the case of a name does not count, the copy has names in capitals.
 */
export function takeVariables(
  environment: NodeJS.ProcessEnv,
  sources: readonly Pick<Source, 'options' | 'variables'>[],
  platform: string = process.platform,
): Variables {
  const secretNames = secretNamesOf(sources)
  const given = Object.entries(environment)
  const nameOf = (name: string) => (platform === 'win32' ? name.toUpperCase() : name)
  const variables = Object.fromEntries(given.map(([name, value]) => [nameOf(name), value]))
  const secrets = new Set(
    given.flatMap(([name, value = '']) =>
      secretNames.has(plainName(name)) && value.trim().length >= shortestCopy ? [value.trim()] : [],
    ),
  )
  for (const [name, value = ''] of given) {
    const isSecret = secretNames.has(plainName(name)) || secrets.has(value.trim())
    if (isSecret || (/proxy$/i.test(name) && value.includes('@'))) delete environment[name]
  }
  return variables
}

/** A name in capitals and without separators, in which spellings of it are the same. */
export function plainName(name: string): string {
  return name.toUpperCase().replaceAll(/[-_ ]/g, '')
}
