import { beforeStart, retryRead } from '../../../http/retry.ts'
import { message } from '../../../messages/message.ts'
import { answer } from '../core/answer.ts'
import { cliOptions } from '../core/cli-options.ts'
import { accountOptions, type CliCommand, pickOptions } from '../core/command.ts'

const options = { ...accountOptions, ...pickOptions('project_id') }

/** `scangate vaddy status`: whether a scan of the project runs. */
export const status: CliCommand = {
  path: ['vaddy', 'status'],
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
    answer(call, options, async ({ api, retry, values }) => {
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
