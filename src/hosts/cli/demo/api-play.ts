import { message } from '../../../messages/message.ts'
import { rehearsalCredential } from '../../../simulator/api/account.ts'
import { privateMarker } from '../../../simulator/api/answers.ts'
import type { ApiRequest } from '../../../simulator/api/remembered.ts'
import { type ApiSimulator, startApiSimulator } from '../../../simulator/api/server.ts'
import type { Invocation } from '../core/invocation.ts'
import { type ActResult, type Inputs, showsAny } from './act.ts'
import type { Act, Expectation, Play } from './play.ts'

/** The documented protected operations of the simulated API that can be asked. */
const protectedOnes = 3
/** The most requests that a credential may go with. */
const mostCredentials = 3

/** The demo of the API security check: an API that lets anybody in, then the repaired one. */
export function createPlay(invocation: Invocation): Play {
  const { clock } = invocation.surroundings
  const act = (
    title: Act['title'],
    story: Act['story'],
    scenario: 'unprotected' | 'clean',
    outcome: 'failed' | 'passed',
  ): Act => ({
    title,
    story,
    begin: async () => {
      const simulator = await startApiSimulator({ scenario, clock })
      return {
        inputs: apiInputs(invocation, simulator),
        secrets: () => [rehearsalCredential, rehearsalCredential.replace(/^Bearer /, '')],
        examine: (result) => examine(result, simulator, outcome),
        close: simulator.close,
      }
    },
  })
  return {
    title: message('demo_api_title'),
    acts: [
      act(message('demo_api_act_1'), message('demo_api_act_1_story'), 'unprotected', 'failed'),
      act(message('demo_api_act_2'), message('demo_api_act_2_story'), 'clean', 'passed'),
    ],
    shownOutputs: [
      'outcome',
      'reason',
      'high_count',
      'medium_count',
      'low_count',
      'met_count',
      'not_visible_count',
      'request_count',
    ],
    next: [
      { text: message('demo_next_simulate'), words: 'simulate api' },
      { text: message('demo_api_next_rules'), words: 'api rules' },
    ],
  }
}

/** What a workflow writes under `with:` to check a simulated API. */
export function apiInputs({ language }: Invocation, { url }: Pick<ApiSimulator, 'url'>): Inputs {
  return {
    target: url,
    openapi: `${url}/openapi.json`,
    credential: rehearsalCredential,
    interval: '50ms',
    language,
  }
}

/** Holds a step against what it should have done; the simulator is the witness of what it was asked. */
function examine(
  result: ActResult,
  { requests }: ApiSimulator,
  outcome: 'failed' | 'passed',
): readonly Expectation[] {
  const { outputs } = result.main
  const code = result.main.exitCode ?? -1
  const isRightEnd = outcome === 'passed' ? code === 0 : code !== 0
  const open = outcome === 'passed' ? 0 : protectedOnes
  const shown = requests.filter(({ credential }) => credential === 'right').length
  return [
    {
      text: message('demo_api_open', { operations: open }),
      holds: outputs['high_count'] === String(open),
    },
    {
      text: message(outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed', { code }),
      holds: isRightEnd && outputs['outcome'] === outcome,
    },
    {
      text: message('demo_api_harmless', { requests: requests.length }),
      holds: requests.length > 0 && requests.every(isHarmless),
    },
    {
      text: message('demo_api_credential', { requests: shown, most: mostCredentials }),
      holds: shown > 0 && shown <= mostCredentials,
    },
    { text: message('demo_api_private'), holds: !showsAny(result, [privateMarker]) },
  ]
}

function isHarmless({ hadBody, method, underWay }: ApiRequest): boolean {
  return ['GET', 'OPTIONS', 'TRACE'].includes(method) && !hadBody && underWay === 1
}
