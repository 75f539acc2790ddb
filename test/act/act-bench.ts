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

/** What is missing to run the action of a source under act, in words. */
export function missingForAct(source: string): readonly string[] {
  return [
    ...(actPath === undefined ? ['act'] : []),
    ...(node24Folder === undefined ? ['Node 24'] : []),
    ...(existsSync(`dist/${source}/main.js`) ? [] : ['the bundle']),
  ]
}

/** A simulator and a workspace for act. */
export interface ActBench {
  readonly workspace: ActWorkspace
  /** Runs a workflow against a simulator of this scenario. */
  run(
    workflow: string,
    scenario: VaddySimulatorOptions,
    variables?: Readonly<Record<string, string>>,
    secrets?: Readonly<Record<string, string>>,
  ): Promise<ActRun>
  /** How often the newest simulator was asked for an operation. */
  asked(operation: string): number
}

/**
 * Describes what workflows do under act; where something is missing the title says so, and it is skipped. They run
 * in a copy of this checkout, or in the workspace that is made for them with what else that takes.
 */
export function describeAct(
  title: string,
  tests: (bench: ActBench) => void,
  makeWorkspace: () => ActWorkspace = () => new ActWorkspace(),
  alsoMissing: readonly string[] = [],
) {
  const lacking = [...missingForAct('vaddy'), ...alsoMissing]
  const why = lacking.length === 0 ? '' : ` (skipped: ${lacking.join(' and ')} missing)`
  describe.skipIf(lacking.length > 0)(`${title}${why}`, () => {
    let workspace: ActWorkspace
    let simulator: VaddySimulator | undefined

    beforeAll(() => {
      workspace = makeWorkspace()
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
      async run(workflow, scenario, variables = {}, secrets = {}) {
        simulator = await startVaddySimulator({
          scanDurationMs: 300,
          busyForMs: 1_500,
          rateLimit: false,
          ...scenario,
        })
        return await workspace.run({
          workflow,
          secrets,
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
