import { AnswerError } from '../../../kernel/errors.ts'
import { parseIsoTime } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import type { PastScan } from '../schema.ts'

/**
 * The scan of a crawl, or of any, that started last; `undefined` without one. However it ended: one that was
 * canceled, or that nobody understands, is the newest all the same, and no older one stands in for it. A scan that
 * does not name its crawl may be of any.
 *
 * Throws an `AnswerError` where the list does not tell: two scans that started at one moment, or one without a start
 * above the newest in a list that VAddy's documents promise to be newest first (Scan Result List Document 2.0.1).
 */
export function newestScan(
  listed: readonly PastScan[],
  crawlId: string | undefined,
): (PastScan & { readonly startedAt: number }) | undefined {
  const candidates = listed
    .filter(({ crawl_id: id }) => crawlId === undefined || id == null || String(id) === crawlId)
    .map((scan) => ({ ...scan, startedAt: parseIsoTime(scan.start_time ?? '') }))
  const newest = candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, scan) => (scan.startedAt > (best?.startedAt ?? Number.NEGATIVE_INFINITY) ? scan : best),
    undefined,
  )
  const above = newest === undefined ? candidates : candidates.slice(0, candidates.indexOf(newest))
  const rivals = candidates.filter((scan) => scan !== newest && scan.startedAt === newest?.startedAt)
  const [unclear] = [...above.filter(({ startedAt }) => Number.isNaN(startedAt)), ...rivals]
  if (unclear !== undefined) {
    throw new AnswerError(message('reason_latest_unclear', { scan: unclear.scan_id }), false)
  }
  return newest
}
