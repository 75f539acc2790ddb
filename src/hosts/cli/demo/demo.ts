import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodeOf } from '../../../gate/outcome.ts'
import { AbortedError } from '../../../kernel/errors.ts'
import { message, say } from '../../../messages/message.ts'
import { commonOptions } from '../../../options/common.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { loudness } from '../places/cli-options.ts'

/** `scangate demo`: the action at work, without an account. */
export const demo: CliCommand = {
  path: ['demo'],
  summary: message('demo_summary'),
  description: message('demo_description'),
  options: {},
  own: { language: commonOptions.language },
  settings: { verbose: loudness.verbose },
  examples: [
    { text: message('demo_example'), line: 'scangate demo' },
    { text: message('demo_example_language'), line: 'scangate demo --language ja' },
  ],
  ends: 'plays',
  run: async (invocation) => {
    const { bundles, signal } = invocation.surroundings
    try {
      const [problem] = invocation.problems
      if (problem !== undefined) return refuse(invocation)
      const action = join(bundles, 'vaddy', 'main.js')
      if (!existsSync(action))
        throw new Error(say(invocation.catalogue, message('demo_no_bundle', { path: action })))
      const { play } = await import('./play.ts')
      return (await play(invocation)) ? 0 : 1
    } catch (error) {
      if (signal.aborted) {
        const { reason } = signal
        return exitCodeOf('aborted', 'failure', reason instanceof AbortedError ? reason.signal : undefined)
      }
      return failWith(error, invocation)
    }
  },
}

function refuse({ problems, progress }: Invocation): number {
  for (const problem of problems) progress.log.error(problem)
  return exitCodeOf('misconfigured', 'failure')
}
