import type { notifyMessages as english } from '../en/notify.ts'
import { sentence } from './sentence.ts'

/** What is said of the pull-request comment and the Slack message, in Japanese. */
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
  slack_failed: (p) => `Slackに通知できませんでした: ${sentence(p.why)}ゲートの結果は変わりません。`,
  slack_ok: () => 'Slackに通知しました。',
  file_not_written: (p) => `${p.folder}に${p.file}を書き込めませんでした: ${p.why}`,
  outputs_not_written: (p) => `出力を書き込めませんでした: ${p.why}`,
  annotations_not_written: (p) => `アノテーションを書き込めませんでした: ${p.why}`,
  summary_not_written: (p) => `ジョブサマリーを書き込めませんでした: ${p.why}`,
  comment_not_written: (p) => `プルリクエストのコメントを書き込めませんでした: ${p.why}`,
  slack_not_written: (p) => `Slackのメッセージを送信できませんでした: ${p.why}`,
  notices_not_written: (p) => `Slackのメッセージとプルリクエストのコメントを送信できませんでした: ${p.why}`,
}
