import { type OptionDefinition, option } from './definition.ts'
import type { OptionValues } from './read.ts'
import * as read from './readers.ts'

/** Options that every gate has. A source takes them into its own table, where it wants them to stand. */
export const commonOptions = {
  report_dir: option('report_dir', read.readText, {
    group: 'common',
    placeholder: 'folder',
    help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome.',
  }),
  on_missing_secrets: option('on_missing_secrets', read.readChoice(['fail', 'skip']), {
    group: 'rest',
    placeholder: 'fail|skip',
    default: 'fail',
    only: 'action',
    help: '`skip`: without a key the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
  }),
  job_summary: option('job_summary', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'true',
    only: 'action',
    help: 'Whether to write the job summary.',
  }),
  pr_comment: option('pr_comment', read.readChoice(['never', 'on_failure', 'always']), {
    group: 'rest',
    placeholder: 'never|on_failure|always',
    default: 'never',
    only: 'action',
    help: 'One comment a project on the pull request, updated in place. Needs `pull-requests: write`.',
  }),
  issue: option('issue', read.readChoice(['never', 'on_failure']), {
    group: 'rest',
    placeholder: 'never|on_failure',
    default: 'never',
    only: 'action',
    help: '`on_failure`: outside of pull requests, one issue a project tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
  }),
  issue_labels: option('issue_labels', read.readNames, {
    group: 'rest',
    placeholder: 'names',
    only: 'action',
    help: 'Labels of a new issue, separated by commas or lines. One that the repository does not have is a warning; none is created.',
  }),
  issue_assignees: option('issue_assignees', read.readNames, {
    group: 'rest',
    placeholder: 'logins',
    only: 'action',
    help: 'Whom a new issue is assigned to, separated by commas or lines. Somebody it can not be assigned to is a warning.',
  }),
  github_token: option('github_token', read.readHeaderSecret, {
    group: 'rest',
    placeholder: 'token',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is GitHub's.
    actionDefault: '${{ github.token }}',
    secret: 'GITHUB_TOKEN',
    only: 'action',
    help: 'Used for the comment and the issue only.',
  }),
  slack_webhook_url: option('slack_webhook_url', read.readWebhook, {
    group: 'rest',
    placeholder: 'url',
    secret: 'SLACK_WEBHOOK_URL',
    help: 'A Slack webhook, masked. It gets a message on any outcome but `passed`, `skipped`, `started` and `checked`; best effort.',
  }),
  language: option('language', read.readChoice(['en', 'ja', 'ko']), {
    group: 'rest',
    placeholder: 'en|ja|ko',
    default: 'en',
    help: 'Language of the log, the reports, and in the action of summary, comment and annotations.',
  }),
  ca_file: option('ca_file', read.readText, {
    group: 'rest',
    placeholder: 'file',
    help: 'PEM file of certificate authorities to trust besides the usual ones.',
  }),
} as const satisfies Record<string, OptionDefinition<unknown>>

/** The values of the options that every gate has. */
export type CommonValues = OptionValues<typeof commonOptions>
