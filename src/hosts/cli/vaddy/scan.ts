import { pickOptions } from '../../../options/table.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { judge } from '../core/gate.ts'

/** `scangate vaddy scan`: the gate. */
export const scan: CliCommand = {
  path: ['vaddy', 'scan'],
  source: vaddy,
  summary: 'Wait until VAddy is free, scan, and judge the result',
  description:
    'Waits until no scan of the project runs, starts one, follows it to its end and judges it. A scan that this ' +
    'command started is canceled when the command is stopped.',
  options: pickOptions(
    vaddyOptions,
    'user',
    'project_id',
    'auth_key',
    'crawl_id',
    'crawl_label',
    'scan_type',
    'max_alerts',
    'wait_timeout',
    'scan_timeout',
    'on_busy',
    'report_dir',
    'scan_id',
    'start',
    'wait',
    'on_stop',
    'poll_interval',
    'min_complete',
    'on_incomplete',
    'on_error',
    'max_alert_increase',
    'max_crawl_age',
    'project_number',
    'slack_webhook_url',
    'language',
    'dry_run',
    'ca_file',
    'api_url',
  ),
  own: {},
  settings: cliOptions,
  examples: [
    {
      text: 'Scan with what go-vaddy has in the environment already',
      line: 'VADDY_TOKEN=… VADDY_USER=me VADDY_PROJECT_ID=6eb1f9fcbdb6a5a scangate vaddy scan',
    },
    {
      text: 'Scan one crawl, allow two alerts, write the reports',
      line: 'scangate vaddy scan --crawl-label shop-with-login --max-alerts 2 --report-dir reports',
    },
    {
      text: 'Fail on new alerts only',
      line: 'scangate vaddy scan --project-number 123 --max-alert-increase 0',
    },
    {
      text: 'Start now, judge in a later job',
      line: 'scangate vaddy scan --no-wait --format json | jq -r .facts.scan_id',
    },
  ],
  ends: 'judges',
  run: (call) => judge(call, vaddy),
}
