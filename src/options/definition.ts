import type { PolicyEntry } from '../gate/report.ts'
import { type Message, message } from '../messages/message.ts'
import { type Reader, Unreadable } from './readers.ts'

/** What people need to know of an option. The README's tables, `action.yml` and `--help` come from it. */
export interface OptionDescription {
  /** Sentences in Markdown: what it does and what is refused. */
  readonly help: string
  /** The same as a message, for an option of the command line, which no source's help translates. */
  readonly said?: Message
  /** Where the README shows it. */
  readonly group: 'required' | 'common' | 'rest'
  /** The text that stands where none is given. */
  readonly default?: string
  /**
   * What `action.yml` gives as default where that differs: an expression of GitHub's, or nothing (`''`)
   * where the gate must see whether the option was given.
   */
  readonly actionDefault?: string
  /** How the value is called in `--help`, for example `duration`. */
  readonly placeholder: string
  /** The words that it may be, where the placeholder is a word for all of them. */
  readonly choices?: readonly string[]
  /** A secret is never shown, is no CLI flag, and has this customary name among a repository's secrets. */
  readonly secret?: string
  /** Only the action has it, or only the CLI. Absent: both. */
  readonly only?: 'action' | 'cli'
}

/** The values of options before they are read, by name, with where each came from. */
export interface GivenOptions {
  readonly [name: string]: { readonly text: string; readonly from: PolicyEntry['from'] } | undefined
}

/** An option's description, with how its text becomes a value; `undefined` stands for a text that wasn't given. */
export interface OptionDefinition<T> extends OptionDescription {
  readonly read: (text: string | undefined) => T | Unreadable
}

/** Makes an option that may be absent; with a default it never is. */
export function option<T>(
  name: string,
  read: Reader<T>,
  description: OptionDescription & { default: string },
): OptionDefinition<T>
export function option<T>(
  name: string,
  read: Reader<T>,
  description: OptionDescription,
): OptionDefinition<T | undefined>
export function option<T>(
  name: string,
  read: Reader<T>,
  description: OptionDescription,
): OptionDefinition<T | undefined> {
  return {
    ...description,
    read: (text) => (text === undefined ? undefined : read(text.trim(), name)),
  }
}

/** Makes an option without which nothing works, whatever group it is in where it may be left out. */
export function requiredOption<T>(
  name: string,
  read: Reader<T>,
  description: OptionDescription,
): OptionDefinition<T> {
  const absent = description.secret
    ? message('problem_required_secret', { input: name, secret: description.secret })
    : message('problem_required', { input: name })
  return {
    ...description,
    group: 'required',
    read: (text) => (text === undefined ? new Unreadable(absent) : read(text.trim(), name)),
  }
}
