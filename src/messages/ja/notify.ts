import type { Catalogue } from '../message.ts'

/** プルリクエストのコメントと Slack の通知。どちらも失敗しても結果は変わりません。 */
export const notifyMessages = {
  problem_webhook: (p) =>
    `${p.input} は Webhook の https アドレスではありません。Slack に表示されたアドレスをそのまま指定してください。秘密の値のため、ここには表示しません。`,
  comment_no_pull_request: () =>
    'pr_comment: この実行はプルリクエストのものではないため、コメントする対象がありません。',
  comment_no_token: () => 'pr_comment: github_token が空のため、コメントを書きませんでした。',
  comment_no_permission: () =>
    'プルリクエストにコメントできませんでした。トークンに書き込み権限がありません。ジョブに permissions: pull-requests: write を追加してください。ゲートの結果は変わりません。',
  comment_fork: () =>
    'プルリクエストにコメントできませんでした。フォークからのプルリクエストには、ワークフローの権限設定にかかわらず読み取り専用のトークンが渡されます。ゲートの結果は変わりません。',
  comment_failed: (p) => `プルリクエストにコメントできませんでした: ${p.why}。ゲートの結果は変わりません。`,
  slack_failed: (p) => `Slack に通知できませんでした: ${p.why} ゲートの結果は変わりません。`,
  slack_ok: () => 'Slack に通知しました。',
} as const satisfies Partial<Catalogue>
