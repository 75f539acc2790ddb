import type { vaddyReleaseMessages as english } from '../en/vaddy-release.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the VAddy gate says of scans that have run and of the version that is deployed, in Korean. */
export const vaddyReleaseMessages: typeof english = {
  title_max_scan_age: (p) => `점검 후 ${format.duration(p.observed)} 경과, 한도 ${format.duration(p.limit)}`,
  title_scanned_after: (p) => `점검 후 ${format.duration(p.observed)} 경과, 한도 ${format.duration(p.limit)}`,
  title_deployed_version: (p) =>
    `버전 확인 ${format.number(p.limit)}회 중 일치 ${format.number(p.observed)}회`,

  check_max_scan_age: () => '점검 경과 시간',
  check_scanned_after: () => '점검 경과 시간(scanned_after 기준)',
  check_deployed_version: () => '버전이 일치한 횟수',

  fact_expected_version: () => '기대하는 버전',
  fact_version_before: () => '점검 전 version_url 응답',
  fact_version_after: () => '점검 후 version_url 응답',

  reason_checked_latest: (p) =>
    `프로젝트 ${p.project}의 최신 점검을 판정할 수 있습니다. 키, 프로젝트, 크롤, 프로젝트 번호에 문제가 없습니다.`,
  reason_no_scan_listed: (p) =>
    p.crawl === ''
      ? `VAddy 목록에 프로젝트 ${p.project}의 점검이 없어 판정할 수 없습니다.`
      : `VAddy 목록에 프로젝트 ${p.project}의 크롤 ${p.crawl}로 실행한 점검이 없어 판정할 수 없습니다.`,
  reason_scan_too_old: (p) =>
    `최신 점검을 시작한 지 ${format.duration(p.age)} 지났습니다(점검 ID: ${p.scan}). max_scan_age 허용 한도는 ${format.duration(p.limit)}입니다.`,
  reason_scan_before: (p) =>
    `최신 점검의 시작 시각은 ${p.started}입니다(점검 ID: ${p.scan}). scanned_after 기준에 따라 ${p.deployed} 이후에 시작한 점검이 필요합니다.`,
  reason_scan_from_future: (p) =>
    `VAddy가 알려 준 점검 시작 시각은 ${p.started}인데 현재는 ${p.now}이므로 있을 수 없는 값입니다(점검 ID: ${p.scan}).`,
  reason_scan_clocks_disagree: (p) =>
    `VAddy의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. ${p.started}에 시작한 점검이 얼마나 오래되었는지 판정할 수 없습니다(점검 ID: ${p.scan}).`,
  reason_latest_unclear: (p) =>
    `VAddy 목록으로는 어느 점검이 최신인지 알 수 없습니다. 시작 시각이 없거나, ISO 8601 형식이 아니거나, 다른 점검과 같습니다(점검 ID: ${p.scan}).`,
  reason_latest_missing: (p) =>
    `프로젝트 ${p.project}에서 실행 중이던 점검이 끝났지만 VAddy 목록에 새 점검이 없습니다. 대신 이전 점검을 판정하지는 않습니다.`,
  reason_latest_contradicted: (p) =>
    `VAddy의 응답이 서로 다릅니다(점검 ID: ${p.scan}). ${p.field} 값이 맞지 않습니다(목록: ${p.listed}, 결과: ${p.got}).`,
  reason_number_elsewhere: (p) =>
    `project_number로 찾은 최신 점검은 다른 프로젝트의 점검입니다(project_number: ${p.number}, 점검 ID: ${p.scan}). 프로젝트가 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}). project_number를 확인하세요.`,
  reason_version_absent: (p) =>
    `version_url 응답에 expect_version으로 지정한 "${p.expected}" 값이 없습니다. 점검은 시작하지 않았습니다.`,
  reason_version_unreadable: (p) =>
    `점검 전에 배포된 버전을 읽지 못하여 점검을 시작하지 않았습니다. ${p.why}`,
  reason_version_changed: () =>
    'version_url 응답이 점검 전과 후에 다릅니다. 점검하는 동안 애플리케이션이 다시 배포되었으므로 이 점검은 어느 버전의 결과도 아닙니다.',
  reason_count_of_other_version: () =>
    '점검한 버전이 배포된 버전과 같다고 할 수 없으므로 건수가 한도 이내여도 안전하다고 판단할 수 없습니다.',
  reason_version_gone: (p) =>
    `점검 후 version_url 응답에 expect_version으로 지정한 "${p.expected}" 값이 없습니다. 이 점검이 그 버전의 결과라고 할 수 없습니다.`,
  reason_version_unread: (p) =>
    `점검 후에 배포된 버전을 읽지 못하여 이 점검이 그 버전의 결과인지 알 수 없습니다. ${p.why}`,

  log_latest: (p) => `최신 점검의 시작 시각은 ${p.started}입니다(점검 ID: ${p.scan}).`,
  log_looking_for_latest: () => '끝난 점검이 목록에 있는지 다시 확인합니다.',
  log_version_before: (p) => `점검 전 version_url 응답: ${p.digest}.`,

  next_scan_newer: () =>
    '더 새로운 점검이 실행되지 않은 이유를 확인하세요. 여기서 점검을 시작하려면 scan_id: latest와 그에 딸린 한도를 빼세요.',
  next_scan_after_deployment: () =>
    '배포한 뒤에 다시 점검하세요. 여기서 점검을 시작하려면 scan_id: latest와 그에 딸린 한도를 빼세요.',
  next_name_scan: () =>
    'VAddy 콘솔에서 프로젝트의 점검을 확인하세요. 특정 점검을 판정하려면 scan_id에 그 ID를 지정하세요.',
  next_deploy_first: () =>
    '배포가 끝난 뒤에 게이트를 실행하고, expect_version 값을 version_url 응답과 비교하세요.',
  next_check_version_url: () =>
    '게이트를 실행하는 머신에서 version_url을 확인하세요. 로그인이나 리디렉션 없이 상태 200으로 응답해야 합니다.',
  next_scan_undisturbed: () =>
    '다시 점검하세요. 점검하는 동안 배포되지 않도록 두 작업을 같은 concurrency 그룹으로 묶으세요.',
}
