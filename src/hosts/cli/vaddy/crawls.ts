import { parseIsoTime } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { timeText } from '../../../report/amounts.ts'
import { listCrawls } from '../../../sources/vaddy/crawl.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { readVaddyOptions } from '../../../sources/vaddy/read-options.ts'
import { createSession } from '../../../sources/vaddy/session.ts'
import { vaddy, vaddyDependencies } from '../../../sources/vaddy/source.ts'
import { cliOptions, commandOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { runContext } from '../core/gate.ts'
import { accountOptions, askVaddy } from './ask-vaddy.ts'

const own = { label: commandOptions.label }
const gateOptions = { ...accountOptions, ...pickOptions(vaddyOptions, 'project_id') }
const options = { ...gateOptions, ...own }

/** `scangate vaddy crawls`: which crawls can be scanned. */
export const crawls: CliCommand = {
  path: ['vaddy', 'crawls'],
  source: vaddy,
  summary: 'List the recorded crawls of the project, newest first',
  description:
    'Lists the crawls that can be scanned, newest first: the first one is what a scan without a crawl uses.',
  options: gateOptions,
  own,
  settings: cliOptions,
  examples: [
    { text: 'All crawls', line: 'scangate vaddy crawls' },
    { text: 'Those of the shop', line: 'scangate vaddy crawls --label shop' },
    { text: 'The ID of the newest', line: 'scangate vaddy crawls --format json | jq .crawls[0].id' },
  ],
  ends: 'answers',
  run: (call) =>
    askVaddy(call, options, async ({ http, values }) => {
      const all = readVaddyOptions(call.given).options()
      const session = createSession(all, vaddyDependencies(all, { ...runContext(call), http }))
      const found = await listCrawls(session, { label: values.label, until: () => false, onlyFirst: false })
      const project = values.project_id
      return {
        json: {
          project_id: project,
          crawls: found.map(({ id, label, start, end }) => ({
            id,
            label: label ?? null,
            start_time: isoTime(start),
            end_time: end ? isoTime(end) : null,
          })),
        },
        print: () => {
          if (found.length === 0) {
            return call.printer.line([message('cli_crawls_none', { project, label: values.label ?? '' })])
          }
          return call.printer.table(
            [message('fact_crawl_id'), message('cli_column_recorded'), message('cli_column_label')],
            found.map((crawl) => [String(crawl.id), timeText(crawl.start), crawl.label ?? '–']),
          )
        },
      }
    }),
}

function isoTime(text: string): string | null {
  const time = parseIsoTime(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
