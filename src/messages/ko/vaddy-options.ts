import type { vaddyOptionMessages as english } from '../en/vaddy-options.ts'

/** What is wrong with options that only the VAddy gate has, in Korean. */
export const vaddyOptionMessages: typeof english = {
  problem_project_id: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 영문자, 숫자, "-", "_"만 사용할 수 있습니다. 예: 6eb1f9fcbdb6a5a(콘솔 URL에 있는 번호가 아니라 Server 페이지에 표시되는 프로젝트 ID).`,
  problem_scan_type: (p) =>
    `${p.input}에 사용할 수 없는 "${p.given}" 값이 들어 있습니다. 점검 항목 이름은 영문자, 숫자, "_"로 쓰고 쉼표, 공백, 줄바꿈 중 하나로 구분하세요.`,
  problem_scan_id: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 1-837b5f9f-e088-4af5-9491-67f7ce8035a4 같은 점검 ID를 지정하세요.`,
  problem_latest_only: (p) =>
    `${p.input} 입력은 scan_id: latest를 지정했을 때만 사용할 수 있습니다. 이 입력을 빼거나 scan_id: latest를 지정하세요.`,
}
