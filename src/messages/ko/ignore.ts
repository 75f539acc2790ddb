import type { ignoreMessages as english } from '../en/ignore.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What is said of a file of ignored findings, in Korean. */
export const ignoreMessages: typeof english = {
  ignore_problem_syntax: (p) =>
    `${p.file} 파일을 YAML 또는 JSON으로 읽을 수 없습니다(${p.line}행 ${p.column}열): ${p.why}`,
  ignore_problem_aliases: (p) =>
    `${p.file} 파일은 YAML 별칭을 펼친 결과가 너무 커서 사용할 수 없습니다. 별칭을 쓰지 말고 항목을 직접 작성하세요.`,
  ignore_problem_shape: (p) =>
    `${p.file} 파일에 예외 목록이 없습니다. 목록 자체나 "ignore:" 아래의 목록만 작성하세요.`,
  ignore_problem_entry: (p) =>
    `${p.file} 파일의 ${p.number}번째 항목을 읽을 수 없습니다. 각 항목에 필요한 필드: ${format.list(p.fields)}.`,
  ignore_problem_field: (p) =>
    `${p.file} 파일의 ${p.number}번째 항목에 알 수 없는 필드 "${p.field}" 값이 있습니다. 사용할 수 있는 필드: ${format.list(p.fields)}.`,
  ignore_problem_text: (p) =>
    `${p.file} 파일의 ${p.number}번째 항목에는 한 줄짜리 텍스트로 된 ${p.field} 값이 필요합니다.`,
  ignore_problem_expires: (p) =>
    `${p.file} 파일의 ${p.number}번째 항목에서 expires에 "${p.given}" 값은 사용할 수 없습니다. 2026-12-31처럼 예외가 유효한 마지막 날짜를 지정하세요.`,
  ignore_problem_unknown: (p) =>
    `${p.file} 파일의 ${p.number}번째 항목에서 ${p.field}에 지정한 "${p.given}" 값은 존재하지 않습니다.`,
  ignore_expires_soon: (p) =>
    `${p.instance}의 ${p.id} 예외 처리는 ${p.expires}에 끝나며 그 뒤로는 집계합니다. 그 전에 조치하거나 예외 처리 기한을 갱신하세요.`,
  ignore_expired: (p) =>
    `예외 처리 기한(${p.expires})이 지나 ${p.instance}의 ${p.id} 항목을 다시 집계했습니다. 조치하거나 예외 처리 기한을 갱신하세요.`,
  ignore_unused: (p) =>
    `${p.instance}의 ${p.id} 예외 처리에 해당하는 항목이 없습니다. 더 이상 필요하지 않으면 삭제하세요.`,
}
