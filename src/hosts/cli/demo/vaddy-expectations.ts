import { message } from '../../../messages/message.ts'
import type { ScanView } from '../../../simulator/vaddy/scan.ts'
import type { VaddySimulator } from '../../../simulator/vaddy/server.ts'
import type { ActResult } from './act.ts'
import type { Expectation } from './play.ts'

/** How a step should have ended. */
export interface Wanted {
  readonly outcome: 'failed' | 'passed'
  readonly alerts: number
  /** Whether somebody else's scan held the project first. */
  readonly busy: boolean
}

/** Holds a step against what it should have done; the simulator is the witness of what VAddy saw. */
export function examineAct(act: ActResult, simulator: VaddySimulator, wanted: Wanted): Expectation[] {
  const { main, post } = act
  const { outputs } = main
  const scans = simulator.state.scans
  const own = scans.filter((scan) => scan.begunBy === 'api')
  const code = main.exitCode ?? -1
  const isRightEnd = wanted.outcome === 'passed' ? code === 0 : code !== 0
  const ended = wanted.outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed'
  return [
    ...(wanted.busy ? [{ text: message('demo_waited'), holds: waited(scans, own) }] : []),
    {
      text: message('demo_one_scan'),
      holds: own.length === 1 && own[0]?.scanId === outputs['scan_id'],
    },
    { text: message(ended, { code }), holds: isRightEnd && outputs['outcome'] === wanted.outcome },
    {
      text: message('demo_alerts', { alerts: wanted.alerts }),
      holds: outputs['alert_count'] === String(wanted.alerts),
    },
    {
      text: message('demo_post'),
      holds: post?.exitCode === 0 && scans.every((scan) => scan.status !== 'scanning'),
    },
  ]
}

/** Whether our scan began only after somebody else's had ended. */
function waited(scans: readonly ScanView[], own: readonly ScanView[]): boolean {
  const theirs = scans.find((scan) => scan.begunBy === 'somebody-else')
  const [ours] = own
  return (
    theirs?.endedAt !== undefined &&
    ours !== undefined &&
    ours.begunTick - theirs.begunTick >= theirs.script.durationMs
  )
}
