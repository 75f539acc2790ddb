import type { cliMessages as english } from '../en/cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the command line says beside the gate's own messages, in Korean. */
export const cliMessages: typeof english = {
  cli_word_note: () => '참고:',
  cli_word_warning: () => '경고:',
  cli_word_error: () => '오류:',
  cli_problem_two_variables: (p) =>
    `${p.variable}, ${p.other}: 같은 설정인데 값이 서로 다릅니다. 하나만 남기세요.`,
  cli_problem_variable_spelling: (p) =>
    `${p.given}: scangate에서 사용하는 변수가 아닙니다. 올바른 이름: ${p.variable}`,
  cli_warning_variable: (p) =>
    `${p.given}: scangate에서 쓰는 변수가 아니므로 읽지 않습니다. ${p.variable} 변수를 입력하려던 것인가요?`,
  cli_problem_required: (p) =>
    `필수 입력 ${p.input} 값이 비어 있습니다. ${p.flag} 플래그를 지정하거나 ${p.variable} 변수를 설정하세요.`,
  cli_problem_required_key: (p) =>
    `필수 입력 ${p.input} 값이 비어 있습니다. ${p.variable} 변수를 설정하거나 --env-file${p.file === '' ? '' : ` 또는 ${p.file}`} 플래그를 지정하세요.`,
  cli_problem_required_argument: (p) =>
    `${p.argument} 값이 지정되지 않았습니다. 명령 뒤에 지정하세요: ${p.usage}`,
  cli_problem_arguments: (p) =>
    `${p.command} 명령의 인수가 ${format.number(p.count)}개 더 많습니다. 공백이 있는 값은 따옴표로 묶으세요.`,
  cli_problem_flag: (p) => `${p.flag}: 이 명령에 없는 플래그입니다. --help로 목록을 확인하세요.`,
  cli_problem_flag_near: (p) =>
    `${p.flag}: 이 명령에 없는 플래그입니다. ${p.near} 플래그를 입력하려던 것인가요?`,
  cli_problem_flag_secret: (p) =>
    `${p.flag}: 명령줄은 다른 사람도 볼 수 있으므로 이런 플래그는 없습니다. ${p.variable} 변수를 설정하거나 --env-file을 지정하세요.${p.file === '' ? '' : ` 키에는 ${p.file} 플래그도 쓸 수 있습니다.`}`,
  cli_problem_flag_value: (p) => `${p.flag} 플래그에는 값이 필요합니다: ${p.flag} ${p.value}`,
  cli_problem_flag_bare: (p) => `${p.flag} 플래그에는 값을 붙일 수 없습니다. 플래그만 쓰거나 빼세요.`,
  cli_problem_flag_late: (p) => `${p.flag}: -- 뒤에서는 플래그로 읽지 않습니다. -- 앞에 쓰세요.`,
  cli_problem_key_terminal: (p) =>
    `${p.flag} - 플래그는 표준 입력을 읽지만, 지금은 터미널에 연결되어 있어 입력하는 키가 화면에 보입니다. 키는 파이프로 전달하세요.`,
  cli_problem_port: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 65535까지의 포트를 지정하세요. 0은 사용 가능한 포트를 고릅니다.`,
  cli_problem_scale: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 60이나 0.5처럼 0보다 큰 수를 지정하세요.`,
  cli_problem_rate: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 분당 요청 수를 1부터 999999까지의 정수로 지정하세요.`,
  cli_problem_loopback: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 127.0.0.1, ::1, localhost 같은 루프백 주소를 지정하세요. 시뮬레이터의 키는 누구나 알고 있기 때문입니다.`,
  cli_problem_listen: (p) =>
    `시뮬레이터가 ${p.address} 주소에서 대기할 수 없습니다(${p.code}). --port로 다른 포트를 지정하거나, 0으로 사용 가능한 포트를 쓰세요.`,
  cli_reports_written: (p) => `보고서 위치: ${p.folder}`,
  cli_unknown_command: (p) => `'${p.word}' 명령은 없습니다.`,
  cli_unknown_flag: (p) => `여기서는 ${p.flag} 플래그를 쓸 수 없습니다.`,
  cli_did_you_mean: (p) => `(혹시 ${p.near} 아닌가요?)`,
  cli_see_help: () => '사용법은 --help로 확인하세요.',
  cli_flags_stand_behind: () => '플래그는 명령 뒤에 쓰세요.',
  cli_flags_stand_behind_as_in: (p) => `플래그는 명령 뒤에 쓰세요. 예: ${p.line}`,
  cli_is_this_meant: (p) => `이 명령을 입력하려던 것인가요? ${p.line}`,
  cli_output_lost: (p) => `scangate: 표준 출력에 쓸 수 없습니다(${p.code}).`,
  cli_phase_asking: () => '서비스에 확인하는 중',
  cli_label: (p) => `${p.label}:`,
}
