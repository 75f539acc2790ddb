import { judgeChecks } from '../../../../gate/judge.ts'
import { type RetryPolicy, retryRead } from '../../../../http/retry.ts'
import { formatDuration } from '../../../../kernel/duration.ts'
import {
  BarredError,
  CertificateError,
  ConfigurationError,
  GateError,
  NetworkError,
  RefusedError,
} from '../../../../kernel/errors.ts'
import { type Message, message } from '../../../../messages/message.ts'
import { clocksOf } from '../../../../sources/vaddy/age.ts'
import { findCrawl, listCrawls } from '../../../../sources/vaddy/crawl.ts'
import { ageOfCrawl, judgeCrawlAge } from '../../../../sources/vaddy/crawl-age.ts'
import { latest } from '../../../../sources/vaddy/option-readers.ts'
import type { VaddyOptions } from '../../../../sources/vaddy/read-options.ts'
import { createSession, type RunDependencies, type Session } from '../../../../sources/vaddy/session.ts'
import { addConnectionFindings } from '../../doctor/connection-findings.ts'
import type { ConnectionWatch } from '../../doctor/connections.ts'
import type { Findings, Look } from '../../doctor/findings.ts'
import { addLatest, addVersion } from './release-findings.ts'

/** What the doctor looks at that is VAddy's, in its order. */
export const scanLooks = [
  'key',
  'project',
  'crawl',
  'crawl_age',
  'project_number',
  'scan',
  'version',
] as const satisfies readonly Look[]

/** Where the right value stands, when VAddy does not know the one that it was given. */
const whereToCompare: { readonly [L in Look]?: 'next_check_project_number' | 'next_check_scan' } = {
  project_number: 'next_check_project_number',
  scan: 'next_check_scan',
}

/** What to do about what VAddy refused, or could not find. */
export function scanAdvice(id: Look, error: GateError): Message | undefined {
  if (id === 'version') return message('next_check_version_url')
  if (error instanceof RefusedError) {
    if (error.status === 401 || error.status === 403) return message('next_check_secret')
    return message(whereToCompare[id] ?? 'next_check_project')
  }
  return id === 'crawl' && error instanceof ConfigurationError ? message('doctor_next_crawls') : undefined
}

/** A person waits: one more try, soon. */
const patience: RetryPolicy = { tries: 2, window: 5_000, firstWait: 1_000, longestWait: 1_000 }

/**
 * Looks at everything that a scan needs of VAddy, and goes on after a failure as far as that makes sense.
 * Starts and changes nothing. Throws an `AbortedError` when told to stop.
 */
export async function addScanFindings(
  options: VaddyOptions,
  dependencies: RunDependencies,
  watch: ConnectionWatch,
  findings: Findings,
): Promise<void> {
  const session = createSession(options, dependencies)
  const look = await firstLook(session)
  addConnectionFindings(options.api_url, look.error, watch, findings)
  if (noWay.some((kind) => look.error instanceof kind)) return
  if (!addKey(options, look.error, findings)) return
  if (look.error !== undefined) {
    findings.fail('project', look.error)
    return
  }
  addProject(options, look.isBusy, findings)
  const found = await findings.attempt('crawl', () => addCrawl(session, findings))
  if (found) addCrawlAge(session, findings)
  await findings.attempt('project_number', () => addNumber(session, findings))
  await findings.attempt('scan', () => addScan(session, findings))
  await findings.attempt('version', () => addVersion(session, patience, findings))
}

/** What `addConnectionFindings` has told already. */
const noWay = [NetworkError, BarredError, CertificateError]

interface FirstLook {
  readonly isBusy: boolean
  readonly error: GateError | undefined
}

async function firstLook({ api, options, retry, signal }: Session): Promise<FirstLook> {
  try {
    const ask = () => api.isRunning(options.project_id, { signal })
    return { isBusy: await retryRead(ask, patience, retry), error: undefined }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof GateError)) throw error
    return { isBusy: false, error }
  }
}

/** Whether the key was accepted: VAddy looks at it before anything else. */
function addKey(options: VaddyOptions, error: GateError | undefined, findings: Findings): boolean {
  const isAccepted =
    error === undefined || (error instanceof RefusedError && error.status !== 401 && error.status !== 403)
  if (isAccepted) {
    findings.add({ id: 'key', verdict: 'ok', text: message('doctor_key', { user: options.user }) })
  } else findings.fail('key', error)
  return isAccepted
}

