import { pickOptions } from '../../../options/table.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { judge } from '../core/gate.ts'

/** `scangate vaddy wait`: the gate for a scan that runs already. */
export const wait: CliCommand = {
  path: ['vaddy', 'wait'],
  source: vaddy,
  summary: 'Wait for a scan that runs already, and judge its result',
  description:
    'Follows a scan to its end and judges it. It starts nothing, and leaves the scan alone when it is stopped, ' +
    'unless --on-stop says otherwise.',
  argument: {
    option: 'scan_id',
    shown: 'SCAN_ID',
    help: 'The scan, as `scan --no-wait` gave it. Default: VADDY_SCAN_ID.',
  },
  options: pickOptions(
    vaddyOptions,
    'user',
    'project_id',
    'auth_key',
    'crawl_id',
    'crawl_label',
    'max_alerts',
    'scan_timeout',
    'report_dir',
    'scan_id',
    'on_stop',
    'poll_interval',
    'min_complete',
    'on_incomplete',
    'on_error',
    'max_alert_increase',
    'project_number',
    'slack_webhook_url',
    'language',
    'ca_file',
    'api_url',
  ),
  own: {},
  settings: cliOptions,
  examples: [
    {
      text: 'Judge a scan that an earlier job started',
      line: 'scangate vaddy wait 1-837b5f9f-e088-4af5-9491-67f7ce8035a4 --scan-timeout 2h',
    },
  ],
  ends: 'judges',
  run: (call) => judge(call, vaddy, { start: { text: 'false', from: 'flag' } }),
}
