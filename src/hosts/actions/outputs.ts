import * as core from '@actions/core'
import type { FactKey, GateReport } from '../../gate/report.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { type Catalogue, say } from '../../messages/message.ts'

/** Every output of the VAddy gate with what it means. `action.yml` and the README come from this table. */
export const outputDescriptions = {
  outcome:
    'How the run ended: passed, failed, incomplete, misconfigured, refused, unreachable, busy, timeout, scan_canceled, aborted, skipped, started, checked or error.',
  reason: 'One sentence that says why.',
  scan_finished: '`true` when the scan finished and its result is known, otherwise `false`.',
  project_id: 'The project.',
  scan_id: 'The scan that was started, attached to or adopted.',
  scan_count: 'Requests that the scan sent.',
  alert_count: 'Vulnerabilities that the scan found.',
  scan_result_url: 'The result in the console.',
  complete: 'Percent of the scan that ran; under 100 when it ran out of its time.',
  crawl_id: 'The crawl that was scanned.',
  crawl_label: "The crawl's label.",
  scan_list: 'The scan types that ran, as a JSON array.',
  start_time: 'When the scan started, ISO 8601 in UTC.',
  end_time: 'When the scan ended, ISO 8601 in UTC.',
  duration_seconds: 'How long the scan took, in seconds.',
  baseline_alert_count: 'Alerts of the baseline; empty without history.',
  alert_increase: 'Rise of the alerts over the baseline; empty without history.',
  report_dir: 'Absolute path of the folder with the reports; empty when there is none.',
} as const

type OutputName = keyof typeof outputDescriptions

const ownOutputs = ['outcome', 'reason', 'scan_finished', 'scan_result_url', 'report_dir'] as const
const isFact = (name: OutputName): name is Exclude<OutputName, (typeof ownOutputs)[number]> =>
  !(ownOutputs as readonly string[]).includes(name)
const factOutputs: readonly FactKey[] = (Object.keys(outputDescriptions) as OutputName[]).filter(isFact)

/** Written before anything else; whatever happens later overwrites it. */
export function setFirstOutcome(): void {
  core.setOutput('outcome', 'error')
}

/** Sets every output for a later job. Throws where they don't reach the runner's file. */
export function handOutputsOn(report: GateReport, reportDir: string, catalogue: Catalogue): void {
  // Without the file the toolkit writes a command that runners have long ceased to obey.
  if (!process.env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is empty')
  setOutputs(report, reportDir, catalogue)
}

/** Sets every output that is known. An output that is not known is empty. */
export function setOutputs(report: GateReport, reportDir: string, catalogue: Catalogue): void {
  const set = (name: string, value: string) => core.setOutput(name, value)
  set('outcome', report.outcome)
  set('reason', cleanLine(say(catalogue, report.reason), 2_000))
  set('scan_finished', String(report.facts.alert_count !== undefined))
  for (const name of factOutputs) {
    const value = report.facts[name]
    if (value === undefined || value === null) set(name, '')
    else set(name, typeof value === 'object' ? JSON.stringify(value) : cleanLine(String(value), 2_000))
  }
  set('scan_result_url', report.links.find(({ key }) => key === 'scan_result')?.url ?? '')
  set('report_dir', reportDir)
}
