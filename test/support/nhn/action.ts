import { onTestFinished } from 'vitest'
import { type RunningStep, type StepResult, startStep } from '../../../src/simulator/github-runner/step.ts'
import {
  type NhnSimulator,
  type NhnSimulatorOptions,
  startNhnSimulator,
} from '../../../src/simulator/nhn/server.ts'
import { type BenchedSource, distinctiveKey, entriesOf } from '../action.ts'
import { searchForSecret } from '../leaks.ts'

/** Keys that stand in no other text. An app key is part of a path, so it is of letters and digits. */
export const nhnKeys = {
  app_key: 'Zq7appkeyYw3appkeyKd',
  user_access_key_id: 'rehearsal-access-key-id',
  secret_access_key: distinctiveKey,
}

const account = {
  appKey: nhnKeys.app_key,
  userAccessKeyId: nhnKeys.user_access_key_id,
  secretAccessKey: nhnKeys.secret_access_key,
}

/** NHN Cloud, for the benches of every source. */
export const nhn: BenchedSource<NhnSimulator, NhnSimulatorOptions> = {
  name: 'nhn',
  start: (settings) => startNhnSimulator({ account, ...settings }),
  inputs: ({ url }) => ({ ...nhnKeys, region: 'KR1, KR2', api_url: url, oauth_url: url }),
  secret: 'secret_access_key',
}

/** The beginning of every token. */
const tokenStart = 'tok7Xc9vQ2m-'

/** The simulated service in real time, and the committed action, `dist/nhn/main.js`, spawned as a runner would. */
export interface NhnActionBench {
  readonly simulator: NhnSimulator
  /** Starts the step and returns while it runs. */
  start(inputs?: Record<string, string>, variables?: Record<string, string>): RunningStep
  /** Runs the step to its end, and searches what came out for every key and token. */
  run(inputs?: Record<string, string>, variables?: Record<string, string>): Promise<StepResult>
  /** Searches what came out for every key and token. */
  search(everything: unknown): void
}

/** Starts the simulator; it closes at the end of the test. The action has no post step. */
export async function createNhnActionBench({
  node = process.execPath,
  ...settings
}: NhnSimulatorOptions & { readonly node?: string } = {}): Promise<NhnActionBench> {
  let issued = 0
  const simulator = await startNhnSimulator({
    account,
    newToken: () => {
      issued += 1
      return `${tokenStart}${String(issued).padStart(8, '0')}`
    },
    ...settings,
  })
  onTestFinished(() => simulator.close())
  const urls = { api_url: simulator.url, oauth_url: simulator.url }
  const bench: NhnActionBench = {
    simulator,
    start: (inputs = {}, variables = {}) =>
      startStep({
        node,
        script: entriesOf('nhn').main,
        inputs: { ...nhnKeys, region: 'KR1, KR2', ...urls, ...inputs },
        variables,
      }),
    run: async (inputs, variables) => {
      const result = await bench.start(inputs, variables).finished
      bench.search({ result, requests: simulator.requests })
      return result
    },
    search: (everything) => {
      const secrets = [nhnKeys.app_key, nhnKeys.secret_access_key, tokenStart]
      for (const secret of [...secrets, basicOf(nhnKeys)]) searchForSecret(secret, everything)
    },
  }
  return bench
}

function basicOf(keys: typeof nhnKeys): string {
  return Buffer.from(`${keys.user_access_key_id}:${keys.secret_access_key}`).toString('base64')
}
