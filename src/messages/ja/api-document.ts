import type { apiDocumentMessages as english } from '../en/api-document.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the API security check says of its options and of the OpenAPI document, in Japanese. */
export const apiDocumentMessages: typeof english = {
  api_problem_allowed_host: (p) =>
    `${p.input}に「${p.given}」があります。api.example.com:8443のようなホストまたはホスト:ポートを指定してください。*.example.comのように、2つ以上のラベルの前に1ラベル分の「*.」を置くこともできます。`,
  api_problem_no_hosts: (p) =>
    `allowed_hostsが空のため、${p.host}への要求に同意がありません。要求してよいホストを、パイプラインが計算しない場所に列挙してください。`,
  api_problem_host: (p) =>
    `${p.input}のホスト${p.host}がallowed_hostsにありません。ポートのない項目は、標準のポートだけを表します。`,
  api_problem_header: (p) =>
    `${p.input}の値「${p.given}」は使えません。AuthorizationやX-API-Keyのような、認証情報を運ぶヘッダーの名前を指定してください。`,
  api_problem_path_value_form: (p) =>
    `${p.input}の「${p.given}」は使えません。「名前=値」を1行に1つずつ指定してください。`,
  api_problem_path_value_empty: (p) =>
    `${p.input}の「${p.given}」に値がありません。「名前=値」の形で指定してください。`,
  api_problem_path_value_slash: (p) =>
    `${p.input}の「${p.given}」は使えません。スラッシュを含む値は、別のパスになってしまいます。`,
  api_problem_path_value_dots: (p) =>
    `${p.input}の「${p.given}」は使えません。ドットだけの値は、パスの外に出てしまいます。`,
  api_problem_path_value_twice: (p) =>
    `${p.input}の「${p.given}」の名前が重複しています。1つだけにしてください。`,
  api_problem_path_value_unknown: (p) =>
    `${p.input}の「${p.given}」は、仕様書のどのパスやクエリーのパラメーターでもありません。`,
  api_problem_leave_out: (p) =>
    `${p.input}の「${p.given}」は使えません。GET /healthやGET /admin/*のように、大文字のメソッドとパスを指定してください。`,
  api_problem_leave_out_nothing: (p) => `${p.input}の「${p.given}」に一致する操作が、仕様書にありません。`,
  api_problem_rule: (p) =>
    `${p.input}に「${p.given}」があります。AUTH-1のようなルールのID(一覧はscangate api rules)、またはnoneを指定してください。`,

  api_problem_document_size: (p) => `${p.file}は5 MiBを超えています。`,
  api_problem_syntax: (p) =>
    `${p.file}はYAMLとしてもJSONとしても読み取れません(${p.line}行${p.column}列): ${p.why}`,
  api_problem_depth: (p) =>
    `${p.file}は使えません。入れ子の深さが${format.number(p.deepest)}を超えています。`,
  api_problem_aliases: (p) =>
    `${p.file}は使えません。YAMLのエイリアスの参照先がないか、展開結果が大きすぎます。代わりに$refを使ってください。`,
  api_problem_no_document: (p) => `${p.file}はOpenAPIの仕様書ではありません。openapiフィールドがありません。`,
  api_problem_swagger: (p) =>
    `${p.file}はSwagger 2.0です。使えるのはOpenAPI 3.0から3.2です。次のような方法で変換してください: npx swagger2openapi --outfile openapi.yaml FILE`,
  api_problem_version: (p) => `${p.file}はOpenAPI「${p.given}」です。使えるのは3.0から3.2です。`,
  api_problem_no_operations: (p) => `${p.file}に操作の記載がありません。`,
  api_problem_bundle: (p) =>
    `${p.file}のパスはほかのファイルにあり、読み取りません。次のような方法で先に1つにまとめてください: npx @redocly/cli bundle FILE --output openapi.yaml`,
  api_problem_baseline: (p) =>
    `baselineの「${p.file}」は、何かを確認できたAPIセキュリティチェックのreport.jsonではありません。`,
  api_problem_baseline_future: (p) =>
    `baselineの「${p.file}」は未来のものです(${p.time})。このマシンの時計を合わせるか、別のレポートを指定してください。`,
  api_problem_baseline_age: (p) =>
    `baselineの「${p.file}」(${p.time})は、max_baseline_age(${p.maximum})より古いものです。検出内容を見直し、新しいレポートを指定してください。`,

  api_seen_plain_url: (p) => `仕様書に、暗号化されないアドレス${p.url}があります。`,
  api_seen_unsaid: () => '操作にも仕様書全体にもsecurityがありません。',
  api_seen_open: () => '書き込む操作なのに、securityが誰にでも開かれています([])。',
  api_seen_optional: () => '書き込む操作なのに、securityが任意です({})。',
  api_seen_key_in_query: () => 'キーがURLに入り、ログや履歴に残ります。',
  api_seen_basic: () => 'Basic認証は、要求のたびにパスワードを送ります。',
  api_seen_flow: (p) => `RFC 9700が避けるよう勧める${p.flow}フローを使っています。`,
  api_seen_no_scopes: () => 'OAuthを使っていますが、スコープを要求する操作がありません。',
  api_seen_no_429: () => '429を記載した操作がありません。',
  api_seen_no_schema: (p) => `${p.name}にスキーマがありません。`,
  api_seen_no_refusals: () => '保護された操作なのに、401も403も記載がありません。',

  api_notice_unseen_paths: (p) =>
    `仕様書の${format.number(p.count)}個のパスはほかのファイルにあり、読み取りません。1つにまとめると確認できます。`,
  api_reason_checked: (p) =>
    `チェックでは要求を${format.number(p.requests)}件送ります。今回は、URLで指定されたopenapiの取得以外は何も送っていません。`,
  api_log_planned: (p) => p.line,
  api_why_no_document: () => '読み取る仕様書がありません。',
  api_why_unseen_paths: () => '仕様書の一部のパスがほかのファイルにあり、読み取りません。',
  api_why_no_writes: () => '仕様書に、書き込む操作がありません。',
  api_why_no_schemes: () => 'セキュリティスキームを使う操作がありません。',
  api_why_no_oauth: () => 'OAuth 2.0を使う操作がありません。',
  api_why_no_input: () => 'パラメーターやJSONボディーを受け取る操作がありません。',
  api_why_none_protected: () => '保護されていると記載された操作がありません。',
}
