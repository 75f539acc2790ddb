import type { networkMessages as english } from '../en/network.ts'
import { formatFor } from '../format.ts'
import { sentence } from './sentence.ts'

const format = formatFor('ja')

/** What went wrong between us and a service, in Japanese. */
export const networkMessages: typeof english = {
  network_unresolved: (p) =>
    `ホスト名${p.host}を解決できませんでした(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、このマシンのDNS、プロキシ環境ではHTTPS_PROXYを確認してください。`,
  network_refused: (p) =>
    `${p.host}に接続できませんでした。${p.address}が接続を拒否しました(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
  network_not_connected: (p) =>
    `${p.host}に接続できませんでした(${p.endpoint}、${p.code})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
  network_connect_timeout: (p) =>
    `${p.host}への接続が時間内に確立しませんでした(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
  network_lost: (p) => `${p.host}との接続が切れました(${p.endpoint}、${p.code})。`,
  network_timeout: (p) => `${p.host}から${p.seconds}秒以内に応答がありませんでした(${p.endpoint})。`,
  network_proxy: (p) =>
    `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。HTTPS_PROXYのユーザー名とパスワード、およびNO_PROXYを確認してください。`,
  network_proxy_unreachable: (p) =>
    `${p.host}への接続に使うプロキシを利用できませんでした(${p.endpoint}、${p.code})。HTTPS_PROXY、HTTP_PROXY、NO_PROXYを確認してください。`,
  network_proxy_login: (p) =>
    `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。ユーザー名とパスワードを求めています。HTTPS_PROXYに含まれるユーザー名とパスワードを確認してください。`,
  network_proxy_redirect: (p) =>
    `プロキシが${p.host}へ接続せず、別の場所へのリダイレクトを返しました(${p.endpoint}、${p.status})。多くの場合、プロキシのログインページです。リダイレクトには従いません。このホストを対象から外すよう、プロキシの管理者に依頼してください。`,
  network_proxy_gateway: (p) => `プロキシが${p.host}に接続できませんでした(${p.endpoint}、${p.status})。`,
  network_proxy_senseless: (p) =>
    `${p.host}への接続に使うプロキシが、解釈できない応答を返しました(${p.endpoint}、${p.code})。HTTPS_PROXYのスキームとポート番号を確認してください。`,
  problem_proxy: (p) =>
    `${p.variable}の値はプロキシのアドレスではありません。http://user:password@proxy.example:3128のような、httpまたはhttpsのURLを指定してください。パスワードを含む可能性があるため、値は表示しません。`,
  certificate_expired: (p) =>
    `${p.host}の証明書は有効期限が切れているか、まだ有効になっていません。このマシンの時計を確認してください。時計が正しければ、サーバーまたは通信を検査するプロキシの管理者による証明書の更新が必要です。`,
  certificate_wrong_host: (p) =>
    `証明書が${p.host}のものではありません。${p.setting ?? '接続先のアドレス'}を確認してください。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
  certificate_unknown_authority: (p) =>
    `${p.host}の証明書は、このマシンが信頼していない認証局から発行されています(${p.code})。社内でTLS通信を検査している場合は、そのルート証明書をca_fileに指定してください。`,
  certificate_rejected: (p) =>
    `${p.host}の証明書は受け入れられません(${p.code})。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
  certificate_unfit: (p) =>
    `${p.host}の証明書またはその認証局の証明書が、TLSの規則に反しています: ${p.why}。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
  certificate_wanted: (p) =>
    `${p.host}がクライアント証明書を要求し、応答せずに接続を切りました(${p.endpoint})。scangateはクライアント証明書を持たず、${p.service ?? '接続先のサービス'}も要求しません。${p.setting ?? '接続先のアドレス'}と、代わりに応答しているものがないかを確認してください。`,
  trust_file_ignored: (p) => `${p.variable}に指定された${p.path}は使えないため、無視します: ${p.why}。`,
  trusting_more: (p) =>
    `${p.host}の証明書は、Nodeが知らない認証局から発行されています。システムの証明書ストアを加えて再試行します。`,
  tls_failed: (p) =>
    `${p.host}との暗号化通信を確立できませんでした(${p.code})。サーバーはTLS 1.2以降に対応している必要があります。httpのポートには接続できません。`,
  tls_broken: (p) =>
    `${p.host}との暗号化通信が、TLSのエラーで終了しました(${p.endpoint}、${p.code})。途中で通信内容が書き換えられている可能性があります。`,
  redirected: (p) =>
    `${p.host}が${p.target}へのリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。指定されたホスト以外にキーを送らないため、リダイレクトには従いません。${p.setting ?? '接続先のアドレス'}を確認してください。`,
  redirected_nowhere: (p) =>
    `${p.host}が転送先のないリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。リダイレクトには従いません。${p.setting ?? '接続先のアドレス'}を確認してください。`,
  request_answered: (p) => `${p.endpoint}: HTTP ${p.status}、${p.bytes}バイト、${p.milliseconds}ミリ秒`,
  request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}ミリ秒後)`,
  answer_not_http: (p) =>
    `${p.host}の応答はHTTPではありませんでした(${p.endpoint}、${p.code})。${p.setting ?? '接続先のアドレス'}のスキームとポート番号を確認してください。`,
  answer_contradictory: (p) =>
    `${p.host}の応答は長さの指定が矛盾しており、どこで終わるのか判断できません(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
  answer_unasked: (p) =>
    `${p.host}が、要求していないHTTP ${p.status}を返しました(${p.endpoint})。途中のプロキシやロードバランサーに不具合がある可能性があります。`,
  answer_no_status: (p) =>
    `${p.host}が、HTTPに存在しないステータス${p.status}を返しました(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
  answer_status: (p) => `${p.host}がHTTP ${p.status}を返しました(${p.endpoint})。`,
  answer_rate_limited: (p) => `${p.host}がHTTP 429(リクエスト過多)を返しました(${p.endpoint})。`,
  answer_too_large: (p) =>
    `${p.host}から${p.limit}を超える応答があったため、読み取りを中止しました(${p.endpoint})。`,
  answer_not_json: (p) =>
    `${p.host}の応答はJSONではありませんでした(${p.endpoint})。先頭: 「${p.start}」。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
  answer_empty: (p) => `${p.host}の応答は空でした(${p.endpoint})。`,
  answer_misshaped: (p) =>
    `${p.endpoint}の応答が仕様と異なります。${p.field}は${p.expected}のはずですが、${p.got}でした。`,
  answer_repeats_key: (p) =>
    `${p.endpoint}の応答が仕様と異なります。${p.field}にキーが含まれているため、この値は使いません。`,
  answer_unreadable: (p) =>
    `${p.host}の応答の${p.encoding}エンコーディングを復元できませんでした(${p.endpoint})。`,
  service_refused: (p) => `${p.service}に拒否されました(${p.endpoint}、HTTP ${p.status}): ${p.text}`,
  service_refused_silently: (p) =>
    `${p.service}に理由の説明なしで拒否されました(${p.endpoint}、HTTP ${p.status})。`,
  retrying: (p) => `${sentence(p.reason)}${format.written(p.wait)}後に再試行します(${p.attempt}回目は失敗)。`,
  answered_status: (p) => `HTTP ${p.status}が返されました。`,
  answered_words: (p) => `HTTP ${p.status}が返されました: ${p.text}。`,
}
