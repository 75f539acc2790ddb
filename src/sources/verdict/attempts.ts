import type { GivenReport } from './judge.ts'

/**
 * The reports that count: of several attempts of one run the latest, where they are of one subject. A run is known by
 * its address; without one every report is of a run of its own. An attempt that says no number is neither earlier nor
 * later than another, so it always counts; so do equal attempts.
 */
export function latestAttempts<R extends Pick<GivenReport, 'source' | 'subject' | 'url' | 'attempt'>>(
  reports: readonly R[],
): ReadonlySet<R> {
  const latest = new Map<string, number>()
  const keyOf = ({ source, subject, url }: R) => JSON.stringify([source, subject.kind, subject.id, url])
  for (const report of reports) {
    if (report.url === null || report.attempt === null) continue
    const key = keyOf(report)
    latest.set(key, Math.max(latest.get(key) ?? report.attempt, report.attempt))
  }
  return new Set(
    reports.filter(
      (report) =>
        report.url === null || report.attempt === null || latest.get(keyOf(report)) === report.attempt,
    ),
  )
}
