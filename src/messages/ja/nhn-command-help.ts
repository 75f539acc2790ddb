import type { nhnCommandHelpMessages as english } from '../en/nhn-command-help.ts'

/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings, in Japanese. */
export const nhnCommandHelpMessages: typeof english = {
  group_nhn: () => 'NHN Cloudのサーバー点検の結果を判定する',
  nhn_check_summary: () => 'サーバー群の最新の点検結果を判定する',
  nhn_check_description: () =>
    '各インスタンスの最新の点検結果を読み取り、脆弱な項目と経過時間を判定します。サービスに開始の手段がないため、点検は開始しません。',
  nhn_check_example: () => 'レベル「高」の脆弱な項目がなく、30日より古い結果もないこと',
  nhn_check_example_required: () => '必須のホストと、許容した項目を指定する',
  nhn_check_example_reports: () => '2つのリージョンを韓国語で判定し、レポートを書き出す',
  nhn_check_example_ignore: () => '現在の脆弱な項目を、例外の候補として書き出す',
  flag_write_ignore_file: () =>
    '判定はせず、現在の脆弱な項目を`ignore_file`用の項目として新しいファイルに書き出します。理由、承認者、期限は自分で記入してください。',
  nhn_doctor_summary: () => '結果を読み取れるかを確認し、妨げになるものを示す',
  nhn_doctor_description: () =>
    '設定、ネットワーク、キー、アプリキー、ロール、リージョン、時計を確認し、それぞれの対処方法を示します。checkのフラグを使え、判定はしません。',
  nhn_doctor_example: () => 'ジョブが結果を取得できるか確認する',
  nhn_inspections_summary: () => '各インスタンスの最新の点検を一覧表示する',
  nhn_inspections_description: () =>
    'リージョン、インスタンス、点検基準、種類ごとに最新の結果を一覧表示します。判定はしません。',
  nhn_inspections_example: () => '1つのリージョンのすべて',
  nhn_inspections_example_json: () => 'レベル「高」の項目があるインスタンスの名前',
  nhn_inspection_summary: () => '1件の点検を項目とともに表示する',
  nhn_inspection_description: () =>
    '1件の結果のすべての項目を、脆弱なものから順に表示します。判定はしません。',
  nhn_inspection_number: () => '`inspections`の一覧にある結果の番号。',
  nhn_inspection_example: () => '韓国語で表示する',
  exit_nhn_4: () => 'refused: NHN Cloudが拒否しました(キー、アプリキー、ロール、リージョン)',
}
