import { judgeChecks } from '../../../../gate/judge.ts'
import type { RetryPolicy } from '../../../../http/retry.ts'
import { readableTime } from '../../../../kernel/iso-time.ts'
import { message } from '../../../../messages/message.ts'
import { clocksOf } from '../../../../sources/vaddy/age.ts'
import { isAnyCrawl } from '../../../../sources/vaddy/crawl.ts'
import { readVersion } from '../../../../sources/vaddy/deployed-version/read-version.ts'
import { listPastScans } from '../../../../sources/vaddy/history.ts'
import { newestScan } from '../../../../sources/vaddy/latest/newest-scan.ts'
import { judgeNoScan, judgeScanAge } from '../../../../sources/vaddy/latest/scan-age.ts'
import type { Session } from '../../../../sources/vaddy/session.ts'
import type { Findings } from '../../doctor/findings.ts'

/** The scan that would be judged, and whether it is young enough. Whether it would pass is the gate's to say. */
export async function addLatest(session: Session, findings: Findings): Promise<void> {
  const { crawl, options } = session
  const { max_scan_age: limit, project_id: project, project_number: number } = options
  if (limit === undefined || number === undefined)
    throw new Error('A search for the latest without its limits.')
  const filter = isAnyCrawl(options) ? undefined : crawl?.id
  const newest = newestScan(await listPastScans(session, number), filter)
  const checks =
    newest === undefined
      ? [judgeNoScan(limit, { project, crawl: filter ?? '' })]
      : judgeScanAge({ ...newest, scan: newest.scan_id }, clocksOf(session), {
          ...options,
          max_scan_age: limit,
        })
  const { decidedBy, outcome } = judgeChecks(checks)
  if (decidedBy?.reason === undefined && newest !== undefined) {
    const found = { scan: newest.scan_id, started: readableTime(newest.startedAt) }
    findings.add({ id: 'scan', verdict: 'ok', text: message('doctor_scan_latest', found) })
    return
  }
  const text = decidedBy?.reason ?? message('reason_not_finished')
  findings.add({ id: 'scan', verdict: 'failed', text, next: message('next_scan_newer'), outcome })
}

/** Whether the expected version is deployed. Throws what reading it throws. */
export async function addVersion(session: Session, patience: RetryPolicy, findings: Findings): Promise<void> {
  const { expect_version: expected, version_url: url } = session.options
  if (url === undefined) return
  const version = await readVersion(session, url, patience)
  if (expected === undefined || version.contains(expected)) {
    const text = message('doctor_version', { digest: version.digest })
    findings.add({ id: 'version', verdict: 'ok', text })
    return
  }
  findings.add({
    id: 'version',
    verdict: 'failed',
    text: message('reason_version_absent', { expected }),
    next: message('next_deploy_first'),
    outcome: 'incomplete',
  })
}
