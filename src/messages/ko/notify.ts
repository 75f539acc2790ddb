import type { notifyMessages as english } from '../en/notify.ts'

/** What is said of the pull-request comment and the Slack message, in Korean. */
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
  slack_failed: (p) => `Slack에 알리지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
  slack_ok: () => 'Slack에 알렸습니다.',
  file_not_written: (p) => `${p.folder} 폴더에 ${p.file} 파일을 쓰지 못했습니다: ${p.why}`,
  outputs_not_written: (p) => `출력을 쓰지 못했습니다: ${p.why}`,
  annotations_not_written: (p) => `어노테이션을 쓰지 못했습니다: ${p.why}`,
  summary_not_written: (p) => `작업 요약을 쓰지 못했습니다: ${p.why}`,
  comment_not_written: (p) => `풀 리퀘스트 댓글을 쓰지 못했습니다: ${p.why}`,
  slack_not_written: (p) => `Slack 메시지를 보내지 못했습니다: ${p.why}`,
  notices_not_written: (p) => `Slack 메시지와 풀 리퀘스트 댓글을 보내지 못했습니다: ${p.why}`,
}
