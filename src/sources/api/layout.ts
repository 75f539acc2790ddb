import type { ReportLayout } from '../../gate/layout.ts'

/** How reports of the API security check are shown: what was asked, what was found, and what could not be seen. */
export const apiLayout: ReportLayout = {
  facts: [
    { fact: 'target', form: 'literal' },
    { fact: 'high_count', form: 'count' },
    { fact: 'medium_count', form: 'count' },
    { fact: 'low_count', form: 'count' },
    { fact: 'known_count', form: 'count' },
    { fact: 'ignored_count', form: 'count' },
    { fact: 'met_count', form: 'count' },
    { fact: 'not_visible_count', form: 'count' },
    { fact: 'not_visible', form: 'literal' },
    { fact: 'request_count', form: 'count' },
  ],
  headline: 'max_high',
}
