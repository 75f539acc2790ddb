import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodeOf } from '../../../gate/outcome.ts'
import { AbortedError } from '../../../kernel/errors.ts'
import { message, say } from '../../../messages/message.ts'
import { commonOptions } from '../../../options/common.ts'
import { sources } from '../../registry.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { loudness } from '../places/cli-options.ts'
import type { Play } from './play.ts'

/** The plays by the name of their source: one without a play does not compile. They are loaded when one is wanted: they bring a simulator along. */
const plays: { readonly [N in (typeof sources)[number]['name']]: () => Promise<PlayModule> } = {
  vaddy: () => import('./vaddy-play.ts'),
  nhn: () => import('./nhn-play.ts'),
  fortify: () => import('./fortify-play.ts'),
  api: () => import('./api-play.ts'),
  verdict: () => import('./verdict-play.ts'),
}

interface PlayModule {
  readonly createPlay: (invocation: Invocation) => Play
}

/** `scangate demo`: the action of a source at work, without an account. */
export const demo: CliCommand = {
  path: ['demo'],
  summary: message('demo_summary'),
  description: message('demo_description'),
  operands: [{ name: 'source', shown: 'SOURCE', help: message('demo_source'), choices: Object.keys(plays) }],
  options: {},
  own: { language: commonOptions.language },
  settings: { verbose: loudness.verbose },
  examples: [
    { text: message('demo_example'), line: 'scangate demo' },
    { text: message('demo_example_nhn'), line: 'scangate demo nhn' },
    { text: message('demo_example_fortify'), line: 'scangate demo fortify' },
    { text: message('demo_example_api'), line: 'scangate demo api' },
    { text: message('demo_example_verdict'), line: 'scangate demo verdict' },
    { text: message('demo_example_language'), line: 'scangate demo --language ja' },
  ],
  ends: 'plays',
  run: async (invocation) => {
    const { bundles, signal } = invocation.surroundings
    try {
      const [problem] = invocation.problems
      if (problem !== undefined) return refuse(invocation)
      const name = invocation.operands['source']?.[0] ?? 'vaddy'
      const entry = sources.find((one) => one.name === name)
      if (entry === undefined) throw new Error(`There is no source ${name}.`)
      const action = join(bundles, name, 'main.js')
      if (!existsSync(action))
        throw new Error(say(invocation.catalogue, message('demo_no_bundle', { path: action })))
      const [source, { createPlay }, { perform }] = await Promise.all([
        entry.load(),
        plays[entry.name](),
        import('./perform.ts'),
      ])
      return (await perform(invocation, source, createPlay(invocation))) ? 0 : 1
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
