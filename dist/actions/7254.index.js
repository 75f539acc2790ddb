export const id = 7254;
export const ids = [7254];
export const modules = {

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictMessages: () => (/* binding */ verdictMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);

const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ko');
const items = (count) => `${format.number(count)}건`;
const gates = (count) => `${format.number(count)}개`;
const limited = (what, count, limit) => `${what} ${items(count)}, 상한 ${items(limit)}`;
/** What the verdict over several gates says, in Korean. */
const verdictMessages = {
    source_verdict: () => '종합 판정',
    verdict_problem_require: (p) => `${p.input}에 "${p.given}" 줄이 있습니다. nhn 같은 종류, vaddy:6eb1f9fcbdb6a5a 같은 대상, vaddy*3 같은 대상 수 중 하나를 지정하세요.`,
    verdict_problem_accept: (p) => `${p.input}에 지정된 "${p.given}" 값은 사용할 수 없습니다. 지정할 수 있는 값은 ${p.outcomes.join(', ')}이며, 각각 콜론 뒤에 이유를 써야 합니다.`,
    verdict_problem_accept_never: (p) => `${p.input}에 지정된 ${p.given} 결과는 종합 판정에서 허용할 수 없습니다. 상한, 예외 파일, on_incomplete 등 각 게이트의 옵션을 사용하세요.`,
    verdict_problem_accept_reason: (p) => `${p.input}의 ${p.given}에 이유가 없습니다. "skipped: 포크에는 시크릿이 없음"처럼 콜론 뒤에 이유를 쓰세요.`,
    verdict_problem_accept_twice: (p) => `${p.input}에 ${p.given} 줄이 두 번 있습니다. 맞는 이유가 적힌 줄만 남기세요.`,
    verdict_problem_commit: (p) => `${p.input} 값이 "${p.given}"입니다. 줄이지 않은 커밋 ID(16진수 40자리 또는 64자리)나 any를 지정하세요.`,
    verdict_problem_no_commit: (p) => `CI에서 이 실행의 커밋을 알 수 없으므로 ${p.input} 값이 필요합니다. 줄이지 않은 커밋 ID나 any를 지정하세요.`,
    verdict_problem_no_match: (p) => `reports에 지정된 "${p.given}" 줄과 일치하는 보고서가 없습니다. 게이트가 실행되었는지, 그 report_dir이 여기에 있는지 확인하세요. 종합 판정 자신의 report_dir 안은 대상이 아닙니다.`,
    verdict_problem_report: (p) => `${p.file}: 보고서로 사용할 수 없습니다(${p.why}).`,
    verdict_file_cut_off: () => '중간에 잘렸습니다',
    verdict_file_no_json: () => 'JSON이 아닙니다',
    verdict_file_no_report: () => '스키마가 없어 scangate의 보고서가 아닙니다',
    verdict_file_schema: (p) => `스키마가 "${p.schema}"이지만 이 버전은 ${p.known}만 처리할 수 있습니다`,
    verdict_file_field: (p) => `${p.field === '' ? '필드' : `${p.field} 필드`}가 없거나 스키마와 맞지 않습니다`,
    verdict_file_too_long: (p) => `${format.number(p.mebibytes)} MiB를 넘습니다`,
    verdict_why_outcome: (p) => `결과는 "${p.outcome}"입니다: ${p.words}`,
    verdict_why_senseless: () => '통과했다고 적혀 있지만 결론이나 종료 코드가 통과가 아니므로 통과로 볼 수 없습니다.',
    verdict_why_no_commit: (p) => `커밋이 적혀 있지 않습니다. 이 판정의 대상은 ${p.wanted}입니다.`,
    verdict_why_commit: (p) => `커밋 ${p.commit}의 보고서입니다. 이 판정의 대상은 ${p.wanted}입니다.`,
    verdict_why_stale: (p) => `${format.duration(p.age)} 전에 끝났습니다. max_age의 상한은 ${format.duration(p.limit)}입니다.`,
    verdict_why_future: (p) => `종료 시각이 ${p.time}이지만 현재 시각은 ${p.now}입니다. 둘 중 한쪽의 시계가 맞지 않습니다.`,
    verdict_why_simulated: () => '모의 실행의 보고서이므로 실제 서비스에 대해서는 아무것도 알 수 없습니다.',
    verdict_why_contradicted: (p) => `같은 대상의 다른 보고서 결과가 "${p.outcome}"이므로 더 나쁜 결과를 적용했습니다.`,
    verdict_why_superseded: () => '같은 실행의 이후 시도를 적용했습니다.',
    verdict_why_missing: () => '필수이지만 보고서가 없거나 대상 수가 부족합니다.',
    verdict_why_unreadable: (p) => `보고서로 사용할 수 없습니다: ${p.why}.`,
    verdict_why_warning: (p) => `결과는 "${p.outcome}"이지만 게이트 자체의 옵션에 따라 경고와 함께 허용되었습니다.`,
    verdict_why_passed_with_warning: () => '경고와 함께 통과했습니다.',
    verdict_why_accepted: (p) => `결과는 "${p.outcome}"이지만 accept에 따라 허용되었습니다: ${p.words}`,
    verdict_quoted: (p) => p.words,
    verdict_reason_passed: (p) => p.gates === 1 ? '유일한 게이트가 통과했습니다.' : `게이트 ${gates(p.gates)}가 모두 통과했습니다.`,
    verdict_reason_passed_with_warnings: (p) => `게이트 ${gates(p.gates)}가 통과했습니다(경고가 있는 보고서 ${items(p.warnings)}).`,
    verdict_reason_none: () => '판정할 게이트가 없습니다.',
    verdict_reason_one: (p) => `${p.gate}: ${p.reason}`,
    verdict_reason_several: (p) => `${p.gate}: ${p.reason} 그 밖에 ${items(p.more)}도 통과가 아닙니다.`,
    verdict_warning_gate: (p) => `${p.gate}: ${p.reason}`,
    verdict_warning_of_gate: (p) => `${p.gate}: ${p.words}`,
    verdict_log_read: (p) => `보고서 ${items(p.reports)}을 읽었습니다.`,
    verdict_check_passed: (p) => `게이트 ${gates(p.all)} 중 ${gates(p.observed)}가 통과가 아닙니다.`,
    verdict_check_required: (p) => `필수이지만 보고서가 없는 것이 ${items(p.observed)} 있습니다: ${format.list(p.gates)}${p.observed > p.gates.length ? ', …' : ''}.`,
    verdict_check_commit: (p) => `커밋 ${p.commit}의 것이 아닌 보고서가 ${items(p.observed)} 있습니다.`,
    verdict_check_fresh: (p) => `${format.duration(p.limit)}(max_age)보다 오래되었거나 미래 시각인 보고서가 ${items(p.observed)} 있습니다.`,
    verdict_check_real: (p) => `모의 실행의 보고서가 ${items(p.observed)} 있습니다.`,
    verdict_check_readable: (p) => `보고서로 사용할 수 없는 파일이 ${items(p.observed)} 있습니다.`,
    check_gates_passed: () => '통과가 아닌 게이트',
    check_gates_required: () => '보고서가 없는 필수 게이트',
    check_gates_commit: () => '다른 커밋의 보고서',
    check_gates_fresh: () => '기한이 지난 보고서',
    check_gates_real: () => '모의 실행의 보고서',
    check_gates_readable: () => '보고서가 아닌 파일',
    title_gates_passed: (p) => limited('통과가 아닌 게이트', p.observed, p.limit),
    title_gates_required: (p) => limited('보고서 없음', p.observed, p.limit),
    title_gates_commit: (p) => limited('다른 커밋', p.observed, p.limit),
    title_gates_fresh: (p) => limited('기한 초과', p.observed, p.limit),
    title_gates_real: (p) => limited('모의 실행', p.observed, p.limit),
    title_gates_readable: (p) => limited('읽을 수 없음', p.observed, p.limit),
    fact_gate_count: () => '게이트',
    fact_passed_count: () => '통과',
    fact_failed_count: () => '통과 외',
    fact_missing: () => '보고서 없음',
    next_verdict_gates: () => '각 게이트의 보고서에 적힌 문제를 해결하고 그 게이트를 다시 실행하세요.',
    next_verdict_missing: () => '보고서가 없는 게이트를 실행하거나, 보고서가 오지 않은 이유(건너뛴 작업, 보관되지 않은 아티팩트 등)를 확인하세요.',
    next_verdict_commit: () => '이 커밋으로 게이트를 실행하세요. 다른 커밋을 판정하려는 것이라면 commit에 지정하세요.',
    next_verdict_stale: () => '기한이 지난 게이트를 다시 실행하세요. 오래된 결과라도 괜찮다면 max_age 값을 늘리세요.',
    next_verdict_simulated: () => '실제 서비스를 대상으로 게이트를 실행하세요. 리허설인 경우에만 다음과 같이 지정할 수 있습니다:',
    next_verdict_unreadable: () => '각 파일이 게이트의 온전한 report.json인지 확인하세요. 스키마가 더 새로우면 scangate를 업데이트하세요.',
    gates_heading: () => '게이트',
    gates_totals: (p) => `게이트는 ${gates(p.gates)}입니다(통과 ${gates(p.pass)}, 경고와 함께 허용 ${gates(p.warning)}, 실패 ${gates(p.fail)}, 판정 불가 ${gates(p.unjudged)}).`,
    gates_column_gate: () => '게이트',
    gates_column_counts: () => '건수',
    gates_column_ended: () => '종료 시각',
    gates_more: (p) => `그 밖의 ${items(p.count)}은 표시하지 않았습니다. report.json에는 모두 적혀 있습니다.`,
    gates_next_worst: (p) => `다음 ${items(p.count)}`,
    gates_count: (p) => `${p.label}: ${p.value}`,
    gates_none: () => '보고서 없음',
    gates_fleet_heading: (p) => `${p.source}: ${p.subjects}`,
    gates_line: (p) => (p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome}(${p.counts})`),
};


/***/ })

};
