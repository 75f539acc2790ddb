import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { type OptionValues, readOptions } from '../../options/read.ts'
import { leavesInTheOpen } from '../../options/readers.ts'
import { fortifyOptions } from './options.ts'

/** The options of Fortify SSC, all of them valid. Durations are in milliseconds. */
export type FortifyOptions = OptionValues<typeof fortifyOptions>

/** What was read, and what is wrong with it. */
export interface FortifyOptionsReading {
  readonly values: Partial<FortifyOptions>
  readonly problems: readonly Message[]
}

/** Options that no workflow can give, whatever stands under `with:`. */
const ofCommandsOnly = new Set(
  Object.entries(fortifyOptions).flatMap(([name, each]) =>
    'only' in each && each.only === 'cli' ? [name] : [],
  ),
)

/** Reads the options. Finds all problems, sends nothing. */
export function readFortifyOptions(given: GivenOptions): FortifyOptionsReading {
  const ours = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !(ofCommandsOnly.has(name) && value?.from === 'input')),
  )
  const { problems, values } = readOptions(fortifyOptions, ours)
  return { values, problems: [...problems, ...httpProblems(values)] }
}

/**
 * What is wrong with a URL over which a password would go unencrypted, unless `allow_http` says that it may: for
 * commands, which then say so each time.
 */
export function httpProblems({
  allow_http: isAllowed,
  url,
}: Pick<Partial<FortifyOptions>, 'allow_http' | 'url'>): Message[] {
  if (url === undefined || !leavesInTheOpen(url) || isAllowed === true) return []
  return [message('problem_url_plain_http', { input: 'url', given: url.href })]
}
