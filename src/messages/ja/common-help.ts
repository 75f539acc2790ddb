/** What the inputs of every source do, in Japanese. Sources take them into their own help. */
export const commonOptionHelp = {
  report_dir:
    '`report.json`、`junit.xml`、`report.md`、`report.html`を書き出すフォルダー。結果にかかわらず書き出します。以前の実行のレポートは、リクエストを送信する前に削除します。',
  on_missing_secrets:
    '`skip`: キーがない場合の結果を`skipped`にします。シークレットが渡されない、フォークからのプルリクエストとDependabotによるプルリクエストに限ります。',
  job_summary: 'ジョブサマリーを書き出すかどうか。',
  pr_comment:
    'プルリクエストへのコメント。プロジェクトごとに1件で、同じコメントを更新します。`pull-requests: write`が必要です。',
  issue:
    '`on_failure`: プルリクエスト以外の実行で、合格でない結果をプロジェクトごとに1件のIssueで知らせ、次に合格したときにクローズします。`issues: write`が必要です。',
  issue_labels:
    '新しいIssueに付けるラベル。カンマまたは改行で区切ります。リポジトリにないラベルは警告となり、作成されることはありません。',
  issue_assignees:
    '新しいIssueの担当者。カンマまたは改行で区切ります。割り当てられないユーザーは警告となります。',
  github_token: 'コメントとIssueにのみ使います。',
  slack_webhook_url:
    'SlackのWebhook(マスクされます)。結果が`passed`、`skipped`、`started`、`checked`以外のときに通知します。通知に失敗しても結果は変わりません。',
  language: 'ログ、レポート、(アクションでは)サマリー、コメント、アノテーションの言語。',
  ca_file: '通常の認証局に加えて信頼する認証局のPEMファイル。',
} as const

/** What the outputs of every source hold, in Japanese. */
export const commonOutputHelp = {
  outcome:
    '実行の結果。passed、failed、incomplete、misconfigured、refused、unreachable、busy、timeout、scan_canceled、aborted、skipped、started、checked、errorのいずれか。',
  reason: '結果の理由を示す一文。',
  report_dir: 'レポートのフォルダーの絶対パス。レポートがない場合は空です。',
} as const
