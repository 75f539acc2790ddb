import type { ignoreMessages as english } from '../en/ignore.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What is said of a file of ignored findings, in Japanese. */
export const ignoreMessages: typeof english = {
  ignore_problem_syntax: (p) =>
    `${p.file}はYAMLとしてもJSONとしても読み取れません(${p.line}行${p.column}列): ${p.why}`,
  ignore_problem_aliases: (p) =>
    `${p.file}はYAMLのエイリアスの展開結果が大きすぎるため使えません。エイリアスを使わずに書いてください。`,
  ignore_problem_shape: (p) =>
    `${p.file}に例外のリストがありません。リストそのもの、または「ignore:」の下のリストだけを書いてください。`,
  ignore_problem_entry: (p) =>
    `${p.file}の${p.number}番目の項目を読み取れません。各項目には${format.list(p.fields)}が必要です。`,
  ignore_problem_field: (p) =>
    `${p.file}の${p.number}番目の項目に未知のフィールド「${p.field}」があります。使えるのは${format.list(p.fields)}です。`,
  ignore_problem_text: (p) => `${p.file}の${p.number}番目の項目には、1行の文字列の${p.field}が必要です。`,
  ignore_problem_expires: (p) =>
    `${p.file}の${p.number}番目の項目のexpires「${p.given}」は使えません。2026-12-31のように、例外が有効な最後の日を指定してください。`,
  ignore_problem_unknown: (p) => `${p.file}の${p.number}番目の項目の${p.field}「${p.given}」は存在しません。`,
  ignore_expires_soon: (p) =>
    `${p.instance}の${p.id}の例外は${p.expires}に期限が切れ、その後は件数に含めます。期限までに対処するか、例外の期限を更新してください。`,
  ignore_expired: (p) =>
    `${p.instance}の${p.id}の例外は${p.expires}で期限が切れたため、再び件数に含めています。対処するか、例外の期限を更新してください。`,
  ignore_unused: (p) =>
    `${p.instance}の${p.id}の例外に該当するものはありませんでした。不要であれば削除してください。`,
}
