import { exitCodeOf, type Outcome } from '../../../gate/outcome.ts'
import type { HttpClient } from '../../../http/client.ts'
import type { RetryTools } from '../../../http/retry.ts'
import { RefusedError, refuseProblems } from '../../../kernel/errors.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { type Message, say } from '../../../messages/message.ts'
import type { commonOptions } from '../../../options/common.ts'
import { type OptionValues, readOptions } from '../../../options/read.ts'
import type { OptionTable } from '../../../options/table.ts'
import { type Network, type NetworkSettings, withNetwork } from '../../network.ts'
import { failureOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { inCliWords } from './problems.ts'

/** A table with everything that opening the network needs, and more. */
type QueryTable = OptionTable & Pick<typeof commonOptions, 'ca_file' | 'language'>

/** What a command that asks a service works with. */
export interface QueryTools<T extends QueryTable> {
  readonly invocation: Invocation
  readonly http: HttpClient
  readonly openProbe: Network['openProbe']
  readonly retry: RetryTools
  /** The values of the command's options, all of them valid. */
  readonly values: OptionValues<T>
}

/** What a command asks with. */
export interface Query<T extends QueryTable> {
  readonly options: T
  /** Where the service is, by the values of the options. */
  readonly urlOf: (values: OptionValues<T>) => URL
  /** What to do about a refusal that the service does not explain by itself. */
  readonly adviseOn?: (refusal: RefusedError) => readonly Message[]
}

/** What the service answered, for programs and for people. */
export interface QueryResult {
  /** Fields of the JSON object, in snake_case. */
  readonly json: Readonly<Record<string, unknown>>
  /** Writes it for people, or in another format of the command's own. */
  readonly print: () => void | Promise<void>
  /** How the command ends where the answer alone does not say «answered». */
  readonly outcome?: Outcome
}

/**
 * Runs a command that asks a service: reads its options, opens the network, asks, and writes the answer. Returns 0 when
 * it was answered, otherwise the exit code of the outcome. With `--format json`
 * there is one object on standard output whatever happens.
 */
export async function runQuery<T extends QueryTable>(
  invocation: Invocation,
  { adviseOn, options, urlOf }: Query<T>,
  ask: (tools: QueryTools<T>) => Promise<QueryResult>,
): Promise<number> {
  const { command, format, printer, progress } = invocation
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
    const values = readValues(invocation, options)
    isSimulated = isLoopbackHost(urlOf(values).hostname)
    const result = await withNetwork(networkOf(invocation, values.ca_file), (http, openProbe) =>
      ask({ invocation, http, openProbe, values, retry: retryTools(invocation) }),
    )
    progress.end()
    const { json, outcome = 'answered', print } = result
    const exitCode = outcome === 'answered' ? 0 : exitCodeOf(outcome, 'failure')
    if (format === 'json') printer.json(object(outcome, exitCode, json))
    else await print()
    return exitCode
  } catch (error) {
    progress.end()
    const failure = failureOf(error, invocation)
    const advice = error instanceof RefusedError ? (adviseOn?.(error) ?? []) : []
    const problems = [...failure.problems, ...advice]
    for (const problem of problems) progress.log.error(problem)
    if (format === 'json') {
      const words = (said: Message) => ({ key: said.key, text: say(invocation.catalogue, said) })
      const fields = { reason: words(failure.reason), problems: problems.map(words) }
      printer.json(object(failure.outcome, failure.exitCode, fields))
    }
    return failure.exitCode
  }
}

function readValues<T extends QueryTable>(
  { command, given, problems, surroundings }: Invocation,
  options: T,
): OptionValues<T> & { readonly ca_file?: string | undefined } {
  const reading = readOptions(options, given)
  const all = [...problems, ...inCliWords(reading.problems, command)]
  // What is missing may be what a stop kept us from reading.
  if (all.length > 0) surroundings.signal.throwIfAborted()
  refuseProblems(all)
  return reading.values as ReturnType<typeof readValues<T>>
}

/** What the network of an invocation depends on. */
export function networkOf(
  { progress, surroundings }: Invocation,
  caFile: string | undefined,
): NetworkSettings {
  const { clock, lastActs, variables } = surroundings
  return { caFile, variables, clock, lastActs, log: progress.log }
}

function retryTools({ progress, surroundings }: Invocation): RetryTools {
  const { clock, random, signal } = surroundings
  return { clock, random, log: progress.log, signal }
}
