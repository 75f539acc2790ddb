import { message } from '../../../messages/message.ts'
import { option, requiredOption } from '../../../options/definition.ts'
import { readBoolean, readDigits } from '../../../options/readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { saidHelp } from '../places/cli-options.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

const own = {
  yes: option('yes', readBoolean, {
    group: 'common',
    placeholder: 'switch',
    default: 'false',
    ...saidHelp(message('flag_yes')),
  }),
}
const gateOptions = {
  ...accountOptions,
  project_number: requiredOption('project_number', readDigits, vaddyOptions.project_number),
  crawl_id: requiredOption('crawl_id', readDigits, vaddyOptions.crawl_id),
}

/** `scangate vaddy delete-crawl`: removes a crawl for good. */
export const deleteCrawl: CliCommand = {
  path: ['vaddy', 'delete-crawl'],
  source: vaddy,
  summary: message('vaddy_delete_crawl_summary'),
  description: message('vaddy_delete_crawl_description'),
  operands: [{ option: 'crawl_id', shown: 'CRAWL_ID', help: message('vaddy_delete_crawl_crawl') }],
  options: gateOptions,
  own,
  settings: vaddySettings,
  examples: [
    {
      text: message('vaddy_delete_crawl_example'),
      line: 'scangate vaddy delete-crawl 12 --project-number 123 --yes',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) => {
    const { given } = invocation
    // A crawl that stands in the environment is there to be scanned.
    const isArgument = given['crawl_id']?.from === 'flag'
    const asked = isArgument ? given : { ...given, crawl_id: undefined }
    const unsure =
      given['yes']?.text === 'true'
        ? []
        : [message('cli_problem_yes', { crawl: (isArgument && given['crawl_id']?.text) || '…' })]
    return runVaddyQuery(
      { ...invocation, given: asked, problems: [...invocation.problems, ...unsure] },
      { ...gateOptions, ...own },
      async ({ api, values }) => {
        const crawl = values.crawl_id
        const { signal } = invocation.surroundings
        await api.deleteCrawl({ projectNumber: values.project_number, crawlId: crawl }, { signal })
        return {
          json: { project_number: Number(values.project_number), crawl_id: Number(crawl), deleted: true },
          print: () => invocation.printer.line([message('cli_crawl_deleted', { crawl })]),
        }
      },
    )
  },
}
