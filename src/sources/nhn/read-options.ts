import type { PolicyEntry } from '../../gate/report.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { isGiven, type OptionValues, readOptions, type SettledReading, settle } from '../../options/read.ts'
import { nhnOptions } from './options.ts'

type Values = OptionValues<typeof nhnOptions>

/** The options of the NHN gate, all of them valid and consistent. Durations and moments are in milliseconds. */
export type NhnOptions = Values

/** What can be said of the options even where some are bad, so that every ending can be reported. */
export type NhnOptionsReading = SettledReading<typeof nhnOptions>

/** Reads the options of the NHN gate and checks how they go together. Finds all problems, sends nothing. */
export function readNhnOptions(given: GivenOptions): NhnOptionsReading {
  const reading = readOptions(nhnOptions, given)
  const { policy, values } = reading
  const isSet = (name: keyof typeof nhnOptions) => isGiven(given, name)
  return settle(reading, [
    ...wayInProblems(isSet),
    ...periodProblems(values, policy, isSet),
    ...(values.details === 'none' && isSet('ignore_file')
      ? [message('problem_together', { input: 'ignore_file', other: 'details: none' })]
      : []),
    ...loopbackProblems(values),
  ])
}

type IsSet = (name: keyof typeof nhnOptions) => boolean

/** Either a key pair or a token leads in. Without either it is a secret that is missing. */
function wayInProblems(isSet: IsSet): Message[] {
  const pair = ['user_access_key_id', 'secret_access_key'] as const
  const [id, key] = pair
  if (isSet('token')) {
    return pair.filter(isSet).map((input) => message('problem_together', { input, other: 'token' }))
  }
  if (!isSet(key)) {
    return [message('problem_required_secret', { input: key, secret: nhnOptions[key].secret ?? '' })]
  }
  return isSet(id) ? [] : [message('problem_needs', { input: key, needed: id })]
}

function periodProblems(
  { from, lookback, max_age: maxAge, to }: Partial<Values>,
  policy: Readonly<Record<string, PolicyEntry>>,
  isSet: IsSet,
): Message[] {
  const problems: Message[] = []
  if (isSet('to') && !isSet('from')) {
    problems.push(message('problem_needs', { input: 'to', needed: 'from' }))
  }
  if (isSet('from') && isSet('lookback')) {
    problems.push(message('problem_together', { input: 'from', other: 'lookback' }))
  }
  const shown = (input: string) => String(policy[input]?.value)
  if (from !== undefined && to !== undefined && from >= to) {
    problems.push(message('nhn_problem_period', { from: shown('from'), to: shown('to') }))
  }
  const counts = !isSet('from') && lookback !== undefined && maxAge !== undefined
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
