import * as z from 'zod/mini'
import type { PolicyEntry } from '../gate/report.ts'
import type { Message } from '../messages/message.ts'
import { message } from '../messages/message.ts'
import type { Reader } from './readers.ts'
import { textOption } from './readers.ts'

/** What people need to know of an option. The README's tables, `action.yml` and `--help` come from it. */
export interface OptionDescription {
  /** Sentences in Markdown: what it does and what is refused. */
  readonly help: string
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
  /** A secret is never shown, is no CLI flag, and has this customary name among a repository's secrets. */
  readonly secret?: string
  /** Only the action has it, or only the CLI. Absent: both. */
  readonly only?: 'action' | 'cli'
}

/** The values of options before they are read, by name, with where each came from. */
export interface GivenOptions {
  readonly [name: string]: { readonly text: string; readonly from: PolicyEntry['from'] } | undefined
}

/** An option's schema with its description. */
export interface OptionDefinition<T> extends OptionDescription {
  readonly schema: z.ZodMiniType<T, string | undefined>
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
    schema: z.optional(textOption(name, read)) as z.ZodMiniType<T | undefined, string | undefined>,
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
  const missing = z.transform((text: string | undefined, context): string => {
    if (text !== undefined) return text
    context.issues.push({ code: 'custom', input: text, params: { problem: absent } })
    return z.NEVER
  })
  const schema = z.pipe(z.pipe(z.optional(z.string()), missing), textOption(name, read))
  return {
    ...description,
    group: 'required',
    schema: schema as unknown as z.ZodMiniType<T, string | undefined>,
  }
}

/** The problem that a reader put into a zod issue. */
export function problemOf(issue: z.core.$ZodIssue): Message | undefined {
  return issue.code === 'custom' ? (issue.params?.['problem'] as Message | undefined) : undefined
}
