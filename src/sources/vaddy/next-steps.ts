import type { Outcome } from '../../gate/outcome.ts'
import type { Check, NextStep } from '../../gate/report.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { type GateError, LostStartError, RefusedError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import type { Session } from './session.ts'

/** How a run ended, for advice. */
export interface Ended {
  readonly outcome: Outcome
  readonly checks: readonly Check[]
  readonly error: GateError | undefined
}

/** Says what to do next, with the line to paste where there is one. */
export function adviseNext(session: Session, { outcome, checks, error }: Ended): NextStep[] {
  const failed = new Map(checks.filter((check) => check.result !== 'pass').map((check) => [check.id, check]))
  switch (outcome) {
    case 'failed':
      return adviceOnFindings(failed)
    case 'incomplete':
      return adviceOnIncomplete(failed)
    case 'misconfigured':
      return [{ text: message('next_fix_inputs') }]
    case 'refused':
      return error instanceof RefusedError && error.status === 401
        ? [{ text: message('next_check_secret') }]
        : [{ text: message('next_check_project') }]
    case 'unreachable':
      return error instanceof LostStartError
        ? [{ text: message('next_check_console') }]
        : [{ text: message('next_check_network') }, ...adviceToAttach(session)]
    case 'busy':
      return [adviceToWait(session), { text: message('next_queue') }]
    case 'timeout':
      return [
        {
          text: message('next_scan_longer'),
          paste: `scan_timeout: ${doubled(session.options.scan_timeout)}`,
        },
        { text: message('next_shorten_scan') },
      ]
    case 'scan_canceled':
      return [{ text: message('next_scan_again') }]
    case 'started':
      return session.scan ? [{ text: message('next_judge_later'), paste: `scan_id: ${session.scan.id}` }] : []
    case 'error':
      // What was foreseen says itself what is wrong.
      return error !== undefined ? [] : [{ text: message('next_report_bug') }]
    case 'aborted':
      return session.maybeRunning ? [{ text: message('next_check_console') }] : []
    default:
      return []
  }
}

function adviceToWait({ options }: Session): NextStep {
  return options.on_busy === 'fail'
    ? { text: message('next_wait_for_slot'), paste: 'on_busy: wait' }
    : { text: message('next_wait_longer'), paste: `wait_timeout: ${doubled(options.wait_timeout)}` }
}

function adviceOnFindings(failed: ReadonlyMap<Check['id'], Check>): NextStep[] {
  const steps: NextStep[] = []
  if (failed.has('max_crawl_age')) steps.push({ text: message('next_record_crawl_anew') })
  const alerts = failed.get('max_alerts')
  const increase = failed.get('max_alert_increase')
  if (alerts ?? increase) steps.push({ text: message('next_look_at_alerts') })
  const limits = [alerts, increase].flatMap((check) =>
    typeof check?.observed === 'number' ? [`${check.id}: ${check.observed}`] : [],
  )
  if (limits.length > 0) steps.push({ text: message('next_accept_alerts'), paste: limits.join('\n') })
  return steps
}

function adviceOnIncomplete(failed: ReadonlyMap<Check['id'], Check>): NextStep[] {
  const steps: NextStep[] = []
  if (failed.has('requests_sent')) steps.push({ text: message('next_record_crawl') })
  const complete = failed.get('min_complete')
  if (complete?.observed !== undefined && complete.observed !== null && !failed.has('requests_sent')) {
    const lower = Math.floor(complete.observed)
    steps.push({ text: message('next_shorten_scan') })
    steps.push({ text: message('next_accept_incomplete'), paste: `min_complete: ${lower}` })
  }
  if (failed.has('max_alert_increase')) {
    steps.push({ text: message('next_make_baseline'), paste: 'max_alerts: 0' })
  }
  return steps
}

function adviceToAttach({ scan, settled }: Session): NextStep[] {
  return scan === undefined || settled ? [] : [{ text: message('next_attach'), paste: `scan_id: ${scan.id}` }]
}

/** Twice a duration, written as `parseDuration` reads it; from nothing, ten minutes. */
function doubled(milliseconds: number): string {
  return milliseconds === 0 ? '10m' : formatDuration(milliseconds * 2)
}
