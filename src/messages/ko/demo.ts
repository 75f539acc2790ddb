import type { demoMessages as english } from '../en/demo.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the demo says, in Korean. */
export const demoMessages: typeof english = {
  demo_title: () => '액션 동작 데모 (이 머신의 VAddy 시뮬레이터 사용)',
  demo_intro: () =>
    '계정도 네트워크도 키도 필요 없습니다. 아래 단계는 커밋된 액션을 GitHub와 같은 방식으로 실행한 것이며, 시간만 줄였습니다.',
  demo_act_1: () => '1. 프로젝트가 사용 중이고, 이어진 점검에서 취약점이 발견되는 경우',
  demo_act_1_story: () =>
    '다른 점검이 실행 중이므로 단계는 실패하지 않고 끝나기를 기다립니다. 이어진 점검에서 취약점이 3건 발견되어 max_alerts 허용 한도 0건을 넘습니다.',
  demo_act_2: () => '2. 애플리케이션을 고친 뒤',
  demo_act_2_story: () =>
    '같은 워크플로를 다시 실행합니다. 이번에는 취약점이 없어 빌드를 계속할 수 있습니다.',
  demo_heading_step: () => '단계',
  demo_heading_outputs: () => '출력',
  demo_heading_summary: () => '작업 요약',
  demo_chart: (p) => `[GitHub에서는 취약점 수 차트: ${p.values}]`,
  demo_waited: () => '다른 점검이 끝날 때까지 기다렸습니다.',
  demo_one_scan: () => '점검을 한 번만 시작했습니다.',
  demo_step_failed: (p) => `예상대로 단계가 실패했습니다(종료 코드 ${p.code}).`,
  demo_step_passed: (p) => `예상대로 단계가 성공했습니다(종료 코드 ${p.code}).`,
  demo_alerts: (p) => `출력에 나온 취약점 수는 ${format.number(p.alerts)}건입니다.`,
  demo_post: () => '후처리 단계에서 실행 중으로 남은 점검이 없었습니다.',
  demo_key_nowhere: () => '로그, 출력, 상태, 요약 어디에도 키가 없습니다.',
  demo_right: (p) => `두 단계 모두 예상대로 끝났습니다(${format.written(p.time)}).`,
  demo_wrong: (p) => `예상과 다른 항목이 있습니다(${format.written(p.time)}). 위의 ✗ 표시를 확인하세요.`,
  demo_next_simulate: () => '다음으로, 시뮬레이터를 상대로 자신의 파이프라인을 연습할 수 있습니다:',
  demo_next_doctor: () => '실제 프로젝트를 확인하려면 다음 명령을 실행하세요:',
  demo_no_bundle: (p) => `액션 번들이 없습니다: ${p.path}`,

  demo_nhn_title: () => '액션 동작 데모 (이 머신의 NHN Cloud 시뮬레이터 사용)',
  demo_nhn_act_1: () => '1. 일부 서버에 취약한 항목이 있는 경우',
  demo_nhn_act_1_story: () =>
    '두 리전에 서버 12대가 있고 모두 최근 몇 주 안에 점검을 받았습니다. 여러 서버에 위험도 "상" 취약 항목이 있어 max_high의 한도 0건을 넘습니다.',
  demo_nhn_act_2: () => '2. 서버를 조치하고 다시 점검한 뒤',
  demo_nhn_act_2_story: () =>
    '같은 워크플로를 다시 실행합니다. 모든 서버의 최근 점검에서 취약 항목이 나오지 않아 빌드를 계속할 수 있습니다.',
  demo_nhn_instances: (p) => `두 리전의 서버 ${format.number(p.instances)}대를 모두 판정했습니다.`,
  demo_nhn_weak: (p) =>
    `출력에 나온 취약 항목은 ${format.number(p.weak)}건이며, 위험도별 건수도 시뮬레이터와 같습니다.`,
  demo_nhn_revoked: () => '발급받은 토큰을 폐기했습니다.',
  demo_nhn_next_doctor: () => '실제 키와 리전을 확인하려면 다음 명령을 실행하세요:',
  demo_api_title: () => '액션 동작 데모 (이 머신의 API 시뮬레이터 사용)',
  demo_api_act_1: () => '1. 누구나 들어올 수 있는 API인 경우',
  demo_api_act_1_story: () =>
    'OpenAPI 문서에는 주문과 고객 조회에 토큰이 필요하다고 되어 있습니다. 그런데 API가 토큰 없이도 응답하여 max_high의 한도 0건을 넘습니다.',
  demo_api_act_2: () => '2. API를 고친 뒤',
  demo_api_act_2_story: () =>
    '같은 워크플로를 다시 실행합니다. 이번에는 보호된 작업이 거부되므로 빌드를 계속할 수 있습니다.',
  demo_api_open: (p) =>
    `자격 증명 없이 응답한 보호 대상 작업은 ${format.number(p.operations)}건이며, 출력의 건수와 같습니다.`,
  demo_api_harmless: (p) =>
    `API가 받은 요청은 ${format.number(p.requests)}건입니다. 모두 본문이 없는 GET, OPTIONS, TRACE이며 한 번에 하나씩 보냈습니다.`,
  demo_api_credential: (p) =>
    `자격 증명을 붙인 요청은 ${format.number(p.requests)}건이었습니다(최대 ${format.number(p.most)}건).`,
  demo_api_private: () => '로그, 출력, 상태, 요약 어디에도 고객에게만 보여 주는 응답 내용이 없습니다.',
  demo_api_next_rules: () => '확인하는 규칙을 모두 보려면 다음 명령을 실행하세요:',
}
