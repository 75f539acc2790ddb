import type { PolicyEntry } from '../../gate/report.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { isGiven, type OptionValues, readOptions, type SettledReading, settle } from '../../options/read.ts'
import { latest } from './option-readers.ts'
import { vaddyOptions } from './options.ts'

type Values = OptionValues<typeof vaddyOptions>

/** The options of the VAddy gate, all of them valid and consistent. Durations are in milliseconds. */
export interface VaddyOptions extends Omit<Values, 'max_alerts'> {
  /** The limit that holds: `off` also where `max_alert_increase` replaces it. */
  readonly max_alerts: number | 'off'
}

/** What can be said of the options even where some are bad, so that every ending can be reported. */
export type VaddyOptionsReading = SettledReading<typeof vaddyOptions, VaddyOptions>

const shortestInterval = 1_000

/** Reads the options of the VAddy gate and checks how they go together. Finds all problems, sends nothing. */
export function readVaddyOptions(given: GivenOptions): VaddyOptionsReading {
  const reading = readOptions(vaddyOptions, given)
  const settled = settle(reading, inconsistencies(reading.values, reading.policy, given))
  return {
    ...settled,
    options: () => {
      const complete = settled.options()
      return { ...complete, max_alerts: replacedByIncrease(complete, given) ? 'off' : complete.max_alerts }
    },
  }
}

function inconsistencies(
  values: Partial<Values>,
  policy: Readonly<Record<string, PolicyEntry>>,
  given: GivenOptions,
): Message[] {
  const problems: Message[] = []
  if (isGiven(given, 'crawl_id') && isGiven(given, 'crawl_label')) {
    problems.push(message('problem_together', { input: 'crawl_id', other: 'crawl_label' }))
  }
  if (values.start === false && !isGiven(given, 'scan_id')) {
    problems.push(message('problem_needs', { input: 'start: false', needed: 'scan_id' }))
  }
  if (values.max_alert_increase !== undefined && !isGiven(given, 'project_number')) {
    problems.push(message('problem_needs', { input: 'max_alert_increase', needed: 'project_number' }))
  }
  problems.push(...problemsOfLatest(values, given))
  if (isGiven(given, 'expect_version') && !isGiven(given, 'version_url')) {
    problems.push(message('problem_needs', { input: 'expect_version', needed: 'version_url' }))
  }
  const { api_url: url, poll_interval: interval } = values
  if (
    interval !== undefined &&
    interval < shortestInterval &&
    url !== undefined &&
    !isLoopbackHost(url.hostname)
  ) {
    const shown = String(policy['poll_interval']?.value)
    problems.push(
      message('problem_duration_minimum', { input: 'poll_interval', given: shown, minimum: '1s' }),
    )
  }
  return problems
}

/** What can't be meant together with `scan_id: latest`, or without it. */
function problemsOfLatest(values: Partial<Values>, given: GivenOptions): Message[] {
  if (values.scan_id !== latest) {
    const lone = (['max_scan_age', 'scanned_after'] as const).filter((input) => isGiven(given, input))
    return lone.map((input) => message('problem_latest_only', { input }))
  }
  const input = 'scan_id: latest'
  const needed = (['project_number', 'max_scan_age'] as const).filter((name) => !isGiven(given, name))
  const problems: Message[] = needed.map((name) => message('problem_needs', { input, needed: name }))
  // What is deployed now says nothing of what was scanned then.
  if (isGiven(given, 'version_url')) {
    problems.push(message('problem_together', { input, other: 'version_url' }))
  }
  if (values.on_stop === 'cancel') {
    problems.push(message('problem_together', { input, other: 'on_stop: cancel' }))
  }
  return problems
}

/** Whether `max_alert_increase` stands for `max_alerts`, which was not given. */
export function replacedByIncrease(values: Pick<Values, 'max_alert_increase'>, given: GivenOptions): boolean {
  return values.max_alert_increase !== undefined && !isGiven(given, 'max_alerts')
}
