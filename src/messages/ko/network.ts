import type { networkMessages as english } from '../en/network.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What went wrong between us and a service, in Korean. */
export const networkMessages: typeof english = {
  network_unresolved: (p) =>
    `호스트 이름 ${p.host}의 주소를 찾지 못했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 이 머신의 DNS, 프록시 환경이라면 HTTPS_PROXY를 확인하세요.`,
  network_refused: (p) =>
    `${p.host}에 연결하지 못했습니다. ${p.address}에서 연결을 거부했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
  network_not_connected: (p) =>
    `${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.code}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
  network_connect_timeout: (p) =>
    `${p.host}에 제한 시간 안에 연결하지 못했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
  network_lost: (p) => `${p.host} 연결이 끊어졌습니다(${p.endpoint}, ${p.code}).`,
  network_timeout: (p) => `${p.host}에서 ${p.seconds}초 안에 응답하지 않았습니다(${p.endpoint}).`,
  network_proxy: (p) =>
    `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). HTTPS_PROXY의 사용자와 비밀번호, 그리고 NO_PROXY를 확인하세요.`,
  network_proxy_unreachable: (p) =>
    `${p.host} 연결에 쓰는 프록시를 사용하지 못했습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY, HTTP_PROXY, NO_PROXY를 확인하세요.`,
  network_proxy_login: (p) =>
    `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). 사용자와 비밀번호를 요구합니다. HTTPS_PROXY에 지정한 사용자와 비밀번호를 확인하세요.`,
  network_proxy_redirect: (p) =>
    `프록시가 ${p.host}에 연결하지 않고 다른 곳으로 리디렉션했습니다(${p.endpoint}, ${p.status}). 대부분 프록시의 로그인 페이지입니다. 리디렉션은 따라가지 않습니다. 프록시 관리자에게 이 호스트를 예외로 두도록 요청하세요.`,
  network_proxy_gateway: (p) => `프록시가 ${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.status}).`,
  network_proxy_senseless: (p) =>
    `${p.host} 연결에 쓰는 프록시가 해석할 수 없는 응답을 보냈습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY의 스킴과 포트를 확인하세요.`,
  problem_proxy: (p) =>
    `${p.variable} 값이 프록시 주소가 아닙니다. http://user:password@proxy.example:3128 같은 http 또는 https URL을 지정하세요. 비밀번호가 들어 있을 수 있으므로 값은 표시하지 않습니다.`,
  certificate_expired: (p) =>
    `${p.host} 인증서가 만료되었거나 아직 유효하지 않습니다. 이 머신의 시계를 확인하세요. 시계가 맞다면 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 갱신해야 합니다.`,
  certificate_wrong_host: (p) =>
    `인증서가 ${p.host}용이 아닙니다. ${p.setting ?? '접속 주소'} 값을 확인하세요. 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
  certificate_unknown_authority: (p) =>
    `${p.host} 인증서는 이 머신이 신뢰하지 않는 인증 기관에서 발급되었습니다(${p.code}). 회사에서 TLS 통신을 검사한다면 그 루트 인증서를 ca_file로 지정하세요.`,
  certificate_rejected: (p) =>
    `${p.host} 인증서를 받아들일 수 없습니다(${p.code}). 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
  certificate_unfit: (p) =>
    `${p.host} 인증서 또는 그 인증 기관의 인증서가 TLS 규칙에 어긋납니다: ${p.why}. 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
  certificate_wanted: (p) =>
    `${p.host}에서 클라이언트 인증서를 요구하고 응답 없이 연결을 끊었습니다(${p.endpoint}). scangate에는 클라이언트 인증서가 없고 ${p.service ?? '서비스'}도 요구하지 않습니다. ${p.setting ?? '접속 주소'} 값과 대신 응답하는 것이 있는지 확인하세요.`,
  trust_file_ignored: (p) => `${p.variable}에 지정한 ${p.path} 파일을 사용할 수 없어 무시합니다: ${p.why}.`,
  trusting_more: (p) =>
    `${p.host} 인증서는 Node가 모르는 인증 기관에서 발급되었습니다. 시스템 인증서 저장소를 더해 다시 시도합니다.`,
  tls_failed: (p) =>
    `${p.host} 서버와 암호화된 연결을 맺지 못했습니다(${p.code}). 서버가 TLS 1.2 이상을 지원해야 하며, http 포트에는 연결할 수 없습니다.`,
  tls_broken: (p) =>
    `${p.host} 서버와의 암호화된 연결이 TLS 오류로 끝났습니다(${p.endpoint}, ${p.code}). 중간에서 통신 내용이 바뀌고 있을 수 있습니다.`,
  redirected: (p) =>
    `${p.host}에서 다음 주소로 리디렉션했습니다: ${p.target} (${p.endpoint}, HTTP ${p.status}). 지정한 호스트 밖으로 키가 나가지 않도록 리디렉션은 따라가지 않습니다. ${p.setting ?? '접속 주소'} 값을 확인하세요.`,
  redirected_nowhere: (p) =>
    `${p.host}에서 대상이 없는 리디렉션으로 응답했습니다(${p.endpoint}, HTTP ${p.status}). 리디렉션은 따라가지 않습니다. ${p.setting ?? '접속 주소'} 값을 확인하세요.`,
  request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes}바이트, ${p.milliseconds}밀리초`,
  request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}밀리초 후)`,
  answer_not_http: (p) =>
    `${p.host} 응답이 HTTP가 아닙니다(${p.endpoint}, ${p.code}). ${p.setting ?? '접속 주소'}의 스킴과 포트를 확인하세요.`,
  answer_contradictory: (p) =>
    `${p.host} 응답의 길이 정보가 서로 어긋나 어디에서 끝나는지 알 수 없습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
  answer_unasked: (p) =>
    `${p.host}에서 요청하지 않은 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시나 로드 밸런서에 문제가 있을 수 있습니다.`,
  answer_no_status: (p) =>
    `${p.host}에서 HTTP에 없는 상태 코드 ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
  answer_status: (p) => `${p.host}에서 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}).`,
  answer_rate_limited: (p) => `${p.host}에서 HTTP 429(요청이 너무 많음) 응답을 보냈습니다(${p.endpoint}).`,
  answer_too_large: (p) =>
    `${p.host}의 응답이 너무 커서(한도: ${p.limit}) 읽기를 중단했습니다(${p.endpoint}).`,
  answer_not_json: (p) =>
    `${p.host} 응답이 JSON이 아닙니다(${p.endpoint}). 응답의 시작: "${p.start}". 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
  answer_empty: (p) => `${p.host} 응답이 비어 있습니다(${p.endpoint}).`,
  answer_misshaped: (p) =>
    `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값이 맞지 않습니다(기대: ${p.expected}, 실제: ${p.got}).`,
  answer_repeats_key: (p) =>
    `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값에 키가 들어 있어 사용하지 않습니다.`,
  answer_unreadable: (p) => `${p.host} 응답의 ${p.encoding} 인코딩을 풀 수 없습니다(${p.endpoint}).`,
  service_refused: (p) => `${p.service} 서비스가 거부했습니다(${p.endpoint}, HTTP ${p.status}): ${p.text}`,
  service_refused_silently: (p) =>
    `${p.service} 서비스가 이유를 밝히지 않고 거부했습니다(${p.endpoint}, HTTP ${p.status}).`,
  retrying: (p) => `${p.reason} ${format.written(p.wait)} 후에 다시 시도합니다(${p.attempt}번째 시도 실패).`,
  answered_status: (p) => `HTTP ${p.status} 응답을 받았습니다.`,
  answered_words: (p) => `HTTP ${p.status} 응답을 받았습니다: ${p.text}.`,
}
