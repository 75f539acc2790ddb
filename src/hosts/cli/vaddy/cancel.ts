import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readScanId } from '../../../sources/vaddy/option-readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { endScan } from '../../../sources/vaddy/stop.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

const options = { ...accountOptions, scan_id: requiredOption('scan_id', readScanId, vaddyOptions.scan_id) }

/** `scangate vaddy cancel`: ends a scan. */
export const cancel: CliCommand = {
  path: ['vaddy', 'cancel'],
  source: vaddy,
  summary: message('vaddy_cancel_summary'),
  description: message('vaddy_cancel_description'),
  operands: [{ option: 'scan_id', shown: 'SCAN_ID', help: message('vaddy_the_scan') }],
  options,
  own: {},
  settings: vaddySettings,
  examples: [
    {
      text: message('vaddy_cancel_example'),
      line: 'scangate vaddy cancel 1-837b5f9f-e088-4af5-9491-67f7ce8035a4',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runVaddyQuery(invocation, options, async ({ api, values }) => {
      const scan = values.scan_id
      const canceled = await endScan(api, scan, invocation.surroundings)
      const key = canceled ? 'notice_canceled_by_us' : 'cli_cancel_already_over'
      return {
        json: { scan_id: scan, canceled, already_over: !canceled },
        print: () => invocation.printer.line([message(key, { scan })]),
      }
    }),
}
