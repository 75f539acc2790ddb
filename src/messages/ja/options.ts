import type { optionMessages as english } from '../en/options.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What is wrong with an input, in Japanese. */
export const optionMessages: typeof english = {
  problem_required: (p) => `${p.input}は必須ですが、空です。`,
  problem_required_secret: (p) =>
    `${p.input}は必須ですが、空です。シークレットから設定し、シークレット名が正しいか確認してください。例: ${p.input}: \${{ secrets.${p.secret} }}`,
  problem_environment_ignored: (p) =>
    `${p.input}が空です。環境変数${format.list(p.variables)}は設定されていますが、このアクションは入力(with)だけを読み取ります。「with:」の下に次の行を貼り付けてください: ${p.lines.join(' | ')}`,
  problem_choice: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: ${p.choices.join(', ')}。`,
  problem_boolean: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: true, false。`,
  problem_duration: (p) =>
    `${p.input}の値「${p.given}」は使えません。90s、15m、1h30mのように、単位付きの時間を指定してください(単位: ms, s, m, h, d)。`,
  problem_duration_minimum: (p) =>
    `${p.input}の値「${p.given}」は短すぎます。${p.minimum}以上を指定してください。`,
  problem_duration_maximum: (p) =>
    `${p.input}の値「${p.given}」は長すぎます。${p.maximum}以下を指定してください。`,
  problem_digits: (p) => `${p.input}の値「${p.given}」は使えません。数字だけを指定してください。`,
  problem_count_or_off: (p) =>
    `${p.input}の値「${p.given}」は使えません。0以上の整数、またはoffを指定してください。`,
  problem_count: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数を指定してください。`,
  problem_count_between: (p) =>
    `${p.input}の値「${p.given}」は使えません。${format.number(p.least)}から${format.number(p.most)}までの整数を指定してください。`,
  problem_instant: (p) =>
    `${p.input}の値「${p.given}」は使えません。2026-07-01T00:00:00+09:00のように、秒とUTCからの時差を含む日時を指定してください。`,
  problem_percent: (p) =>
    `${p.input}の値「${p.given}」は使えません。0から100までの数を、パーセント記号なしで指定してください。`,
  problem_printable: (p) => `${p.input}に制御文字が含まれています。表示できる文字だけを使ってください。`,
  problem_header_text: (p) =>
    `${p.input}に、HTTPヘッダーで送れない文字が含まれています。表示できるASCII文字だけを使ってください。改行や全角文字が一緒にコピーされていないか確認してください。`,
  problem_url: (p) =>
    `${p.input}の値「${p.given}」は使えません。ユーザー名、クエリ、フラグメントを含まないhttpsのURLを指定してください。`,
  problem_url_plain_http: (p) =>
    `${p.input}の値「${p.given}」は使えません。httpではキーが暗号化されずに送られるため、ループバックのホスト以外では使えません。httpsを使ってください。`,
  problem_url_login: (p) =>
    `${p.input}の値「${p.given}」にはユーザー名またはパスワードが含まれています。どちらも要らないURLを指定してください。`,
  problem_public_url: (p) =>
    `${p.input}の値「${p.given}」は使えません。フラグメント(#)を含まないhttpまたはhttpsのURLを指定してください。`,
  problem_holds_secret: (p) =>
    `${p.input}に${p.secret}の値が入っています。この値は${p.secret}以外には使えません。`,
  problem_together: (p) => `${p.input}と${p.other}は同時に指定できません。どちらか一方にしてください。`,
  problem_needs: (p) => `${p.input}を使うには${p.needed}が必要ですが、空です。`,
  problem_spelling: (p) => `${p.given}という入力はありません。${p.input}と書いてください。`,
  problem_option_unknown: (p) =>
    `${p.given}というオプションは${p.caller}にありません。docs/library.mdの一覧を確認してください。`,
  problem_file: (p) => `${p.input}に指定された「${p.given}」は使えません: ${p.why}。`,
  problem_folder: (p) =>
    `${p.input}に指定されたフォルダー「${p.given}」は使えません: ${p.why}。リクエストは送信していません。`,
  file_no_space: () => '空き容量がありません',
  file_read_only: () => 'ファイルシステムが読み取り専用です',
  file_denied: () => 'アクセス権がありません',
  file_not_folder: (p) => `${p.folder}はフォルダーではありません`,
  file_not_removed: (p) => `以前の実行の${p.name}を削除できません(${p.why})`,
  file_missing: () => 'ファイルが存在しません',
  file_is_folder: () => 'フォルダーです',
  file_unreadable: (p) => `読み取れません(${p.code})`,
  file_empty: () => '空のファイルです',
  file_not_regular: () =>
    'パイプまたはデバイスです。読み取りが終わらないおそれがあるため、通常のファイルを指定してください',
  file_too_long: (p) => `${format.number(p.longest)}文字を超えています`,
  file_no_variables: () => 'NAME=valueの形式でない行があります',
  file_no_certificate: () => 'PEM形式の証明書(-----BEGIN CERTIFICATE-----)が含まれていません',
  file_certificate_damaged: (p) => `含まれる証明書${p.count}件のうち${p.number}件目が壊れています`,
}
