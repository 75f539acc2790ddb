/** What is said of the pull-request comment, the issue and the Slack message. All are best effort. */
export const notifyMessages = {
  problem_webhook: (p: { input: string }) =>
    `${p.input} is no https address of a webhook; allowed: the address as Slack shows it. It is not shown here, because it is a secret.`,
  comment_no_pull_request: (p: { event: string }) =>
    `pr_comment: this run belongs to no pull request (event: ${p.event}), so there is nothing to comment on.`,
  comment_no_token: () => 'pr_comment: github_token is empty, so no comment was written.',
  comment_no_permission: () =>
    "No pull-request comment: the token may not write it. Add to the job: permissions: pull-requests: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
  comment_fork: () =>
    "No pull-request comment: pull requests from forks get a token that only reads, whatever the workflow's permissions say. The gate's outcome stays as it is.",
  comment_failed: (p: { why: string }) =>
    `No pull-request comment: ${p.why} The gate's outcome stays as it is.`,
  github_issue_of_pull_request: () =>
    'issue: this run belongs to a pull request, so no issue is opened or closed.',
  github_issue_no_token: () => 'issue: github_token is empty, so no issue was opened or closed.',
  github_issue_no_repository: () =>
    'issue: the runner does not say which repository this is (GITHUB_REPOSITORY), so no issue was opened or closed.',
  github_issue_no_permission: () =>
    "The issue was left as it is: the token may not write it. Add to the job: permissions: issues: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
  github_issues_turned_off: () =>
    "The issue was not written: issues are turned off in this repository. Turn them on in its settings, or set issue: never. The gate's outcome stays as it is.",
  github_issue_failed: (p: { why: string }) =>
    `The issue may not be up to date: ${p.why} The gate's outcome stays as it is.`,
  github_out_of_time: (p: { seconds: number }) => `GitHub took longer than ${p.seconds} s in all.`,
  github_issue_label_unknown: (p: { label: string }) =>
    `issue_labels: the repository has no label "${p.label}"; the issue is opened without it.`,
  github_issue_label_unsure: (p: { label: string; why: string }) =>
    `issue_labels: could not find out whether there is a label "${p.label}", so the issue is opened without it: ${p.why}`,
  github_issue_assignee_unknown: (p: { assignee: string }) =>
    `issue_assignees: issues of this repository can't be assigned to "${p.assignee}"; the issue is opened without.`,
  github_issue_assignee_unsure: (p: { assignee: string; why: string }) =>
    `issue_assignees: could not find out whether issues can be assigned to "${p.assignee}", so the issue is opened without: ${p.why}`,
  github_issue_opened: (p: { number: number }) => `Issue #${p.number} was opened.`,
  github_issue_updated: (p: { number: number }) => `Issue #${p.number} was updated.`,
  github_issue_closed: (p: { number: number }) => `Issue #${p.number} was closed.`,
  github_issue_reopened: (p: { number: number }) => `Issue #${p.number} was opened again.`,
  github_issue_note_changed: (p: { before: string; outcome: string }) =>
    `The outcome was ${p.before} and is now ${p.outcome}.`,
  github_issue_note_closed: () => 'The gate passes again, so this issue is closed.',
  github_issue_note_reopened: (p: { outcome: string }) =>
    `The gate does not pass any more, so this issue is open again. The outcome is ${p.outcome}.`,
  slack_failed: (p: { why: string }) => `No Slack message: ${p.why} The gate's outcome stays as it is.`,
  slack_ok: () => 'Slack was told.',
  file_not_written: (p: { file: string; folder: string; why: string }) =>
    `Could not write the ${p.file} in ${p.folder}: ${p.why}`,
  outputs_not_written: (p: { why: string }) => `Could not write the outputs: ${p.why}`,
  annotations_not_written: (p: { why: string }) => `Could not write the annotations: ${p.why}`,
  summary_not_written: (p: { why: string }) => `Could not write the job summary: ${p.why}`,
  comment_not_written: (p: { why: string }) => `Could not write the pull-request comment: ${p.why}`,
  github_issue_not_written: (p: { why: string }) => `Could not write the issue: ${p.why}`,
  slack_not_written: (p: { why: string }) => `Could not write the Slack message: ${p.why}`,
  notices_not_written: (p: { why: string }) => `Could not tell Slack and GitHub: ${p.why}`,
} as const
