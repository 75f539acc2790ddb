import type { Command } from 'commander'
import { Option } from 'commander'
import { closestMatch } from 'leven'
import { type Message, message } from '../../../messages/message.ts'
import type { GivenOptions, OptionDefinition } from '../../../options/definition.ts'
import type { OptionTable } from '../../../options/table.ts'
import { variablesOf } from '../../../options/variables.ts'
import type { Source } from '../../../sources/descriptor.ts'
import { secretFileName } from './cli-options.ts'

/** What the command line gave. */
export interface Flags {
  readonly given: GivenOptions
  /** Words that belong to no flag; none while `isUnclear`. */
  readonly operands: readonly string[]
  /** Whether a flag is unknown: any word may be its value then. */
  readonly isUnclear: boolean
  readonly problems: readonly Message[]
}

/** An option's flag, such as `--max-alerts`. */
export function flagOf(name: string): string {
  return `--${name.replaceAll('_', '-')}`
}

/** Whether an option is on by its mere name. */
export function isSwitch({ placeholder }: OptionDefinition<unknown>): boolean {
  return placeholder === 'boolean' || placeholder === 'switch'
}

/** Words that a value may be. A placeholder such as `count|off` names a kind and a word. */
export function choicesOf({ choices, placeholder }: OptionDefinition<unknown>): readonly string[] {
  if (choices !== undefined) return choices
  const words = placeholder.split('|')
  return words.length === 1 ? [] : words.filter((word) => /^[a-z_]+$/.test(word) && !kinds.has(word))
}

const kinds: ReadonlySet<string> = new Set(['count', 'file'])

/** The flags of a table, secrets left out: a command line is for everybody to see. */
export function flagsOf(
  table: OptionTable,
): { name: string; flag: string; definition: OptionDefinition<unknown> }[] {
  return Object.entries(table)
    .filter(([, definition]) => definition.secret === undefined)
    .flatMap(([name, definition]) => {
      const flag = flagOf(name)
      const isNegatable = definition.placeholder === 'boolean'
      return [
        { name, flag, definition },
        ...(isNegatable ? [{ name, flag: flag.replace('--', '--no-'), definition }] : []),
      ]
    })
}

/**
 * Makes commander's options of a table. Values are optional to commander, so that a flag without one is not
 * the end of the parsing and does not take the flag after it for its value. `describe` completes each for help.
 */
export function commanderOptions(
  table: OptionTable,
  describe: (option: Option, name: string) => void = () => {},
): Option[] {
  return flagsOf(table).map(({ name, flag, definition }) => {
    const isNegation = flag.startsWith('--no-')
    const takesValue = !isNegation && definition.placeholder !== 'switch'
    const option = new Option(takesValue ? `${flag} [${definition.placeholder}]` : flag)
    describe(option, name)
    // The positive flag shows both.
    return isNegation ? option.hideHelp() : option
  })
}

/**
 * Reads what commander found. Finds every unknown flag, with the known one that it resembles, and every flag
 * whose value is missing. What belongs to an unknown flag is not quoted: it may be a key.
 */
export function readFlags(command: Command, table: OptionTable, source: Source | undefined): Flags {
  const values = command.opts<Record<string, unknown>>()
  const given: Record<string, GivenOptions[string]> = {}
  const problems: Message[] = []
  for (const { name, flag, definition } of flagsOf(table)) {
    const value = values[camelCase(name)]
    if (value === undefined) continue
    if (value === true && !isSwitch(definition)) {
      problems.push(message('cli_problem_flag_value', { flag, value: `<${definition.placeholder}>` }))
    } else given[name] = { text: String(value), from: 'flag' }
  }
  const unknown = command.args.filter((word) => /^-./.test(word) && !/^-\d/.test(word))
  const known = [...flagsOf(table).map(({ flag }) => flag), '--help']
  for (const word of unknown) {
    const flag = word.replace(/=.*$/s, '')
    if (!known.includes(flag)) problems.push(unknownFlag(flag, known, source))
    else problems.push(message(flag === word ? 'cli_problem_flag_late' : 'cli_problem_flag_bare', { flag }))
  }
  const isUnclear = unknown.length > 0
  return { given, operands: isUnclear ? [] : command.args, isUnclear, problems }
}

/** How flags are written. What else stands behind a hyphen may be a key, as in `-kSECRET`. */
const flagLike = /^--[a-z]+(?:[-_][a-z]+)*$/

/**
 * A flag as it may be quoted: without its value, a single letter, or what resembles a known one. Of anything else,
 * such as `--tokensecret`, nobody knows which part is no flag.
 */
export function shownFlag(word: string, known: readonly string[]): string {
  const flag = word.replace(/=.*$/s, '')
  // Go's flags have one hyphen.
  if (/^-[A-Za-z]$/.test(flag) || known.includes(`-${flag}`)) return flag
  if (flagLike.test(flag) && nearestFlag(flag, known) !== undefined) return flag
  return `${flag.startsWith('--') ? '--' : '-'}***`
}

/** Fewer letters begin too many flags; hyphens counted. */
const shortestBeginning = 4

function nearestFlag(flag: string, known: readonly string[]): string | undefined {
  const plain = flag.replaceAll('_', '-')
  return (
    known.find((one) => one === plain) ??
    known.find((one) => plain.length > shortestBeginning && one.startsWith(plain)) ??
    closestMatch(flag, known, { maxDistance: Math.max(2, Math.floor(flag.length / 4)) })
  )
}

function unknownFlag(flag: string, known: readonly string[], source: Source | undefined): Message {
  const plain = flag.replaceAll('_', '-')
  // Also with the secret right behind it.
  const asSecret = Object.entries(source?.options ?? {})
    .filter(([, { only, secret }]) => secret !== undefined && only !== 'action')
    .map(([name]) => name)
    .find((name) => plain.startsWith(flagOf(name)) && plain[flagOf(name).length] !== '-')
  if (source !== undefined && asSecret !== undefined) {
    const [variable = ''] = variablesOf(source.variables, asSecret)
    const file = Object.keys(source.options)
      .map((name) => flagOf(secretFileName(name)))
      .find((one) => known.includes(one))
    return message('cli_problem_flag_secret', { flag: flagOf(asSecret), variable, file: file ?? '' })
  }
  const near = nearestFlag(flag, known)
  const shown = shownFlag(flag, known)
  return near === undefined
    ? message('cli_problem_flag', { flag: shown })
    : message('cli_problem_flag_near', { flag: shown, near })
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
