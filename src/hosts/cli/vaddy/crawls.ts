import { isoTimeOf } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readText } from '../../../options/readers.ts'
import { pickOptions } from '../../../options/table.ts'
import { timeText } from '../../../report/amounts.ts'
import { listCrawls } from '../../../sources/vaddy/crawl.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { readVaddyOptions } from '../../../sources/vaddy/read-options.ts'
import { createSession } from '../../../sources/vaddy/session.ts'
import { vaddy, vaddyDependencies } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { runContext } from '../core/gate-command.ts'
import { saidHelp } from '../places/cli-options.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

const own = {
  label: option('label', readText, {
    group: 'common',
    placeholder: 'text',
    ...saidHelp(message('flag_label')),
  }),
}
const gateOptions = { ...accountOptions, ...pickOptions(vaddyOptions, 'project_id') }
const options = { ...gateOptions, ...own }

/** `scangate vaddy crawls`: which crawls can be scanned. */
export const crawls: CliCommand = {
  path: ['vaddy', 'crawls'],
  source: vaddy,
  summary: message('vaddy_crawls_summary'),
  description: message('vaddy_crawls_description'),
  options: gateOptions,
  own,
  settings: vaddySettings,
  examples: [
    { text: message('vaddy_crawls_example'), line: 'scangate vaddy crawls' },
    { text: message('vaddy_crawls_example_label'), line: 'scangate vaddy crawls --label shop' },
    {
      text: message('vaddy_crawls_example_json'),
      line: 'scangate vaddy crawls --format json | jq .crawls[0].id',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runVaddyQuery(invocation, options, async ({ http, values }) => {
      const all = readVaddyOptions(invocation.given).options()
      const session = createSession(all, vaddyDependencies(all, { ...runContext(invocation), http }))
      const found = await listCrawls(session, { label: values.label, until: () => false, onlyFirst: false })
      const project = values.project_id
      return {
        json: {
          project_id: project,
          crawls: found.map(({ id, label, start, end }) => ({
            id,
            label: label ?? null,
            start_time: isoTimeOf(start),
            end_time: isoTimeOf(end),
          })),
        },
        print: () => {
          if (found.length === 0) {
            return invocation.printer.line([
              message('cli_crawls_none', { project, label: values.label ?? '' }),
            ])
          }
          return invocation.printer.table(
            [message('fact_crawl_id'), message('cli_column_recorded'), message('cli_column_label')],
            found.map((crawl) => [String(crawl.id), timeText(crawl.start), crawl.label ?? '–']),
          )
        },
      }
    }),
}
