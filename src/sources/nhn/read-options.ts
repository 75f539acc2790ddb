import type { PolicyEntry } from '../../gate/report.ts'
import { ConfigurationError } from '../../kernel/errors.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { type OptionValues, readOptions } from '../../options/read.ts'
import { nhnOptions } from './options.ts'

type Values = OptionValues<typeof nhnOptions>

/** The options of the NHN gate, all of them valid and consistent. Durations and moments are in milliseconds. */
export type NhnOptions = Values

/** What can be said of the options even where some are bad, so that every ending can be reported. */
export interface NhnOptionsReading {
  readonly values: Partial<Values>
  readonly policy: Readonly<Record<string, PolicyEntry>>
  readonly problems: readonly Message[]
  /** Gives the options, or throws a `ConfigurationError` with all problems. */
  readonly options: () => NhnOptions
}

/** Reads the options of the NHN gate and checks how they go together. Finds all problems, sends nothing. */
export function readNhnOptions(given: GivenOptions): NhnOptionsReading {
  const { values, policy, problems: single } = readOptions(nhnOptions, given)
  const isGiven = (name: keyof typeof nhnOptions) => (given[name]?.text ?? '').trim() !== ''
  const problems = [
    ...single,
    ...wayInProblems(isGiven),
    ...periodProblems(values, policy, isGiven),
    ...(values.details === 'none' && isGiven('ignore_file')
      ? [message('problem_together', { input: 'ignore_file', other: 'details: none' })]
      : []),
    ...loopbackProblems(values),
  ]
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

type IsGiven = (name: keyof typeof nhnOptions) => boolean

/** Either a key pair or a token leads in. Without either it is a secret that is missing. */
function wayInProblems(isGiven: IsGiven): Message[] {
  const pair = ['user_access_key_id', 'secret_access_key'] as const
  const [id, key] = pair
  if (isGiven('token')) {
    return pair.filter(isGiven).map((input) => message('problem_together', { input, other: 'token' }))
  }
  if (!isGiven(key)) {
    return [message('problem_required_secret', { input: key, secret: nhnOptions[key].secret ?? '' })]
  }
  return isGiven(id) ? [] : [message('problem_needs', { input: key, needed: id })]
}

function periodProblems(
  { from, lookback, max_age: maxAge, to }: Partial<Values>,
  policy: Readonly<Record<string, PolicyEntry>>,
  isGiven: IsGiven,
): Message[] {
  const problems: Message[] = []
  if (isGiven('to') && !isGiven('from')) {
    problems.push(message('problem_needs', { input: 'to', needed: 'from' }))
  }
  if (isGiven('from') && isGiven('lookback')) {
    problems.push(message('problem_together', { input: 'from', other: 'lookback' }))
  }
  const shown = (input: string) => String(policy[input]?.value)
  if (from !== undefined && to !== undefined && from >= to) {
    problems.push(message('nhn_problem_period', { from: shown('from'), to: shown('to') }))
  }
  const counts = !isGiven('from') && lookback !== undefined && maxAge !== undefined
  if (counts && lookback <= maxAge) {
    const given = { lookback: shown('lookback'), age: shown('max_age') }
    problems.push(message('nhn_problem_lookback', given))
  }
  return problems
}

/** A token from the simulator is none for the service, and the service's is nothing that a simulator should see. */
function loopbackProblems({ api_url: api, oauth_url: oauth }: Partial<Values>): Message[] {
  if (api === undefined || oauth === undefined) return []
  if (isLoopbackHost(api.hostname) === isLoopbackHost(oauth.hostname)) return []
  return [message('nhn_problem_loopback', { input: 'api_url', other: 'oauth_url' })]
}
