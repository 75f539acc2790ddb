import { formatDuration } from '../../kernel/duration.ts'
import { parseIsoTime, readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import { isMapping } from './references.ts'
import { isRuleId, type RuleId } from './rule.ts'

/** What an earlier check has found and seen. */
export interface Baseline {
  /** Whether a finding of that rule at that place was there and counted, or was known already. */
  knows(id: RuleId, place: string): boolean
  /** The rules that it saw, met or not: each must be visible again. */
  readonly seen: ReadonlySet<RuleId>
}

/** Clocks of two machines that agree may differ by this much, in milliseconds. */
const apart = 300_000

/**
 * Reads the report of an earlier check. A finding that was ignored then is not known now: its exception has an end of
 * its own. `file` is how problems call it, `now` is in milliseconds since 1970, `longest` in milliseconds.
 */
export function parseBaseline(
  text: string,
  file: string,
  { longest, now }: { readonly longest: number; readonly now: number },
): { readonly baseline: Baseline } | { readonly problem: Message } {
  const report = reportIn(text)
  const rules = report?.['rules']
  const timing = report?.['timing']
  const ended = isMapping(timing) ? timing['ended_at'] : undefined
  const at = typeof ended === 'string' ? parseIsoTime(ended) : Number.NaN
  const baseline = Array.isArray(rules) ? baselineOf(rules) : undefined
  if (baseline === undefined || Number.isNaN(at))
    return { problem: message('api_problem_baseline', { file }) }
  const time = readableTime(at)
  if (at > now + apart) return { problem: message('api_problem_baseline_future', { file, time }) }
  if (now - at > longest) {
    return { problem: message('api_problem_baseline_age', { file, time, maximum: formatDuration(longest) }) }
  }
  return { baseline }
}

function reportIn(text: string): Readonly<Record<string, unknown>> | undefined {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isMapping(content)) return undefined
  return content['schema'] === 'scangate.report/v1' && content['source'] === 'api' ? content : undefined
}

/** Nothing is read half: one rule that makes no sense, and it is no report of this check. */
function baselineOf(rules: readonly unknown[]): Baseline | undefined {
  const seen = new Set<RuleId>()
  const known = new Set<string>()
  for (const rule of rules) {
    if (!isMapping(rule)) return undefined
    const { findings, id, state } = rule
    if (typeof id !== 'string' || typeof state !== 'string' || !Array.isArray(findings)) return undefined
    // A rule of another version is no business of this one.
    if (!isRuleId(id)) continue
    if (state === 'met' || state === 'not_met') seen.add(id)
    for (const finding of findings) {
      if (!isMapping(finding)) return undefined
      const { place, status } = finding
      if (typeof place !== 'string' || typeof status !== 'string') return undefined
      if (status === 'new' || status === 'known') known.add(keyOf(id, place))
    }
  }
  return seen.size === 0 ? undefined : { seen, knows: (id, place) => known.has(keyOf(id, place)) }
}

function keyOf(id: RuleId, place: string): string {
  return `${id} ${place}`
}
