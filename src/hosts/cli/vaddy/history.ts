import { beforeStart, retryRead } from '../../../http/retry.ts'
import { isoTimeOf } from '../../../kernel/iso-time.ts'
import { message, say } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readDigits } from '../../../options/readers.ts'
import { amountText, timeText } from '../../../report/amounts.ts'
import { linkable } from '../../../report/harmless.ts'
import { statusOf } from '../../../sources/vaddy/history.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import type { PastScan } from '../../../sources/vaddy/schema.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

const options = {
  ...accountOptions,
  project_number: requiredOption('project_number', readDigits, vaddyOptions.project_number),
}

/** `scangate vaddy history`: the scans that have ended. */
export const history: CliCommand = {
  path: ['vaddy', 'history'],
  source: vaddy,
  summary: message('vaddy_history_summary'),
  description: message('vaddy_history_description'),
  options,
  own: {},
  settings: vaddySettings,
  examples: [
    { text: message('vaddy_history_example'), line: 'scangate vaddy history --project-number 123' },
    {
      text: message('vaddy_history_example_json'),
      line: `scangate vaddy history --format json | jq '[.scans[] | select(.status == "complete")][0].alert_count'`,
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runVaddyQuery(invocation, options, async ({ api, retry, values }) => {
      const { signal } = invocation.surroundings
      const number = values.project_number
      const scans = await retryRead(() => api.pastScans(number, { signal }), beforeStart, retry)
      return {
        json: { project_number: Number(number), scans: scans.map(scanJson) },
        print: () => printScans(invocation, scans),
      }
    }),
}

async function printScans({ catalogue, printer }: Invocation, scans: readonly PastScan[]): Promise<void> {
  if (scans.length === 0) return printer.line([message('cli_history_none')])
  const amount = (value: number | null | undefined, unit: 'count' | 'percent') =>
    value === null || value === undefined ? '–' : amountText(catalogue, value, unit)
  await printer.table(
    [
      message('fact_start_time'),
      message('column_status'),
      message('fact_alert_count'),
      message('fact_complete'),
      message('fact_crawl_label'),
      message('fact_scan_id'),
    ],
    scans.map((scan) => [
      timeText(scan.start_time ?? '–'),
      say(catalogue, message(`status_${statusOf(scan)}`)),
      amount(scan.alert_count, 'count'),
      amount(scan.complete, 'percent'),
      scan.crawl_label ?? String(scan.crawl_id ?? '–'),
      scan.scan_id,
    ]),
  )
}

function scanJson(scan: PastScan): Record<string, unknown> {
  return {
    scan_id: scan.scan_id,
    status: statusOf(scan),
    alert_count: scan.alert_count ?? null,
    scan_count: scan.scan_count ?? null,
    complete: scan.complete ?? null,
    crawl_id: scan.crawl_id ?? null,
    crawl_label: scan.crawl_label ?? null,
    start_time: isoTimeOf(scan.start_time),
    end_time: isoTimeOf(scan.end_time),
    scan_result_url: linkable(scan.scan_result_url ?? ''),
  }
}
