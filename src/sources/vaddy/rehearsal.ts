import { judgeChecks } from '../../gate/judge.ts'
import { beforeStart, retryRead } from '../../http/retry.ts'
import { message } from '../../messages/message.ts'
import { clocksOf } from './age.ts'
import { findCrawl } from './crawl.ts'
import { judgeCrawlAge } from './crawl-age.ts'
import { readHistory } from './history.ts'
import { latest } from './option-readers.ts'
import type { Ending } from './report.ts'
import type { Session } from './session.ts'

/**
 * Checks that a scan would start and starts none: key, project, crawl and its age, project number, an
 * attached scan. Throws what stands in the way, as a run would.
 */
export async function rehearse(session: Session): Promise<Ending> {
  const { api, options, retry, signal } = session
  const { project_id: project, scan_id: scanId, max_crawl_age: limit, version_url: versionUrl } = options
  const isLatest = scanId === latest
  const busy = await retryRead(() => api.isRunning(project, { signal }), beforeStart, retry)
  session.crawl = await findCrawl(session)
  await readHistory(session)
  if (scanId !== undefined && !isLatest)
    await retryRead(() => api.result(scanId, { signal }), beforeStart, retry)
  if (busy) session.warnings.push(message('notice_busy_now', { project }))
  const checks = limit === undefined ? [] : [judgeCrawlAge(session.crawl, clocksOf(session), limit)]
  const { outcome, decidedBy } = judgeChecks(checks)
  if (outcome !== 'passed') {
    const reason = decidedBy?.reason ?? message('reason_not_finished')
    return { outcome, reason, checks, baseline: null, error: undefined }
  }
  if (versionUrl !== undefined) {
    const { watchVersion } = await import('./deployed-version/watch-version.ts')
    session.deployed = watchVersion(session, versionUrl)
    await session.deployed.before()
  }
  return {
    outcome: 'checked',
    reason: message(isLatest ? 'reason_checked_latest' : 'reason_checked', { project }),
    checks,
    baseline: null,
    error: undefined,
  }
}
