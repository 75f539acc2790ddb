import type { notifyMessages as english } from '../en/notify.ts'
import { sentence } from './sentence.ts'

/** What is said of the pull-request comment, the issue and the Slack message, in Japanese. */
export const notifyMessages: typeof english = {
  problem_webhook: (p) =>
    `${p.input}の値はWebhookのhttpsアドレスではありません。Slackに表示されたアドレスをそのまま指定してください。秘密の値のため、ここには表示しません。`,
  comment_no_pull_request: (p) =>
    `pr_comment: この実行(イベント: ${p.event})はプルリクエストによるものではないため、コメントする対象がありません。`,
  comment_no_token: () => 'pr_comment: github_tokenが空のため、コメントを書き込みませんでした。',
  comment_no_permission: () =>
    'プルリクエストにコメントできませんでした。トークンに書き込み権限がありません。ジョブにpermissions: pull-requests: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
  comment_fork: () =>
    'プルリクエストにコメントできませんでした。フォークからのプルリクエストには、ワークフローの権限設定にかかわらず読み取り専用のトークンが渡されます。ゲートの結果は変わりません。',
  comment_failed: (p) =>
    `プルリクエストにコメントできませんでした: ${sentence(p.why)}ゲートの結果は変わりません。`,
  github_issue_of_pull_request: () =>
    'issue: この実行はプルリクエストによるものなので、Issueの作成もクローズも行いません。',
  github_issue_no_token: () => 'issue: github_tokenが空のため、Issueの作成もクローズも行いませんでした。',
  github_issue_no_repository: () =>
    'issue: ランナーからリポジトリの名前(GITHUB_REPOSITORY)が渡されないため、Issueの作成もクローズも行いませんでした。',
  github_issue_no_permission: () =>
    'Issueを更新できませんでした。トークンに書き込み権限がありません。ジョブにpermissions: issues: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
  github_issues_turned_off: () =>
    'Issueを書き込めませんでした。このリポジトリではIssueが無効になっています。リポジトリの設定で有効にするか、issue: neverを指定してください。ゲートの結果は変わりません。',
  github_issue_failed: (p) =>
    `Issueが最新の状態になっていない可能性があります: ${sentence(p.why)}ゲートの結果は変わりません。`,
  github_out_of_time: (p) => `GitHubとのやり取りが全体で${p.seconds}秒以内に終わりませんでした。`,
  github_issue_label_unknown: (p) =>
    `issue_labels: このリポジトリにはラベル「${p.label}」がありません。このラベルを付けずにIssueを作成します。`,
  github_issue_label_unsure: (p) =>
    `issue_labels: ラベル「${p.label}」があるかどうかを確認できないため、このラベルを付けずにIssueを作成します: ${p.why}`,
  github_issue_assignee_unknown: (p) =>
    `issue_assignees: このリポジトリのIssueは「${p.assignee}」に割り当てられません。この担当者を除いてIssueを作成します。`,
  github_issue_assignee_unsure: (p) =>
    `issue_assignees: Issueを「${p.assignee}」に割り当てられるかどうかを確認できないため、この担当者を除いてIssueを作成します: ${p.why}`,
  github_issue_opened: (p) => `Issue #${p.number}を作成しました。`,
  github_issue_updated: (p) => `Issue #${p.number}を更新しました。`,
  github_issue_closed: (p) => `Issue #${p.number}をクローズしました。`,
  github_issue_reopened: (p) => `Issue #${p.number}を再オープンしました。`,
  github_issue_note_changed: (p) => `結果が「${p.before}」から「${p.outcome}」に変わりました。`,
  github_issue_note_closed: () => 'ゲートが再び合格になったため、このIssueをクローズしました。',
  github_issue_note_reopened: (p) =>
    `ゲートが合格しなくなったため、このIssueを再オープンしました。結果は「${p.outcome}」です。`,
  slack_failed: (p) => `Slackに通知できませんでした: ${sentence(p.why)}ゲートの結果は変わりません。`,
  slack_ok: () => 'Slackに通知しました。',
  file_not_written: (p) => `${p.folder}に${p.file}を書き込めませんでした: ${p.why}`,
  outputs_not_written: (p) => `出力を書き込めませんでした: ${p.why}`,
  annotations_not_written: (p) => `アノテーションを書き込めませんでした: ${p.why}`,
  summary_not_written: (p) => `ジョブサマリーを書き込めませんでした: ${p.why}`,
  comment_not_written: (p) => `プルリクエストのコメントを書き込めませんでした: ${p.why}`,
  github_issue_not_written: (p) => `Issueを書き込めませんでした: ${p.why}`,
  slack_not_written: (p) => `Slackのメッセージを送信できませんでした: ${p.why}`,
  notices_not_written: (p) => `SlackとGitHubに通知できませんでした: ${p.why}`,
}
