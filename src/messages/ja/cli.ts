import type { cliMessages as english } from '../en/cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the command line says beside the gate's own messages, in Japanese. */
export const cliMessages: typeof english = {
  cli_word_note: () => '情報:',
  cli_word_warning: () => '警告:',
  cli_word_error: () => 'エラー:',
  cli_problem_two_variables: (p) =>
    `${p.variable}と${p.other}は同じ設定ですが、値が異なります。どちらか一方だけを残してください。`,
  cli_problem_variable_spelling: (p) =>
    `${p.given}はscangateの変数ではありません。${p.variable}と書いてください。`,
  cli_warning_variable: (p) =>
    `${p.given}はscangateの変数ではないため、読み取りません。${p.variable}の間違いではありませんか。`,
  cli_problem_required: (p) =>
    `${p.input}は必須ですが、空です。${p.flag}を指定するか、${p.variable}を設定してください。`,
  cli_problem_required_key: (p) =>
    `${p.input}は必須ですが、空です。${p.variable}を設定するか、--env-file${p.file === '' ? '' : `または${p.file}`}を指定してください。`,
  cli_problem_required_argument: (p) =>
    `${p.argument}が指定されていません。コマンドの後ろに指定してください: ${p.usage}`,
  cli_problem_arguments: (p) =>
    `${p.command}の引数が${format.number(p.count)}個多すぎます。空白を含む値は引用符で囲んでください。`,
  cli_problem_flag: (p) =>
    `${p.flag}というフラグはこのコマンドにありません。--helpで一覧を確認してください。`,
  cli_problem_flag_near: (p) =>
    `${p.flag}というフラグはこのコマンドにありません。${p.near}の間違いではありませんか。`,
  cli_problem_flag_secret: (p) =>
    `${p.flag}というフラグはありません。コマンドラインはほかの人にも見えるためです。${p.variable}を設定するか、--env-fileを指定してください。${p.file === '' ? '' : `キーには${p.file}も使えます。`}`,
  cli_problem_flag_value: (p) => `${p.flag}には値が必要です: ${p.flag} ${p.value}`,
  cli_problem_flag_bare: (p) => `${p.flag}に値は付けられません。フラグだけを指定するか、省いてください。`,
  cli_problem_flag_late: (p) =>
    `${p.flag}は--の後ろにあるため、フラグとして読み取られません。--の前に指定してください。`,
  cli_problem_key_terminal: (p) =>
    `${p.flag} -は標準入力を読み取りますが、ここでは端末につながっているため、入力したキーが画面に表示されてしまいます。キーはパイプで渡してください。`,
  cli_problem_port: (p) =>
    `${p.input}の値「${p.given}」は使えません。0から65535までのポートを指定してください。0は空いているポートを選びます。`,
  cli_problem_scale: (p) =>
    `${p.input}の値「${p.given}」は使えません。60や0.5のように、0より大きい数を指定してください。`,
  cli_problem_rate: (p) =>
    `${p.input}の値「${p.given}」は使えません。1分あたりのリクエスト数を、1から999999までの整数で指定してください。`,
  cli_problem_loopback: (p) =>
    `${p.input}の値「${p.given}」は使えません。127.0.0.1、::1、localhostなどのループバックアドレスを指定してください。シミュレーターのキーは誰でも知っているためです。`,
  cli_problem_listen: (p) =>
    `シミュレーターは${p.address}で待ち受けできません(${p.code})。--portで別のポートを指定するか、0を指定して空いているポートを使ってください。`,
  cli_reports_written: (p) => `レポートの保存先: ${p.folder}`,
  cli_unknown_command: (p) => `「${p.word}」というコマンドはありません。`,
  cli_unknown_flag: (p) => `ここでは${p.flag}というフラグは使えません。`,
  cli_did_you_mean: (p) => `(${p.near}の間違いではありませんか。)`,
  cli_see_help: () => '使い方は--helpで確認できます。',
  cli_flags_stand_behind: () => 'フラグはコマンドの後ろに指定してください。',
  cli_flags_stand_behind_as_in: (p) => `フラグはコマンドの後ろに指定してください。例: ${p.line}`,
  cli_is_this_meant: (p) => `次のコマンドではありませんか: ${p.line}`,
  cli_output_lost: (p) => `scangate: 標準出力に書き込めません(${p.code})。`,
  cli_phase_asking: () => 'サービスに問い合わせています',
  cli_label: (p) => `${p.label}:`,
}
