import { expect, onTestFinished } from 'vitest'
import {
  type FortifySimulator,
  type FortifySimulatorOptions,
  startFortifySimulator,
} from '../../../src/simulator/fortify/server.ts'
import { type RunningStep, type StepResult, startStep } from '../../../src/simulator/github-runner/step.ts'
import { distinctiveKey, entriesOf } from '../action.ts'
import { searchForSecret } from '../leaks.ts'

/** A user whose password stands in no other text. */
export const fortifyUser = { username: 'action-bot', password: distinctiveKey }

/** Where a token must be found, and nowhere else: what only the runner reads. */
const forTheRunner = /^(?:token|token_encoded|FORTIFY_SSC_TOKEN)$/

/** The simulated SSC in real time, and the committed action, `dist/fortify/`, spawned as a runner would. */
export interface FortifyActionBench {
  readonly simulator: FortifySimulator
  /** Starts main and returns while it runs. */
  start(inputs?: Record<string, string>, variables?: Record<string, string>): RunningStep
  /** Runs main to its end. */
  run(inputs?: Record<string, string>, variables?: Record<string, string>): Promise<StepResult>
  /** Runs post with what main saved, and with its inputs unless others are given. */
  post(main: Pick<StepResult, 'state'>, inputs?: Record<string, string>): Promise<StepResult>
  /** Holds that no token is left that the action made, and that nothing came out that should not. */
  expectClean(...steps: readonly StepResult[]): void
}

/** Starts the simulator; it closes at the end of the test. */
export async function createFortifyActionBench({
  node = process.execPath,
  ...settings
}: FortifySimulatorOptions & { readonly node?: string } = {}): Promise<FortifyActionBench> {
  const simulator = await startFortifySimulator({ users: [fortifyUser], tokens: [], ...settings })
  onTestFinished(() => simulator.close())
  const { main, post } = entriesOf('fortify')
  const usual = { url: simulator.url, ...fortifyUser }
  const bench: FortifyActionBench = {
    simulator,
    start: (inputs = {}, variables = {}) =>
      startStep({ node, script: main, inputs: { ...usual, ...inputs }, variables }),
    run: (inputs, variables) => bench.start(inputs, variables).finished,
    post: ({ state }, inputs = usual) => startStep({ node, script: post, inputs, state }).finished,
    expectClean: (...steps) => {
      expect(simulator.state.tokens.left).toEqual([])
      for (const step of steps) expectNothingOut(simulator, step)
      expectNothingOut(simulator, simulator.requests)
    },
  }
  return bench
}

function expectNothingOut({ state }: FortifySimulator, out: StepResult | readonly unknown[]): void {
  const { password, username } = fortifyUser
  const tokens = state.tokens.all.flatMap(({ decoded, encoded }) => [decoded.reveal(), encoded.reveal()])
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  for (const secret of [password, basic]) searchForSecret(secret, out)
  for (const token of tokens) searchForSecret(token, 'state' in out ? withoutToken(out) : out)
  expect(JSON.stringify(out)).not.toContain('StackTraceOfTheServer')
}

/** What came out, without the places that are there for a token. */
function withoutToken({ fileCommands, outputs, state, ...rest }: StepResult): unknown {
  const others = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !forTheRunner.test(name)))
  return {
    ...rest,
    outputs: others(outputs),
    state: others(state),
    fileCommands: withoutTokens(fileCommands),
  }
}

/** Takes the lines out of the runner's files that hold a token under the name of one. */
function withoutTokens(text: string): string {
  return text.replace(/^(?:token|token_encoded|FORTIFY_SSC_TOKEN)<<(\S+)\r?\n.*\r?\n\1$/gm, '')
}
