export const id = 150;
export const ids = [150];
export const modules = {

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vaddyMessages: () => (/* binding */ vaddyMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-log.js

const vaddy_log_format = (0,format/* formatFor */.B)('ko');
/** What the VAddy gate tells of a run while it lasts, in Korean. */
const vaddyLogMessages = {
    log_waiting: (p) => `프로젝트 ${p.project}의 점검이 실행 중입니다. 끝날 때까지 최대 ${vaddy_log_format.written(p.limit)} 기다립니다.`,
    log_still_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리고 있습니다(경과: ${vaddy_log_format.written(p.waited)}).`,
    log_starting: (p) => `프로젝트 ${p.project}의 점검을 시작합니다.`,
    log_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}).`,
    log_expected_end: (p) => `이전 점검을 기준으로 예상 종료 시각은 ${p.end}쯤입니다.`,
    log_attached: (p) => `점검 ${p.scan}의 결과를 기다립니다.`,
    log_race_lost: () => '바로 직전에 다른 점검이 시작되어 다시 기다립니다.',
    log_pausing_before_start: () => '잠시 기다린 뒤 다시 확인합니다.',
    log_start_not_taken: (p) => `시작 요청이 받아들여지지 않아 점검은 시작되지 않았습니다: ${p.why}`,
    log_start_lost: (p) => `점검 시작 요청의 응답을 받지 못했습니다: ${p.why} 점검이 시작되었는지 확인합니다.`,
    log_looking_again: () => '점검이 시작되었는지 다시 확인합니다.',
    log_nothing_began: () => '실행 중인 점검도, 새로 끝난 점검도 없습니다. 점검은 시작되지 않았습니다.',
    log_waiting_for_lost: (p) => `이 실행에서 시작했을 수 있는 점검이 실행 중입니다. 끝나기를 기다립니다(시작 요청 후 ${vaddy_log_format.written(p.elapsed)}).`,
    log_scanning: (p) => `점검 중입니다(경과: ${vaddy_log_format.written(p.elapsed)}, 확인: ${vaddy_log_format.number(p.polls)}회).`,
    log_scanning_until: (p) => `점검 중입니다(경과: ${vaddy_log_format.written(p.elapsed)}, 확인: ${vaddy_log_format.number(p.polls)}회, 예상 종료: ${p.end}쯤).`,
    post_canceling: (p) => `점검이 실행 중인데 단계가 끝나 점검을 취소합니다(점검 ID: ${p.scan}).`,
    notice_left_at_once: (p) => `즉시 종료했습니다. 점검이 아직 실행 중일 수 있으니 VAddy 콘솔을 확인하세요(점검 ID: ${p.scan}).`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-release.js

const vaddy_release_format = (0,format/* formatFor */.B)('ko');
/** What the VAddy gate says of scans that have run and of the version that is deployed, in Korean. */
const vaddyReleaseMessages = {
    title_max_scan_age: (p) => `점검 후 ${vaddy_release_format.duration(p.observed)} 경과, 한도 ${vaddy_release_format.duration(p.limit)}`,
    title_scanned_after: (p) => `점검 후 ${vaddy_release_format.duration(p.observed)} 경과, 한도 ${vaddy_release_format.duration(p.limit)}`,
    title_deployed_version: (p) => `버전 확인 ${vaddy_release_format.number(p.limit)}회 중 일치 ${vaddy_release_format.number(p.observed)}회`,
    check_max_scan_age: () => '점검 경과 시간',
    check_scanned_after: () => '점검 경과 시간(scanned_after 기준)',
    check_deployed_version: () => '버전이 일치한 횟수',
    fact_expected_version: () => '기대하는 버전',
    fact_version_before: () => '점검 전 version_url 응답',
    fact_version_after: () => '점검 후 version_url 응답',
    reason_checked_latest: (p) => `프로젝트 ${p.project}의 최신 점검을 판정할 수 있습니다. 키, 프로젝트, 크롤, 프로젝트 번호에 문제가 없습니다.`,
    reason_no_scan_listed: (p) => p.crawl === ''
        ? `VAddy 목록에 프로젝트 ${p.project}의 점검이 없어 판정할 수 없습니다.`
        : `VAddy 목록에 프로젝트 ${p.project}의 크롤 ${p.crawl}로 실행한 점검이 없어 판정할 수 없습니다.`,
    reason_scan_too_old: (p) => `최신 점검을 시작한 지 ${vaddy_release_format.duration(p.age)} 지났습니다(점검 ID: ${p.scan}). max_scan_age 허용 한도는 ${vaddy_release_format.duration(p.limit)}입니다.`,
    reason_scan_before: (p) => `최신 점검의 시작 시각은 ${p.started}입니다(점검 ID: ${p.scan}). scanned_after 기준에 따라 ${p.deployed} 이후에 시작한 점검이 필요합니다.`,
    reason_scan_from_future: (p) => `VAddy가 알려 준 점검 시작 시각은 ${p.started}인데 현재는 ${p.now}이므로 있을 수 없는 값입니다(점검 ID: ${p.scan}).`,
    reason_scan_clocks_disagree: (p) => `VAddy의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. ${p.started}에 시작한 점검이 얼마나 오래되었는지 판정할 수 없습니다(점검 ID: ${p.scan}).`,
    reason_latest_unclear: (p) => `VAddy 목록으로는 어느 점검이 최신인지 알 수 없습니다. 시작 시각이 없거나, ISO 8601 형식이 아니거나, 다른 점검과 같습니다(점검 ID: ${p.scan}).`,
    reason_latest_missing: (p) => `프로젝트 ${p.project}에서 실행 중이던 점검이 끝났지만 VAddy 목록에 새 점검이 없습니다. 대신 이전 점검을 판정하지는 않습니다.`,
    reason_latest_contradicted: (p) => `VAddy의 응답이 서로 다릅니다(점검 ID: ${p.scan}). ${p.field} 값이 맞지 않습니다(목록: ${p.listed}, 결과: ${p.got}).`,
    reason_number_elsewhere: (p) => `project_number로 찾은 최신 점검은 다른 프로젝트의 점검입니다(project_number: ${p.number}, 점검 ID: ${p.scan}). 프로젝트가 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}). project_number를 확인하세요.`,
    reason_version_absent: (p) => `version_url 응답에 expect_version으로 지정한 "${p.expected}" 값이 없습니다. 점검은 시작하지 않았습니다.`,
    reason_version_unreadable: (p) => `점검 전에 배포된 버전을 읽지 못하여 점검을 시작하지 않았습니다. ${p.why}`,
    reason_version_changed: () => 'version_url 응답이 점검 전과 후에 다릅니다. 점검하는 동안 애플리케이션이 다시 배포되었으므로 이 점검은 어느 버전의 결과도 아닙니다.',
    reason_count_of_other_version: () => '점검한 버전이 배포된 버전과 같다고 할 수 없으므로 건수가 한도 이내여도 안전하다고 판단할 수 없습니다.',
    reason_version_gone: (p) => `점검 후 version_url 응답에 expect_version으로 지정한 "${p.expected}" 값이 없습니다. 이 점검이 그 버전의 결과라고 할 수 없습니다.`,
    reason_version_unread: (p) => `점검 후에 배포된 버전을 읽지 못하여 이 점검이 그 버전의 결과인지 알 수 없습니다. ${p.why}`,
    log_latest: (p) => `최신 점검의 시작 시각은 ${p.started}입니다(점검 ID: ${p.scan}).`,
    log_looking_for_latest: () => '끝난 점검이 목록에 있는지 다시 확인합니다.',
    log_version_before: (p) => `점검 전 version_url 응답: ${p.digest}.`,
    next_scan_newer: () => '더 새로운 점검이 실행되지 않은 이유를 확인하세요. 여기서 점검을 시작하려면 scan_id: latest와 그에 딸린 한도를 빼세요.',
    next_scan_after_deployment: () => '배포한 뒤에 다시 점검하세요. 여기서 점검을 시작하려면 scan_id: latest와 그에 딸린 한도를 빼세요.',
    next_name_scan: () => 'VAddy 콘솔에서 프로젝트의 점검을 확인하세요. 특정 점검을 판정하려면 scan_id에 그 ID를 지정하세요.',
    next_deploy_first: () => '배포가 끝난 뒤에 게이트를 실행하고, expect_version 값을 version_url 응답과 비교하세요.',
    next_check_version_url: () => '게이트를 실행하는 머신에서 version_url을 확인하세요. 로그인이나 리디렉션 없이 상태 200으로 응답해야 합니다.',
    next_scan_undisturbed: () => '다시 점검하세요. 점검하는 동안 배포되지 않도록 두 작업을 같은 concurrency 그룹으로 묶으세요.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy.js



const vaddy_format = (0,format/* formatFor */.B)('ko');
const alerts = (count) => `${vaddy_format.number(count)}건`;
/** What the VAddy gate says, in Korean. */
const vaddyMessages = {
    ...vaddyLogMessages,
    ...vaddyReleaseMessages,
    source_vaddy: () => 'VAddy 점검',
    title_max_alerts: (p) => `취약점 ${vaddy_format.number(p.observed)}건, 한도 ${vaddy_format.number(p.limit)}건`,
    title_max_alert_increase: (p) => `비교 기준보다 ${vaddy_format.number(p.observed)}건 증가, 한도 ${vaddy_format.number(p.limit)}건`,
    title_min_complete: (p) => `진행률 ${vaddy_format.percent(p.observed)}, 최소 ${vaddy_format.percent(p.limit)}`,
    title_requests_sent: (p) => `보낸 요청 ${vaddy_format.number(p.observed)}건, 최소 ${vaddy_format.number(p.limit)}건`,
    title_max_crawl_age: (p) => `크롤 후 ${vaddy_format.duration(p.observed)} 경과, 한도 ${vaddy_format.duration(p.limit)}`,
    check_max_alerts: () => '취약점 수',
    check_max_alert_increase: () => '비교 기준 대비 증가',
    check_min_complete: () => '점검 진행률',
    check_requests_sent: () => '보낸 요청 수',
    check_max_crawl_age: () => '크롤 경과 시간',
    fact_project_id: () => '프로젝트',
    fact_scan_id: () => '점검 ID',
    fact_alert_count: () => '취약점 수',
    fact_scan_count: () => '보낸 요청 수',
    fact_complete: () => '진행률',
    fact_crawl_id: () => '크롤 ID',
    fact_crawl_label: () => '크롤',
    fact_scan_list: () => '점검 항목',
    fact_start_time: () => '시작',
    fact_end_time: () => '종료',
    fact_duration_seconds: () => '소요 시간',
    fact_baseline_alert_count: () => '비교 기준 취약점 수',
    fact_alert_increase: () => '비교 기준 대비 증가',
    fact_adopted: () => '이어받은 점검 여부',
    link_scan_result: () => '점검 결과',
    link_console: () => 'VAddy 콘솔',
    status_complete: () => '완료',
    status_canceled: () => '취소',
    status_other: () => '기타',
    reason_passed: (p) => p.alerts === 0
        ? '점검이 끝났습니다. 취약점은 0건이며 모든 기준을 충족합니다.'
        : `점검이 끝났습니다. 취약점이 ${alerts(p.alerts)} 있지만 모든 기준을 충족합니다.`,
    reason_alerts: (p) => `점검에서 취약점이 ${alerts(p.alerts)} 발견되었습니다. max_alerts 허용 한도는 ${alerts(p.limit)}입니다.`,
    reason_incomplete: (p) => `점검이 ${vaddy_format.percent(p.complete)}까지 진행된 상태에서 제한 시간이 끝났습니다. min_complete 기준은 ${vaddy_format.percent(p.minimum)} 이상입니다.`,
    reason_nothing_sent: () => '점검에서 요청을 한 건도 보내지 않았으므로 애플리케이션의 안전성을 판단할 수 없습니다.',
    reason_count_unjudged: () => '점검이 완전하지 않으므로 건수가 한도 이내여도 안전하다고 판단할 수 없습니다.',
    reason_busy: (p) => `프로젝트 ${p.project}의 다른 점검이 ${vaddy_format.written(p.waited)} 동안 기다려도 끝나지 않았습니다. 점검은 시작하지 않았습니다.`,
    reason_busy_at_once: (p) => `프로젝트 ${p.project}의 다른 점검이 실행 중입니다. on_busy 값이 fail이므로 점검을 시작하지 않았습니다.`,
    reason_busy_skipped: (p) => `프로젝트 ${p.project}의 다른 점검이 실행 중입니다. on_busy 값이 skip이므로 점검을 시작하지 않았습니다.`,
    reason_timeout: (p) => `scan_timeout으로 정한 ${vaddy_format.written(p.limit)} 안에 점검이 끝나지 않았습니다(점검 ID: ${p.scan}).`,
    reason_scan_canceled: (p) => `VAddy에서 점검이 취소되었다고 응답했습니다(점검 ID: ${p.scan}). 누군가 취소했거나 비정상 종료되었습니다.`,
    reason_aborted_maybe_running: (p) => `점검을 시작하는 도중에 작업을 중지하라는 신호를 받았습니다(${p.signal}). 프로젝트 ${p.project}의 점검이 실행 중일 수 있으니 VAddy 콘솔을 확인하세요.`,
    reason_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}). wait 값이 false이므로 여기서는 결과를 판정하지 않습니다.`,
    reason_checked: (p) => `프로젝트 ${p.project}의 점검을 시작할 수 있습니다. 키, 프로젝트, 크롤에 문제가 없습니다.`,
    reason_not_handed_over: (p) => `점검을 시작했지만 결과를 판정할 작업에 전달할 점검 ID를 쓰지 못했습니다(점검 ID: ${p.scan}, 원인: ${p.why}).`,
    reason_lost_start: (p) => `점검 시작 요청의 응답을 받지 못했습니다. 프로젝트 ${p.project}의 점검이 실행 중일 수 있습니다. 다른 점검을 시작하기 전에 VAddy 콘솔을 확인하세요. ${p.why}${p.searched ? '' : ' project_number를 지정하면 시작한 점검을 자동으로 찾을 수 있습니다.'}`,
    reason_unknown_status: (p) => `VAddy에서 이 버전이 알지 못하는 상태 "${p.status}" 값을 보냈습니다(점검 ID: ${p.scan}).`,
    reason_other_scan: (p) => `받은 결과가 요청한 것이 아닙니다. ${p.field} 값이 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}).`,
    answer_other_scan: (p) => `점검을 취소하도록 요청했지만 다른 점검에 대한 응답을 받았으므로 취소되었는지 알 수 없습니다(요청: ${p.asked}, 응답: ${p.got}).`,
    reason_not_canceled: (p) => `${p.reason} 점검을 취소하지 못하여 아직 실행 중일 수 있습니다(점검 ID: ${p.scan}).`,
    reason_attached_elsewhere: (p) => `지정한 점검은 다른 대상의 점검입니다(점검 ID: ${p.scan}). ${p.field} 값이 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}). scan_id를 확인하세요.`,
    reason_crawl_not_found: (p) => `프로젝트 ${p.project}에 레이블이 맞는 크롤이 없습니다(crawl_label: "${p.label}"). crawl_label을 확인하세요.`,
    reason_crawl_id_not_found: (p) => `프로젝트 ${p.project}에 해당하는 크롤이 기록되어 있지 않습니다(crawl_id: ${p.crawl}). crawl_id를 확인하세요.`,
    reason_no_crawls: (p) => `프로젝트 ${p.project}에 기록된 크롤이 없어 점검할 수 없습니다. 먼저 VAddy 콘솔에서 크롤을 기록하세요.`,
    reason_paging_broken: (p) => `VAddy 응답의 전체 크롤 수는 ${vaddy_format.number(p.total)}개이지만 목록에는 ${vaddy_format.number(p.got)}개만 있습니다. 이 목록은 신뢰할 수 없습니다.`,
    reason_increase: (p) => `취약점이 비교 기준 ${alerts(p.baseline)}보다 ${alerts(p.increase)} 늘었습니다. max_alert_increase 허용 한도는 ${alerts(p.limit)}입니다.`,
    reason_no_baseline: () => '같은 크롤로 완료된 이전 점검이 없어 취약점 증가를 판정할 수 없습니다.',
    reason_crawl_old: (p) => `크롤을 기록한 지 ${vaddy_format.duration(p.age)} 지났습니다. max_crawl_age 허용 한도는 ${vaddy_format.duration(p.limit)}입니다. 점검은 시작하지 않았습니다.`,
    reason_crawl_time_unreadable: (p) => `VAddy가 알려 준 크롤 기록 시각 "${p.recorded}" 값은 ISO 8601 형식이 아닙니다(현재 ${p.now}). 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    reason_crawl_from_future: (p) => `VAddy가 알려 준 크롤 기록 시각은 ${p.recorded}인데 현재는 ${p.now}입니다. 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    reason_clocks_disagree: (p) => `VAddy의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. ${p.recorded}에 기록된 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    notice_adopted: (p) => `점검 시작 요청의 응답을 받지 못했습니다. 같은 크롤의 새 점검은 ${p.scan}뿐이므로 이 점검을 이어받았습니다. 다른 실행에서 시작한 점검일 수도 있습니다.`,
    notice_not_saved: (p) => `실행이 어디까지 진행되었는지 저장하지 못했습니다(${p.why}). 이대로 강제 종료되면 점검을 취소할 수 없습니다.`,
    notice_no_baseline: () => '같은 크롤로 완료된 이전 점검이 없어 max_alert_increase는 판정하지 않았습니다. max_alerts는 판정했습니다.',
    notice_history_left_out: (p) => `시각이 올바르지 않아 이전 점검에서 제외했습니다: ${vaddy_format.list(p.scans)}.`,
    notice_several_crawls: (p) => `crawl_label에 맞는 크롤이 ${vaddy_format.number(p.count)}개 있습니다("${p.label}"). 사용한 크롤: ${p.used}("${p.usedLabel}").`,
    notice_scan_type_unknown: (p) => `scan_type에 알 수 없는 점검 항목이 있습니다: ${vaddy_format.list(p.types)}. VAddy에 새로 추가되었을 수 있으므로 그대로 보냅니다.`,
    notice_busy_now: (p) => `프로젝트 ${p.project}의 점검이 지금 실행 중입니다. 새 점검은 그 점검이 끝난 뒤에 시작됩니다.`,
    notice_left_running: (p) => `on_stop 설정에 따라 점검을 실행 상태로 둡니다(점검 ID: ${p.scan}).`,
    notice_left_attached: (p) => `이 실행에서 시작한 점검이 아니므로 그대로 둡니다(점검 ID: ${p.scan}).`,
    notice_canceled_by_us: (p) => `점검을 취소했습니다(점검 ID: ${p.scan}).`,
    notice_already_over: (p) => `취소하려 했을 때 점검은 이미 끝나 있었습니다(점검 ID: ${p.scan}).`,
    notice_over_or_canceled: (p) => `점검이 끝났습니다(점검 ID: ${p.scan}). 정상적으로 끝났거나, 응답을 받지 못한 취소 요청으로 끝났습니다.`,
    notice_cancel_failed: (p) => `점검을 취소하지 못했습니다(점검 ID: ${p.scan}). 아직 실행 중일 수 있습니다: ${p.why}`,
    notice_maybe_running: (p) => `점검 시작 요청을 보냈지만 점검 ID를 받지 못했습니다. 프로젝트 ${p.project}의 점검이 실행 중일 수 있으니 VAddy 콘솔을 확인하세요.`,
    next_record_crawl_anew: () => '지금의 애플리케이션을 점검할 수 있도록 크롤을 다시 기록하세요.',
    next_compare_clocks: () => '이 머신의 시계를 맞춘 뒤 다시 실행하세요. 시계가 맞다면 이 시각들에 대해 VAddy 고객 지원에 문의하세요.',
    next_make_baseline: () => '같은 크롤의 점검이 한 번 완료될 때까지는 고정된 한도도 함께 지정하세요:',
    next_look_at_alerts: () => '점검 결과를 열어 발견된 취약점을 고친 뒤 다시 점검하세요.',
    next_accept_incomplete: () => '이 진행률을 허용하려면 하한을 낮추세요:',
    next_shorten_scan: () => '점검 항목을 줄이거나 크롤을 작게 만들어 한 번에 점검하는 양을 줄이세요.',
    next_record_crawl: () => '애플리케이션에 접속할 수 있고 로그인 과정도 포함된 크롤을 기록한 뒤 다시 점검하세요.',
    next_wait_for_slot: () => '실패로 끝내지 않고 점검할 수 있을 때까지 기다리려면:',
    next_wait_longer: () => '점검할 수 있을 때까지 더 오래 기다리려면:',
    next_queue: () => '여러 워크플로가 이 프로젝트를 점검한다면 같은 concurrency 그룹으로 묶으세요.',
    next_scan_longer: () => '점검 시간을 늘리려면:',
    next_attach: () => '새로 시작하지 않고 실행 중인 점검을 기다리려면:',
    next_check_secret: () => '시크릿이 있는지, 그 값이 이 사용자의 WebAPI 키인지, 사용자가 프로젝트를 볼 수 있는지 확인하세요.',
    next_check_project: () => 'project_id 값이 VAddy 콘솔의 Server 페이지에 표시되는 값과 같은지 확인하세요.',
    next_check_console: () => '이 프로젝트의 점검이 실행 중인지 VAddy 콘솔에서 확인하세요.',
    next_scan_again: () => '일부러 취소한 것이 아니라면 다시 점검하세요. 같은 일이 반복되면 점검 ID와 함께 VAddy 고객 지원에 문의하세요.',
    next_check_scan: () => 'scan_id 값은 점검을 시작한 작업의 출력에서 가져오고, project_id와 크롤도 그 작업의 입력과 비교하세요.',
    next_check_crawl: () => 'crawl_id 또는 crawl_label 값을 VAddy 콘솔의 Proxy Crawling 페이지와 비교하세요. 크롤이 없으면 먼저 기록하세요.',
    next_check_scan_type: () => 'scan_type 값을 요금제에서 사용할 수 있는 점검 항목과 비교하세요. 지정하지 않으면 요금제의 모든 항목을 점검합니다.',
    next_check_project_number: () => 'project_number 값을 VAddy 콘솔의 프로젝트 URL 끝에 있는 번호와 비교하세요.',
    next_run_again: () => '다시 실행하세요. 먼저 실행 중이던 점검은 이미 끝났을 것입니다.',
    next_check_refusal: () => 'VAddy 메시지가 가리키는 항목을 고치세요. 가리키는 항목이 없으면 입력을 VAddy 콘솔과 비교하세요.',
    next_try_later: () => '잠시 기다린 뒤 다시 실행하세요. 같은 일이 반복되면 VAddy 고객 지원이나 프록시 관리자에게 문의하세요.',
    next_remove_cache: () => 'API 앞에 캐시가 있으면 거치지 않도록 하세요. 캐시가 없다면 점검 ID와 함께 VAddy 고객 지원에 문의하세요.',
    next_avoid_crawl_list: () => '다시 실행하세요. 그래도 같으면 crawl_label 대신 crawl_id를 지정하고 max_crawl_age와 project_number는 빼세요.',
    next_give_project_number: () => '추이, 비교 기준, 예상 종료 시각도 보려면:',
    next_judge_later: () => '이후 작업에서 결과를 판정하려면:',
    trend_axis_across: () => '점검(오래된 순)',
    trend_axis_up: (p) => `취약점 수(0~${vaddy_format.number(p.highest)})`,
    trend_baseline: (p) => `비교 기준은 ${vaddy_format.number(p.count)}건입니다.`,
    trend_baseline_line: (p) => `선은 비교 기준(${vaddy_format.number(p.count)}건)입니다.`,
    trend_dates: (p) => `기간은 ${p.from}부터 ${p.to}까지입니다.`,
    trend_left_out: (p) => `취약점 수를 알 수 없는 점검 ${vaddy_format.number(p.count)}건은 그래프에 포함하지 않았습니다.`,
    trend_summary: (p) => `최근 완료된 점검 ${vaddy_format.number(p.count)}건의 취약점 수입니다(왼쪽이 가장 오래된 점검).`,
};


/***/ })

};
