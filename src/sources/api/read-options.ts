import type { PolicyEntry } from '../../gate/report.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { isGiven, type OptionValues, readOptions, type SettledReading, settle } from '../../options/read.ts'
import { isAllowed } from './allowed-hosts.ts'
import { apiOptions } from './options.ts'
import type { RuleId } from './rule.ts'

type Values = OptionValues<typeof apiOptions>

/** The options of the API security check, all of them valid and consistent. Durations are in milliseconds. */
export type ApiOptions = Values

/** What can be said of the options even where some are bad, so that every ending can be reported. */
export type ApiOptionsReading = SettledReading<typeof apiOptions>

/** Off loopback somebody else's API answers. In milliseconds. */
const shortestInterval = 200

/** Reads the options of the API security check and checks how they go together. Finds all problems, sends nothing. */
export function readApiOptions(given: GivenOptions): ApiOptionsReading {
  const reading = readOptions(apiOptions, given)
  const { policy, values } = reading
  return settle(reading, [
    ...hostProblems(values, isGiven(given, 'allowed_hosts')),
    ...intervalProblems(values, policy),
  ])
}

/** Every host that would be contacted must be allowed; on loopback the target is consent enough. */
function hostProblems(
  { allowed_hosts: hosts, openapi, security_txt: securityTxt, target }: Partial<Values>,
  isListed: boolean,
): Message[] {
  // A list that can't be read is a problem of its own.
  if (target === undefined || (isListed && hosts === undefined)) return []
  const isLocal = isLoopbackHost(target.hostname)
  if (!isListed && !isLocal) return [message('api_problem_no_hosts', { host: target.host })]
  const asked = [
    ['target', target],
    ['openapi', openapi?.kind === 'url' ? openapi.url : undefined],
    ['security_txt', securityTxt],
  ] as const
  return asked.flatMap(([input, url]) => {
    if (url === undefined || (isLocal && isLoopbackHost(url.hostname)) || isAllowed(hosts ?? [], url))
      return []
    return [message('api_problem_host', { input, host: url.host })]
  })
}

function intervalProblems(
  { interval, target }: Partial<Values>,
  policy: Readonly<Record<string, PolicyEntry>>,
): Message[] {
  if (interval === undefined || target === undefined || isLoopbackHost(target.hostname)) return []
  if (interval >= shortestInterval) return []
  const given = String(policy['interval']?.value)
  const minimum = formatDuration(shortestInterval)
  return [message('problem_duration_minimum', { input: 'interval', given, minimum })]
}

/** The rules that must be visible: those of TLS have nothing to look at where the target is plain `http:`. */
export function requiredRules({
  require,
  target,
}: Pick<ApiOptions, 'require' | 'target'>): readonly RuleId[] {
  const needsTls: ReadonlySet<RuleId> = new Set(['TLS-1', 'TLS-2', 'TLS-3', 'TLS-4', 'TLS-5'])
  return require.filter((id) => target.protocol === 'https:' || !needsTls.has(id))
}
