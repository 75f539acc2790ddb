import { message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { pickOptions } from '../../../options/table.ts'
import { latest, readScanIdOrLatest } from '../../../sources/vaddy/option-readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import { vaddySettings } from './account.ts'
import { judgeExits } from './exits.ts'

const fixed: GivenOptions = { start: { text: 'false', from: 'flag' } }

/** `scangate vaddy wait`: the gate for a scan that runs already. */
export const wait: CliCommand = gateCommand(vaddy, {
  path: ['vaddy', 'wait'],
  summary: message('vaddy_wait_summary'),
  description: message('vaddy_wait_description'),
  operands: [{ option: 'scan_id', shown: 'SCAN_ID', help: message('vaddy_wait_scan') }],
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
    'version_url',
    'expect_version',
    'project_number',
    'slack_webhook_url',
    'language',
    'ca_file',
    'api_url',
  ),
  settings: vaddySettings,
  examples: [
    {
      text: message('vaddy_wait_example'),
      line: 'scangate vaddy wait 1-837b5f9f-e088-4af5-9491-67f7ce8035a4 --scan-timeout 2h',
    },
  ],
  exits: judgeExits,
  fixed,
  stage: async ({ given }) => {
    const isLatest = readScanIdOrLatest((given['scan_id']?.text ?? '').trim(), 'scan_id') === latest
    if (!isLatest) return undefined
    return {
      given: { ...given, ...fixed },
      problems: [message('cli_problem_wait_latest')],
      close: async () => {},
    }
  },
})
