import { expect, onTestFinished } from 'vitest'
import {
  type NhnSimulator,
  type NhnSimulatorOptions,
  startNhnSimulator,
} from '../../../src/simulator/nhn/server.ts'
import { createNhnBench, type NhnRun } from '../../sources/nhn/bench.ts'
import { searchForSecret } from '../../support/leaks.ts'

/** Keys of which no part stands elsewhere by chance, so that a part of one is a leak. */
const account = {
  appKey: 'Ze4mWq9TtYxB2vLd',
  userAccessKeyId: 'uak-of-the-fault-tests',
  secretAccessKey: 'hV7!k/QpR2+nXc8sJ&wF',
}

/** A simulated service, and runs of the gate against it, all in virtual time. */
export interface NhnFaultBench {
  readonly simulator: NhnSimulator
  /** Runs the gate on both regions with the right keys, unless `inputs` say otherwise. */
  run(inputs?: Readonly<Record<string, string>>): Promise<NhnRun>
}

/** Starts a simulated service; it ends with the test. */
export async function createNhnFaultBench(settings: NhnSimulatorOptions = {}): Promise<NhnFaultBench> {
  const { clock, run } = await createNhnBench()
  const simulator = await startNhnSimulator({ clock, account, ...settings })
  onTestFinished(() => simulator.close())
  return {
    simulator,
    run: (inputs) =>
      run({
        app_key: account.appKey,
        user_access_key_id: account.userAccessKeyId,
        secret_access_key: account.secretAccessKey,
        region: 'KR1 KR2',
        api_url: simulator.url,
        oauth_url: simulator.url,
        ...inputs,
      }),
  }
}

/** Holds that the reason is one readable line which says what was wrong, and that something is to do next. */
export function expectClearReason({ reason, report }: NhnRun, says: RegExp): void {
  expect(reason).toMatch(says)
  expect(reason).toMatch(/^[^\n]{20,600}$/)
  expect(reason).not.toMatch(/undefined|\[object|NaN|\bError:|\bat \S+ \(/)
  expect(report.nextSteps.length).toBeGreaterThan(0)
}

/** Holds that no token outlives the run but those of which the answer was cut off, so that the run never had them. */
export function expectTokensRevoked({ simulator }: NhnFaultBench): void {
  const lost = simulator.requests.filter(
    ({ fault, operation }) => operation === 'issue-token' && fault?.startsWith('cut-'),
  )
  expect(simulator.state.tokens.all.filter(({ status }) => status === 'live')).toHaveLength(lost.length)
}

/**
 * Holds that no key and no token came out: in the log with its lines for debugging, in what the run reports, and in
 * what the service noted of the requests, whose addresses are among it.
 */
export function expectNoSecret({ simulator }: NhnFaultBench, { files, log, reason, report }: NhnRun): void {
  const everything = { files, log: log.lines, reason, report, requests: simulator.requests }
  const tokens = simulator.state.tokens.all.map(({ token }) => token.reveal())
  for (const secret of [account.appKey, account.secretAccessKey, ...tokens]) {
    searchForSecret(secret, everything)
  }
}
