import { concludeStep, isForgivable } from '../../gate/conclusion.ts'
import { exitCodeOf, type Outcome } from '../../gate/outcome.ts'
import type { Check, Facts, GateReport, History, Link, PolicyEntry } from '../../gate/report.ts'
import { AbortedError, ConfigurationError, type GateError } from '../../kernel/errors.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { type Message, message } from '../../messages/message.ts'
import { factsOfScan } from './finished-scan.ts'
import { adviseNext } from './next-steps.ts'
import type { Session } from './session.ts'

/** How a run ended. */
export interface Ending {
  readonly outcome: Outcome
  readonly reason: Message
  readonly checks: readonly Check[]
  readonly baseline: History['baseline']
  /** What ended the run, where it was an error. */
  readonly error: GateError | undefined
}

/** Builds the report of a run from what its session found out and how it ended. */
export function buildReport(
  session: Session,
  policy: Readonly<Record<string, PolicyEntry>>,
  ending: Ending,
): GateReport {
  const { api, clock, options, pacer, run, version } = session
  const { error, outcome, checks } = ending
  const conclusion = concludeStep(outcome, {
    onError: options.on_error,
    onIncomplete: options.on_incomplete,
    forgivable: error !== undefined && isForgivable(error),
  })
  const endedAt = clock.now()
  return {
    schema: 'scangate.report/v1',
    tool: { name: 'scangate', version },
    source: 'vaddy',
    simulated: isLoopbackHost(options.api_url.hostname),
    subject: { kind: 'project', id: options.project_id },
    outcome,
    conclusion,
    exitCode: exitCodeOf(outcome, conclusion, error instanceof AbortedError ? error.signal : undefined),
    reason: ending.reason,
    problems: error instanceof ConfigurationError ? error.problems : [],
    warnings: [...session.warnings, ...leniencyNotice(outcome, conclusion)],
    facts: factsOf(session, ending.baseline),
    checks,
    links: linksOf(session),
    nextSteps: adviseNext(session, { reason: ending.reason, checks, error }),
    history: historyWithResult(session, ending.baseline),
    timing: {
      startedAt: new Date(session.startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
      durationMs: Math.round(clock.monotonic() - session.startedMonotonic),
      waitedMs: Math.round(session.waitedMs),
      polls: pacer.polls,
    },
    run,
    policy,
    lastAnswer: api.lastAnswer(),
  }
}

function leniencyNotice(outcome: Outcome, conclusion: string): Message[] {
  if (conclusion !== 'warning') return []
  return [
    outcome === 'incomplete'
      ? message('notice_on_incomplete_warn')
      : message('notice_on_error_warn', { outcome }),
  ]
}

function factsOf({ crawl, options, result, scan }: Session, baseline: History['baseline']): Facts {
  const known = {
    project_id: options.project_id,
    ...(scan && { scan_id: scan.id }),
    ...(scan?.origin === 'adopted' && { adopted: true }),
    ...(crawl && { crawl_id: Number(crawl.id), crawl_label: crawl.label }),
  }
  if (result === undefined) return known
  return {
    ...known,
    ...factsOfScan(result),
    ...(baseline && {
      baseline_alert_count: baseline.alertCount,
      alert_increase: result.alert_count - baseline.alertCount,
    }),
  }
}

function linksOf({ options, result }: Session): Link[] {
  const links: Link[] = []
  if (result !== undefined && isHttpsUrl(result.scan_result_url)) {
    links.push({ key: 'scan_result', url: result.scan_result_url })
  }
  if (options.project_number !== undefined) {
    links.push({ key: 'console', url: `https://console.vaddy.net/project/${options.project_number}` })
  }
  return links
}

function isHttpsUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

/** The trend with the judged scan as its last point. */
function historyWithResult({ history, result }: Session, baseline: History['baseline']): History | null {
  if (history === null) return null
  const points = history.points.filter((point) => point.scanId !== result?.scan_id)
  if (result === undefined) return { points, baseline }
  const judged = {
    scanId: result.scan_id,
    startTime: result.start_time,
    endTime: result.end_time,
    status: 'complete',
    alertCount: result.alert_count,
    scanCount: result.scan_count,
    complete: result.complete,
    crawlId: result.crawl_id,
    crawlLabel: result.crawl_label ?? null,
    url: isHttpsUrl(result.scan_result_url) ? result.scan_result_url : null,
  } as const
  return { points: [...points, judged].slice(-20), baseline }
}
