import { closestMatch } from 'leven'
import { cleanLine } from '../../kernel/clean-text.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import type { OptionTable } from '../../options/table.ts'
import { apiOptions } from '../../sources/api/options.ts'
import { nhnOptions } from '../../sources/nhn/options.ts'
import { vaddyOptions } from '../../sources/vaddy/options.ts'
import { verdictOptions } from '../../sources/verdict/options.ts'

/** What the action and the CLI do with a report, and a program does for itself. */
const publishing = new Set(['report_dir', 'slack_webhook_url'])

function optionNames(table: OptionTable): readonly string[] {
  return Object.entries(table)
    .filter(([name, { only }]) => only !== 'action' && !publishing.has(name))
    .map(([name]) => name)
}

/** What a function of the library takes. */
export interface LibraryOptions {
  /** The function, as programs call it. */
  readonly caller: string
  /** The names of its options. */
  readonly names: readonly string[]
  /** What stands between the items of a list that is given for one option. */
  readonly separator: string
}

/** The options of `scanVaddy`. */
export const vaddyScan: LibraryOptions = {
  caller: 'scanVaddy',
  names: optionNames(vaddyOptions),
  separator: ',',
}

/** The options of `checkNhnServers`. */
export const nhnCheck: LibraryOptions = {
  caller: 'checkNhnServers',
  names: optionNames(nhnOptions),
  separator: '\n',
}

/** The options of `checkApi`. */
export const apiCheck: LibraryOptions = {
  caller: 'checkApi',
  names: optionNames(apiOptions),
  separator: '\n',
}

/** The options of `judgeReports`. Nothing that it asks goes over a network. */
export const reportJudging: LibraryOptions = {
  caller: 'judgeReports',
  names: optionNames(verdictOptions).filter((name) => name !== 'ca_file'),
  separator: '\n',
}

/**
 * Brings options of a program into the form in which every host gives them. A name that is no option is a
 * problem: left unread, a misspelled limit would be one that nobody checks.
 * Throws a `TypeError` for a value that no option could have.
 */
export function givenOptions(
  options: object,
  { caller, names, separator }: LibraryOptions,
): { given: GivenOptions; problems: Message[] } {
  if (typeof options !== 'object' || options === null) throw new TypeError('Expected an object of options.')
  const given: Record<string, GivenOptions[string]> = {}
  const problems: Message[] = []
  for (const [name, value] of Object.entries(options)) {
    const text = textOf(name, value, separator)
    if (text.trim() === '') continue
    if (names.includes(name)) given[name] = { text, from: 'input' }
    else problems.push(notAnOption(name, caller, names))
  }
  return { given, problems }
}

function textOf(name: string, value: unknown, separator: string): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => textOf(name, item, separator)).join(separator)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return String(value)
  }
  throw new TypeError(`Expected ${cleanLine(name, 80)} to be text, a number or a boolean.`)
}

function notAnOption(name: string, caller: string, names: readonly string[]): Message {
  const given = cleanLine(name, 80)
  const near = closestMatch(given.toLowerCase().replaceAll('-', '_'), [...names], { maxDistance: 3 })
  return near === undefined
    ? message('problem_option_unknown', { given, caller })
    : message('problem_spelling', { given, input: near })
}
