import { isWorthAnotherTry } from '../../../http/retry.ts'
import { RefusedError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import type { VaddyApi } from '../../../sources/vaddy/api.ts'
import { readScanId } from '../../../sources/vaddy/option-readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { Call } from '../core/call.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, askVaddy } from './ask-vaddy.ts'

const options = { ...accountOptions, scan_id: requiredOption('scan_id', readScanId, vaddyOptions.scan_id) }

const mostTries = 3
/** In milliseconds. */
const pause = 2_000

/** `scangate vaddy cancel`: ends a scan. */
export const cancel: CliCommand = {
  path: ['vaddy', 'cancel'],
  source: vaddy,
  summary: 'Cancel a scan',
  description: 'Cancels a scan, whoever started it. A scan that is over already is fine: nothing runs then.',
  argument: { option: 'scan_id', shown: 'SCAN_ID', help: 'The scan. Default: VADDY_SCAN_ID.' },
  options,
  own: {},
  settings: cliOptions,
  examples: [{ text: 'End a scan', line: 'scangate vaddy cancel 1-837b5f9f-e088-4af5-9491-67f7ce8035a4' }],
  ends: 'answers',
  run: (call) =>
    askVaddy(call, options, async ({ api, values }) => {
      const scan = values.scan_id
      const canceled = await endScan(call, api, scan)
      const key = canceled ? 'notice_canceled_by_us' : 'cli_cancel_already_over'
      return {
        json: { scan_id: scan, canceled, already_over: !canceled },
        print: () => call.printer.line([message(key, { scan })]),
      }
    }),
}

/**
 * Cancels a scan; `false` where it was over already. A cancel that got no answer is sent again: it names one
 * scan, and the second one is answered with «already been finished» (VAddy Web API Scan Document 2.0.2).
 */
async function endScan({ surroundings }: Call, api: VaddyApi, scan: string): Promise<boolean> {
  const { clock, signal } = surroundings
  for (let tried = 1; ; tried += 1) {
    try {
      await api.cancel(scan, { signal })
      return true
    } catch (error) {
      if (error instanceof RefusedError && /already been finished/i.test(error.serviceText ?? ''))
        return false
      if (tried >= mostTries || !isWorthAnotherTry(error)) throw error
      await clock.sleep(pause, signal)
    }
  }
}
