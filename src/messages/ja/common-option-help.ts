/** What the options that every gate has do, in Japanese. The English is the options' own `help`. */
export const commonOptionHelp = {
  report_dir:
    '`report.json`、`junit.xml`、`report.md`、`report.html`を書き出すフォルダー。結果にかかわらず書き出します。以前の実行のレポートは、リクエストを送信する前に削除します。',
  on_missing_secrets:
    '`skip`: キーがない場合の結果を`skipped`にします。シークレットが渡されない、フォークからのプルリクエストとDependabotによるプルリクエストに限ります。',
  job_summary: 'ジョブサマリーを書き出すかどうか。',
  pr_comment:
    'プルリクエストへのコメント。プロジェクトごとに1件で、同じコメントを更新します。`pull-requests: write`が必要です。',
  github_token: 'コメントにのみ使います。',
  slack_webhook_url:
    'SlackのWebhook(マスクされます)。結果が`passed`、`skipped`、`started`、`checked`以外のときに通知します。通知に失敗しても結果は変わりません。',
  language: 'ログ、レポート、(アクションでは)サマリー、コメント、アノテーションの言語。',
  ca_file: '通常の認証局に加えて信頼する認証局のPEMファイル。',
} as const
