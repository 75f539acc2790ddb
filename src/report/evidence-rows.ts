import type { GateReport } from '../gate/report.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { amountText, timeText } from './amounts.ts'
import { inertLine } from './harmless.ts'
import type { LabelledRow } from './view.ts'

/** An effective option in words. */
export interface PolicyRow {
  readonly option: string
  readonly value: string
  readonly from: string
  /** Whether nobody chose the value. */
  readonly isDefault: boolean
}

const mostOptions = 100

/** Lists where, for whom and when the run took place. */
export function runRows(words: Catalogue, { run, timing, tool }: GateReport): LabelledRow[] {
  const row = (key: string, label: string, value: string | number | null, literal = false) => {
    const shown = inertLine(String(value ?? ''), 300)
    return shown === '' ? [] : [{ key, label, value: shown, literal }]
  }
  return [
    ...row('repository', say(words, message('run_repository')), run.repository),
    ...row('commit', say(words, message('run_commit')), run.commit, true),
    ...row('ref', say(words, message('run_ref')), run.ref, true),
    ...row(
      'host',
      say(words, message('run_host')),
      run.host === 'other' ? say(words, message('run_host_other')) : run.host,
    ),
    ...row('url', say(words, message('run_url')), run.url),
    ...row('attempt', say(words, message('run_attempt')), run.attempt),
    ...row('actor', say(words, message('run_actor')), run.actor, true),
    ...row('started_at', say(words, message('timing_started_at')), timeText(timing.startedAt)),
    ...row('ended_at', say(words, message('timing_ended_at')), timeText(timing.endedAt)),
    ...row(
      'duration',
      say(words, message('timing_duration')),
      amountText(words, timing.durationMs, 'milliseconds'),
    ),
    ...row(
      'waited',
      say(words, message('timing_waited')),
      amountText(words, timing.waitedMs, 'milliseconds'),
    ),
    ...row('polls', say(words, message('timing_polls')), amountText(words, timing.polls, 'count')),
    ...row('tool', say(words, message('tool_version')), `${tool.name} ${tool.version}`),
  ]
}

/** Lists the effective options and where each came from, in the order of the policy. */
export function policyRows(words: Catalogue, policy: GateReport['policy']): PolicyRow[] {
  return Object.entries(policy)
    .slice(0, mostOptions)
    .map(([option, { value, from }]) => ({
      option: inertLine(option, 60),
      value: value === null ? '–' : inertLine(String(value), 300),
      from: say(words, message(from === 'env-file' ? 'from_env_file' : `from_${from}`)),
      isDefault: from === 'default',
    }))
}
