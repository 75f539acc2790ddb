import type { nhnMessages as english } from '../en/nhn.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')
const instances = (count: number) => `${format.number(count)}대`
const items = (count: number) => `${format.number(count)}건`

/** What the gate on NHN Cloud Server Security Check says, in Korean: 점검, 취약점, 상/중/하, 양호/취약, 대응 방안, 예외 처리. */
export const nhnMessages: typeof english = {
  source_nhn: () => '서버 보안 점검',

  problem_region: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. KR1, KR2 같은 리전을 쉼표, 공백, 줄바꿈 중 하나로 구분해 지정하세요.`,
  problem_instances: (p) =>
    `${p.input}에 "!"만 있는 줄이 있습니다. 이름이나 패턴을 한 줄에 하나씩 쓰고, 제외할 이름 바로 앞에 "!"를 붙이세요.`,
  nhn_problem_period: (p) => `from(${p.from}) 시각은 to(${p.to}) 시각보다 앞서야 합니다.`,
  nhn_problem_from: () =>
    'from에는 max_age보다 더 이전 시각을 지정하세요. 그렇지 않으면 그보다 먼저 점검한 인스턴스가 기한 초과로 판정되지 않고 누락됩니다.',
  nhn_problem_lookback: (p) =>
    `lookback(${p.lookback}) 값은 max_age(${p.age}) 값보다 길어야 합니다. 그렇지 않으면 기한이 지난 결과를 찾을 수 없습니다.`,
  nhn_problem_loopback: (p) =>
    `${p.input}, ${p.other} 주소는 둘 다 루프백이거나 둘 다 루프백이 아니어야 합니다. 시뮬레이터에 실제 키를 보내지 않기 위해서입니다.`,

  nhn_reason_passed: (p) =>
    `인스턴스 ${instances(p.instances)} 모두 기준을 충족합니다. 취약점은 상 ${items(p.high)}, 중 ${items(p.medium)}, 하 ${items(p.low)}입니다.`,
  nhn_reason_over: (p) =>
    `${p.instance}에 ${p.option} 대상 취약점이 ${items(p.observed)} 있습니다. 상한은 ${items(p.limit)}입니다.`,
  nhn_reason_over_several: (p) =>
    `인스턴스 ${instances(p.instances)}에서 ${p.option} 대상 취약점이 상한 ${items(p.limit)}을 넘었습니다. 가장 많은 인스턴스: ${p.instance}(${items(p.observed)}).`,
  nhn_reason_over_total: (p) =>
    `전체 인스턴스의 ${p.option} 대상 취약점이 모두 ${items(p.observed)}입니다. 상한은 ${items(p.limit)}입니다.`,
  nhn_reason_stale: (p) =>
    `${p.instance}의 마지막 점검 후 ${format.duration(p.age)} 지났습니다. max_age 상한은 ${format.duration(p.limit)}입니다.`,
  nhn_reason_stale_several: (p) =>
    `인스턴스 ${instances(p.instances)}의 마지막 점검이 max_age 상한(${format.duration(p.limit)})보다 오래되었습니다. 가장 오래된 인스턴스: ${p.instance}(${format.duration(p.age)} 전).`,
  nhn_reason_future: (p) =>
    `${p.instance}의 점검 시각은 ${p.time}인데 현재 시각은 ${p.now}입니다. 결과가 얼마나 지났는지 판정할 수 없습니다.`,
  nhn_reason_clocks: (p) =>
    `NHN Cloud의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. 결과가 얼마나 지났는지 판정할 수 없습니다.`,
  nhn_reason_missing: (p) =>
    `require_instances 중 ${instances(p.count)}의 결과가 없습니다: ${format.list(p.instances)}${p.count > p.instances.length ? ' 외' : ''}.`,
  nhn_reason_unmatched: (p) =>
    `instances의 ${format.number(p.count)}개 줄과 일치하는 결과가 없습니다: ${format.list(p.patterns)}${p.count > p.patterns.length ? ' 외' : ''}.`,
  nhn_reason_no_results: () =>
    '결과가 하나도 없습니다. 인스턴스 상태를 전혀 알 수 없으며, 안전하다는 뜻이 아닙니다.',
  nhn_reason_empty_region: (p) => `region에 지정한 ${format.list(p.regions)} 리전의 결과가 없습니다.`,
  nhn_reason_not_whole: () => '결과가 온전하지 않아, 상한 이내라도 안전하다고 판단할 수 없습니다.',
  nhn_reason_doubts: (p) => `${p.reason} 이와 같은 문제가 ${items(p.count)} 더 있습니다.`,
  nhn_reason_timeout: (p) => `timeout에 지정한 ${format.written(p.limit)} 안에 실행이 끝나지 않았습니다.`,
  nhn_reason_checked: (p) =>
    `${format.list(p.regions)} 리전의 결과를 읽을 수 있습니다. 키, app_key, 리전에 문제가 없습니다.`,
  nhn_answer_own_fault: (p) => `${p.host} 내부에서 오류가 발생했습니다(${p.endpoint}): ${p.text}`,

  nhn_doubt_field: (p) => `${p.instance}의 결과에 사용할 수 있는 ${p.field} 값이 없습니다.`,
  nhn_doubt_no_checks: (p) =>
    `${p.instance}의 점검에서 확인한 항목이 하나도 없습니다. 점검에 실패한 것이며, 양호하다는 뜻이 아닙니다.`,
  nhn_doubt_too_weak: (p) =>
    `${p.instance}의 결과가 모순됩니다. 점검 항목 ${items(p.checks)} 중 취약이 ${items(p.weak)}입니다.`,
  nhn_doubt_sum: (p) =>
    `${p.instance}의 결과가 모순됩니다. 취약은 ${items(p.weak)}인데 등급별 합계는 ${items(p.sum)}입니다.`,
  nhn_doubt_gone: (p) =>
    `${p.instance}의 결과 ${p.number}번이 목록에는 있지만 그 항목을 조회할 수 없습니다(HTTP 404).`,
  nhn_doubt_item: (p) => `${p.instance}의 결과에 사용할 수 있는 ${p.field} 값이 없는 항목이 있습니다.`,
  nhn_doubt_code: (p) =>
    `${p.instance}의 ${p.item} 항목이 양호(O)도 취약(X)도 아닙니다. 받은 값: "${p.code}".`,
  nhn_doubt_level: (p) =>
    `${p.instance}의 취약 항목 ${p.item}에 이 버전이 알지 못하는 등급이 있습니다: "${p.level}".`,
  nhn_doubt_items: (p) =>
    `${p.instance}의 결과가 모순됩니다. 항목이 ${items(p.items)}인데 점검 항목 수는 ${items(p.checks)}입니다.`,
  nhn_doubt_weak_items: (p) =>
    `${p.instance}의 결과가 모순됩니다. 취약 항목이 ${items(p.items)}인데 취약 수는 ${items(p.weak)}입니다.`,
  nhn_doubt_level_items: (p) => `${p.instance}의 결과가 모순됩니다. 취약 항목의 등급이 집계된 수와 다릅니다.`,
  nhn_doubt_unnamed: (p) =>
    `${p.region} 리전에 인스턴스 이름이나 점검 기준이 없는 결과가 있어, 무엇에 대한 결과인지 알 수 없습니다.`,
  nhn_doubt_paging: (p) =>
    `NHN Cloud가 알린 ${p.region} 리전의 결과는 ${items(p.total)}인데 목록에는 ${items(p.got)} 있습니다. 이 목록은 신뢰할 수 없습니다.`,
  nhn_doubt_unsettled: (p) =>
    `${p.region} 리전의 결과 수가 읽을 때마다 바뀌어, 누락된 결과가 있을 수 있습니다.`,
  nhn_doubt_too_large: (p) =>
    `${p.region} 리전의 결과를 아무리 적게 요청해도 너무 크다는 응답을 받았습니다(HTTP 413).`,

  nhn_region_not_whole: (p) =>
    `${p.region} 리전의 결과 목록이 온전하지 않아, 이 인스턴스의 더 최근 결과가 누락되었을 수 있습니다.`,
  nhn_stale: (p) => `${p.instance}의 최신 결과가 max_age보다 오래되었습니다.`,
  nhn_missing: (p) => `필수 인스턴스의 결과가 없습니다: ${p.instance}`,
  subjects_instance: () => '인스턴스',
  fleet_totals_instance: (p) =>
    `인스턴스는 ${instances(p.subjects)}입니다(실패 ${instances(p.fail)}, 판정 불가 ${instances(p.unjudged)}). 이 중 ${instances(p.withFindings)}에서 취약 항목이 발견되었습니다.`,
  fleet_let_through_instance: (p) =>
    `경고와 함께 허용한 인스턴스는 ${instances(p.warning)}, 건너뛴 인스턴스는 ${instances(p.skipped)}입니다.`,
  fleet_more_instance: (p) =>
    `그 외 ${instances(p.count)}는 표시하지 않았습니다(이 중 실패 ${instances(p.fail)}, 판정 불가 ${instances(p.unjudged)}).`,
  fleet_clean_instance: (p) => `취약 항목이 없는 인스턴스 ${instances(p.count)}`,
  nhn_unread_items: (p) => `취약 항목 ${items(p.count)}(details: none이므로 개별 항목은 읽지 않음)`,
  nhn_ignored: (p) => `${p.expires}까지 예외 처리(승인자: ${p.by}). 사유: ${p.reason}`,

  nhn_notice_not_revoked: (p) => `이 실행의 토큰을 폐기하지 못했습니다. 만료될 때까지 유효합니다: ${p.why}`,
  nhn_notice_idle: (p) =>
    `instances의 "!${p.pattern}" 줄로 제외된 결과가 없습니다. 여전히 맞는지 확인하세요.`,
  nhn_notice_no_results_warn: () =>
    '결과는 incomplete이지만 on_no_results가 warn이므로 단계는 성공으로 끝납니다.',

  nhn_log_reading: (p) => `${format.list(p.regions)} 리전의 결과를 읽습니다.`,
  nhn_log_reading_again: (p) => `읽는 동안 ${p.region} 리전의 결과 수가 바뀌어 다시 읽습니다.`,
  nhn_log_found: (p) =>
    `인스턴스 ${instances(p.instances)}의 최신 결과 ${items(p.results)}을 차례로 확인합니다.`,
  nhn_log_progress: (p) => `결과 ${items(p.total)} 중 ${items(p.done)}을 확인했습니다.`,

  next_nhn_repair: () => '대응 방안에 따라 취약점을 조치하고, 인스턴스를 다시 점검한 뒤 다시 실행하세요.',
  next_nhn_except: () =>
    '의도적으로 허용하는 항목은 사유, 승인자, 기한과 함께 ignore_file에 예외 처리로 기록하세요.',
  next_nhn_inspect: () =>
    '해당 인스턴스에서 점검을 다시 실행하세요. 더 이상 없는 인스턴스는 instances로 제외할 수 있습니다.',
  next_nhn_inspect_again: () =>
    'Server Security Check 콘솔과 비교하고 인스턴스를 다시 점검한 뒤 다시 실행하세요. 계속되면 NHN Cloud 고객 지원에 문의하세요.',
  next_nhn_run_again: () =>
    '점검이 진행 중이 아닐 때 다시 실행하세요. 계속되면 NHN Cloud 고객 지원에 문의하세요.',
  next_nhn_clocks: () =>
    '이 머신과 인스턴스의 시계를 맞추고 다시 실행하세요. 시계가 맞다면 이 시각들에 대해 NHN Cloud 고객 지원에 문의하세요.',
  next_nhn_names: () =>
    '해당 인스턴스에서 점검을 실행하거나 require_instances를 고치세요. 이름은 콘솔에 표시된 것과 정확히 같아야 하며, os, criteria, instances로 제외된 것은 포함되지 않습니다.',
  next_nhn_patterns: () => 'instances를 콘솔에 표시된 이름과 비교하세요. 대소문자를 구분합니다.',
  next_nhn_first_results: () =>
    'region, os, criteria, instances, lookback 값과 인스턴스에서 점검을 실행한 적이 있는지 확인하세요.',
  next_nhn_regions: () => '인스턴스가 없는 리전을 region에서 빼거나, 그 리전에서 점검을 실행하세요.',
  next_nhn_more_time: () => '실행 시간을 늘리려면:',
  next_nhn_fewer_details: () => '취약점이 있는 인스턴스의 항목만 읽으려면:',
  next_nhn_keys: () =>
    'user_access_key_id, secret_access_key 값이 서로 맞는 쌍인지, 키가 삭제되거나 재발급되지 않았는지 확인하세요.',
  next_nhn_token: () => '토큰을 다시 발급받거나, 대신 user_access_key_id, secret_access_key 값을 지정하세요.',
  next_nhn_access: () =>
    'app_key, region 값을 콘솔과 비교하고, 키의 계정이 해당 프로젝트에서 Server Security Check VIEWER 역할을 가졌는지, 조직의 IP ACL이 이 머신을 허용하는지 확인하세요.',
  next_nhn_try_later: () =>
    '잠시 기다렸다가 다시 실행하세요. 반복되면 NHN Cloud 고객 지원이나 프록시 관리자에게 문의하세요.',

  nhn_column_number: () => '번호',
  nhn_column_instance: () => '인스턴스',
  nhn_column_region: () => '리전',
  nhn_column_criteria: () => '점검 기준',
  nhn_column_inspected: () => '점검 시각',
  nhn_column_item: () => '항목',
  nhn_column_level: () => '등급',
  nhn_column_name: () => '이름',
  nhn_word_weak: () => '취약',
  nhn_word_good: () => '양호',
  nhn_inspections_none: () => '결과가 없습니다.',
  nhn_problem_number: (p) => `${p.number}번 결과가 NHN Cloud에 없습니다.`,

  check_max_age: () => '가장 오래된 최신 결과의 경과 시간',
  check_require_instances: () => '결과가 없는 필수 인스턴스',
  check_instances: () => '일치하는 결과가 없는 패턴',
  check_results_found: () => '찾은 결과',
  check_region: () => '결과가 없는 리전',
  check_consistent_results: () => '결과의 문제',

  title_max_age: (p) => `마지막 점검 ${format.duration(p.observed)} 전, 상한 ${format.duration(p.limit)}`,
  title_require_instances: (p) =>
    `결과가 없는 필수 인스턴스 ${instances(p.observed)}, 상한 ${instances(p.limit)}`,
  title_instances: (p) => `일치하지 않는 패턴 ${items(p.observed)}, 상한 ${items(p.limit)}`,
  title_results_found: (p) => `결과 ${items(p.observed)}, 하한 ${items(p.limit)}`,
  title_region: (p) => `결과가 없는 리전 ${items(p.observed)}, 상한 ${items(p.limit)}`,
  title_consistent_results: (p) => `결과의 문제 ${items(p.observed)}, 상한 ${items(p.limit)}`,

  fact_regions: () => '리전',
  fact_instance_count: () => '인스턴스',
  fact_weak_instance_count: () => '취약 인스턴스',
  fact_check_count: () => '점검 항목',
  fact_weak_count: () => '취약점',
  fact_high_count: () => '상',
  fact_medium_count: () => '중',
  fact_low_count: () => '하',
  fact_ignored_count: () => '예외 처리 항목',
  fact_stale_count: () => '기한 초과 인스턴스',
  fact_missing_count: () => '결과 없는 인스턴스',
  fact_stale_instances: () => '기한 초과 인스턴스 이름',
  fact_missing_instances: () => '결과 없는 인스턴스 이름',
}
