import { assembleReport } from '../../gate/assemble-report.ts'
import { isForgivable } from '../../gate/conclusion.ts'
import type { History } from '../../gate/history.ts'
import type { Outcome } from '../../gate/outcome.ts'
import type { Check, Facts, GateReport, Link, PolicyEntry } from '../../gate/report.ts'
import type { GateError } from '../../kernel/errors.ts'
import { isoTimeOf } from '../../kernel/iso-time.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { parseUrl } from '../../kernel/parse-url.ts'
import type { Message } from '../../messages/message.ts'
import { factsOfScan } from './finished-scan.ts'
import { vaddyLayout } from './layout.ts'
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
  const { baseline, checks, error, outcome, reason } = ending
  return assembleReport(
    { source: 'vaddy', layout: vaddyLayout, version, run, policy },
    {
      subject: { kind: 'project', id: options.project_id },
      simulated: isLoopbackHost(options.api_url.hostname),
      facts: factsOf(session, baseline),
    },
    {
      outcome,
      reason,
      error,
      leniency: {
        onError: options.on_error,
        onIncomplete: options.on_incomplete,
        finished: session.result !== undefined && !isOfDoubtfulVersion(checks),
        forgivable: error !== undefined && isForgivable(error),
      },
      startedAt: session.startedAt,
      endedAt: clock.now(),
      durationMs: clock.monotonic() - session.startedMonotonic,
    },
    {
      warnings: session.warnings,
      checks,
      links: linksOf(session),
      nextSteps: adviseNext(session, { reason, checks, error }),
      history: historyWithResult(session, baseline),
      waitedMs: session.waitedMs,
      polls: pacer.polls,
      lastAnswer: api.lastAnswer(),
    },
  )
}

/**
 * Whether what was scanned need not be what goes out. `on_incomplete: warn` is for a scan that ran in part, and lets
 * nobody off who deploys in the middle of one.
 */
function isOfDoubtfulVersion(checks: readonly Check[]): boolean {
  return checks.some(({ id, result }) => id === 'deployed_version' && result !== 'pass')
}

function factsOf(
  { crawl, listed, options, result, scan, deployed }: Session,
  baseline: History['baseline'],
): Facts {
  const known = {
    project_id: options.project_id,
    ...(scan && { scan_id: scan.id }),
    ...(scan?.origin === 'adopted' && { adopted: true }),
    ...(crawl && { crawl_id: Number(crawl.id), crawl_label: crawl.label }),
    ...(listed && { start_time: isoTimeOf(listed.start_time) }),
    ...deployed?.facts(),
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

function linksOf({ listed, options, result }: Session): Link[] {
  const links: Link[] = []
  const url = result?.scan_result_url ?? listed?.scan_result_url ?? ''
  if (isHttpsUrl(url)) links.push({ key: 'scan_result', url })
  if (options.project_number !== undefined) {
    links.push({ key: 'console', url: `https://console.vaddy.net/project/${options.project_number}` })
  }
  return links
}

function isHttpsUrl(text: string): boolean {
  return parseUrl(text)?.protocol === 'https:'
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
