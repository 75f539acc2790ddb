/** What the inputs of every source do, in Korean. Sources take them into their own help. */
export const commonOptionHelp = {
  report_dir:
    '`report.json`, `junit.xml`, `report.md`, `report.html`을 저장할 폴더. 결과와 관계없이 저장합니다. 이전 실행의 보고서는 요청을 보내기 전에 삭제합니다.',
  on_missing_secrets:
    '`skip`: 키가 없을 때의 결과를 `skipped`로 합니다. 시크릿이 전달되지 않는, 포크에서 온 풀 리퀘스트와 Dependabot의 풀 리퀘스트에만 적용됩니다.',
  job_summary: '작업 요약을 쓸지 여부.',
  pr_comment:
    '풀 리퀘스트 댓글. 프로젝트마다 하나이며 같은 댓글을 갱신합니다. `pull-requests: write`가 필요합니다.',
  issue:
    '`on_failure`: 풀 리퀘스트가 아닌 실행에서 통과하지 못한 결과를 프로젝트마다 하나의 이슈로 알리고, 다음에 통과하면 닫습니다. `issues: write` 권한이 필요합니다.',
  issue_labels:
    '새 이슈에 붙일 레이블. 쉼표나 줄바꿈으로 구분합니다. 저장소에 없는 레이블은 경고로 알리고, 새로 만들지 않습니다.',
  issue_assignees: '새 이슈의 담당자. 쉼표나 줄바꿈으로 구분합니다. 할당할 수 없는 사용자는 경고로 알립니다.',
  github_token: '댓글과 이슈에만 사용합니다.',
  slack_webhook_url:
    'Slack 웹훅(마스킹됩니다). 결과가 `passed`, `skipped`, `started`, `checked`가 아닐 때 알립니다. 알림에 실패해도 결과는 바뀌지 않습니다.',
  language: '로그, 보고서, (액션에서는) 요약, 댓글, 어노테이션의 언어.',
  ca_file: '기본 인증 기관 외에 추가로 신뢰할 인증 기관의 PEM 파일.',
} as const

/** What the outputs of every source hold, in Korean. */
export const commonOutputHelp = {
  outcome:
    '실행의 결과. passed, failed, incomplete, misconfigured, refused, unreachable, busy, timeout, scan_canceled, aborted, skipped, started, checked, error 중 하나.',
  reason: '결과의 이유를 설명하는 한 문장.',
  report_dir: '보고서 폴더의 절대 경로. 보고서가 없으면 비어 있습니다.',
} as const
