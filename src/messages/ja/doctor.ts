import type { doctorMessages as english } from '../en/doctor.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the doctor of any gate says, in Japanese. */
export const doctorMessages: typeof english = {
  doctor_label_node: () => 'Node',
  doctor_label_configuration: () => '設定',
  doctor_label_ca: () => '認証局',
  doctor_label_dns: () => 'DNS',
  doctor_label_connection: () => '接続',
  doctor_label_tls: () => 'TLS',
  doctor_label_pull_request: () => 'プルリクエストのコメント',
  doctor_node: (p) =>
    `${p.version}。20.18.1以降であれば問題ありません。アクションの実行には、バージョン2.327.1以降のランナーが必要です。`,
  doctor_configuration: () => 'すべてのオプションが有効で、互いに矛盾していません。',
  doctor_ca: () => 'Node標準のルート証明書。足りない場合はシステムの証明書も使います。',
  doctor_ca_more: (p) =>
    `Node標準のルート証明書、${format.list(p.settings.map((setting, index) => `${setting}(${p.files[index]})`))}。足りない場合はシステムの証明書も使います。`,
  doctor_dns: (p) => `${p.host}は${p.address}です。`,
  doctor_dns_address: (p) => `${p.host}はアドレスなので、名前解決は不要です。`,
  doctor_dns_resolved: (p) => `${p.host}が見つかりました。`,
  doctor_dns_proxy: (p) => `${p.host}の名前解決はプロキシ${p.proxy}が行います。`,
  doctor_connected: (p) => `プロキシを使わず、${p.host}に直接接続しました。`,
  doctor_connected_proxy: (p) => `プロキシ${p.proxy}を経由して${p.host}に接続しました。`,
  doctor_tls: (p) => `${p.protocol}。証明書の発行者は${p.issuer}、有効期限は${p.validTo}です。`,
  doctor_tls_plain: () => 'なし。暗号化しないhttpは、ループバックでのみ許可されます。',
  doctor_pull_request: () =>
    '書き込むのはアクションだけで、ジョブにpull-requests: writeが必要です。プルリクエストのワークフローでGITHUB_TOKENを渡すと、ここで権限を確認できます。',
  doctor_pull_request_ok: (p) => `このトークンでプルリクエスト${p.number}にコメントできます。`,
  doctor_pull_request_denied: (p) =>
    `このトークンではプルリクエスト${p.number}にコメントできません(HTTP ${p.status})。`,
  doctor_pull_request_unknown: (p) =>
    `プルリクエスト${p.number}にコメントできるかどうか確認できませんでした。${p.why}`,
  doctor_not_reached: () => '上記のエラーのため、確認していません。',
  doctor_not_reached_any: (p) => `上記のエラーのため、確認していない項目: ${format.list(p.labels)}`,
  doctor_passed: () => '問題は見つかりませんでした。',
  doctor_failed: (p) => `問題が${format.number(p.count)}件見つかりました。`,
}
