import type { doctorMessages as english } from '../en/doctor.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the doctor of any gate says, in Korean. */
export const doctorMessages: typeof english = {
  doctor_label_node: () => 'Node',
  doctor_label_configuration: () => '설정',
  doctor_label_ca: () => '인증 기관',
  doctor_label_dns: () => 'DNS',
  doctor_label_connection: () => '연결',
  doctor_label_tls: () => 'TLS',
  doctor_label_pull_request: () => '풀 리퀘스트 댓글',
  doctor_node: (p) =>
    `${p.version}. 20.18.1 이상이면 됩니다. 액션을 실행하려면 버전 2.327.1 이상의 러너가 필요합니다.`,
  doctor_configuration: () => '모든 옵션이 유효하고 서로 모순되지 않습니다.',
  doctor_ca: () => 'Node 기본 루트 인증서. 부족하면 시스템 인증서도 사용합니다.',
  doctor_ca_more: (p) =>
    `Node 기본 루트 인증서, ${p.settings.map((setting, index) => `${setting}(${p.files[index]})`).join(', ')}. 부족하면 시스템 인증서도 사용합니다.`,
  doctor_dns: (p) => `${p.host} 주소는 ${p.address}입니다.`,
  doctor_dns_address: (p) => `${p.host}: 주소이므로 이름 조회가 필요 없습니다.`,
  doctor_dns_resolved: (p) => `${p.host} 주소를 찾았습니다.`,
  doctor_dns_proxy: (p) => `${p.host} 이름 조회는 프록시 ${p.proxy}에서 합니다.`,
  doctor_connected: (p) => `프록시 없이 ${p.host}에 직접 연결했습니다.`,
  doctor_connected_proxy: (p) => `프록시 ${p.proxy} 경유로 ${p.host}에 연결했습니다.`,
  doctor_tls: (p) => `${p.protocol}. 인증서 발급자는 ${p.issuer}, 유효 기간은 ${p.validTo}까지입니다.`,
  doctor_tls_plain: () => '없음. 암호화하지 않는 http는 루프백에서만 허용됩니다.',
  doctor_pull_request: () =>
    '액션에서만 작성하며, 작업에 pull-requests: write 권한이 필요합니다. 풀 리퀘스트 워크플로에서 GITHUB_TOKEN을 넘기면 여기서 권한을 확인합니다.',
  doctor_pull_request_ok: (p) => `이 토큰으로 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있습니다.`,
  doctor_pull_request_denied: (p) =>
    `이 토큰으로는 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 없습니다(HTTP ${p.status}).`,
  doctor_pull_request_unknown: (p) =>
    `풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있는지 확인하지 못했습니다. ${p.why}`,
  doctor_not_reached: () => '위의 오류 때문에 확인하지 않았습니다.',
  doctor_not_reached_any: (p) => `위의 오류 때문에 확인하지 않은 항목: ${p.labels.join(', ')}`,
  doctor_passed: () => '문제가 없습니다.',
  doctor_failed: (p) => `문제가 ${format.number(p.count)}건 발견되었습니다.`,
}
