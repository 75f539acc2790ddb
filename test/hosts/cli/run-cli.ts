import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { project, type SimulatorClient, simulate } from '../../simulator/vaddy/simulator-client.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { type CliRun, type CliSettings, runCommand } from './run-command.ts'

export { type CliRun, type CliSettings, runCommand } from './run-command.ts'

/** A simulated VAddy whose time goes as fast as everybody is ready, and the variables that lead to it. */
export interface Rehearsal {
  readonly client: SimulatorClient
  readonly clock: VirtualClock
  readonly variables: Readonly<Record<string, string>>
  /** Runs a command line against it; the test's own variables beat the rehearsal's. */
  run(words: readonly string[], settings?: CliSettings): Promise<CliRun>
}

/** Starts a simulated VAddy for the CLI; it closes at the end of the test. */
export async function rehearse(options: VaddySimulatorOptions = {}): Promise<Rehearsal> {
  const clock = new VirtualClock()
  const client = await simulate({ ...options, clock })
  const variables = {
    VADDY_API_URL: client.simulator.url,
    VADDY_USER: rehearsalAccount.user,
    VADDY_TOKEN: rehearsalAccount.authKey,
    VADDY_PROJECT_ID: project,
  }
  return {
    client,
    clock,
    variables,
    run: (words, settings = {}) =>
      runCommand(words, { clock, ...settings, variables: { ...variables, ...settings.variables } }),
  }
}

/** The scans that were started through the API, oldest first. */
export function ourScans({ client }: Rehearsal) {
  return client.simulator.state.scans.filter((scan) => scan.begunBy === 'api')
}
