import type { notifyMessages as english } from '../en/notify.ts'

/** What is said of the pull-request comment, the issue and the Slack message, in Korean. */
export const notifyMessages: typeof english = {
  problem_webhook: (p) =>
    `${p.input} 값이 웹훅의 https 주소가 아닙니다. Slack에 표시된 주소를 그대로 지정하세요. 비밀 값이므로 여기에는 표시하지 않습니다.`,
  comment_no_pull_request: (p) =>
    `pr_comment: 이 실행(이벤트: ${p.event})은 풀 리퀘스트와 관련이 없어 댓글을 달 대상이 없습니다.`,
  comment_no_token: () => 'pr_comment: github_token이 비어 있어 댓글을 쓰지 않았습니다.',
  comment_no_permission: () =>
    '풀 리퀘스트에 댓글을 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: pull-requests: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
  comment_fork: () =>
    '풀 리퀘스트에 댓글을 쓰지 못했습니다. 포크에서 온 풀 리퀘스트에는 워크플로의 권한 설정과 관계없이 읽기 전용 토큰이 주어집니다. 게이트의 결과는 바뀌지 않습니다.',
  comment_failed: (p) => `풀 리퀘스트에 댓글을 쓰지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
  github_issue_of_pull_request: () => 'issue: 풀 리퀘스트에 속한 실행이므로 이슈를 열거나 닫지 않습니다.',
  github_issue_no_token: () => 'issue: github_token이 비어 있어 이슈를 열거나 닫지 않았습니다.',
  github_issue_no_repository: () =>
    'issue: 러너가 저장소 이름(GITHUB_REPOSITORY)을 알려 주지 않아 이슈를 열거나 닫지 않았습니다.',
  github_issue_no_permission: () =>
    '이슈를 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: issues: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
  github_issues_turned_off: () =>
    '이슈를 쓰지 못했습니다. 이 저장소에서는 이슈 기능이 꺼져 있습니다. 저장소 설정에서 켜거나 issue: never로 지정하세요. 게이트의 결과는 바뀌지 않습니다.',
  github_issue_failed: (p) =>
    `이슈가 최신 상태가 아닐 수 있습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
  github_out_of_time: (p) => `GitHub와의 통신이 모두 합해 ${p.seconds}초 안에 끝나지 않았습니다.`,
  github_issue_label_unknown: (p) =>
    `issue_labels: 이 저장소에 "${p.label}" 레이블이 없습니다. 이 레이블 없이 이슈를 엽니다.`,
  github_issue_label_unsure: (p) =>
    `issue_labels: "${p.label}" 레이블이 있는지 확인하지 못해 이 레이블 없이 이슈를 엽니다: ${p.why}`,
  github_issue_assignee_unknown: (p) =>
    `issue_assignees: 이 저장소의 이슈는 "${p.assignee}" 님에게 할당할 수 없습니다. 이 담당자 없이 이슈를 엽니다.`,
  github_issue_assignee_unsure: (p) =>
    `issue_assignees: 이슈를 "${p.assignee}" 님에게 할당할 수 있는지 확인하지 못해 이 담당자 없이 이슈를 엽니다: ${p.why}`,
  github_issue_opened: (p) => `이슈를 열었습니다: #${p.number}`,
  github_issue_updated: (p) => `이슈를 갱신했습니다: #${p.number}`,
  github_issue_closed: (p) => `이슈를 닫았습니다: #${p.number}`,
  github_issue_reopened: (p) => `이슈를 다시 열었습니다: #${p.number}`,
  github_issue_note_changed: (p) =>
    `결과가 바뀌었습니다. 이전 결과: "${p.before}", 현재 결과: "${p.outcome}".`,
  github_issue_note_closed: () => '게이트를 다시 통과하여 이 이슈를 닫았습니다.',
  github_issue_note_reopened: (p) =>
    `게이트를 더 이상 통과하지 못하여 이 이슈를 다시 열었습니다. 결과는 "${p.outcome}"입니다.`,
  slack_failed: (p) => `Slack에 알리지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
  slack_ok: () => 'Slack에 알렸습니다.',
  file_not_written: (p) => `${p.folder} 폴더에 ${p.file} 파일을 쓰지 못했습니다: ${p.why}`,
  outputs_not_written: (p) => `출력을 쓰지 못했습니다: ${p.why}`,
  annotations_not_written: (p) => `어노테이션을 쓰지 못했습니다: ${p.why}`,
  summary_not_written: (p) => `작업 요약을 쓰지 못했습니다: ${p.why}`,
  comment_not_written: (p) => `풀 리퀘스트 댓글을 쓰지 못했습니다: ${p.why}`,
  github_issue_not_written: (p) => `이슈를 쓰지 못했습니다: ${p.why}`,
  slack_not_written: (p) => `Slack 메시지를 보내지 못했습니다: ${p.why}`,
  notices_not_written: (p) => `Slack과 GitHub에 알리지 못했습니다: ${p.why}`,
}
