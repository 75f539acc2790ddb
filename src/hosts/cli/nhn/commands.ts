import { requiredOption } from '../../../options/definition.ts'
import { pickOptions } from '../../../options/table.ts'
import { readResultNumber } from '../../../sources/nhn/option-readers.ts'
import { nhnOptions } from '../../../sources/nhn/options.ts'
import { nhn } from '../../../sources/nhn/source.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { judge } from '../core/gate.ts'

const settings = pickOptions(cliOptions, 'format', 'env_file', 'quiet', 'verbose')
const {
  on_missing_secrets: _1,
  job_summary: _2,
  pr_comment: _3,
  github_token: _4,
  ...gateOptions
} = nhnOptions
const accountOptions = pickOptions(
  nhnOptions,
  'app_key',
  'user_access_key_id',
  'secret_access_key',
  'token',
  'language',
  'timeout',
  'ca_file',
  'api_url',
  'oauth_url',
)
/** Options of the list. */
export const listOptions = {
  ...accountOptions,
  ...pickOptions(nhnOptions, 'region', 'criteria', 'os', 'instances', 'from', 'to', 'lookback', 'max_age'),
}
const own = {
  number: requiredOption('number', readResultNumber, {
    group: 'required',
    placeholder: 'number',
    help: 'The number of the result, as `scangate nhn inspections` lists it.',
  }),
}

/** Options of one result. */
export const showOptions = { ...accountOptions, ...own }

/** `scangate nhn check`: the gate. */
export const check: CliCommand = {
  path: ['nhn', 'check'],
  source: nhn,
  summary: 'Judge the latest server inspections of a fleet',
  description:
    'Reads the latest inspections of each instance and judges findings and age. It starts no inspection: the service ' +
    'can not be told to.',
  options: gateOptions,
  own: {},
  settings,
  examples: [
    {
      text: 'No weak item of level high, nothing older than 30 days',
      line: 'scangate nhn check --region KR1',
    },
    {
      text: 'Required hosts, and accepted items',
      line: "scangate nhn check --region KR1,KR2 --require-instances $'web-1\\nweb-2' --ignore-file ignore.yml",
    },
  ],
  ends: 'judges',
  run: (call) => judge(call, nhn),
}

/** `scangate nhn inspections`: the latest results, without judging them. */
export const inspections: CliCommand = {
  path: ['nhn', 'inspections'],
  source: nhn,
  summary: 'List the latest inspection of each instance',
  description: 'Lists the latest result of each region, instance and criteria, and judges nothing.',
  options: listOptions,
  own: {},
  settings,
  examples: [{ text: 'All of one region', line: 'scangate nhn inspections --region KR1' }],
  ends: 'answers',
  run: async (call) => (await import('./look.ts')).listInspections(call, listOptions),
}

/** `scangate nhn inspection NUMBER`: one result with its items. */
export const inspection: CliCommand = {
  path: ['nhn', 'inspection'],
  source: nhn,
  summary: 'Show one inspection with its items',
  description: 'Shows every item of one result, the weak ones first, and judges nothing.',
  argument: { option: 'number', shown: 'NUMBER', help: 'The number of the result.' },
  options: accountOptions,
  own,
  settings,
  examples: [{ text: 'In Korean', line: 'scangate nhn inspection 101 --language ko' }],
  ends: 'answers',
  run: async (call) => (await import('./look.ts')).showInspection(call, showOptions),
}
