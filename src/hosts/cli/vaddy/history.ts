import type { HistoryPoint } from '../../../gate/history.ts'
import { beforeStart, retryRead } from '../../../http/retry.ts'
import { parseIsoTime } from '../../../kernel/iso-time.ts'
import { message, say } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readDigits } from '../../../options/readers.ts'
import { amountText, timeText } from '../../../report/amounts.ts'
import { linkable } from '../../../report/safe-link.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import type { PastScan } from '../../../sources/vaddy/schema.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { Call } from '../core/call.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, askVaddy } from './ask-vaddy.ts'

const options = {
  ...accountOptions,
  project_number: requiredOption('project_number', readDigits, vaddyOptions.project_number),
}

/** `scangate vaddy history`: the scans that have ended. */
export const history: CliCommand = {
  path: ['vaddy', 'history'],
  source: vaddy,
  summary: 'List the last scans of the project, newest first',
  description: 'Lists the scans of the project that have ended, newest first; VAddy gives the last 20.',
  options,
  own: {},
  settings: cliOptions,
  examples: [
    { text: 'The last scans', line: 'scangate vaddy history --project-number 123' },
    {
      text: 'Alerts of the last complete scan',
      line: `scangate vaddy history --format json | jq '[.scans[] | select(.status == "complete")][0].alert_count'`,
    },
  ],
  ends: 'answers',
  run: (call) =>
    askVaddy(call, options, async ({ api, retry, values }) => {
      const { signal } = call.surroundings
      const number = values.project_number
      const scans = await retryRead(() => api.pastScans(number, { signal }), beforeStart, retry)
      return {
        json: { project_number: Number(number), scans: scans.map(scanJson) },
        print: () => printScans(call, scans),
      }
    }),
}

async function printScans({ catalogue, printer }: Call, scans: readonly PastScan[]): Promise<void> {
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
    start_time: isoTime(scan.start_time),
    end_time: isoTime(scan.end_time),
    scan_result_url: linkable(scan.scan_result_url ?? ''),
  }
}

function statusOf({ status }: PastScan): HistoryPoint['status'] {
  if (status === 'Complete') return 'complete'
  return status === 'Cancel' ? 'canceled' : 'other'
}

function isoTime(text: string | null | undefined): string | null {
  const time = parseIsoTime(text ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
