import type { ReportLayout } from '../../gate/layout.ts'

/** How reports of the VAddy gate are shown: what was scanned, how much of it, what came of it. */
export const vaddyLayout: ReportLayout = {
  facts: [
    { fact: 'project_id', form: 'literal' },
    { fact: 'crawl_label', form: 'text' },
    { fact: 'crawl_id', form: 'literal' },
    { fact: 'scan_list', form: 'text' },
    { fact: 'scan_id', form: 'literal' },
    { fact: 'start_time', form: 'time' },
    { fact: 'end_time', form: 'time' },
    { fact: 'duration_seconds', form: 'seconds' },
    { fact: 'scan_count', form: 'count', shownBy: 'requests_sent' },
    { fact: 'complete', form: 'percent', shownBy: 'min_complete' },
    { fact: 'alert_count', form: 'count', shownBy: 'max_alerts' },
    { fact: 'baseline_alert_count', form: 'count' },
    { fact: 'alert_increase', form: 'change', shownBy: 'max_alert_increase' },
    { fact: 'expected_version', form: 'literal' },
    { fact: 'version_before', form: 'literal' },
    { fact: 'version_after', form: 'literal' },
    { fact: 'adopted', form: 'flag' },
  ],
  headline: 'max_alerts',
  trend: {
    id: 'scan_id',
    time: 'start_time',
    count: 'alert_count',
    complete: 'complete',
    group: ['crawl_label', 'crawl_id'],
    link: 'scan_result',
  },
}
