import type { Message } from '../../../messages/message.ts'
import type { OptionTable } from '../../../options/table.ts'
import type { Source } from '../../../sources/descriptor.ts'
import type { Endings, EndingTexts } from '../help/exit-codes.ts'
import type { Invocation } from './invocation.ts'

/** What a command line may show: what it is good for, and how it is typed. */
export interface Example {
  readonly text: Message
  readonly line: string
}

/** A word behind a command that belongs to no flag. */
export type Operand = {
  /** How help calls it, for example `SCAN_ID`. */
  readonly shown: string
  readonly help: Message
  /** What it may be, where that is known. */
  readonly choices?: readonly string[]
} & (
  | {
      /** The option that it gives, which needs no flag then. The option says whether it is required. */
      readonly option: string
      /** Whether it takes all words that are left, as lines of that option; only the last one may. */
      readonly variadic?: boolean
    }
  | {
      /** Its name among the invocation's operands, where it gives no option. */
      readonly name: string
      readonly required?: boolean
      /** Whether it takes all words that are left; only the last one may. */
      readonly variadic?: boolean
    }
)

/** A command. Its help, its flags and its completion come from here. */
export interface CliCommand {
  /** The words after `scangate`; all but the last are groups, of any depth. */
  readonly path: readonly string[]
  /** The source whose options it takes and whose variables it reads, where it has to do with one. */
  readonly source?: Source
  /** One line, for lists of commands. */
  readonly summary: Message
  /** Sentences, for the command's own help. */
  readonly description: Message
  /** The words it takes beside its flags, in their order. */
  readonly operands?: readonly Operand[]
  /** Whether everything behind `--` is handed to it untouched, for example a command to run. */
  readonly passesOn?: boolean
  /** Options of the source that matter to this command. Others are not offered and not read. */
  readonly options: OptionTable
  /** Options that are not the source's: flags only. */
  readonly own: OptionTable
  /** Which options of the CLI itself it takes. */
  readonly settings: OptionTable
  readonly examples: readonly Example[]
  /** How it may end, as words for the list of exit codes. */
  readonly ends: Endings
  /** What its exit codes mean where that is more than for every command that ends so. */
  readonly exits?: EndingTexts
  /** Runs it and gives the exit code. */
  readonly run: (invocation: Invocation) => Promise<number>
}

/** The options that a command's operands give. */
export function optionsGivenByOperands({ operands = [] }: CliCommand): ReadonlySet<string> {
  return new Set(operands.flatMap((operand) => ('option' in operand ? operand.option : [])))
}

/** The flags that a command offers: what an operand gives needs none. */
export function offeredOptions(command: CliCommand): OptionTable {
  const given = optionsGivenByOperands(command)
  const offered = { ...command.options, ...command.own, ...command.settings }
  return Object.fromEntries(Object.entries(offered).filter(([name]) => !given.has(name)))
}

/** An operand as usage shows it: `SCAN_ID`, or `PATH…` where it takes several words. */
export function shownOperand({ shown, variadic }: Operand): string {
  return variadic ? `${shown}…` : shown
}
