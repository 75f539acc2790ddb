import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { verdictOptions } from '../../../sources/verdict/options.ts'
import { verdict } from '../../../sources/verdict/source.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import { settingsFor } from '../places/cli-options.ts'

/** `scangate verdict [PATH…]`: one answer over the reports of many gates. */
export const judge: CliCommand = gateCommand(verdict, {
  path: ['verdict'],
  summary: message('verdict_summary'),
  description: message('verdict_description'),
  operands: [{ option: 'reports', shown: 'PATH', variadic: true, help: message('verdict_operand') }],
  options: pickOptions(
    verdictOptions,
    'reports',
    'require',
    'commit',
    'max_age',
    'accept',
    'allow_simulated',
    'report_dir',
    'slack_webhook_url',
    'language',
    'ca_file',
  ),
  settings: settingsFor('SCANGATE_VERDICT_REQUIRE'),
  examples: [
    { text: message('verdict_example'), line: 'scangate verdict reports' },
    {
      text: message('verdict_example_required'),
      line: "scangate verdict reports --require $'vaddy*2\\nnhn' --report-dir verdict",
    },
    {
      text: message('verdict_example_commit'),
      line: 'scangate verdict reports/vaddy reports/nhn --commit "$(git rev-parse HEAD)"',
    },
  ],
  exits: {
    2: message('exit_verdict_2'),
    3: message('exit_verdict_3'),
    4: message('exit_verdict_4'),
    5: message('exit_verdict_5'),
    6: message('exit_verdict_6'),
    7: message('exit_verdict_7'),
  },
})
