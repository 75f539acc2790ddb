import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the NHN gate does, in Japanese. The English is the options' own `help`. */
export const optionHelp = {
  ...commonOptionHelp,
  app_key:
    'Server Security Checkのアプリキー。シークレットから渡します。マスクされ、表示されるすべてのURLから取り除かれます。',
  region:
    '`KR1`のようなリージョン。複数の場合はカンマ、空白、改行のいずれかで区切ります。指定したリージョンに結果が1件もない場合は`incomplete`です。',
  user_access_key_id:
    'User Access Key ID。`secret_access_key`と合わせて実行用のトークンを発行し、終了時に無効にします。`token`とは同時に指定できません。',
  secret_access_key:
    'Secret Access Key。シークレットから渡します。強制終了された実行のトークンは有効期限が切れるまで残るため、トークンの有効期間を短く設定してください。',
  token:
    '別の場所で発行したトークン。`user_access_key_id`と`secret_access_key`の代わりに使います。無効にはしません。',
  criteria: '判定する点検基準。1台のホストでも、基準が2つあれば結果は2つです。',
  os: '判定するオペレーティングシステム。どちらとも判別できない結果は、対象から外しません。',
  instances:
    '判定するインスタンスの名前またはパターン(`*`、`?`)を1行に1つ書きます。`!`で除外します。既定では、見つかったすべてです。何にも一致しないパターンがあれば`failed`です。',
  require_instances:
    '結果が必須のインスタンスの正確な名前を、1行に1つ書きます。結果のないものがあれば`failed`です。',
  max_age: 'インスタンスの最新の結果がどこまで古くてよいか。これより古いものは期限切れで、`failed`です。',
  lookback:
    'どこまでさかのぼって結果を読み取るか。期限切れの結果を見つけられるように、`max_age`より長くする必要があります。`from`とは同時に指定できません。',
  from: 'この日時以降の結果を読み取ります。`2026-07-01T00:00:00+09:00`のように時差を含めて指定します。`max_age`よりさかのぼった日時が必要です。',
  to: 'この日時までの結果を読み取ります。時差を含めて指定し、`from`が必要です。既定は現在です。',
  max_high: 'レベル「高」の脆弱な項目がこの件数を超えると不合格です。`off`: 判定しません。',
  max_medium: 'レベル「中」の脆弱な項目がこの件数を超えると不合格です。`off`: 判定しません。',
  max_low: 'レベル「低」の脆弱な項目がこの件数を超えると不合格です。`off`: 判定しません。',
  scope: 'レベル別の上限を、インスタンスごと(`instance`)に適用するか、合計(`total`)に適用するか。',
  ignore_file:
    'YAMLまたはJSON: `id`、`instance`(パターン、省略可)、`reason`、`approved_by`、`expires`(`YYYY-MM-DD`、UTCでその日まで有効)のリスト。該当する項目は件数に含めません。期限切れまたは未使用のものは警告し、期限切れのものは適用しません。`details`が必要です。',
  details:
    'どのインスタンスの個々の項目を読み取り、件数と比べるか。脆弱な項目のあるもの(`weak`)、すべて(`all`)、なし(`none`)。',
  on_no_results: '`warn`: 結果が1件もない場合、結果は`incomplete`のまま、ステップは警告付きで成功します。',
  concurrency: '同時に送信するリクエストの数(1から16)。',
  timeout: '実行全体にかけられる時間の上限。過ぎると結果は`timeout`です。',
  report_dir:
    '`report.json`、`junit.xml`、`report.md`、`report.html`を結果にかかわらず書き出し、判定したすべての結果を含む`results.ndjson`と`instances.csv`も書き出すフォルダー。',
  on_error:
    '`warn`: 結果が`timeout`の場合と、ネットワーク障害、5xx、429による`unreachable`の場合に、ステップは警告付きで成功します。証明書、リダイレクト、仕様と異なる応答、拒否、入力の誤り、脆弱性の検出には適用されません。',
  pr_comment:
    'プルリクエストへのコメント。対象ごとに1件で、同じコメントを更新します。`pull-requests: write`が必要です。',
  issue:
    '`on_failure`: プルリクエスト以外の実行で、合格でない結果を対象ごとに1件のIssueで知らせ、次に合格したときにクローズします。`issues: write`が必要です。',
  language:
    'ログ、レポート、(アクションでは)サマリー、コメント、アノテーションの言語。項目名と対応方法も、この言語でサービスから取得します。',
  dry_run: 'トークンを取得し、各リージョンの最初のページを読み取るだけにします。結果は`checked`です。',
  api_url:
    'APIのアドレス。どのリージョンでも同じです。ループバック以外のホストでは、暗号化されない`http:`は使えません。',
  oauth_url: 'トークンを発行するアドレス。`api_url`がループバックの場合に限り、ループバックにします。',
} as const

/** What each output holds, in Japanese. */
export const outputHelp = {
  instance_count: '判定したインスタンスの数(リージョンと名前による)。',
  weak_instance_count: '例外ではない脆弱な項目があるインスタンスの数。',
  check_count: '判定した結果で点検された項目の数。',
  weak_count: '例外ではない脆弱な項目の数。',
  high_count: 'そのうちレベル「高」の数。',
  medium_count: 'そのうちレベル「中」の数。',
  low_count: 'そのうちレベル「低」の数。',
  ignored_count: '例外として件数に含めなかった脆弱な項目の数。',
  stale_count: '最新の結果が`max_age`より古いインスタンスの数。',
  missing_count: '`require_instances`のうち結果のない名前の数。',
  stale_instances: '期限切れのインスタンス名のJSON配列(最大100)。',
  missing_instances: '結果のない名前のJSON配列(最大100)。',
  ...commonOutputHelp,
} as const
