import { beforeStart, retryRead } from '../../../http/retry.ts'
import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { vaddy } from '../../../sources/vaddy/source.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, askVaddy } from './ask-vaddy.ts'

const options = { ...accountOptions, ...pickOptions(vaddyOptions, 'project_id') }

/** `scangate vaddy status`: whether a scan of the project runs. */
export const status: CliCommand = {
  path: ['vaddy', 'status'],
  source: vaddy,
  summary: 'Say whether a scan of the project runs',
  description:
    'Asks whether a scan of the project runs, so that a start would have to wait. Changes nothing.',
  options,
  own: {},
  settings: cliOptions,
  examples: [
    { text: 'Is the project free?', line: 'scangate vaddy status' },
    { text: 'The same for a script', line: 'scangate vaddy status --format json | jq .running' },
  ],
  ends: 'answers',
  run: (call) =>
    askVaddy(call, options, async ({ api, retry, values }) => {
      const project = values.project_id
      const running = await retryRead(
        () => api.isRunning(project, { signal: call.surroundings.signal }),
        beforeStart,
        retry,
      )
      return {
        json: { project_id: project, running },
        print: () =>
          call.printer.line([message(running ? 'cli_status_running' : 'cli_status_free', { project })]),
      }
    }),
}
