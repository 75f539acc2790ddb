import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readText } from '../../../options/readers.ts'
import { pickOptions } from '../../../options/table.ts'
import { nhnOptions } from '../../../sources/nhn/options.ts'
import { nhn } from '../../../sources/nhn/source.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import type { Invocation } from '../core/invocation.ts'
import { writeDraft } from '../core/write-draft.ts'
import { saidHelp } from '../places/cli-options.ts'
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

const own = {
  write_ignore_file: option('write_ignore_file', readText, {
    group: 'common',
    placeholder: 'file',
    ...saidHelp(message('flag_write_ignore_file')),
  }),
}

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
export const check: CliCommand = {
  ...gate,
  own,
  run: (invocation) =>
    'write_ignore_file' in invocation.given ? writeFirstFile(invocation) : gate.run(invocation),
}

function writeFirstFile(invocation: Invocation): Promise<number> {
  const { printer, surroundings } = invocation
  return runNhnQuery(invocation, { ...checkOptions, ...own }, async ({ session, values }) => {
    const { draftsOf } = await import('./write-ignore-file.ts')
    const drafts = await draftsOf(session)
    const written = await writeDraft(drafts, surroundings.folder, values.write_ignore_file ?? '')
    return {
      json: { file: written.path, entries: written.entries },
      print: () => printer.line([message('ignore_file_written', { ...written })]),
    }
  })
}
