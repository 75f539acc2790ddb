import type { RunEvidence } from '../../gate/report.ts'
import { formatDuration } from '../../kernel/duration.ts'
import type { FinishedScan } from './schema.ts'

const minute = 60_000
/** GitHub ends a job after 6 hours; ten minutes of them are for what comes before and after the gate. */
const githubJob = 350 * minute
/** A scan or a queue that takes longer than a day is not waiting for more patience. */
const longestElsewhere = 24 * 60 * minute

/**
 * A longer limit than one that was not enough, as `parseDuration` reads it: twice as long, or ten minutes
 * where there was none, and as far as `besides`, the run's other limit, leaves room on its platform.
 * All in milliseconds. `undefined` where there is no room for more.
 */
export function longerLimit(host: RunEvidence['host'], limit: number, besides: number): string | undefined {
  const wish = limit === 0 ? 10 * minute : limit * 2
  const room = host === 'github-actions' ? githubJob - besides : longestElsewhere
  // Whole minutes, unless the limit itself is shorter.
  const longer = wish <= room ? wish : Math.floor(room / minute) * minute
  return longer > limit ? formatDuration(longer) : undefined
}

/** Where the console shows a result (VAddy Web API Scan Document 2.0.2, `scan_result_url`). */
const resultPage = /^https:\/\/console\.vaddy\.net\/scan_status\/([1-9]\d{0,11})\/([\w-]+)$/

/** The project's number that the address of a result carries; `undefined` where it has any other form. */
export function projectNumberIn(result: FinishedScan | undefined): string | undefined {
  const [, number, scan] = resultPage.exec(result?.scan_result_url ?? '') ?? []
  return scan === result?.scan_id ? number : undefined
}
