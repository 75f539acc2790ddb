import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import { vaddySettings } from './account.ts'
import { scanExits } from './exits.ts'
import { rehearsalOptions, rehearsalStage } from './rehearsal.ts'

/** `scangate vaddy scan`: the gate. */
export const scan: CliCommand = gateCommand(vaddy, {
  path: ['vaddy', 'scan'],
  summary: message('vaddy_scan_summary'),
  description: message('vaddy_scan_description'),
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
    'max_scan_age',
    'scanned_after',
    'start',
    'wait',
    'on_stop',
    'poll_interval',
    'min_complete',
    'on_incomplete',
    'on_error',
    'max_alert_increase',
    'max_crawl_age',
    'version_url',
    'expect_version',
    'project_number',
    'slack_webhook_url',
    'language',
    'dry_run',
    'ca_file',
    'api_url',
  ),
  own: rehearsalOptions,
  stage: rehearsalStage,
  settings: vaddySettings,
  examples: [
    { text: message('vaddy_scan_example_rehearsal'), line: 'scangate vaddy scan --simulate vulnerable' },
    {
      text: message('vaddy_scan_example_environment'),
      line: 'VADDY_TOKEN=… VADDY_USER=me VADDY_PROJECT_ID=6eb1f9fcbdb6a5a scangate vaddy scan',
    },
    {
      text: message('vaddy_scan_example_limits'),
      line: 'scangate vaddy scan --crawl-label shop-with-login --max-alerts 2 --report-dir reports',
    },
    {
      text: message('vaddy_scan_example_increase'),
      line: 'scangate vaddy scan --project-number 123 --max-alert-increase 0',
    },
    {
      text: message('vaddy_scan_example_later'),
      line: 'scangate vaddy scan --no-wait --format json | jq -r .facts.scan_id',
    },
  ],
  exits: scanExits,
})
