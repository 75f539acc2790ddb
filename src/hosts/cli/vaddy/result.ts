import type { Facts } from '../../../gate/report.ts'
import { beforeStart, retryRead } from '../../../http/retry.ts'
import { AnswerError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { factRows } from '../../../report/fact-rows.ts'
import { linkable } from '../../../report/harmless.ts'
import { factsOfScan } from '../../../sources/vaddy/finished-scan.ts'
import { vaddyLayout } from '../../../sources/vaddy/layout.ts'
import { readScanId } from '../../../sources/vaddy/option-readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import type { FinishedScan } from '../../../sources/vaddy/schema.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

const options = { ...accountOptions, scan_id: requiredOption('scan_id', readScanId, vaddyOptions.scan_id) }

/** `scangate vaddy result`: how far a scan is, without judging it. */
export const result: CliCommand = {
  path: ['vaddy', 'result'],
  source: vaddy,
  summary: message('vaddy_result_summary'),
  description: message('vaddy_result_description'),
  operands: [{ option: 'scan_id', shown: 'SCAN_ID', help: message('vaddy_the_scan') }],
  options,
  own: {},
  settings: vaddySettings,
  examples: [
    {
      text: message('vaddy_result_example'),
      line: 'scangate vaddy result 1-837b5f9f-e088-4af5-9491-67f7ce8035a4',
    },
    {
      text: message('vaddy_result_example_json'),
      line: 'scangate vaddy result "$SCAN_ID" --format json | jq .scan.alert_count',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runVaddyQuery(invocation, options, async ({ api, retry, values }) => {
      const scan = values.scan_id
      const { signal } = invocation.surroundings
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
          const { printer } = invocation
          if (finished === undefined) {
            const key = found.status === 'scanning' ? 'cli_result_scanning' : 'reason_scan_canceled'
            printer.line([message(key, { scan })])
            return
          }
          const shown = { facts: factsOf(finished), checks: [], layout: vaddyLayout }
          printer.line([{ style: 'bold', text: message('cli_result_finished', { scan }) }])
          for (const row of factRows(invocation.catalogue, shown)) {
            printer.line([message('cli_label', { label: row.label }), row.value], 2)
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
  return { project_id: scan.project_id, scan_id: scan.scan_id, ...factsOfScan(scan) }
}
