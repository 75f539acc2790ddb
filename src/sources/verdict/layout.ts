import type { ReportLayout } from '../../gate/layout.ts'

/** How verdicts are shown: how many gates, and which are not there. */
export const verdictLayout: ReportLayout = {
  facts: [
    { fact: 'gate_count', form: 'count' },
    { fact: 'passed_count', form: 'count' },
    { fact: 'failed_count', form: 'count', shownBy: 'gates_passed' },
    { fact: 'missing', form: 'text' },
  ],
  headline: 'gates_passed',
}
