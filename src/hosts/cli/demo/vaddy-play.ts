import { message } from '../../../messages/message.ts'
import { type ProjectSpec, rehearsalAccount, rehearsalProject } from '../../../simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../simulator/vaddy/server.ts'
import type { Invocation } from '../core/invocation.ts'
import type { Inputs } from './act.ts'
import type { Act, Play } from './play.ts'
import { examineAct, type Wanted } from './vaddy-expectations.ts'

/** Short enough to watch, long enough to see the step wait; in milliseconds. */
const busyForMs = 1_500
const scanDurationMs = 1_500

/** VAddy's demo: a busy project and a scan that finds something, then the repaired application. */
export function createPlay(invocation: Invocation): Play {
  const { clock } = invocation.surroundings
  const project = rehearsalProject(clock.now())
  // The project's history is what the act before left of it.
  let { history } = project

  const act = (
    title: Act['title'],
    story: Act['story'],
    wanted: Wanted,
    options: () => VaddySimulatorOptions,
  ): Act => ({
    title,
    story,
    begin: async () => {
      const simulator = await startVaddySimulator({ ...options(), scanDurationMs, clock })
      return {
        inputs: vaddyInputs(invocation, simulator),
        secrets: () => [rehearsalAccount.authKey],
        examine: (result) => {
          history = historyOf(simulator)
          return examineAct(result, simulator, wanted)
        },
        close: simulator.close,
      }
    },
  })
  return {
    title: message('demo_title'),
    acts: [
      act(
        message('demo_act_1'),
        message('demo_act_1_story'),
        { outcome: 'failed', alerts: 3, busy: true },
        () => ({ scenario: 'vulnerable', busyForMs, projects: [project] }),
      ),
      act(
        message('demo_act_2'),
        message('demo_act_2_story'),
        { outcome: 'passed', alerts: 0, busy: false },
        () => ({ scenario: 'clean', projects: [{ ...project, ...(history && { history }) }] }),
      ),
    ],
    shownOutputs: ['outcome', 'reason', 'alert_count', 'baseline_alert_count', 'complete', 'scan_result_url'],
    next: [
      { text: message('demo_next_simulate'), words: 'simulate' },
      { text: message('demo_next_doctor'), words: 'vaddy doctor' },
    ],
  }
}

/** What a workflow writes under `with:` to scan the rehearsal project of a simulated VAddy. */
export function vaddyInputs({ language }: Invocation, { url }: Pick<VaddySimulator, 'url'>): Inputs {
  const { projectId, projectNumber } = rehearsalProject(0)
  return {
    user: rehearsalAccount.user,
    auth_key: rehearsalAccount.authKey,
    project_id: projectId,
    project_number: String(projectNumber),
    max_alerts: '0',
    poll_interval: '300ms',
    language,
    api_url: url,
  }
}

/** What the project's history is after an act: the next one goes on from there. */
function historyOf({ state }: VaddySimulator): NonNullable<ProjectSpec['history']> {
  return state.scans.map((scan) => ({
    scanId: scan.scanId,
    status: scan.status === 'finish' ? 'Complete' : 'Cancel',
    scanCount: scan.script.scanCount,
    alertCount: scan.script.alertCount,
    complete: scan.script.complete,
    crawlId: scan.crawlId,
    crawlLabel: scan.crawlLabel,
    start: scan.begunAt,
    end: scan.endedAt ?? scan.begunAt,
  }))
}
