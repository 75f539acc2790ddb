import type { ReportLayout } from '../../gate/layout.ts'

/** How reports of the NHN gate are shown: where was looked, at how much, and what is wrong with it. */
export const nhnLayout: ReportLayout = {
  facts: [
    { fact: 'regions', form: 'text' },
    { fact: 'instance_count', form: 'count' },
    { fact: 'weak_instance_count', form: 'count' },
    { fact: 'check_count', form: 'count' },
    { fact: 'weak_count', form: 'count' },
    { fact: 'high_count', form: 'count' },
    { fact: 'medium_count', form: 'count' },
    { fact: 'low_count', form: 'count' },
    { fact: 'ignored_count', form: 'count' },
    { fact: 'stale_count', form: 'count' },
    { fact: 'stale_instances', form: 'text' },
    { fact: 'missing_count', form: 'count', shownBy: 'require_instances' },
    { fact: 'missing_instances', form: 'text' },
  ],
  headline: 'max_high',
}
