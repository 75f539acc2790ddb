import { beforeStart, retryRead } from '../../../http/retry.ts'
import { isoTimeOf } from '../../../kernel/iso-time.ts'
import { message, say } from '../../../messages/message.ts'
import { option, requiredOption } from '../../../options/definition.ts'
import { readCountBetween, readDigits } from '../../../options/readers.ts'
import { pickOptions } from '../../../options/table.ts'
import { amountText, timeText } from '../../../report/amounts.ts'
import { spoken } from '../../../report/sentence.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { replacedByIncrease } from '../../../sources/vaddy/read-options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { judgePastScans, type Limits, type Verdict } from '../../../sources/vaddy/what-if.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { ofOneCrawl } from './crawl-filter.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

/** VAddy lists so many scans at most (Scan Result List Document 2.0.1). */
const mostListed = 20

const gateOptions = {
  ...accountOptions,
  project_number: requiredOption('project_number', readDigits, vaddyOptions.project_number),
  ...pickOptions(ofOneCrawl, 'crawl_id'),
  ...pickOptions(vaddyOptions, 'max_alerts', 'max_alert_increase', 'min_complete'),
}
const own = {
  limit: option('limit', readCountBetween(1, mostListed), {
    group: 'common',
    placeholder: 'count',
    default: String(mostListed),
    ...saidHelp(message('flag_limit')),
  }),
}
const options = { ...gateOptions, ...own }

/** `scangate vaddy what-if`: past scans by a policy that is not in force. */
export const whatIf: CliCommand = {
  path: ['vaddy', 'what-if'],
  source: vaddy,
  summary: message('vaddy_what_if_summary'),
  description: message('vaddy_what_if_description'),
  options: gateOptions,
  own,
  settings: vaddySettings,
  examples: [
    {
      text: message('vaddy_what_if_example'),
      line: 'scangate vaddy what-if --project-number 123 --max-alerts 2',
    },
    {
      text: message('vaddy_what_if_example_json'),
      line: `scangate vaddy what-if --max-alert-increase 0 --format json | jq '.passed, .judged'`,
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runVaddyQuery(invocation, options, async ({ api, retry, values }) => {
      const { clock, signal } = invocation.surroundings
      const number = values.project_number
      const limits: Limits = {
        ...values,
        max_alerts: replacedByIncrease(values, invocation.given) ? 'off' : values.max_alerts,
      }
      const listed = await retryRead(() => api.pastScans(number, { signal }), beforeStart, retry)
      const { crawl_id: crawl } = values
      const asked = (verdict: Verdict) => crawl === undefined || String(verdict.scan.crawl_id) === crawl
      const verdicts = judgePastScans(listed, limits, { api, clock }).filter(asked).slice(0, values.limit)
      return {
        json: {
          project_number: Number(number),
          policy: {
            max_alerts: limits.max_alerts,
            max_alert_increase: limits.max_alert_increase ?? null,
            min_complete: limits.min_complete,
          },
          judged: verdicts.length,
          passed: passedOf(verdicts),
          scans: verdicts.map((verdict) => verdictJson(invocation, verdict)),
        },
        print: () => printVerdicts(invocation, verdicts),
      }
    }),
}

function passedOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ outcome }) => outcome === 'passed').length
}

function verdictJson({ catalogue }: Invocation, { outcome, reason, scan }: Verdict): Record<string, unknown> {
  return {
    scan_id: scan.scan_id,
    start_time: isoTimeOf(scan.start_time),
    outcome,
    reason: spoken(catalogue, reason),
    alert_count: scan.alert_count ?? null,
    scan_count: scan.scan_count ?? null,
    complete: scan.complete ?? null,
    crawl_id: scan.crawl_id ?? null,
    crawl_label: scan.crawl_label ?? null,
  }
}

async function printVerdicts(invocation: Invocation, verdicts: readonly Verdict[]): Promise<void> {
  const { catalogue, printer } = invocation
  if (verdicts.length === 0) return printer.line([message('cli_history_none')])
  const judged = verdicts.length
  printer.line([{ style: 'bold', text: message('what_if_passed', { passed: passedOf(verdicts), judged }) }])
  const others = verdicts.filter(({ outcome }) => outcome !== 'passed')
  if (others.length === 0) return
  printer.line([message('what_if_others')])
  await printer.table(
    [
      message('fact_start_time'),
      message('what_if_column_outcome'),
      message('fact_alert_count'),
      message('fact_complete'),
      message('fact_scan_id'),
      message('what_if_column_why'),
    ],
    others.map(({ outcome, reason, scan }) => [
      timeText(scan.start_time ?? '–'),
      say(catalogue, message(`outcome_${outcome}`)),
      scan.alert_count == null ? '–' : amountText(catalogue, scan.alert_count, 'count'),
      scan.complete == null ? '–' : amountText(catalogue, scan.complete, 'percent'),
      scan.scan_id,
      spoken(catalogue, reason).text,
    ]),
  )
}
