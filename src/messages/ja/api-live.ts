import type { apiLiveMessages as english } from '../en/api-live.ts'
import { formatFor } from '../format.ts'
import { sentence } from './sentence.ts'

const format = formatFor('ja')

/** What the API security check says of what it asks and sees, in Japanese. */
export const apiLiveMessages: typeof english = {
  api_log_asking: (p) => `${p.target}に問い合わせます(リクエスト${format.number(p.requests)}件、1件ずつ)。`,
  api_log_asking_on: (p) =>
    `${format.number(p.of)}件中${format.number(p.count)}件のリクエストが終わりました。`,
  api_log_judging: (p) => `観察した内容を${format.number(p.rules)}件のルールと照合します。`,

  api_cut_limited: () => 'APIがHTTP 429を返したため、以降の問い合わせを中止しました。',
  api_cut_troubles: (p) =>
    `直近${format.number(p.count)}件がサーバーエラーまたは時間切れだったため、以降の問い合わせを中止しました。`,
  api_cut_time: (p) =>
    `timeoutの${format.written(p.limit)}以内にすべてを問い合わせることができませんでした。`,

  api_why_http: () => '対象がループバックの平文httpです。',
  api_why_address: () => 'HSTSはIPアドレスには適用されません。',
  api_why_no_room: () => 'max_requestsの上限により問い合わせていません。',
  api_why_no_credential: () => 'credentialが指定されていません。',
  api_why_no_operation: () => 'これを問い合わせられる操作がAPI文書にありません。',
  api_why_no_protected: () => '問い合わせられる操作のうち、保護されていると文書化されたものがありません。',
  api_why_not_planned: () => 'この対象には問い合わせません。',
  api_why_cut_short: () => 'その前に問い合わせを中止しました。',
  api_why_untrusted: () => '証明書を信頼できないため、何も送信していません。',
  api_why_no_refusal: () => '認証情報なしのリクエストを拒否した操作がありません。',
  api_why_locked: () => '認証情報をそこへ、またはこれ以上送信することはできません。',
  api_why_unclear: () => '判断できる応答ではありませんでした。',
  api_why_no_answer: (p) => `応答がありませんでした。${p.why}`,
  api_why_few_clear: (p) =>
    `保護された操作${format.number(p.asked)}件のうち、明確に応答したのは${format.number(p.clear)}件だけです(min_seenは${format.percent(p.least)})。`,
  api_why_no_401: () => '401の応答がありませんでした。',
  api_why_no_limits: () => '制限を知らせる応答がありませんでした。知らせる義務はありません。',
  api_why_no_errors: () => 'APIのエラー応答を観察できませんでした。',
  api_why_no_sunset: () => '提供終了を知らせる応答はありません。',
  api_why_contact_elsewhere: () =>
    'security.txtは別の場所にあります。リダイレクトには従わないため、そのURLをsecurity_txtに指定してください。',

  api_seen_untrusted: (p) => `${sentence(p.why)}証明書の発行者は「${p.issuer}」です。`,
  api_seen_expiring: (p) =>
    `「${p.issuer}」が発行した証明書の有効期限は${p.date}(残り${format.number(p.days)}日)です。`,
  api_seen_old_tls: (p) =>
    `${format.list(p.versions)}での接続を受け入れました。証明書の発行者は「${p.issuer}」です。`,
  api_seen_static_rsa: (p) =>
    `前方秘匿性のないRSA鍵交換のTLS 1.2を受け入れました。証明書の発行者は「${p.issuer}」です。`,
  api_seen_security_txt: (p) => `${sentence(p.why)}${p.seen}`,
  api_contact_missing: () => 'security.txtがありません。',
  api_contact_type: () => 'security.txtがUTF-8のtext/plainではありません。',
  api_contact_long: () => 'security.txtが32 KiBを超えています。',
  api_contact_no_contact: () => 'security.txtに有効なContactがないか、連絡先として使えない値があります。',
  api_contact_no_expires: () => 'security.txtに、日時を示すExpiresがちょうど1つ記載されていません。',
  api_contact_expired: (p) => `security.txtの有効期限が${p.date}に切れています。`,
  api_contact_canonical: () => 'security.txtのCanonicalが、取得元のURLを示していません。',
}
