import type { nhnCliMessages as english } from '../en/nhn-cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the commands of the NHN gate say, its doctor's looks among it, in Japanese. */
export const nhnCliMessages: typeof english = {
  doctor_label_access_key: () => 'アクセスキー',
  doctor_label_app_key: () => 'アプリキー',
  doctor_label_region: () => 'リージョン',
  doctor_label_clock: () => '時計',
  doctor_access_key: () => 'トークンを発行できました。',
  doctor_access_key_none: () => 'トークンが指定されているため、不要です。',
  doctor_app_key: () => '有効です。アカウントは結果を読み取れます。',
  doctor_region: (p) => `${p.region}には、最近の結果が${format.number(p.results)}件あります。`,
  doctor_region_empty: (p) => `${p.region}には、最近の結果がありません。`,
  doctor_clock: () => 'このマシンとNHN Cloudの時計は合っています。',
  doctor_clock_apart: (p) => `このマシンとNHN Cloudの時計は${format.duration(p.apart)}ずれています。`,
  doctor_clock_unknown: () => 'NHN Cloudの時刻がわかりません。',
  file_exists: () => 'そのファイルはすでに存在します',
  ignore_file_written: (p) =>
    `${p.path}に${format.number(p.entries)}件の項目を書き出しました。対処する項目は削除し、残りには理由、承認者、期限を記入してください。`,
}