function addProject(options: VaddyOptions, isBusy: boolean, findings: Findings): void {
  const project = options.project_id
  if (!isBusy) findings.add({ id: 'project', verdict: 'ok', text: message('doctor_project', { project }) })
  else if (options.on_busy === 'wait' && options.wait_timeout > 0) {
    findings.add({ id: 'project', verdict: 'note', text: message('notice_busy_now', { project }) })
  } else if (options.on_busy === 'wait') {
    findings.add({
      id: 'project',
      verdict: 'failed',
      text: message('reason_busy', { project, waited: formatDuration(0) }),
      next: message('doctor_next_wait'),
      outcome: 'busy',
    })
  } else {
    const key = options.on_busy === 'fail' ? 'reason_busy_at_once' : 'reason_busy_skipped'
    findings.add({
      id: 'project',
      verdict: 'failed',
      text: message(key, { project }),
      next: message('doctor_next_busy'),
      outcome: 'busy',
    })
  }
}

async function addCrawl(session: Session, findings: Findings): Promise<void> {
  session.crawl = await findCrawl(session)
  const { id: crawl, label } = session.crawl
  const [ambiguity] = session.warnings
  if (ambiguity !== undefined) {
    findings.add({
      id: 'crawl',
      verdict: 'warning',
      text: ambiguity,
      next: message('doctor_next_unique', { crawl }),
    })
    return
  }
  const text = label ? message('doctor_crawl', { crawl, label }) : message('doctor_crawl_unnamed', { crawl })
  findings.add({ id: 'crawl', verdict: 'ok', text })
}

function addCrawlAge(session: Session, findings: Findings): void {
  const { crawl, options } = session
  if (crawl === undefined) return
  const id = 'crawl_age'
  const clocks = clocksOf(session)
  const known = ageOfCrawl(crawl, clocks)
  const limit = options.max_crawl_age
  if (limit === undefined) {
    if ('unknown' in known) findings.add({ id, verdict: 'warning', text: known.unknown })
    else findings.add({ id, verdict: 'ok', text: message('doctor_age', { age: known.ages[0] }) })
    return
  }
  const check = judgeCrawlAge(crawl, clocks, limit)
  const { outcome } = judgeChecks([check])
  if (check.reason === undefined) {
    const text = message('doctor_age_limit', { age: check.observed ?? 0, limit: formatDuration(limit) })
    findings.add({ id, verdict: 'ok', text })
    return
  }
  const next = message(outcome === 'failed' ? 'next_record_crawl_anew' : 'next_compare_clocks')
  findings.add({ id, verdict: 'failed', text: check.reason, next, outcome })
}

/** VAddy answers for any project of the account, so the crawls of the past scans are compared, too. */
async function addNumber(session: Session, findings: Findings): Promise<void> {
  const { api, options, retry, signal } = session
  const number = options.project_number
  if (number === undefined) {
    findings.add({ id: 'project_number', verdict: 'skipped', text: message('doctor_number_none') })
    return
  }
  const past = await retryRead(() => api.pastScans(number, { signal }), patience, retry)
  const crawls = await listCrawls(session, { until: () => false, onlyFirst: false })
  const own = new Set(crawls.map((crawl) => crawl.id))
  const known = past.flatMap(({ crawl_id: id }) => id ?? [])
  if (known.length > 0 && !known.some((id) => own.has(id))) {
    const text = message('doctor_number_elsewhere', { number, project: options.project_id })
    findings.add({ id: 'project_number', verdict: 'warning', text })
    return
  }
  const text = message('doctor_number', { number, scans: past.length })
  findings.add({ id: 'project_number', verdict: 'ok', text })
}

async function addScan(session: Session, findings: Findings): Promise<void> {
  const { api, options, retry, signal } = session
  const scan = options.scan_id
  if (scan === undefined) return
  if (scan === latest) return addLatest(session, findings)
  await retryRead(() => api.result(scan, { signal }), patience, retry)
  findings.add({ id: 'scan', verdict: 'ok', text: message('doctor_scan', { scan }) })
}
