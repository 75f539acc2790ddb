import type { vaddyOptionMessages as english } from '../en/vaddy-options.ts'

/** What is wrong with options that only the VAddy gate has, in Japanese. */
export const vaddyOptionMessages: typeof english = {
  problem_project_id: (p) =>
    `${p.input}の値「${p.given}」は使えません。使える文字は英数字、「-」、「_」です。例: 6eb1f9fcbdb6a5a(管理画面のURLにある番号ではなく、Server画面に表示されるProject ID)。`,
  problem_scan_type: (p) =>
    `${p.input}に「${p.given}」が含まれています。検査項目名は英数字と「_」で書き、カンマ、空白、改行のいずれかで区切ってください。`,
  problem_scan_id: (p) =>
    `${p.input}の値「${p.given}」は使えません。1-837b5f9f-e088-4af5-9491-67f7ce8035a4のようなスキャンIDを指定してください。`,
  problem_latest_only: (p) =>
    `${p.input}はscan_id: latestを指定したときだけ使えます。${p.input}の指定をやめるか、scan_id: latestを指定してください。`,
}
