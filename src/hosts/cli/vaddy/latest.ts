import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readDigits, readDuration } from '../../../options/readers.ts'
import { pickOptions } from '../../../options/table.ts'
import { latest as newest } from '../../../sources/vaddy/option-readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import { vaddySettings } from './account.ts'
import { ofOneCrawl } from './crawl-filter.ts'
import { answerExits } from './exits.ts'

/** `scangate vaddy latest`: the gate for the newest scan that has ended. */
export const latest: CliCommand = gateCommand(vaddy, {
  path: ['vaddy', 'latest'],
  summary: message('vaddy_latest_summary'),
  description: message('vaddy_latest_description'),
  options: {
    ...pickOptions(vaddyOptions, 'user', 'project_id', 'auth_key'),
    project_number: requiredOption('project_number', readDigits, vaddyOptions.project_number),
    max_scan_age: requiredOption('max_scan_age', readDuration(1), vaddyOptions.max_scan_age),
    ...pickOptions(vaddyOptions, 'scanned_after'),
    ...ofOneCrawl,
    ...pickOptions(
      vaddyOptions,
      'max_alerts',
      'wait_timeout',
      'scan_timeout',
      'on_busy',
      'report_dir',
      'poll_interval',
      'min_complete',
      'on_incomplete',
      'on_error',
      'max_alert_increase',
      'max_crawl_age',
      'slack_webhook_url',
      'language',
      'dry_run',
      'ca_file',
      'api_url',
    ),
  },
  settings: vaddySettings,
  examples: [
    {
      text: message('vaddy_latest_example'),
      line: 'scangate vaddy latest --project-number 123 --max-scan-age 36h',
    },
    {
      text: message('vaddy_latest_example_after'),
      line: 'scangate vaddy latest --project-number 123 --max-scan-age 7d --scanned-after "$DEPLOYED_AT"',
    },
  ],
  exits: { ...answerExits, 7: message('exit_vaddy_7') },
  fixed: { scan_id: { text: newest, from: 'flag' } },
})
