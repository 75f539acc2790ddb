import type { optionMessages as english } from '../en/options.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What is wrong with an input, in Korean. Particles that depend on a value's last letter are avoided. */
export const optionMessages: typeof english = {
  problem_required: (p) => `필수 입력 ${p.input} 값이 비어 있습니다.`,
  problem_required_secret: (p) =>
    `필수 입력 ${p.input} 값이 비어 있습니다. 시크릿에서 값을 설정하고 시크릿 이름이 맞는지 확인하세요. 예: ${p.input}: \${{ secrets.${p.secret} }}`,
  problem_environment_ignored: (p) =>
    `${p.input} 값이 비어 있습니다. 환경 변수 ${format.list(p.variables)} 값이 설정되어 있지만, 이 액션은 입력(with)만 읽습니다. "with:" 아래에 다음 줄을 붙여 넣으세요: ${p.lines.join(' | ')}`,
  problem_choice: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: ${p.choices.join(', ')}.`,
  problem_boolean: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: true, false.`,
  problem_duration: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 90s, 15m, 1h30m처럼 단위를 붙인 시간을 지정하세요(단위: ms, s, m, h, d).`,
  problem_duration_minimum: (p) =>
    `${p.input}에 지정한 "${p.given}" 값이 너무 짧습니다. ${p.minimum} 이상으로 지정하세요.`,
  problem_duration_maximum: (p) =>
    `${p.input}에 지정한 "${p.given}" 값이 너무 깁니다. ${p.maximum} 이하로 지정하세요.`,
  problem_digits: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 숫자만 지정하세요.`,
  problem_count_or_off: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수 또는 off를 지정하세요.`,
  problem_count: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수를 지정하세요.`,
  problem_count_between: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. ${format.number(p.least)}부터 ${format.number(p.most)}까지의 정수를 지정하세요.`,
  problem_instant: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 2026-07-01T00:00:00+09:00처럼 초와 UTC 시차를 포함한 날짜와 시각을 지정하세요.`,
  problem_percent: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 100까지의 수를 퍼센트 기호 없이 지정하세요.`,
  problem_printable: (p) => `${p.input} 값에 제어 문자가 들어 있습니다. 화면에 표시되는 문자만 사용하세요.`,
  problem_header_text: (p) =>
    `${p.input} 값에 HTTP 헤더로 보낼 수 없는 문자가 들어 있습니다. 표시 가능한 ASCII 문자만 사용하세요. 줄바꿈이나 전각 문자가 함께 복사되지 않았는지 확인하세요.`,
  problem_url: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용자, 쿼리, 프래그먼트가 없는 https URL을 지정하세요.`,
  problem_url_plain_http: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. http에서는 키가 암호화되지 않은 채 전송되므로 루프백 호스트에만 사용할 수 있습니다. https를 사용하세요.`,
  problem_url_login: (p) =>
    `${p.input} 값에 사용자 이름이나 비밀번호가 들어 있습니다("${p.given}"). 둘 다 필요 없는 URL을 지정하세요.`,
  problem_public_url: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 프래그먼트(#)가 없는 http 또는 https URL을 지정하세요.`,
  problem_holds_secret: (p) =>
    `${p.input} 입력에 ${p.secret} 값이 들어 있습니다. 이 값은 ${p.secret} 외에는 사용할 수 없습니다.`,
  problem_together: (p) => `${p.input}, ${p.other} 입력은 함께 지정할 수 없습니다. 하나만 남기세요.`,
  problem_needs: (p) => `${p.input} 입력을 사용하려면 ${p.needed} 값이 필요하지만 비어 있습니다.`,
  problem_spelling: (p) => `${p.given} 입력은 없습니다. 올바른 이름: ${p.input}`,
  problem_option_unknown: (p) =>
    `${p.given} 옵션은 ${p.caller}에 없습니다. docs/library.md의 목록을 확인하세요.`,
  problem_file: (p) => `${p.input}에 지정한 "${p.given}" 파일을 사용할 수 없습니다: ${p.why}.`,
  problem_folder: (p) =>
    `${p.input}에 지정한 "${p.given}" 폴더를 사용할 수 없습니다: ${p.why}. 요청은 보내지 않았습니다.`,
  file_no_space: () => '남은 공간이 없습니다',
  file_read_only: () => '파일 시스템이 읽기 전용입니다',
  file_denied: () => '접근 권한이 없습니다',
  file_not_folder: (p) => `폴더가 아닙니다(${p.folder})`,
  file_not_removed: (p) => `이전 실행의 ${p.name} 파일을 삭제할 수 없습니다(${p.why})`,
  file_missing: () => '파일이 없습니다',
  file_is_folder: () => '폴더입니다',
  file_unreadable: (p) => `읽을 수 없습니다(${p.code})`,
  file_empty: () => '비어 있는 파일입니다',
  file_not_regular: () => '파이프 또는 장치입니다. 읽기가 끝나지 않을 수 있으므로 일반 파일을 지정하세요',
  file_too_long: (p) => `${format.number(p.longest)}자를 넘습니다`,
  file_no_variables: () => 'NAME=value 형식이 아닌 줄이 있습니다',
  file_no_certificate: () => 'PEM 인증서(-----BEGIN CERTIFICATE-----)가 들어 있지 않습니다',
  file_certificate_damaged: (p) => `들어 있는 인증서 ${p.count}개 중 ${p.number}번째가 손상되었습니다`,
}
