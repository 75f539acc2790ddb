import type { GivenOptions } from '../../options/definition.ts'
import { type OptionValues, readOptions, type SettledReading, settle } from '../../options/read.ts'
import { verdictOptions } from './options.ts'

/** The options of a verdict, all of them valid. Durations are in milliseconds. */
export type VerdictOptions = OptionValues<typeof verdictOptions>

/** What can be said of the options even where some are bad, so that every ending can be reported. */
export type VerdictOptionsReading = SettledReading<typeof verdictOptions>

/** Reads the options of a verdict. Finds all problems, reads no file. */
export function readVerdictOptions(given: GivenOptions): VerdictOptionsReading {
  return settle(readOptions(verdictOptions, given))
}
