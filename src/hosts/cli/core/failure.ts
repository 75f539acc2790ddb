import { outcomeOf } from '../../../gate/conclusion.ts'
import { exitCodeOf, type Outcome } from '../../../gate/outcome.ts'
import { AbortedError, ConfigurationError, GateError, stackOf, wordsOf } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { Invocation } from './invocation.ts'

/** How a command failed. */
export interface Failure {
  readonly outcome: Outcome
  readonly exitCode: number
  readonly reason: Message
  /** Everything to say: each problem of the input, otherwise the reason alone. */
  readonly problems: readonly Message[]
}

/** Says how an error ends a command. What nobody foresaw is `error`; its stack is for `--verbose`. */
export function failureOf(
  error: unknown,
  { progress, redact }: Pick<Invocation, 'progress' | 'redact'>,
): Failure {
  if (!(error instanceof GateError)) {
    progress.log.debug(stackOf(error))
    const text = redact(wordsOf(error))
    const reason = message('reason_unforeseen', { error: text })
    return { outcome: 'error', exitCode: 1, reason, problems: [reason] }
  }
  const outcome = outcomeOf(error)
  const signal = error instanceof AbortedError ? error.signal : undefined
  return {
    outcome,
    exitCode: exitCodeOf(outcome, 'failure', signal),
    reason: error.detail,
    problems: error instanceof ConfigurationError ? error.problems : [error.detail],
  }
}

/** Says on standard error how an error ends a command, and gives the exit code. */
export function failWith(
  error: unknown,
  invocation: Pick<Invocation, 'command' | 'progress' | 'redact'>,
): number {
  const { exitCode, problems } = failureOf(error, invocation)
  for (const problem of problems) invocation.progress.log.error(problem)
  return exitCode
}
