import type { PolicyEntry } from '../gate/report.ts'
import { cleanLine } from '../kernel/clean-text.ts'
import { refuseProblems } from '../kernel/errors.ts'
import { createDetector } from '../kernel/redact.ts'
import { Secret } from '../kernel/secret.ts'
import { type Message, message } from '../messages/message.ts'
import type { GivenOptions, OptionDefinition } from './definition.ts'
import { Unreadable } from './readers.ts'

type Definitions = Readonly<Record<string, OptionDefinition<unknown>>>

/** The values of a table of options. */
export type OptionValues<D extends Definitions> = {
  readonly [K in keyof D]: D[K] extends OptionDefinition<infer T> ? T : never
}

/** What reading found: every value that could be read, every problem, and where each value came from. */
export interface OptionReading<D extends Definitions> {
  readonly values: Partial<OptionValues<D>>
  readonly problems: readonly Message[]
  readonly policy: Readonly<Record<string, PolicyEntry>>
}

/**
 * Reads all given options at once. An empty text counts as unset. A name that is a known one but for
 * hyphens, underscores or capitals is a problem; other unknown names are not ours to judge. A value that is or
 * holds a secret's is a problem, too, and is neither read nor kept.
 */
export function readOptions<D extends Definitions>(definitions: D, given: GivenOptions): OptionReading<D> {
  const values: Record<string, unknown> = {}
  const policy: Record<string, PolicyEntry> = {}
  const problems: Message[] = misspelled(definitions, given)
  const secretIn = secretsGiven(definitions, given)
  for (const [name, definition] of Object.entries(definitions)) {
    const own = given[name]
    const isOurs = own !== undefined && own.text.trim() !== ''
    const text = isOurs ? own.text : definition.default
    const misplaced = isOurs && definition.secret === undefined ? secretIn(own.text) : undefined
    const value =
      misplaced === undefined
        ? definition.read(text)
        : new Unreadable(message('problem_holds_secret', { input: name, secret: misplaced }))
    const isReadable = !(value instanceof Unreadable)
    if (isReadable) values[name] = value
    else problems.push(value.problem)
    if (definition.secret === undefined) {
      policy[name] = {
        value: isReadable && text !== undefined ? cleanLine(text) : null,
        from: isOurs && own.text.trim() !== definition.default ? own.from : 'default',
      }
    }
  }
  return { values: values as Partial<OptionValues<D>>, problems, policy }
}

/** What was read of a source's options, with what is wrong with how they go together. */
export interface SettledReading<D extends Definitions, Options = OptionValues<D>> extends OptionReading<D> {
  /** Gives the options, all of them valid and consistent, or throws a `ConfigurationError` with all problems. */
  readonly options: () => Options
}

/** Adds what else is wrong to a reading, which then gives its options where nothing is. */
export function settle<D extends Definitions>(
  reading: OptionReading<D>,
  more: readonly Message[] = [],
): SettledReading<D> {
  const problems = [...reading.problems, ...more]
  return {
    ...reading,
    problems,
    options: () => {
      refuseProblems(problems)
      return reading.values as OptionValues<D>
    },
  }
}

/** Whether an option was given, by whatever way. An empty text counts as unset. */
export function isGiven(given: GivenOptions, name: string): boolean {
  return (given[name]?.text ?? '').trim() !== ''
}

/** Shorter values are too likely to be a part of something else, such as a folder's name. */
const shortestPart = 16

/**
 * Says which secret option's value a text is, or holds in any form. Every other option may come to stand in a
 * URL, a log or a report.
 */
function secretsGiven(definitions: Definitions, given: GivenOptions): (text: string) => string | undefined {
  const secrets = Object.entries(definitions).flatMap(([name, { secret }]) => {
    const value = secret === undefined ? '' : (given[name]?.text ?? '').trim()
    if (value === '') return []
    const isPart = value.length < shortestPart ? () => false : createDetector(new Secret(value))
    return [{ name, isIn: (text: string) => text === value || isPart(text) }]
  })
  return (text) => secrets.find(({ isIn }) => isIn(text.trim()))?.name
}

function misspelled(definitions: Definitions, given: GivenOptions): Message[] {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_ ]/g, '')
  const known = new Map(Object.keys(definitions).map((name) => [plain(name), name]))
  return Object.entries(given).flatMap(([name]) => {
    const input = known.get(plain(name))
    const isSlip = input !== undefined && input !== name && isGiven(given, name)
    return isSlip ? [message('problem_spelling', { given: cleanLine(name, 80), input })] : []
  })
}
