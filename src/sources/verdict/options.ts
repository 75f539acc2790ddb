import { commonOptions } from '../../options/common.ts'
import { type OptionDefinition, option, requiredOption } from '../../options/definition.ts'
import * as read from '../../options/readers.ts'
import { readAccept, readCommit, readRequire } from './option-readers.ts'

/** Every option of the verdict: inputs, flags, environment, defaults and help come from this table. */
export const verdictOptions = {
  reports: requiredOption('reports', read.readLines, {
    group: 'required',
    placeholder: 'paths',
    help: 'Files, folders or patterns (`*`, `?`, `**` for any folders), one a line. Of a folder every `report.json` below it counts, each once. A line that matches nothing is an error.',
  }),
  require: option('require', readRequire, {
    group: 'common',
    placeholder: 'gates',
    help: 'What must be there, one a line: `nhn`, `vaddy:6eb1f9fcbdb6a5a` (a subject), `vaddy*3` (at least three subjects). One without a report is missing, and never a pass.',
  }),
  commit: option('commit', readCommit, {
    group: 'common',
    placeholder: 'commit|any',
    help: "The whole ID of the commit that every report must say. Default: the run's own, where the CI tells it; elsewhere it is required. `any` turns it off.",
  }),
  max_age: option('max_age', read.readDuration(1), {
    group: 'common',
    placeholder: 'duration',
    default: '24h',
    help: 'How long ago the run of a gate may have ended. An older report is stale: `failed`.',
  }),
  accept: option('accept', readAccept, {
    group: 'common',
    placeholder: 'outcomes',
    help: 'Outcomes that are no pass and are let through with a warning, one a line, each with a reason: `skipped: forks`. Not `failed`, `incomplete` and `error`: each gate has ways of its own for them.',
  }),
  allow_simulated: option('allow_simulated', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'false',
    help: 'Whether reports of simulated runs may count, for a rehearsal. The verdict is then simulated, too.',
  }),
  report_dir: {
    ...commonOptions.report_dir,
    help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html` of the verdict, written whatever the outcome. It must be none of a gate: nothing in it is read.',
  },
  job_summary: commonOptions.job_summary,
  pr_comment: commonOptions.pr_comment,
  issue: {
    ...commonOptions.issue,
    help: '`on_failure`: outside of pull requests, one issue tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
  },
  issue_labels: commonOptions.issue_labels,
  issue_assignees: commonOptions.issue_assignees,
  github_token: commonOptions.github_token,
  slack_webhook_url: commonOptions.slack_webhook_url,
  language: commonOptions.language,
  ca_file: {
    ...commonOptions.ca_file,
    help: 'PEM file of certificate authorities to trust besides the usual ones, for Slack, the comment and the issue.',
  },
} as const satisfies Record<string, OptionDefinition<unknown>>
