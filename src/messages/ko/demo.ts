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
  demo_heading_before: () => '먼저 실행되는 작업',
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
  demo_right: (p) =>
    `${p.acts === 2 ? '두 단계' : `단계 ${format.number(p.acts)}개`} 모두 예상대로 끝났습니다(${format.written(p.time)}).`,
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
  demo_fortify_title: () => '액션 동작 데모 (이 머신의 Fortify SSC 시뮬레이터 사용)',
  demo_fortify_act_1: () => '1. 작업이 토큰을 받아 쓰고, 끝날 때 아무것도 남기지 않는 경우',
  demo_fortify_act_1_story: () =>
    '이 단계는 작업 동안만 유효한 토큰을 발급합니다. 다음 단계는 그 토큰으로 SSC에 요청하며 비밀번호는 받지 않습니다. 후처리 단계가 토큰을 폐기합니다.',
  demo_fortify_act_2: () => '2. 같은 작업이 토큰을 기다리는 동안 강제 종료된 경우',
  demo_fortify_act_2_story: () =>
    'SSC가 토큰을 만들었지만 응답이 오지 않은 채 단계가 강제 종료됩니다. 토큰 값을 받은 곳은 없습니다. 후처리 단계가 설명을 단서로 그 토큰을 찾아냅니다.',
  demo_fortify_act_3: () => '3. 머신이 멈추어 후처리 단계가 실행되지 않는 경우',
  demo_fortify_act_3_story: () =>
    '토큰이 발급되어 사용되었습니다. 그 뒤 토큰을 폐기할 머신이 사라집니다. 남은 대비책은 1시간이라는 유효 기간뿐입니다.',
  demo_fortify_post: () => '후처리 단계:',
  demo_fortify_killed: (p) => `응답이 오기 전에 단계가 강제 종료되었습니다(${p.signal}).`,
  demo_fortify_machine: () => '머신이 사라져 토큰을 폐기할 수 없습니다.',
  demo_fortify_later: () => '1시간 남짓 뒤, 같은 토큰으로 같은 단계를 실행합니다:',
  demo_fortify_used: () => '다음 단계는 토큰만으로 SSC의 응답을 받았습니다.',
  demo_fortify_none_left: () => '작업의 토큰은 SSC에 남아 있지 않습니다. 다른 사용자의 토큰은 그대로입니다.',
  demo_fortify_unseen: () => 'SSC는 토큰 1개를 만들었지만 강제 종료된 단계는 그 토큰을 받지 못했습니다.',
  demo_fortify_alive: () => '후처리 단계가 실행되지 않아 토큰이 유효한 채로 남았습니다.',
  demo_fortify_expired: (p) =>
    `1시간 뒤 SSC가 그 토큰을 거부했습니다(종료 코드 ${p.code}). 폐기하지 못해도 짧은 유효 기간이 지나면 쓸 수 없게 됩니다.`,
  demo_fortify_masked: () => '토큰은 두 형식 모두 로그에 없습니다.',
  demo_fortify_nowhere: () => '로그, 출력, 상태 어디에도 비밀번호가 없습니다.',
  demo_fortify_next_doctor: () =>
    '실제 SSC가 토큰을 발급해 줄지, 발급하지 않고 확인하려면 다음 명령을 실행하세요:',
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
  demo_verdict_title: () => '종합 판정 동작 데모 (이 머신의 시뮬레이터를 확인하는 게이트 사용)',
  demo_verdict_act_1: () => '1. 게이트 하나는 실패하고, 하나는 실행되지 않은 경우',
  demo_verdict_act_1_story: () =>
    '릴리스에는 게이트 세 개가 필요합니다. 점검은 통과하지만 API에는 누구나 들어올 수 있고, 서버 점검 작업은 시작되지 않았습니다. 실행되지 않은 게이트는 실패 기록을 남기지 않습니다. 종합 판정은 그 보고서를 필수로 요구하므로 빠진 것을 알아냅니다.',
  demo_verdict_act_2: () => '2. 게이트 세 개가 모두 실행되어 모두 통과한 경우',
  demo_verdict_act_2_story: () =>
    'API를 고쳤고 서버 점검도 실행되었습니다. 같은 종합 판정을 다시 하면 이제 릴리스를 내보낼 수 있습니다.',
  demo_verdict_counted: (p) =>
    `판정한 게이트는 ${format.number(p.gates)}개이며, 그중 ${format.number(p.passed)}개가 통과했습니다.`,
  demo_verdict_missing: (p) => `필수인데 보고서가 없는 게이트를 밝혔습니다: ${format.list(p.gates)}.`,
  demo_verdict_none_missing: () => '필수 게이트의 보고서가 모두 있습니다.',
  demo_verdict_untouched: () => '게이트의 보고서는 게이트가 남긴 그대로입니다.',
  demo_verdict_nowhere: () => '로그, 출력, 요약 어디에도 게이트의 키가 없습니다.',
  demo_verdict_next_help: () => '종합 판정에 지정할 수 있는 조건을 보려면 다음 명령을 실행하세요:',
}
