import type { networkMessages as english } from '../en/network.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What went wrong between us and a service, in Korean. */
export const networkMessages: typeof english = {
  network_unresolved: (p) =>
    `호스트 이름 ${p.host}의 주소를 찾지 못했습니다(${p.endpoint}). api_url, 이 머신의 DNS, 프록시 환경이라면 HTTPS_PROXY를 확인하세요.`,
  network_refused: (p) =>
    `${p.host}에 연결하지 못했습니다. ${p.address}에서 연결을 거부했습니다(${p.endpoint}). api_url, 방화벽, 프록시 설정을 확인하세요.`,
  network_not_connected: (p) =>
    `${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.code}). api_url, 방화벽, 프록시 설정을 확인하세요.`,
  network_connect_timeout: (p) =>
    `${p.host}에 제한 시간 안에 연결하지 못했습니다(${p.endpoint}). api_url, 방화벽, 프록시 설정을 확인하세요.`,
  network_lost: (p) => `${p.host} 연결이 끊어졌습니다(${p.endpoint}, ${p.code}).`,
  network_timeout: (p) => `${p.host}에서 ${p.seconds}초 안에 응답하지 않았습니다(${p.endpoint}).`,
  network_proxy: (p) =>
    `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). HTTPS_PROXY의 사용자와 비밀번호, 그리고 NO_PROXY를 확인하세요.`,
  network_proxy_unreachable: (p) =>
    `${p.host} 연결에 쓰는 프록시를 사용하지 못했습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY, HTTP_PROXY, NO_PROXY를 확인하세요.`,
  problem_proxy: (p) =>
    `${p.variable} 값이 프록시 주소가 아닙니다. http://user:password@proxy.example:3128 같은 http 또는 https URL을 지정하세요. 비밀번호가 들어 있을 수 있으므로 값은 표시하지 않습니다.`,
  certificate_expired: (p) =>
    `${p.host} 인증서가 만료되었거나 아직 유효하지 않습니다. 이 머신의 시계를 확인하세요. 시계가 맞다면 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 갱신해야 합니다.`,
  certificate_wrong_host: (p) =>
    `인증서가 ${p.host}용이 아닙니다. api_url을 확인하세요. 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
  certificate_unknown_authority: (p) =>
    `${p.host} 인증서는 이 머신이 신뢰하지 않는 인증 기관에서 발급되었습니다(${p.code}). 회사에서 TLS 통신을 검사한다면 그 루트 인증서를 ca_file로 지정하세요.`,
  certificate_rejected: (p) =>
    `${p.host} 인증서를 받아들일 수 없습니다(${p.code}). 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
  trust_file_ignored: (p) => `${p.variable}에 지정한 ${p.path} 파일을 사용할 수 없어 무시합니다: ${p.why}.`,
  trusting_more: (p) =>
    `${p.host} 인증서는 Node가 모르는 인증 기관에서 발급되었습니다. 시스템 인증서 저장소를 더해 다시 시도합니다.`,
  tls_failed: (p) =>
    `${p.host} 서버와 암호화된 연결을 맺지 못했습니다(${p.code}). 서버가 TLS 1.2 이상을 지원해야 하며, http 포트에는 연결할 수 없습니다.`,
  redirected: (p) =>
    `${p.host}에서 다음 주소로 리디렉션했습니다: ${p.target} (${p.endpoint}, HTTP ${p.status}). 지정한 호스트 밖으로 키가 나가지 않도록 리디렉션은 따라가지 않습니다. api_url을 확인하세요.`,
  redirected_nowhere: (p) =>
    `${p.host}에서 대상이 없는 리디렉션으로 응답했습니다(${p.endpoint}, HTTP ${p.status}). 리디렉션은 따라가지 않습니다. api_url을 확인하세요.`,
  request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes}바이트, ${p.milliseconds}밀리초`,
  request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}밀리초 후)`,
  answer_not_http: (p) =>
    `${p.host} 응답이 HTTP가 아닙니다(${p.endpoint}, ${p.code}). api_url의 스킴과 포트를 확인하세요.`,
  answer_status: (p) => `${p.host}에서 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}).`,
  answer_rate_limited: (p) => `${p.host}에서 HTTP 429(요청이 너무 많음) 응답을 보냈습니다(${p.endpoint}).`,
  answer_too_large: (p) =>
    `${p.host}의 응답이 너무 커서(한도: ${p.limit}) 읽기를 중단했습니다(${p.endpoint}).`,
  answer_not_json: (p) =>
    `${p.host} 응답이 JSON이 아닙니다(${p.endpoint}). 응답의 시작: "${p.start}". 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
  answer_empty: (p) => `${p.host} 응답이 비어 있습니다(${p.endpoint}).`,
  answer_misshaped: (p) =>
    `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값이 맞지 않습니다(기대: ${p.expected}, 실제: ${p.got}).`,
  answer_unreadable: (p) => `${p.host} 응답의 ${p.encoding} 인코딩을 풀 수 없습니다(${p.endpoint}).`,
  service_refused: (p) => `${p.service} 서비스가 거부했습니다(${p.endpoint}, HTTP ${p.status}): ${p.text}`,
  service_refused_silently: (p) =>
    `${p.service} 서비스가 이유를 밝히지 않고 거부했습니다(${p.endpoint}, HTTP ${p.status}).`,
  retrying: (p) => `${p.reason} ${format.written(p.wait)} 후에 다시 시도합니다(${p.attempt}번째 시도 실패).`,
}
