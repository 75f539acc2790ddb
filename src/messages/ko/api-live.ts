import type { apiLiveMessages as english } from '../en/api-live.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the API security check says of what it asks and sees, in Korean. */
export const apiLiveMessages: typeof english = {
  api_log_asking: (p) => `${p.target}에 요청 ${format.number(p.requests)}건을 한 번에 하나씩 보냅니다.`,
  api_log_asking_on: (p) => `요청 ${format.number(p.of)}건 중 ${format.number(p.count)}건을 마쳤습니다.`,
  api_log_judging: (p) => `관찰한 내용을 규칙 ${format.number(p.rules)}개와 대조합니다.`,

  api_cut_limited: () => 'API가 HTTP 429로 응답하여 더 이상 요청하지 않았습니다.',
  api_cut_troubles: (p) =>
    `최근 응답 ${format.number(p.count)}건이 서버 오류이거나 제시간에 오지 않아 더 이상 요청하지 않았습니다.`,
  api_cut_time: (p) => `timeout인 ${format.written(p.limit)} 안에 모든 요청을 마치지 못했습니다.`,

  api_why_http: () => '대상이 루프백의 일반 http입니다.',
  api_why_address: () => 'HSTS는 IP 주소에 적용되지 않습니다.',
  api_why_no_room: () => 'max_requests 한도 때문에 요청하지 않았습니다.',
  api_why_no_credential: () => 'credential이 지정되지 않았습니다.',
  api_why_no_operation: () => '이를 위해 요청할 수 있는 작업이 문서에 없습니다.',
  api_why_no_protected: () => '요청할 수 있는 작업 중 보호된다고 문서화된 작업이 없습니다.',
  api_why_not_planned: () => '이 대상에는 요청하지 않습니다.',
  api_why_cut_short: () => '그 전에 요청을 중단했습니다.',
  api_why_untrusted: () => '인증서를 신뢰할 수 없어 아무것도 보내지 않았습니다.',
  api_why_no_refusal: () => '자격 증명 없는 요청을 거부한 작업이 없습니다.',
  api_why_locked: () => '자격 증명을 그곳으로 보내거나 더 이상 보낼 수 없습니다.',
  api_why_unclear: () => '판단할 수 있는 명확한 응답이 아니었습니다.',
  api_why_no_answer: (p) => `응답이 없었습니다. ${p.why}`,
  api_why_few_clear: (p) =>
    `보호된 작업 ${format.number(p.asked)}개 중 명확하게 응답한 작업은 ${format.number(p.clear)}개뿐입니다(min_seen은 ${format.percent(p.least)}).`,
  api_why_no_401: () => '401 응답이 없었습니다.',
  api_why_no_limits: () => '제한을 알리는 응답이 없었습니다. 알릴 의무는 없습니다.',
  api_why_no_errors: () => 'API의 오류 응답을 관찰하지 못했습니다.',
  api_why_no_sunset: () => '종료를 알리는 응답이 없습니다.',
  api_why_contact_elsewhere: () =>
    'security.txt가 다른 곳에 있습니다. 리디렉션은 따라가지 않으므로 그 주소를 security_txt에 지정하십시오.',

  api_seen_untrusted: (p) => `${p.why} 인증서 발급자는 "${p.issuer}"입니다.`,
  api_seen_expiring: (p) =>
    `"${p.issuer}"에서 발급한 인증서가 ${p.date}에 만료됩니다(${format.number(p.days)}일 남음).`,
  api_seen_old_tls: (p) =>
    `${format.list(p.versions)} 연결을 허용했습니다. 인증서 발급자는 "${p.issuer}"입니다.`,
  api_seen_static_rsa: (p) =>
    `순방향 비밀성이 없는 RSA 키 교환의 TLS 1.2를 허용했습니다. 인증서 발급자는 "${p.issuer}"입니다.`,
  api_seen_security_txt: (p) => `${p.why} ${p.seen}`,
  api_contact_missing: () => 'security.txt가 없습니다.',
  api_contact_type: () => 'security.txt가 UTF-8의 text/plain이 아닙니다.',
  api_contact_long: () => 'security.txt가 32KiB보다 깁니다.',
  api_contact_no_contact: () => 'security.txt에 쓸 수 있는 Contact가 없거나 연락처가 아닌 값이 있습니다.',
  api_contact_no_expires: () =>
    'security.txt에는 날짜와 시간을 나타내는 Expires가 정확히 하나 있어야 합니다.',
  api_contact_expired: (p) => `security.txt가 ${p.date}에 만료되었습니다.`,
  api_contact_canonical: () => 'security.txt의 Canonical이 읽어 온 주소를 가리키지 않습니다.',
}
