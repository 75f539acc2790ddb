import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readDigits } from '../../../options/readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { cliOptions, commandOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, askVaddy } from './ask-vaddy.ts'

const own = { yes: commandOptions.yes }
const gateOptions = {
  ...accountOptions,
  project_number: requiredOption('project_number', readDigits, vaddyOptions.project_number),
  crawl_id: requiredOption('crawl_id', readDigits, vaddyOptions.crawl_id),
}

/** `scangate vaddy delete-crawl`: removes a crawl for good. */
export const deleteCrawl: CliCommand = {
  path: ['vaddy', 'delete-crawl'],
  source: vaddy,
  summary: 'Delete a recorded crawl for good',
  description:
    'Deletes a recorded crawl. It cannot be brought back, so the command wants --yes and takes the crawl as argument only.',
  argument: { option: 'crawl_id', shown: 'CRAWL_ID', help: 'The crawl, as `crawls` lists it.' },
  options: gateOptions,
  own,
  settings: cliOptions,
  examples: [
    {
      text: 'Delete an old crawl',
      line: 'scangate vaddy delete-crawl 12 --project-number 123 --yes',
    },
  ],
  ends: 'answers',
  run: (call) => {
    const { given } = call
    // A crawl that stands in the environment is there to be scanned.
    const isArgument = given['crawl_id']?.from === 'flag'
    const asked = isArgument ? given : { ...given, crawl_id: undefined }
    const unsure =
      given['yes']?.text === 'true'
        ? []
        : [message('cli_problem_yes', { crawl: (isArgument && given['crawl_id']?.text) || '…' })]
    return askVaddy(
      { ...call, given: asked, problems: [...call.problems, ...unsure] },
      { ...gateOptions, ...own },
      async ({ api, values }) => {
        const crawl = values.crawl_id
        const { signal } = call.surroundings
        await api.deleteCrawl({ projectNumber: values.project_number, crawlId: crawl }, { signal })
        return {
          json: { project_number: Number(values.project_number), crawl_id: Number(crawl), deleted: true },
          print: () => call.printer.line([message('cli_crawl_deleted', { crawl })]),
        }
      },
    )
  },
}
