import { type Message, message, say } from '../../../messages/message.ts'
import { rehearsalAccounts } from '../../../simulator/fortify/accounts.ts'
import {
  type FortifySimulator,
  type FortifySimulatorOptions,
  startFortifySimulator,
} from '../../../simulator/fortify/server.ts'
import type { Token } from '../../../simulator/fortify/tokens.ts'
import type { Invocation } from '../core/invocation.ts'
import { type ActResult, type Course, type Inputs, logsAny, type ShowLine } from './act.ts'
import { madeBy, othersOf, statusesOf, textsOf } from './fortify-tokens.ts'
import { type MovableClock, movable } from './movable-clock.ts'
import { runNextStep } from './next-step.ts'
import type { Act, Expectation, Play } from './play.ts'

const { password, username } = rehearsalAccounts.ci
/** How long the server's clock is put forward, in milliseconds: a minute more than the token's lifetime. */
const longer = 61 * 60_000

/** What an act adds to the job that all have in common. */
interface Turn {
  readonly course: Course
  /** What should have come of it, beside what holds for all. */
  readonly expect: (result: ActResult) => readonly Expectation[]
}

/** The demo of tokens of Fortify SSC: a job that leaves none, the same job killed, and one that loses its machine. */
export function createPlay(invocation: Invocation): Play {
  const act = (
    title: Message,
    story: Message,
    turnOf: (simulator: FortifySimulator, clock: MovableClock) => Turn,
    settings: FortifySimulatorOptions = {},
  ): Act => ({
    title,
    story,
    begin: async () => {
      const clock = movable(invocation.surroundings.clock)
      const simulator = await startFortifySimulator({ scenario: 'job', clock, ...settings })
      const { course, expect } = turnOf(simulator, clock)
      return {
        inputs: inputsFor(invocation, simulator),
        course,
        secrets: () => [password, Buffer.from(`${username}:${password}`).toString('base64')],
        examine: (result) => [
          ...expect(result),
          { text: message('demo_fortify_masked'), holds: !logsAny(result, textsOf(simulator)) },
        ],
        close: simulator.close,
      }
    },
  })
  const says = (text: Message) => say(invocation.catalogue, text)
  return {
    title: message('demo_fortify_title'),
    acts: [
      act(message('demo_fortify_act_1'), message('demo_fortify_act_1_story'), (simulator) =>
        jobToItsEnd(invocation, simulator, says),
      ),
      act(
        message('demo_fortify_act_2'),
        message('demo_fortify_act_2_story'),
        (simulator) => killedJob(simulator, says),
        {
          faults: ({ count, operation }) =>
            operation === 'create-token' && count === 1 ? { kind: 'hang-after' } : undefined,
        },
      ),
      act(message('demo_fortify_act_3'), message('demo_fortify_act_3_story'), (simulator, clock) =>
        lostMachine(invocation, simulator, clock, says),
      ),
    ],
    shownOutputs: ['outcome', 'reason', 'token_id', 'expires_at'],
    nowhere: message('demo_fortify_nowhere'),
    next: [
      { text: message('demo_next_simulate'), words: 'simulate fortify' },
      { text: message('demo_fortify_next_doctor'), words: 'fortify doctor' },
    ],
  }
}

type Says = (text: Message) => string

function jobToItsEnd(invocation: Invocation, simulator: FortifySimulator, says: Says): Turn {
  const others = statusesOf(othersOf(simulator))
  let code = -1
  return {
    course: {
      afterMain: async ({ outputs }, show) => {
        code = await use(invocation, simulator, outputs['token'], show)
        show(says(message('demo_fortify_post')), 'dim')
      },
    },
    expect: ({ main }) => [
      passed(main),
      { text: message('demo_fortify_used'), holds: code === 0 && madeBy(simulator)[0]?.uses === 1 },
      noneLeft(simulator, others),
    ],
  }
}

function killedJob(simulator: FortifySimulator, says: Says): Turn {
  const others = statusesOf(othersOf(simulator))
  return {
    course: {
      isKilledAt: () => madeBy(simulator).length > 0,
      afterMain: async ({ signal }, show) => {
        if (signal !== null) show(says(message('demo_fortify_killed', { signal })), 'yellow')
        show(says(message('demo_fortify_post')), 'dim')
      },
    },
    expect: ({ main }) => [
      {
        text: message('demo_fortify_unseen'),
        holds: main.signal === 'SIGKILL' && !main.outputs['token_id'] && madeBy(simulator).length === 1,
      },
      noneLeft(simulator, others),
    ],
  }
}

function lostMachine(
  invocation: Invocation,
  simulator: FortifySimulator,
  clock: MovableClock,
  says: Says,
): Turn {
  const codes: number[] = []
  let outlived: Token['status'] | undefined
  return {
    course: {
      losesMachine: true,
      afterMain: async ({ outputs }, show) => {
        codes.push(await use(invocation, simulator, outputs['token'], show))
        show(says(message('demo_fortify_machine')), 'yellow')
        outlived = madeBy(simulator)[0]?.status
        clock.forward(longer)
        show(says(message('demo_fortify_later')), 'dim')
        codes.push(await use(invocation, simulator, outputs['token'], show))
      },
    },
    expect: ({ main }) => [
      passed(main),
      { text: message('demo_fortify_alive'), holds: outlived === 'live' && codes[0] === 0 },
      {
        text: message('demo_fortify_expired', { code: codes[1] ?? -1 }),
        holds: codes[1] !== 0 && madeBy(simulator)[0]?.status === 'expired',
      },
    ],
  }
}

function inputsFor({ language }: Invocation, { url }: FortifySimulator): Inputs {
  return { url, username, password, lifetime: '1h', description: 'example/shop, upload, run 1', language }
}

/** The job's own step: it asks SSC with the token, and has no password. Returns its exit code. */
function use(
  invocation: Invocation,
  { url }: FortifySimulator,
  token: string | undefined,
  show: ShowLine,
): Promise<number> {
  const env = {
    FORTIFY_SSC_URL: { value: url, shown: url },
    FORTIFY_SSC_TOKEN: { value: token ?? '', shown: `\${{ steps.ssc.outputs.token }}` },
  }
  return runNextStep(invocation, { words: ['fortify', 'application-versions'], env }, show)
}

function passed({ exitCode, outputs }: ActResult['main']): Expectation {
  const code = exitCode ?? -1
  return {
    text: message('demo_step_passed', { code }),
    holds: code === 0 && outputs['outcome'] === 'passed',
  }
}

function noneLeft(simulator: FortifySimulator, others: string): Expectation {
  const made = madeBy(simulator)
  return {
    text: message('demo_fortify_none_left'),
    holds:
      made.length > 0 &&
      made.every(({ status }) => status === 'revoked') &&
      statusesOf(othersOf(simulator)) === others,
  }
}
