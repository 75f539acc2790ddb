import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { rehearsalAccount, rehearsalProject } from '../../src/simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../src/simulator/vaddy/server.ts'
import { type ActRun, ActWorkspace, actPath, node24Folder } from './act-run.ts'

/** The project of every run here. */
export const projectId = rehearsalProject(0).projectId

const missing = [
  ...(actPath === undefined ? ['act'] : []),
  ...(node24Folder === undefined ? ['Node 24'] : []),
  ...(existsSync('dist/vaddy/main.js') ? [] : ['the bundle']),
]
const why = missing.length === 0 ? '' : ` (skipped: ${missing.join(' and ')} missing)`

/** A simulator and a workspace for act. */
export interface ActBench {
  readonly workspace: ActWorkspace
  /** Runs a workflow against a simulator of this scenario. */
  run(
    workflow: string,
    scenario: VaddySimulatorOptions,
    variables?: Readonly<Record<string, string>>,
  ): Promise<ActRun>
  /** How often the newest simulator was asked for an operation. */
  asked(operation: string): number
}

/** Describes what workflows do under act; where something is missing the title says so, and it is skipped. */
export function describeAct(title: string, tests: (bench: ActBench) => void) {
  describe.skipIf(missing.length > 0)(`${title}${why}`, () => {
    let workspace: ActWorkspace
    let simulator: VaddySimulator | undefined

    beforeAll(() => {
      workspace = new ActWorkspace()
    })
    afterEach(async () => {
      await simulator?.close()
      simulator = undefined
    })
    afterAll(() => workspace.close())

    tests({
      get workspace() {
        return workspace
      },
      async run(workflow, scenario, variables = {}) {
        simulator = await startVaddySimulator({
          scanDurationMs: 300,
          busyForMs: 1_500,
          rateLimit: false,
          ...scenario,
        })
        return await workspace.run({
          workflow,
          variables: {
            API_URL: simulator.url,
            VADDY_USER: rehearsalAccount.user,
            VADDY_PROJECT_ID: projectId,
            MAX_ALERTS: '0',
            ...variables,
          },
        })
      },
      asked: (wanted) => simulator?.requests.filter(({ operation }) => operation === wanted).length ?? 0,
    })
  })
}
