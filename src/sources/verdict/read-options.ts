import type { PolicyEntry } from '../../gate/report.ts'
import { ConfigurationError } from '../../kernel/errors.ts'
import type { Message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { type OptionValues, readOptions } from '../../options/read.ts'
import { verdictOptions } from './options.ts'

type Values = OptionValues<typeof verdictOptions>

/** The options of a verdict, all of them valid. Durations are in milliseconds. */
export type VerdictOptions = Values

/** What can be said of the options even where some are bad, so that every ending can be reported. */
export interface VerdictOptionsReading {
  readonly values: Partial<Values>
  readonly policy: Readonly<Record<string, PolicyEntry>>
  readonly problems: readonly Message[]
  /** Gives the options, or throws a `ConfigurationError` with all problems. */
  readonly options: () => VerdictOptions
}

/** Reads the options of a verdict. Finds all problems, reads no file. */
export function readVerdictOptions(given: GivenOptions): VerdictOptionsReading {
  const { values, policy, problems } = readOptions(verdictOptions, given)
  return {
    values,
    policy,
    problems,
    options: () => {
      const [first, ...rest] = problems
      if (first !== undefined) throw new ConfigurationError([first, ...rest])
      return values as Values
    },
  }
}
