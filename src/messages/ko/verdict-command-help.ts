import type { verdictCommandHelpMessages as english } from '../en/verdict-command-help.ts'

/** What `--help` says of the verdict's command, in Korean. */
export const verdictCommandHelpMessages: typeof english = {
  verdict_summary: () => '여러 게이트의 보고서로 릴리스해도 되는지 판정합니다',
  verdict_description: () =>
    '하나 이상의 게이트가 남긴 report.json을 읽고, 모두 있고 최신이며 이 커밋의 것이고 통과일 때만 통과로 판정합니다. 서비스에는 연결하지 않습니다.',
  verdict_operand: () =>
    '파일, 폴더 또는 패턴. 폴더는 그 아래의 모든 report.json이 대상입니다. `reports` 대신 지정합니다.',
  verdict_example: () => 'CI 작업에서 폴더 아래의 모든 보고서 판정',
  verdict_example_required: () => '필수 게이트 지정',
  verdict_example_commit: () => 'CI가 아닌 자신의 컴퓨터에서 커밋 지정',
  exit_verdict_2: () =>
    'failed: 통과가 아니거나, 보고서가 없거나, 기한이 지났거나, 모의 실행이거나, 다른 커밋인 게이트가 있음',
  exit_verdict_3: () => 'misconfigured: 입력이 잘못되었거나 보고서가 아닌 파일이 있음',
  exit_verdict_4: () => 'refused: 서비스가 거부한 게이트가 있음',
  exit_verdict_5: () => 'unreachable: 서비스에 연결하지 못한 게이트가 있음',
  exit_verdict_6: () => 'busy 또는 timeout: 차례가 오지 않았거나 시간이 초과된 게이트가 있음',
  exit_verdict_7: () => 'scan_canceled: 점검이 취소된 게이트가 있음',
}
