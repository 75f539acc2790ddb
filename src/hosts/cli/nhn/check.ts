import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { nhnOptions } from '../../../sources/nhn/options.ts'
import { nhn } from '../../../sources/nhn/source.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import type { Invocation } from '../core/invocation.ts'
import { orFirstIgnoreFile, writeDraft, writeIgnoreFile } from '../core/write-draft.ts'
import { answerExits, nhnSettings } from './account.ts'
import { runNhnQuery } from './nhn-query.ts'

/** The options of the gate on a command line. */
export const checkOptions = pickOptions(
  nhnOptions,
  'app_key',
  'region',
  'user_access_key_id',
  'secret_access_key',
  'criteria',
  'os',
  'instances',
  'require_instances',
  'max_age',
  'max_high',
  'max_medium',
  'max_low',
  'ignore_file',
  'report_dir',
  'token',
  'lookback',
  'from',
  'to',
  'scope',
  'details',
  'on_no_results',
  'on_error',
  'concurrency',
  'timeout',
  'slack_webhook_url',
  'language',
  'dry_run',
  'ca_file',
  'api_url',
  'oauth_url',
)

const gate = gateCommand(nhn, {
  path: ['nhn', 'check'],
  summary: message('nhn_check_summary'),
  description: message('nhn_check_description'),
  options: checkOptions,
  settings: nhnSettings,
  examples: [
    { text: message('nhn_check_example'), line: 'scangate nhn check --region KR1' },
    {
      text: message('nhn_check_example_required'),
      line: "scangate nhn check --region KR1 --require-instances $'web-1\\nweb-2' --ignore-file ignore.yml",
    },
    {
      text: message('nhn_check_example_ignore'),
      line: 'scangate nhn check --region KR1 --write-ignore-file ignore.yml',
    },
    {
      text: message('nhn_check_example_reports'),
      line: 'scangate nhn check --region KR1,KR2 --language ko --report-dir reports',
    },
  ],
  exits: answerExits,
})

/** `scangate nhn check`: the gate; or, with `--write-ignore-file`, what there is as a first ignore file. */
export const check: CliCommand = orFirstIgnoreFile(gate, writeFirstFile)

function writeFirstFile(invocation: Invocation): Promise<number> {
  return runNhnQuery(invocation, { ...checkOptions, ...writeIgnoreFile }, async ({ session, values }) => {
    const { draftsOf } = await import('./write-ignore-file.ts')
    return writeDraft(invocation, await draftsOf(session), values.write_ignore_file)
  })
}
