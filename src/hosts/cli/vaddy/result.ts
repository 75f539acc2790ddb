import type { Facts } from '../../../gate/report.ts'
import { beforeStart, retryRead } from '../../../http/retry.ts'
import { AnswerError } from '../../../kernel/errors.ts'
import { parseIsoTime } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { factRows } from '../../../report/fact-rows.ts'
import { linkable } from '../../../report/safe-link.ts'
import { vaddyLayout } from '../../../sources/vaddy/layout.ts'
import { readScanId } from '../../../sources/vaddy/option-readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import type { FinishedScan } from '../../../sources/vaddy/schema.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, askVaddy } from './ask-vaddy.ts'

const options = { ...accountOptions, scan_id: requiredOption('scan_id', readScanId, vaddyOptions.scan_id) }

/** `scangate vaddy result`: how far a scan is, without judging it. */
export const result: CliCommand = {
  path: ['vaddy', 'result'],
  source: vaddy,
  summary: 'Show how far a scan is, or its result, without judging it',
  description:
    'Shows whether a scan runs, was canceled or has finished, and what it found. It exits 0 whatever the scan ' +
    'found: use wait to judge.',
  argument: { option: 'scan_id', shown: 'SCAN_ID', help: 'The scan. Default: VADDY_SCAN_ID.' },
  options,
  own: {},
  settings: cliOptions,
  examples: [
    { text: 'Look at a scan', line: 'scangate vaddy result 1-837b5f9f-e088-4af5-9491-67f7ce8035a4' },
    {
      text: 'Only the number of alerts',
      line: 'scangate vaddy result "$SCAN_ID" --format json | jq .scan.alert_count',
    },
  ],
  ends: 'answers',
  run: (call) =>
    askVaddy(call, options, async ({ api, retry, values }) => {
      const scan = values.scan_id
      const { signal } = call.surroundings
      const found = await retryRead(() => api.result(scan, { signal }), beforeStart, retry)
      if (found.status === 'unknown') {
        throw new AnswerError(message('reason_unknown_status', { scan, status: found.name }), false)
      }
      const finished = found.status === 'finish' ? found.scan : undefined
      return {
        json: {
          scan_id: scan,
          status: found.status,
          scan: finished === undefined ? null : scanJson(finished),
        },
        print: () => {
          const { printer } = call
          if (finished === undefined) {
            const key = found.status === 'scanning' ? 'cli_result_scanning' : 'reason_scan_canceled'
            printer.line([message(key, { scan })])
            return
          }
          const shown = { facts: factsOf(finished), checks: [], layout: vaddyLayout }
          printer.line([{ style: 'bold', text: message('cli_result_finished', { scan }) }])
          for (const row of factRows(call.catalogue, shown)) {
            printer.line([`${row.label}:`, row.value], 2)
          }
          const url = linkable(finished.scan_result_url)
          if (url !== null) printer.line([message('cli_link', { url })], 2)
        },
      }
    }),
}

function scanJson(scan: FinishedScan): Record<string, unknown> {
  return {
    ...factsOf(scan),
    scan_result_url: linkable(scan.scan_result_url),
  }
}

function factsOf(scan: FinishedScan): Facts {
  const seconds = (parseIsoTime(scan.end_time) - parseIsoTime(scan.start_time)) / 1_000
  return {
    project_id: scan.project_id,
    scan_id: scan.scan_id,
    crawl_id: scan.crawl_id,
    crawl_label: scan.crawl_label ?? null,
    scan_list: scan.scan_list,
    start_time: new Date(parseIsoTime(scan.start_time)).toISOString(),
    end_time: new Date(parseIsoTime(scan.end_time)).toISOString(),
    ...(seconds >= 0 && { duration_seconds: Math.round(seconds) }),
    scan_count: scan.scan_count,
    complete: scan.complete,
    alert_count: scan.alert_count,
  }
}
