import type { OptionTable } from '../../../options/table.ts'
import type { Source } from '../../../sources/descriptor.ts'
import type { Call } from './call.ts'

/** What a command line may show: what it is good for, and how it is typed. */
export interface Example {
  readonly text: string
  readonly line: string
}

/** A command. Its help, its flags and its completion come from here. */
export interface CliCommand {
  /** The words after `scangate`. */
  readonly path: readonly string[]
  /** The source whose options it takes and whose variables it reads, where it has to do with one. */
  readonly source?: Source
  /** One line, for lists of commands. */
  readonly summary: string
  /** Sentences, for the command's own help. */
  readonly description: string
  /** The one argument, where there is one: an option that is given without its flag. */
  readonly argument?: {
    readonly option: string
    readonly shown: string
    readonly help: string
    /** What it may be, where that is known. */
    readonly choices?: readonly string[]
  }
  /** Options of the source that matter to this command. Others are not offered and not read. */
  readonly options: OptionTable
  /** Options that are not the source's: flags only. */
  readonly own: OptionTable
  /** Which options of the CLI itself it takes. */
  readonly settings: OptionTable
  readonly examples: readonly Example[]
  /** How it may end, as words for the list of exit codes. */
  readonly ends: 'judges' | 'answers' | 'checks' | 'runs' | 'plays'
  /** Runs it and gives the exit code. */
  readonly run: (call: Call) => Promise<number>
}

/** The flags that a command offers: its argument needs none. */
export function offeredOptions({ argument, options, own, settings }: CliCommand): OptionTable {
  const offered = { ...options, ...own, ...settings }
  return Object.fromEntries(Object.entries(offered).filter(([name]) => name !== argument?.option))
}
