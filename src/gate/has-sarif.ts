import type { GateReport } from './report.ts'

/** The name of the file in the report folder. */
export const sarifName = 'report.sarif'

/**
 * Whether a report has a SARIF file: only where everything was judged and findings have lines in a file of the
 * checkout. A file of a run that saw half of it would close alerts.
 */
export function hasSarif({ assessment, outcome }: GateReport): boolean {
  return (outcome === 'passed' || outcome === 'failed') && (assessment?.file ?? null) !== null
}
