import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../src/simulator/vaddy/server.ts'
import {
  type BenchedSource,
  type ActionBench as BenchOf,
  createActionBench as createBenchOf,
  distinctiveKey,
  entriesOf,
} from '../action.ts'
import { rehearsalInputs } from './gate.ts'

/** VAddy, for the benches of every source: scans are short unless they never end. */
export const vaddy: BenchedSource<VaddySimulator, VaddySimulatorOptions> = {
  name: 'vaddy',
  start: (settings) =>
    startVaddySimulator({
      ...(settings.scenario !== 'never-ends' && { scanDurationMs: 400 }),
      authKey: distinctiveKey,
      ...settings,
    }),
  inputs: ({ url }) => ({
    ...rehearsalInputs,
    auth_key: distinctiveKey,
    api_url: url,
    poll_interval: '50ms',
  }),
  secret: 'auth_key',
}

/** The committed entry of VAddy's action and of its post step. */
export const entries = entriesOf(vaddy.name)

/** VAddy's simulator and its committed action. */
export type ActionBench = BenchOf<VaddySimulator>

/** Starts VAddy's simulator in real time and makes its committed action ready. */
export function createActionBench({
  node,
  ...settings
}: VaddySimulatorOptions & { node?: string } = {}): Promise<ActionBench> {
  return createBenchOf(vaddy, settings, node)
}
