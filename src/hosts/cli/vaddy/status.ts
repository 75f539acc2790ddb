import { beforeStart, retryRead } from '../../../http/retry.ts'
import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, vaddySettings } from './account.ts'
import { answerExits } from './exits.ts'
import { runVaddyQuery } from './vaddy-query.ts'

const options = { ...accountOptions, ...pickOptions(vaddyOptions, 'project_id') }

/** `scangate vaddy status`: whether a scan of the project runs. */
export const status: CliCommand = {
  path: ['vaddy', 'status'],
  source: vaddy,
  summary: message('vaddy_status_summary'),
  description: message('vaddy_status_description'),
  options,
  own: {},
  settings: vaddySettings,
  examples: [
    { text: message('vaddy_status_example'), line: 'scangate vaddy status' },
    { text: message('vaddy_status_example_json'), line: 'scangate vaddy status --format json | jq .running' },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runVaddyQuery(invocation, options, async ({ api, retry, values }) => {
      const project = values.project_id
      const running = await retryRead(
        () => api.isRunning(project, { signal: invocation.surroundings.signal }),
        beforeStart,
        retry,
      )
      return {
        json: { project_id: project, running },
        print: () =>
          invocation.printer.line([message(running ? 'cli_status_running' : 'cli_status_free', { project })]),
      }
    }),
}
