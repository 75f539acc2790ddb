import type { Invocation } from '../../../../src/hosts/cli/core/invocation.ts'
import { watchedToys } from '../made-up-commands.ts'
import { runCommand } from '../run-command.ts'

/** Runs a command line of the toys, and gives what the command was invoked with. */
export async function invoked(...words: string[]) {
  const seen: Invocation[] = []
  const { exitCode, stderr } = await runCommand(words, { program: watchedToys(seen) })
  return { exitCode, stderr, invocation: seen[0] }
}
