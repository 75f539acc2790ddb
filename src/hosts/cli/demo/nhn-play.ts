import { message } from '../../../messages/message.ts'
import { rehearsalAccount } from '../../../simulator/nhn/account.ts'
import { type Counts, countsOf, type Inspection } from '../../../simulator/nhn/fleet/inspection.ts'
import { type NhnSimulator, startNhnSimulator } from '../../../simulator/nhn/server.ts'
import type { Invocation } from '../core/invocation.ts'
import type { ActResult, Inputs } from './act.ts'
import type { Act, Expectation, Play } from './play.ts'

/** The demo of the gate on NHN Cloud: a fleet with weak servers, then the same after the repair. */
export function createPlay(invocation: Invocation): Play {
  const { clock } = invocation.surroundings
  const act = (
    title: Act['title'],
    story: Act['story'],
    scenario: 'weak' | 'clean',
    outcome: 'failed' | 'passed',
  ): Act => ({
    title,
    story,
    begin: async () => {
      const simulator = await startNhnSimulator({ scenario, clock })
      return {
        inputs: nhnInputs(invocation, simulator),
        secrets: () => [
          rehearsalAccount.appKey,
          rehearsalAccount.secretAccessKey,
          ...simulator.state.tokens.all.map(({ token }) => token.reveal()),
        ],
        examine: (result) => examine(result, simulator, outcome),
        close: simulator.close,
      }
    },
  })
  return {
    title: message('demo_nhn_title'),
    acts: [
      act(message('demo_nhn_act_1'), message('demo_nhn_act_1_story'), 'weak', 'failed'),
      act(message('demo_nhn_act_2'), message('demo_nhn_act_2_story'), 'clean', 'passed'),
    ],
    shownOutputs: [
      'outcome',
      'reason',
      'instance_count',
      'weak_instance_count',
      'high_count',
      'medium_count',
      'low_count',
      'stale_count',
    ],
    next: [
      { text: message('demo_next_simulate'), words: 'simulate nhn' },
      { text: message('demo_nhn_next_doctor'), words: 'nhn doctor' },
    ],
  }
}

/** What a workflow writes under `with:` to judge the fleet of a simulated NHN Cloud. */
export function nhnInputs({ language }: Invocation, { url }: Pick<NhnSimulator, 'url'>): Inputs {
  return {
    app_key: rehearsalAccount.appKey,
    user_access_key_id: rehearsalAccount.userAccessKeyId,
    secret_access_key: rehearsalAccount.secretAccessKey,
    region: 'KR1, KR2',
    max_high: '0',
    language,
    api_url: url,
    oauth_url: url,
  }
}

/** Holds a step against what it should have done; the simulator is the witness of what there is to find. */
function examine(
  { main }: ActResult,
  { state }: NhnSimulator,
  outcome: 'failed' | 'passed',
): readonly Expectation[] {
  const { outputs } = main
  const code = main.exitCode ?? -1
  const isRightEnd = outcome === 'passed' ? code === 0 : code !== 0
  const latest = latestOf(state.inspections)
  const instances = new Set(latest.map(({ instanceName, region }) => `${region} ${instanceName}`)).size
  const sum = (count: keyof Counts) => latest.reduce((all, one) => all + countsOf(one)[count], 0)
  const { all: tokens } = state.tokens
  return [
    {
      text: message('demo_nhn_instances', { instances }),
      holds: outputs['instance_count'] === String(instances),
    },
    {
      text: message('demo_nhn_weak', { weak: sum('weakCount') }),
      holds:
        outputs['high_count'] === String(sum('level3WeakCount')) &&
        outputs['medium_count'] === String(sum('level2WeakCount')) &&
        outputs['low_count'] === String(sum('level1WeakCount')),
    },
    {
      text: message(outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed', { code }),
      holds: isRightEnd && outputs['outcome'] === outcome,
    },
    {
      text: message('demo_nhn_revoked'),
      holds: tokens.length > 0 && tokens.every(({ status }) => status === 'revoked'),
    },
  ]
}

/** The newest inspection of each instance by each criteria. */
function latestOf(inspections: readonly Inspection[]): Inspection[] {
  const latest = new Map<string, Inspection>()
  for (const one of inspections) {
    const identity = `${one.region} ${one.instanceName} ${one.criteria}`
    const known = latest.get(identity)
    if (known === undefined || known.executedAt < one.executedAt) latest.set(identity, one)
  }
  return [...latest.values()]
}
