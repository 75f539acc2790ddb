import { onTestFinished } from 'vitest'
import { privateMarker } from '../../../src/simulator/api/answers.ts'
import {
  type ApiSimulator,
  type ApiSimulatorOptions,
  startApiSimulator,
} from '../../../src/simulator/api/server.ts'
import { type RunningStep, type StepResult, startStep } from '../../../src/simulator/github-runner/step.ts'
import { distinctiveKey, entriesOf } from '../action.ts'
import { searchForSecret } from '../leaks.ts'

/** A credential of which no part stands in another text, with a scheme before it. */
export const apiCredential = `Bearer ${distinctiveKey}`

/** The simulated API in real time, and the committed action, `dist/api/main.js`, spawned as a runner would. */
export interface ApiActionBench {
  readonly simulator: ApiSimulator
  /** Starts the step against the simulator, without pauses, and returns while it runs. */
  start(inputs?: Record<string, string>, variables?: Record<string, string>): RunningStep
  /** Runs the step to its end, and searches what came out for the credential and what a customer may see. */
  run(inputs?: Record<string, string>, variables?: Record<string, string>): Promise<StepResult>
  /** Searches what came out for the credential and for what a customer may see. */
  search(everything: unknown): void
}

/** Starts the simulator; it closes at the end of the test. The action has no post step. */
export async function createApiActionBench({
  node = process.execPath,
  ...settings
}: ApiSimulatorOptions & { readonly node?: string } = {}): Promise<ApiActionBench> {
  const simulator = await startApiSimulator({ credential: apiCredential, ...settings })
  onTestFinished(() => simulator.close())
  const { url } = simulator
  const bench: ApiActionBench = {
    simulator,
    start: (inputs = {}, variables = {}) =>
      startStep({
        node,
        script: entriesOf('api').main,
        inputs: {
          target: url,
          openapi: `${url}/openapi.json`,
          credential: apiCredential,
          interval: '0s',
          ...inputs,
        },
        variables,
      }),
    run: async (inputs, variables) => {
      const result = await bench.start(inputs, variables).finished
      bench.search({ result, requests: simulator.requests })
      return result
    },
    search: (everything) => {
      for (const secret of [distinctiveKey, privateMarker]) searchForSecret(secret, everything)
    },
  }
  return bench
}
