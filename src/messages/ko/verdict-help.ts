import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the verdict does, in Korean. The English is the options' own `help`. */
export const optionHelp = {
  ...commonOptionHelp,
  reports:
    '파일, 폴더 또는 패턴(`*`, `?`, 모든 하위 폴더는 `**`)을 한 줄에 하나씩 씁니다. 폴더는 그 아래의 모든 `report.json`이 한 번씩 대상이 됩니다. 아무것과도 일치하지 않는 줄은 오류입니다.',
  require:
    '반드시 있어야 하는 것을 한 줄에 하나씩 씁니다. `nhn`, `vaddy:6eb1f9fcbdb6a5a`(대상), `vaddy*3`(대상 3개 이상)처럼 지정합니다. 보고서가 없는 것이 있으면 통과하지 못합니다.',
  commit:
    '모든 보고서에 적혀 있어야 하는 커밋의 줄이지 않은 ID. 기본값은 CI에서 알 수 있으면 이 실행의 커밋이며, 알 수 없으면 지정해야 합니다. `any`: 확인하지 않습니다.',
  max_age: '게이트의 실행이 얼마나 전에 끝났어도 되는지. 더 오래된 보고서는 기한 초과로 `failed`입니다.',
  accept:
    '통과는 아니지만 경고와 함께 허용할 결과를 이유와 함께 한 줄에 하나씩 씁니다(예: `skipped: forks`). `failed`, `incomplete`, `error`는 지정할 수 없습니다. 각 게이트의 옵션을 사용하세요.',
  allow_simulated:
    '모의 실행의 보고서를 대상으로 할지 여부. 리허설용입니다. 지정하면 종합 판정도 모의 실행으로 처리됩니다.',
  report_dir:
    '종합 판정의 `report.json`, `junit.xml`, `report.md`, `report.html`을 저장할 폴더. 결과와 관계없이 저장합니다. 게이트의 폴더는 지정할 수 없으며, 안의 파일은 읽지 않습니다.',
  issue:
    '`on_failure`: 풀 리퀘스트가 아닌 실행에서 통과하지 못한 결과를 하나의 이슈로 알리고, 다음에 통과하면 닫습니다. `issues: write` 권한이 필요합니다.',
  ca_file: 'Slack, 댓글, 이슈를 위해 기본 인증 기관 외에 추가로 신뢰할 인증 기관의 PEM 파일.',
} as const

/** What each output of the verdict holds, in Korean. */
export const outputHelp = {
  ...commonOutputHelp,
  gate_count: '판정한 게이트의 수. 종류와 대상별로 셉니다.',
  passed_count: '통과로 처리한 게이트의 수. 경고가 있는 것도 포함합니다.',
  failed_count: '이유와 관계없이 통과로 처리하지 않은 게이트의 수.',
  missing: '필수인데 보고서가 없는 것. JSON 배열입니다.',
} as const
