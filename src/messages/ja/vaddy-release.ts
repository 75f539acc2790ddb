import type { vaddyReleaseMessages as english } from '../en/vaddy-release.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the VAddy gate says of scans that have run and of the version that is deployed, in Japanese. */
export const vaddyReleaseMessages: typeof english = {
  title_max_scan_age: (p) =>
    `スキャンから${format.duration(p.observed)}経過、上限${format.duration(p.limit)}`,
  title_scanned_after: (p) =>
    `スキャンから${format.duration(p.observed)}経過、上限${format.duration(p.limit)}`,
  title_deployed_version: (p) =>
    `バージョンの確認${format.number(p.limit)}回のうち一致${format.number(p.observed)}回`,

  check_max_scan_age: () => 'スキャンの経過時間',
  check_scanned_after: () => 'スキャンの経過時間(scanned_after基準)',
  check_deployed_version: () => 'バージョンが一致した回数',

  fact_expected_version: () => '期待するバージョン',
  fact_version_before: () => 'スキャン前のversion_urlの応答',
  fact_version_after: () => 'スキャン後のversion_urlの応答',

  reason_checked_latest: (p) =>
    `プロジェクト${p.project}の最新のスキャンを判定できる状態です。キー、プロジェクト、クロール、プロジェクト番号に問題はありません。`,
  reason_no_scan_listed: (p) =>
    p.crawl === ''
      ? `プロジェクト${p.project}のスキャンがVAddyの一覧にないため、判定できるものがありません。`
      : `プロジェクト${p.project}のクロール${p.crawl}のスキャンがVAddyの一覧にないため、判定できるものがありません。`,
  reason_scan_too_old: (p) =>
    `最新のスキャン${p.scan}は、開始から${format.duration(p.age)}が経過しています。max_scan_ageの上限は${format.duration(p.limit)}です。`,
  reason_scan_before: (p) =>
    `最新のスキャン${p.scan}は${p.started}に開始されました。scanned_afterでは、${p.deployed}より後に開始されたスキャンが必要です。`,
  reason_scan_from_future: (p) =>
    `VAddyが返したスキャン${p.scan}の開始日時は${p.started}ですが、現在は${p.now}です。これはあり得ない値です。`,
  reason_scan_clocks_disagree: (p) =>
    `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.started}に開始されたスキャン${p.scan}の経過時間を判定できません。`,
  reason_latest_unclear: (p) =>
    `VAddyの一覧からは、どのスキャンが最新かわかりません。スキャン${p.scan}の開始日時が、ない、ISO 8601の日時ではない、別のスキャンと同じ、のいずれかです。`,
  reason_latest_missing: (p) =>
    `プロジェクト${p.project}で実行中だったスキャンが終わりましたが、VAddyの一覧に新しいスキャンがありません。代わりに古いスキャンを判定することはありません。`,
  reason_latest_contradicted: (p) =>
    `スキャン${p.scan}について、VAddyの応答が矛盾しています。${p.field}は一覧では${p.listed}、結果では${p.got}です。`,
  reason_number_elsewhere: (p) =>
    `project_number ${p.number}の最新のスキャン${p.scan}は、プロジェクト${p.asked}ではなく${p.got}のものです。project_numberを確認してください。`,
  reason_version_absent: (p) =>
    `version_urlの応答に、expect_versionの「${p.expected}」が含まれていません。スキャンは開始していません。`,
  reason_version_unreadable: (p) =>
    `デプロイされているバージョンをスキャン前に読み取れなかったため、スキャンは開始していません。${p.why}`,
  reason_version_changed: () =>
    'version_urlの応答がスキャンの前後で異なります。スキャン中にアプリケーションがデプロイし直されたため、このスキャンはどちらのバージョンの結果ともいえません。',
  reason_count_of_other_version: () =>
    'スキャンされたバージョンとデプロイされているバージョンが同じとは限らないため、件数が上限以内でも安全とは判断できません。',
  reason_version_gone: (p) =>
    `スキャン後のversion_urlの応答に、expect_versionの「${p.expected}」が含まれていません。このスキャンがそのバージョンの結果とは限りません。`,
  reason_version_unread: (p) =>
    `デプロイされているバージョンをスキャン後に読み取れなかったため、このスキャンがそのバージョンの結果かどうか判断できません。${p.why}`,

  log_latest: (p) => `最新のスキャンは${p.scan}です(開始: ${p.started})。`,
  log_looking_for_latest: () => '終了したスキャンが一覧にあるか、もう一度確認します。',
  log_version_before: (p) => `スキャン前のversion_urlの応答は${p.digest}です。`,

  next_scan_newer: () =>
    '新しいスキャンが実行されなかった理由を調べてください。ここでスキャンを開始する場合は、scan_id: latestと、それに伴う上限の指定をやめてください。',
  next_scan_after_deployment: () =>
    'デプロイの後にもう一度スキャンしてください。ここでスキャンを開始する場合は、scan_id: latestと、それに伴う上限の指定をやめてください。',
  next_name_scan: () =>
    'VAddyの管理画面でプロジェクトのスキャンを確認してください。特定のスキャンを判定する場合は、scan_idでそのIDを指定してください。',
  next_deploy_first: () =>
    'デプロイの完了後にゲートを実行し、expect_versionとversion_urlの応答を比べてください。',
  next_check_version_url: () =>
    'ゲートを実行するマシンからversion_urlを確認してください。ログインもリダイレクトもなしで、ステータス200を返す必要があります。',
  next_scan_undisturbed: () =>
    'もう一度スキャンしてください。スキャン中にデプロイされないように、両方のジョブを同じconcurrencyグループにまとめてください。',
}
