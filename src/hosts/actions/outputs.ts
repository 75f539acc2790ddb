import type { GateReport } from '../../gate/report.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { type Catalogue, say } from '../../messages/message.ts'
import type { OutputTable } from '../../sources/descriptor.ts'
import * as runner from './runner-commands.ts'

/** Written before anything else; whatever happens later overwrites it. */
export function setFirstOutcome(): void {
  runner.setOutput('outcome', 'error')
}

/** Sets every output for a later job. Throws where they don't reach the runner's file. */
export function handOutputsOn(
  report: GateReport,
  own: OutputTable,
  reportDir: string,
  catalogue: Catalogue,
): void {
  // Without the file a command is written that runners have long ceased to obey.
  if (!process.env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is empty')
  setOutputs(report, own, reportDir, catalogue)
}

/** Sets every output that is known. An output that is not known is empty. */
export function setOutputs(
  report: GateReport,
  own: OutputTable,
  reportDir: string,
  catalogue: Catalogue,
): void {
  runner.setOutput('outcome', report.outcome)
  runner.setOutput('reason', outputText(say(catalogue, report.reason)))
  for (const [name, { of }] of Object.entries(own)) runner.setOutput(name, outputText(of(report, reportDir)))
  runner.setOutput('report_dir', reportDir)
}

/** Cleaned and at most 2,000 characters; a list is JSON. */
function outputText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : cleanLine(String(value), 2_000)
}
