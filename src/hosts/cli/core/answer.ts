import { outcomeOf } from '../../../gate/conclusion.ts'
import { exitCodeOf, type Outcome } from '../../../gate/outcome.ts'
import type { HttpClient } from '../../../http/client.ts'
import type { RetryTools } from '../../../http/retry.ts'
import {
  AbortedError,
  ConfigurationError,
  GateError,
  RefusedError,
  stackOf,
  wordsOf,
} from '../../../kernel/errors.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import type { commonOptions } from '../../../options/common.ts'
import type { OptionDefinition } from '../../../options/definition.ts'
import { type OptionValues, readOptions } from '../../../options/read.ts'
import type { OptionTable } from '../../../options/table.ts'
import { type NetworkSettings, withNetwork } from '../../network.ts'
import type { Call } from './call.ts'
import { inCliWords } from './problems.ts'

/** A table with everything that opening the network needs, and more. */
type AnsweringTable = OptionTable &
  Pick<typeof commonOptions, 'ca_file' | 'language'> & { readonly api_url: OptionDefinition<URL> }

/** What a command that asks a service works with. */
export interface Tools<T extends AnsweringTable> {
  readonly call: Call
  readonly http: HttpClient
  readonly retry: RetryTools
  /** The values of the command's options, all of them valid. */
  readonly values: OptionValues<T>
}

/** What the service answered, for programs and for people. */
export interface Answer {
  /** Fields of the JSON object, in snake_case. */
  readonly json: Readonly<Record<string, unknown>>
  /** Writes it for people. */
  readonly print: () => void | Promise<void>
}

/**
 * Runs a command that asks a service and judges nothing: reads its options, opens the network, asks, and writes
 * the answer. Returns 0 when it was answered, otherwise the exit code of the outcome. With `--format json`
 * there is one object on standard output whatever happens.
 */
export async function answer<T extends AnsweringTable>(
  call: Call,
  options: T,
  ask: (tools: Tools<T>) => Promise<Answer>,
): Promise<number> {
  const { command, format, printer, progress } = call
  let isSimulated = false
  const object = (outcome: Outcome | 'answered', exitCode: number, fields: object) => ({
    command: command.path.join(' '),
    outcome,
    exit_code: exitCode,
    simulated: isSimulated,
    ...fields,
  })
  try {
    progress.begin()
    const values = readValues(call, options)
    isSimulated = isLoopbackHost(values.api_url.hostname)
    const answered = await withNetwork(networkOf(call, values.ca_file), (http) =>
      ask({ call, http, values, retry: retryTools(call) }),
    )
    progress.end()
    if (format === 'json') printer.json(object('answered', 0, answered.json))
    else await answered.print()
    return 0
  } catch (error) {
    progress.end()
    const failure = failureOf(error, call)
    for (const problem of failure.problems) progress.log.error(problem)
    if (format === 'json') {
      const words = (said: Message) => ({ key: said.key, text: say(call.catalogue, said) })
      const fields = { reason: words(failure.reason), problems: failure.problems.map(words) }
      printer.json(object(failure.outcome, failure.exitCode, fields))
    }
    return failure.exitCode
  }
}

/** How a command failed. */
export interface Failure {
  readonly outcome: Outcome
  readonly exitCode: number
  readonly reason: Message
  /** Everything to say: each problem of the input, otherwise the reason alone. */
  readonly problems: readonly Message[]
}

/** Says how an error ends a command. What nobody foresaw is `error`; its stack is for `--verbose`. */
export function failureOf(error: unknown, { progress, redact }: Pick<Call, 'progress' | 'redact'>): Failure {
  if (!(error instanceof GateError)) {
    progress.log.debug(stackOf(error))
    const text = redact(wordsOf(error))
    const reason = message('reason_unforeseen', { error: text })
    return { outcome: 'error', exitCode: 1, reason, problems: [reason] }
  }
  const outcome = outcomeOf(error)
  const signal = error instanceof AbortedError ? error.signal : undefined
  const advice = error instanceof RefusedError && error.status === 401 ? [message('next_check_secret')] : []
  return {
    outcome,
    exitCode: exitCodeOf(outcome, 'failure', signal),
    reason: error.detail,
    problems: [...(error instanceof ConfigurationError ? error.problems : [error.detail]), ...advice],
  }
}

function readValues<T extends AnsweringTable>(
  { command, given, problems, surroundings }: Call,
  options: T,
): OptionValues<T> & { readonly api_url: URL; readonly ca_file?: string | undefined } {
  const reading = readOptions(options, given)
  const [first, ...rest] = [...problems, ...inCliWords(reading.problems, command)]
  if (first !== undefined) {
    // What is missing may be what a stop kept us from reading.
    surroundings.signal.throwIfAborted()
    throw new ConfigurationError([first, ...rest])
  }
  return reading.values as ReturnType<typeof readValues<T>>
}

/** What the network of a call depends on. */
export function networkOf({ progress, surroundings }: Call, caFile: string | undefined): NetworkSettings {
  const { clock, lastActs, variables } = surroundings
  return { caFile, variables, clock, lastActs, log: progress.log }
}

function retryTools({ progress, surroundings }: Call): RetryTools {
  const { clock, random, signal } = surroundings
  return { clock, random, log: progress.log, signal }
}
