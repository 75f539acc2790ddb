import { type Message, message } from '../../../messages/message.ts'
import type { Invocation } from '../core/invocation.ts'

/** What is wrong with a command line that is to run another command: there is none. */
export function missingCommand({ command, rest }: Pick<Invocation, 'command' | 'rest'>): Message[] {
  const usage = `scangate ${command.path.join(' ')} -- COMMAND`
  return rest.length === 0 || rest[0] === '' ? [message('fortify_problem_command', { usage })] : []
}

/** The invocation with more that is wrong with it. */
export function withProblems(invocation: Invocation, more: readonly Message[]): Invocation {
  return { ...invocation, problems: [...invocation.problems, ...more] }
}

/** Whether a switch of the command's own is on. */
export function isOn({ given }: Pick<Invocation, 'given'>, name: string): boolean {
  return given[name]?.text === 'true'
}
