/** What is said of the pull-request comment and the Slack message. Both are best effort. */
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
  slack_failed: (p: { why: string }) => `No Slack message: ${p.why} The gate's outcome stays as it is.`,
  slack_ok: () => 'Slack was told.',
  file_not_written: (p: { file: string; folder: string; why: string }) =>
    `Could not write the ${p.file} in ${p.folder}: ${p.why}`,
  outputs_not_written: (p: { why: string }) => `Could not write the outputs: ${p.why}`,
  annotations_not_written: (p: { why: string }) => `Could not write the annotations: ${p.why}`,
  summary_not_written: (p: { why: string }) => `Could not write the job summary: ${p.why}`,
  comment_not_written: (p: { why: string }) => `Could not write the pull-request comment: ${p.why}`,
  slack_not_written: (p: { why: string }) => `Could not write the Slack message: ${p.why}`,
  notices_not_written: (p: { why: string }) =>
    `Could not write the Slack message and pull-request comment: ${p.why}`,
} as const
