import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the API security check does, in Japanese. The English is the options' own `help`. */
export const optionHelp = {
  ...commonOptionHelp,
  target:
    'APIのベースURL。仕様書のパスをこの後ろに付けます。ループバック以外のホストでは、暗号化されない`http:`は使えません。',
  allowed_hosts:
    '要求を送ってよいホスト。`host`または`host:port`を、カンマ、空白、改行のいずれかで区切ります。先頭の`*.`は1ラベルを表します。パイプラインが計算する`target`とは別の同意であり、ほかのホストには決して接続しません。`target`がループバックの場合は省略できます。',
  openapi:
    'APIのOpenAPI仕様書(3.0から3.2、JSONまたはYAML)。ファイルまたはURLで指定します。`none`: 仕様書なしで確認できることだけを確認します。',
  credential:
    '保護された操作を呼び出せるヘッダーの値(例: `Bearer …`)。シークレットから渡します。`target`と同じオリジンで、保護されていると記載された操作へのGETに、最大3回だけ付けます。',
  credential_header: '`credential`を入れるヘッダー。',
  path_values:
    '仕様書に例のないパラメーターの値。`name=value`を1行に1つずつ指定します。仕様書の値より優先します。',
  leave_out: '要求しない操作。`GET /path`の形で1行に1つずつ指定します。`*`と`?`が使えます。',
  max_high: 'レベル「高」の検出がこの数を超えると失敗します。`off`: 判定しません。',
  max_medium: 'レベル「中」の検出がこの数を超えると失敗します。`off`: 判定しません。',
  max_low: 'レベル「低」の検出がこの数を超えると失敗します。`off`: 判定しません。',
  require:
    '確認できなければならないルールのID、または`none`。1つでも確認できなければ結果は`incomplete`です。`http:`ではTLSのルールを求めません。',
  min_seen:
    '`AUTH-1`のために要求した操作のうち、明確に応答しなければならない割合(パーセント)。下回ると結果は`incomplete`です。',
  ignore_file:
    'YAMLまたはJSON: `rule`、`place`(パターン、省略可)、`reason`、`approved_by`、`expires`(`YYYY-MM-DD`、UTCでその日まで有効)のリスト。例外とした検出は件数に含めません。期限切れ、14日以内に期限が切れるもの、該当のないものは警告し、期限切れのものは適用しません。',
  baseline:
    '以前のチェックの`report.json`。そこにある検出は既知とし、件数に含めません。以前確認できたルールが確認できなければ、結果は`incomplete`です。',
  max_baseline_age: '`baseline`の古さの上限。超えると`misconfigured`です。',
  min_certificate_days: '証明書の残り日数がこの日数以下なら検出とします。',
  security_txt: '`target`のオリジンの代わりにsecurity.txtを探す場所。そのホストも`allowed_hosts`に必要です。',
  max_requests: '送る要求とハンドシェイクの上限(10から500)。',
  interval:
    '要求と要求の間に空ける最短の間隔。`target`がループバックの場合を除き、`200ms`以上です。要求は1つずつ送ります。',
  timeout: '実行全体にかかる時間の上限。過ぎると結果は`timeout`です。',
  on_error:
    '`warn`: 結果が`timeout`、またはネットワーク、5xx、429による`unreachable`であれば、ステップは警告付きで成功します。証明書、リダイレクト、拒否、不正な入力、検出には適用しません。',
  on_incomplete: '`warn`: 結果は`incomplete`のままですが、ステップは警告付きで成功します。',
  report_dir:
    '`report.json`、`junit.xml`、`report.md`、`report.html`を結果にかかわらず書き出すフォルダー。`openapi`がファイルで、結果が`passed`か`failed`であれば、`report.sarif`も書き出します。',
  pr_comment:
    'プルリクエストへのコメント。対象ごとに1件で、同じコメントを更新します。`pull-requests: write`が必要です。',
  issue:
    '`on_failure`: プルリクエスト以外の実行で、合格でない結果を対象ごとに1件のIssueで知らせ、次に合格したときにクローズします。`issues: write`が必要です。',
  dry_run:
    '送る内容を要求ごとに1行で表示するだけで、URLで指定された`openapi`の取得以外は何も送りません。結果は`checked`です。',
} as const

/** What each output holds, in Japanese. */
export const outputHelp = {
  target: 'チェックしたベースURL。',
  high_count: '件数に含めるレベル「高」の検出の数。',
  medium_count: '件数に含めるレベル「中」の検出の数。',
  low_count: '件数に含めるレベル「低」の検出の数。',
  met_count: '満たしたルールの数。',
  not_visible_count: '確認できなかったルールの数。満たしたものには数えません。',
  not_visible: '確認できなかったルールのIDのJSON配列。',
  known_count: '`baseline`にすでにある検出の数。',
  ignored_count: '例外ファイルにより件数に含めない検出の数。',
  request_count: '送信した要求とハンドシェイクの数。',
  sarif_file: '`report.sarif`の絶対パス。ファイルがない場合は空で、何もアップロードされません。',
  ...commonOutputHelp,
} as const
