import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodeOf } from '../../../gate/outcome.ts'
import { AbortedError } from '../../../kernel/errors.ts'
import { message, say } from '../../../messages/message.ts'
import { commonOptions } from '../../../options/common.ts'
import { failureOf } from '../core/answer.ts'
import type { Call } from '../core/call.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'

/** `scangate demo`: the action at work, without an account. */
export const demo: CliCommand = {
  path: ['demo'],
  summary: 'Watch the action fail and pass a build, without an account',
  description:
    'Starts a simulated VAddy on this machine and runs the action against it as GitHub runs it: once with a ' +
    'busy project and a scan that finds something, once after the repair. Exits 0 when both ended as they should.',
  options: {},
  own: { language: commonOptions.language },
  settings: { verbose: cliOptions.verbose },
  examples: [
    { text: 'Twenty seconds', line: 'scangate demo' },
    { text: 'In Japanese', line: 'scangate demo --language ja' },
  ],
  ends: 'plays',
  run: async (call) => {
    const { bundles, signal } = call.surroundings
    try {
      const [problem] = call.problems
      if (problem !== undefined) return refuse(call)
      const action = join(bundles, 'vaddy', 'main.js')
      if (!existsSync(action))
        throw new Error(say(call.catalogue, message('demo_no_bundle', { path: action })))
      const { play } = await import('./play.ts')
      return (await play(call)) ? 0 : 1
    } catch (error) {
      if (signal.aborted) {
        const { reason } = signal
        return exitCodeOf('aborted', 'failure', reason instanceof AbortedError ? reason.signal : undefined)
      }
      const { exitCode, problems } = failureOf(error, call)
      for (const said of problems) call.progress.log.error(said)
      return exitCode
    }
  },
}

function refuse({ problems, progress }: Call): number {
  for (const problem of problems) progress.log.error(problem)
  return exitCodeOf('misconfigured', 'failure')
}
