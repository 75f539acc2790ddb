import { cleanLine } from '../../../kernel/clean-text.ts'
import { ConfigurationError, refuseProblems } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { readOptions } from '../../../options/read.ts'
import type { RequestLogEntry } from '../../../simulator/server/request-log.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { loudness } from '../places/cli-options.ts'
import { type SimulatedService, scenarioNames, simulatedServices } from './scenario-names.ts'
import { onlyOf, type SimulateValues, simulateOptions } from './simulate-options.ts'
import type { Simulated, StartSimulated } from './simulated.ts'

/** The simulators, loaded when one is wanted, and what the services are called. */
const simulators: Readonly<
  Record<
    SimulatedService,
    {
      readonly title: string
      readonly load: () => Promise<{ readonly startSimulated: StartSimulated }>
    }
  >
> = {
  vaddy: { title: 'VAddy', load: () => import('./vaddy-simulated.ts') },
  nhn: { title: 'NHN Cloud', load: () => import('./nhn-simulated.ts') },
  fortify: { title: 'Fortify SSC', load: () => import('./fortify-simulated.ts') },
  api: { title: 'API', load: () => import('./api-simulated.ts') },
}

/** `scangate simulate`: a service's API on this machine, to rehearse a pipeline without an account. */
export const simulate: CliCommand = {
  path: ['simulate'],
  summary: message('simulate_summary'),
  description: message('simulate_description'),
  operands: [
    { name: 'service', shown: 'SERVICE', help: message('simulate_service'), choices: simulatedServices },
  ],
  options: {},
  own: simulateOptions,
  settings: loudness,
  examples: [
    {
      text: message('simulate_example'),
      line: 'scangate simulate --scenario vulnerable --scan-duration 20s',
    },
    { text: message('simulate_example_nhn'), line: 'scangate simulate nhn --scenario weak' },
    {
      text: message('simulate_example_fortify'),
      line: 'scangate simulate fortify --scenario job --ssc-version 24.2',
    },
    { text: message('simulate_example_api'), line: 'scangate simulate api --scenario unprotected' },
    {
      text: message('simulate_example_background'),
      line: 'scangate simulate --quiet > vaddy.env & until [ -s vaddy.env ]; do sleep 0.2; done; . ./vaddy.env',
    },
  ],
  ends: 'runs',
  run: async (invocation) => {
    let simulated: Simulated
    try {
      simulated = await start(invocation)
    } catch (error) {
      return failWith(error, invocation)
    }
    const { lastActs, signal } = invocation.surroundings
    lastActs.add(simulated.close)
    announce(invocation, simulated)
    await aborted(signal)
    await simulated.close()
    lastActs.delete(simulated.close)
    return 0
  },
}

const isService = (name: string): name is SimulatedService => name in simulators

/** The service that is wanted. An unknown name is a problem of the command line, said elsewhere. */
function serviceOf({ operands }: Invocation): SimulatedService {
  const name = operands['service']?.[0] ?? 'vaddy'
  return isService(name) ? name : 'vaddy'
}

async function start(invocation: Invocation): Promise<Simulated> {
  const { given, problems, progress, surroundings } = invocation
  const service = serviceOf(invocation)
  const reading = readOptions(simulateOptions, given)
  refuseProblems([...problems, ...reading.problems, ...misplaced(service, invocation)])
  const values = reading.values as SimulateValues
  const { perMinute } = await import('../../../simulator/server/rate-limit.ts')
  const { startSimulated } = await simulators[service].load()
  try {
    return await startSimulated(values, {
      clock: surroundings.clock,
      port: values.port,
      host: values.host,
      timeScale: values.time_scale,
      ...(values.rate_limit !== undefined && { rateLimit: perMinute(values.rate_limit) }),
      logger: (entry) => progress.log.info(requestLine(entry)),
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error
    const address = `${values.host}:${values.port}`
    throw new ConfigurationError([message('cli_problem_listen', { address, code })], { cause: error })
  }
}

/** What belongs to another service than the one that is wanted: an option, or a scenario. */
function misplaced(service: SimulatedService, { given }: Invocation): Message[] {
  const foreign = simulatedServices
    .filter((other) => other !== service)
    .flatMap((other) => onlyOf[other].map((input) => ({ input, other })))
    .filter(({ input }) => given[input] !== undefined)
    .map(({ input, other }) => message('cli_problem_not_simulated', { input, service: other }))
  const scenario = given['scenario']?.text ?? ''
  const choices: readonly string[] = scenarioNames[service]
  const isElsewhere = simulatedServices.some((other) =>
    (scenarioNames[other] as readonly string[]).includes(scenario),
  )
  if (choices.includes(scenario) || !isElsewhere) return foreign
  return [
    ...foreign,
    message('problem_choice', { input: 'scenario', given: cleanLine(scenario, 80), choices }),
  ]
}

/** Writes lines for a shell. */
function announce(invocation: Invocation, { note, url, variables }: Simulated): void {
  const { printer, progress } = invocation
  const { title: service } = simulators[serviceOf(invocation)]
  progress.log.info(message('cli_simulate_ready', { service, url }))
  const lines = Object.entries(variables).map(
    ([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`,
  )
  // In one piece: whoever waits for the file to be filled then has all of it.
  printer.text(lines.join(''))
  if (note !== undefined) printer.line(['#', note])
}

function requestLine({
  durationMs,
  fault,
  keyIn,
  method,
  operation,
  path,
  status,
}: RequestLogEntry): Message {
  return message('cli_simulate_request', {
    call: [method, path, operation ?? '-'].join('  '),
    status: String(status ?? ''),
    milliseconds: durationMs ?? 0,
    key: keyIn,
    fault: fault ?? '',
  })
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
