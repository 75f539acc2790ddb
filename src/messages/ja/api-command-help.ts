import type { apiCommandHelpMessages as english } from '../en/api-command-help.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the commands of the API security check say, their help among it, in Japanese. */
export const apiCommandHelpMessages: typeof english = {
  group_api: () => '稼働中のAPIが仕様書とチェックリストを守っているかを確認します',
  api_check_summary: () => '稼働中のAPIを点検し、結果を判定します',
  api_check_description: () =>
    'APIに無害な問い合わせを行い、応答をOpenAPI文書およびチェックリストと照合して判定します。外部から確認できないものは「確認不可」であり、合格にはなりません。',
  api_check_example: () => 'APIを初めて点検する',
  api_check_example_credential: () =>
    '認証情報(API_CHECK_CREDENTIAL)を使ってより多くのルールを確認し、レポートを出力する',
  api_check_example_ignore: () => '見つかった問題から例外ファイルのひな形を作る',
  api_plan_summary: () => 'チェックで送る要求を表示します',
  api_plan_description: () =>
    '仕様書とオプションを読み、要求とハンドシェイクを送る順に1行ずつ表示します。checkが送るものと同じです。URLで指定された仕様書の取得以外は何も送らず、判定もしません。',
  api_plan_example: () => '何を要求するかを確認します',
  api_plan_example_json: () => '要求しない操作とその理由',
  api_rules_summary: () => 'ルールの一覧を表示します',
  api_rules_description: () =>
    'すべてのルールを、レベル、チェックリストの項目、基になった規格とともに表示します。どこにも要求を送りません。',
  api_rules_example: () => 'すべてのルール',
  api_rules_example_json: () => '仕様書だけで決まるルール',
  exit_api_4: () => 'refused: 仕様書を取得できませんでした(400、401、403、404)',
  api_column_rule: () => 'ルール',
  api_column_level: () => 'レベル',
  api_column_title: () => '求めること',
  api_column_point: () => 'チェックリストの項目',
  api_column_source: () => '規格',
  api_not_asked_writes: () => '書き込む操作です',
  api_not_asked_method: () => 'GET以外は要求しません',
  api_not_asked_own_servers: () => '専用のサーバーがあります',
  api_not_asked_leave_out: () => 'leave_outの対象です',
  api_not_asked_max_requests: () => 'max_requestsの上限を超えます',
  api_not_asked_path_value: (p) => `${format.list(p.names)}の値がpath_valuesにありません`,
  api_plan_left_out: (p) => `要求しません: ${p.operation}(${p.why})`,
}
