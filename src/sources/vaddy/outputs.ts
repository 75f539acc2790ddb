import type { FactKey } from '../../gate/report.ts'
import type { OutputDefinition, OutputTable } from '../descriptor.ts'

const fact = (name: FactKey, help: string): OutputDefinition => ({ help, of: ({ facts }) => facts[name] })

/** Every output of the VAddy gate with what it means, those aside that every gate has. */
export const vaddyOutputs = {
  scan_finished: {
    help: '`true` when the scan finished and its result is known, otherwise `false`.',
    of: ({ facts }) => facts.alert_count !== undefined,
  },
  project_id: fact('project_id', 'The project.'),
  scan_id: fact('scan_id', 'The scan that was started, attached to or adopted.'),
  scan_count: fact('scan_count', 'Requests that the scan sent.'),
  alert_count: fact('alert_count', 'Vulnerabilities that the scan found.'),
  scan_result_url: {
    help: 'The result in the console.',
    of: ({ links }) => links.find(({ key }) => key === 'scan_result')?.url,
  },
  complete: fact('complete', 'Percent of the scan that ran; under 100 when it ran out of its time.'),
  crawl_id: fact('crawl_id', 'The crawl that was scanned.'),
  crawl_label: fact('crawl_label', "The crawl's label."),
  scan_list: fact('scan_list', 'The scan types that ran, as a JSON array.'),
  start_time: fact('start_time', 'When the scan started, ISO 8601 in UTC.'),
  end_time: fact('end_time', 'When the scan ended, ISO 8601 in UTC.'),
  duration_seconds: fact('duration_seconds', 'How long the scan took, in seconds.'),
  baseline_alert_count: fact('baseline_alert_count', 'Alerts of the baseline; empty without history.'),
  alert_increase: fact('alert_increase', 'Rise of the alerts over the baseline; empty without history.'),
} as const satisfies OutputTable
