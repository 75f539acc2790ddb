import { expect, onTestFinished } from 'vitest'
import { outcomeOf } from '../../../src/gate/conclusion.ts'
import { GateError } from '../../../src/kernel/errors.ts'
import {
  type FortifySimulator,
  type FortifySimulatorOptions,
  startFortifySimulator,
} from '../../../src/simulator/fortify/server.ts'
import { createFortifyRuns, type FortifyRun, type FortifyRuns } from '../../sources/fortify/runs.ts'
import { searchForSecret } from '../../support/leaks.ts'
import type { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { recordRows } from '../reliability-record.ts'

/** A password of which no part stands elsewhere by chance. */
export const password = "Ze4mWq9&T=y<B2>%$v'Ld"
const username = 'fault-tests'

/** A simulated SSC, and jobs that get a token from it, all in virtual time. */
export interface FortifyFaultBench extends Pick<FortifyRuns, 'issue'> {
  readonly simulator: FortifySimulator
  readonly clock: VirtualClock
  /** Runs post with what main saved, while nothing runs out of time. */
  post(run: FortifyRun, inputs?: Record<string, string>): Promise<RecordingLogger>
}

/** Starts a simulated SSC with an account of its own; it ends with the test. */
export async function createFortifyFaultBench(
  settings: FortifySimulatorOptions & { readonly timesOut?: () => boolean } = {},
): Promise<FortifyFaultBench> {
  const { timesOut = () => false, ...options } = settings
  const clock = new VirtualClock()
  const simulator = await startFortifySimulator({
    clock,
    users: [{ username, password }],
    tokens: [],
    ...options,
  })
  onTestFinished(() => simulator.close())
  const inputs = { url: simulator.url, username, password }
  const runs = await createFortifyRuns({ clock, inputs, timesOut })
  return {
    simulator,
    clock,
    issue: runs.issue,
    post: ({ state }, given = { password }) => runs.post(state, given, true),
  }
}

/** The outcome of a run. */
export function outcomeOfRun({ error, issued }: FortifyRun): string {
  if (issued !== undefined) return 'passed'
  if (error instanceof GateError) return outcomeOf(error)
  throw error
}

/** Holds that what the run said is one readable line. */
export function expectClearReason({ reason }: FortifyRun, says: RegExp): void {
  expect(reason).toMatch(says)
  expect(reason).toMatch(/^[^\n]{20,1000}$/)
  expect(reason).not.toMatch(/undefined|\[object|NaN|\bError:|\bat \S+ \(/)
}

/** Holds that neither password nor login nor a token, in either spelling, came out, nor a trace of the server's. */
export function expectNoSecret(
  { simulator }: FortifyFaultBench,
  run: FortifyRun,
  post?: RecordingLogger,
): void {
  const everything = [run.log.lines, run.reason, simulator.requests, post?.lines]
  const login = Buffer.from(`${username}:${password}`).toString('base64')
  const tokens = simulator.state.tokens.all.flatMap(({ decoded, encoded }) => [
    decoded.reveal(),
    encoded.reveal(),
  ])
  for (const secret of [password, login, ...tokens]) searchForSecret(secret, everything)
  expect(JSON.stringify(everything)).not.toContain('StackTraceOfTheServer')
}

/** Keeps what a test file saw, for docs/reliability.md. */
export function recordTokens(order: number, title: string) {
  const { addRow } = recordRows(order, title)
  return {
    add: (fault: string, { simulator }: FortifyFaultBench, run: FortifyRun) => {
      const made = simulator.state.tokens.all.filter(({ madeBy }) => madeBy === 'api')
      const words = made.map(({ status }) => (status === 'live' ? 'lives on' : status))
      addRow({
        fault,
        outcome: outcomeOfRun(run),
        effects: {
          'Tokens made': String(made.length),
          'What becomes of them': words.length === 0 ? 'none was made' : words.join('; '),
        },
        says: run.reason,
      })
    },
  }
}
