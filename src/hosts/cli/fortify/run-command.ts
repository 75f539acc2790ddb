import { message } from '../../../messages/message.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import type { Invocation } from '../core/invocation.ts'
import { runChild } from './child-command.ts'
import { childEnvironment } from './child-environment.ts'

/** What a command behind `--` is to get: variables, and what it reads. */
export interface ChildGifts {
  readonly variables?: Readonly<Record<string, string>>
  readonly input?: string
}

/**
 * Runs the command behind `--`, without any secret of ours but what it is given. Returns its exit code; one that can't be
 * started is said on standard error, and ends as a shell would have it.
 */
export async function runRest(
  { given, progress, rest, surroundings }: Invocation,
  { input, variables = {} }: ChildGifts,
): Promise<number> {
  const [program = '', ...words] = rest
  const secrets = Object.entries(fortify.options).flatMap(([name, { secret }]) =>
    secret === undefined ? [] : (given[name]?.text ?? ''),
  )
  const environment = childEnvironment(surroundings.variables, fortify, secrets, variables)
  const { exitCode, unstarted } = await runChild(
    { words: [program, ...words], environment, ...(input !== undefined && { input }) },
    surroundings,
  )
  if (unstarted !== undefined) {
    progress.log.error(message('fortify_command_unstarted', { program, code: unstarted }))
  }
  return exitCode
}
