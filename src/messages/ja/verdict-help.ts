import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the verdict does, in Japanese. The English is the options' own `help`. */
export const optionHelp = {
  ...commonOptionHelp,
  reports:
    'ファイル、フォルダー、またはパターン(`*`、`?`、任意の階層のフォルダーは`**`)を1行に1つ書きます。フォルダーの場合は、その下のすべての`report.json`が1回ずつ対象になります。何にも一致しない行があればエラーです。',
  require:
    '必ずなければならないものを1行に1つ書きます。`nhn`、`vaddy:6eb1f9fcbdb6a5a`(対象)、`vaddy*3`(3つ以上の対象)のように指定します。レポートのないものがあれば、合格にはなりません。',
  commit:
    'すべてのレポートに記載されていなければならないコミットの、省略のないID。既定は、CIから取得できる場合はこの実行のコミットで、取得できない場合は指定が必要です。`any`: 確認しません。',
  max_age: 'ゲートの実行がどれだけ前に終了していてよいか。これより古いレポートは期限切れで、`failed`です。',
  accept:
    '合格ではないが警告付きで許可する結果を、理由とともに1行に1つ書きます(例: `skipped: forks`)。`failed`、`incomplete`、`error`は指定できません。各ゲートのオプションを使ってください。',
  allow_simulated:
    '模擬実行のレポートを対象にするかどうか。リハーサル用です。指定すると、総合判定も模擬実行として扱われます。',
  report_dir:
    '総合判定の`report.json`、`junit.xml`、`report.md`、`report.html`を書き出すフォルダー。結果にかかわらず書き出します。ゲートのフォルダーは指定できません。中のファイルは読み取りません。',
  issue:
    '`on_failure`: プルリクエスト以外の実行で、合格でない結果を1件のIssueで知らせ、次に合格したときにクローズします。`issues: write`が必要です。',
  ca_file: 'Slack、コメント、Issueのために、通常の認証局に加えて信頼する認証局のPEMファイル。',
} as const

/** What each output of the verdict holds, in Japanese. */
export const outputHelp = {
  ...commonOutputHelp,
  gate_count: '判定したゲートの数。種類と対象ごとに数えます。',
  passed_count: '合格として扱ったゲートの数。警告付きのものを含みます。',
  failed_count: '理由にかかわらず、合格として扱わなかったゲートの数。',
  missing: '必須なのにレポートがないもの。JSONの配列です。',
} as const
