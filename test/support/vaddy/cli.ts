import { onTestFinished } from 'vitest'
import { rehearsalAccount, rehearsalProject } from '../../../src/simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../src/simulator/vaddy/server.ts'

/** A simulator in real time, and the variables that lead to it. */
export interface CliBench {
  readonly simulator: VaddySimulator
  readonly variables: Readonly<Record<string, string>>
}

/** Starts a simulator with short scans; it closes at the end of the test. */
export async function createCliBench(options: VaddySimulatorOptions = {}): Promise<CliBench> {
  const simulator = await startVaddySimulator({ scanDurationMs: 400, ...options })
  onTestFinished(() => simulator.close())
  return {
    simulator,
    variables: {
      VADDY_API_URL: simulator.url,
      VADDY_USER: rehearsalAccount.user,
      VADDY_TOKEN: rehearsalAccount.authKey,
      VADDY_PROJECT_ID: rehearsalProject(0).projectId,
      VADDY_POLL_INTERVAL: '100ms',
    },
  }
}
