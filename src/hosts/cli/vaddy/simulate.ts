import { ConfigurationError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { type OptionValues, readOptions } from '../../../options/read.ts'
import type { RequestLogEntry } from '../../../simulator/server/request-log.ts'
import { rehearsalAccount, rehearsalProject } from '../../../simulator/vaddy/project.ts'
import type { VaddySimulator, VaddySimulatorOptions } from '../../../simulator/vaddy/server.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith, refuseProblems } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { loudness } from '../places/cli-options.ts'
import { simulateOptions } from './simulate-options.ts'

/** `scangate simulate`: VAddy's WebAPI on this machine, to rehearse a pipeline without spending a scan. */
export const simulate: CliCommand = {
  path: ['simulate'],
  summary: message('simulate_summary'),
  description: message('simulate_description'),
  options: {},
  own: simulateOptions,
  settings: loudness,
  examples: [
    {
      text: message('simulate_example'),
      line: 'scangate simulate --scenario vulnerable --scan-duration 20s',
    },
    {
      text: message('simulate_example_background'),
      line: 'scangate simulate --quiet > vaddy.env & until [ -s vaddy.env ]; do sleep 0.2; done; . ./vaddy.env',
    },
  ],
  ends: 'runs',
  run: async (invocation) => {
    let simulator: VaddySimulator
    try {
      simulator = await start(invocation)
    } catch (error) {
      return failWith(error, invocation)
    }
    const { lastActs, signal } = invocation.surroundings
    lastActs.add(simulator.close)
    announce(invocation, simulator.url)
    await aborted(signal)
    await simulator.close()
    lastActs.delete(simulator.close)
    return 0
  },
}

async function start(invocation: Invocation): Promise<VaddySimulator> {
  const { given, problems, progress, surroundings } = invocation
  const reading = readOptions(simulateOptions, given)
  refuseProblems([...problems, ...reading.problems])
  const values = reading.values as OptionValues<typeof simulateOptions>
  const { perMinute } = await import('../../../simulator/server/rate-limit.ts')
  const { startVaddySimulator } = await import('../../../simulator/vaddy/server.ts')
  const options: VaddySimulatorOptions = {
    clock: surroundings.clock,
    scenario: values.scenario,
    port: values.port,
    host: values.host,
    timeScale: values.time_scale,
    ...(values.scan_duration !== undefined && { scanDurationMs: values.scan_duration }),
    ...(values.rate_limit !== undefined && { rateLimit: perMinute(values.rate_limit) }),
    ...(values.user !== undefined && { user: values.user }),
    ...(values.auth_key !== undefined && { authKey: values.auth_key }),
    logger: (entry) => progress.log.info(requestLine(entry)),
  }
  try {
    return await startVaddySimulator(options)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error
    const address = `${values.host}:${values.port}`
    throw new ConfigurationError([message('cli_problem_listen', { address, code })], { cause: error })
  }
}

/** Writes lines for a shell. A key of the user's own is not repeated. */
function announce({ given, printer, progress, surroundings }: Invocation, url: string): void {
  progress.log.info(message('cli_simulate_ready', { url }))
  const { projectId, projectNumber } = rehearsalProject(surroundings.clock.now())
  const variables = {
    VADDY_API_URL: url,
    VADDY_USER: given['user']?.text ?? rehearsalAccount.user,
    VADDY_PROJECT_ID: projectId,
    VADDY_PROJECT_NUMBER: String(projectNumber),
    ...(given['auth_key'] === undefined && { VADDY_TOKEN: rehearsalAccount.authKey }),
  }
  const lines = Object.entries(variables).map(
    ([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`,
  )
  // In one piece: whoever waits for the file to be filled then has all of it.
  printer.text(lines.join(''))
  if (given['auth_key'] !== undefined) printer.line(['#', message('cli_simulate_own_key')])
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
