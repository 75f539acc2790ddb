import { resolve } from 'node:path'
import { version } from '../../../kernel/version.ts'
import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { apiOptions } from '../../../sources/api/options.ts'
import { readApiOptions } from '../../../sources/api/read-options.ts'
import { api } from '../../../sources/api/source.ts'
import { readRegularFile } from '../../bounded-file.ts'
import type { CliCommand } from '../core/command.ts'
import { gateCommand } from '../core/gate-command.ts'
import type { Invocation } from '../core/invocation.ts'
import { runQuery } from '../core/query.ts'
import { orFirstIgnoreFile, writeDraft, writeIgnoreFile } from '../core/write-draft.ts'
import { apiSettings, documentExits } from './settings.ts'

/** The options of the check on a command line. */
const options = pickOptions(
  apiOptions,
  'target',
  'allowed_hosts',
  'openapi',
  'credential',
  'credential_header',
  'path_values',
  'leave_out',
  'max_high',
  'max_medium',
  'max_low',
  'require',
  'ignore_file',
  'report_dir',
  'min_seen',
  'baseline',
  'max_baseline_age',
  'min_certificate_days',
  'security_txt',
  'max_requests',
  'interval',
  'timeout',
  'on_error',
  'on_incomplete',
  'slack_webhook_url',
  'language',
  'dry_run',
  'ca_file',
)

const usual =
  'scangate api check --target https://api.example.com/v1 --allowed-hosts api.example.com --openapi openapi.yaml'

const gate = gateCommand(api, {
  path: ['api', 'check'],
  summary: message('api_check_summary'),
  description: message('api_check_description'),
  options,
  settings: apiSettings,
  examples: [
    { text: message('api_check_example'), line: usual },
    { text: message('api_check_example_credential'), line: `${usual} --report-dir reports` },
    { text: message('api_check_example_ignore'), line: `${usual} --write-ignore-file api-ignore.yml` },
  ],
  exits: documentExits,
})

/** `scangate api check`: the gate; or, with `--write-ignore-file`, what there is as a first ignore file. */
export const check: CliCommand = orFirstIgnoreFile(gate, writeFirstFile)

function writeFirstFile(invocation: Invocation): Promise<number> {
  const { surroundings } = invocation
  const query = {
    options: { ...options, ...writeIgnoreFile },
    urlOf: ({ target }: { readonly target: URL }) => target,
  }
  return runQuery(invocation, query, async ({ http, openProbe, retry, values: given }) => {
    const { findingDrafts } = await import('../../../sources/api/drafts.ts')
    const { ignoreTerms } = await import('../../../sources/api/inputs.ts')
    const values = readApiOptions(invocation.given).options()
    const readFile = (path: string, longest: number) =>
      readRegularFile(resolve(surroundings.folder, path), { longest })
    const drafts = await findingDrafts(values, {
      ...retry,
      signal: surroundings.signal,
      http,
      openProbe,
      readFile,
      version,
    })
    return writeDraft(invocation, drafts, given.write_ignore_file, ignoreTerms)
  })
}
