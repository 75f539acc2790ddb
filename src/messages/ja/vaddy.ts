import type { vaddyMessages as english } from '../en/vaddy.ts'
import { formatFor } from '../format.ts'
import { sentence } from './sentence.ts'
import { vaddyLogMessages } from './vaddy-log.ts'
import { vaddyOptionMessages } from './vaddy-options.ts'
import { vaddyReleaseMessages } from './vaddy-release.ts'

const format = formatFor('ja')
const alerts = (count: number) => `${format.number(count)}件`

/** What the VAddy gate says, in Japanese. */
export const vaddyMessages: typeof english = {
  ...vaddyLogMessages,
  ...vaddyOptionMessages,
  ...vaddyReleaseMessages,

  source_vaddy: () => 'VAddyスキャン',

  title_max_alerts: (p) => `脆弱性${format.number(p.observed)}件、上限${format.number(p.limit)}件`,
  title_max_alert_increase: (p) =>
    `比較基準から${format.number(p.observed)}件増、上限${format.number(p.limit)}件`,
  title_min_complete: (p) => `進捗率${format.percent(p.observed)}、下限${format.percent(p.limit)}`,
  title_requests_sent: (p) => `送信リクエスト${format.number(p.observed)}件、下限${format.number(p.limit)}件`,
  title_max_crawl_age: (p) =>
    `クロールから${format.duration(p.observed)}経過、上限${format.duration(p.limit)}`,

  check_max_alerts: () => '脆弱性の件数',
  check_max_alert_increase: () => '比較基準からの増加件数',
  check_min_complete: () => 'スキャンの進捗率',
  check_requests_sent: () => '送信リクエスト数',
  check_max_crawl_age: () => 'クロールの経過時間',

  fact_project_id: () => 'プロジェクト',
  fact_scan_id: () => 'スキャンID',
  fact_alert_count: () => '脆弱性の件数',
  fact_scan_count: () => '送信リクエスト数',
  fact_complete: () => '進捗率',
  fact_crawl_id: () => 'クロールID',
  fact_crawl_label: () => 'クロール',
  fact_scan_list: () => '検査項目',
  fact_start_time: () => '開始',
  fact_end_time: () => '終了',
  fact_duration_seconds: () => '所要時間',
  fact_baseline_alert_count: () => '比較基準の件数',
  fact_alert_increase: () => '比較基準からの増加件数',
  fact_adopted: () => '引き継いだスキャンか',

  link_scan_result: () => 'スキャン結果',
  link_console: () => 'VAddyの管理画面',

  status_complete: () => '完了',
  status_canceled: () => 'キャンセル',
  status_other: () => 'その他',

  reason_passed: (p) =>
    p.alerts === 0
      ? 'スキャンが完了しました。脆弱性は0件で、すべての基準を満たしています。'
      : `スキャンが完了しました。脆弱性は${alerts(p.alerts)}ですが、すべての基準を満たしています。`,
  reason_alerts: (p) =>
    `スキャンで脆弱性が${alerts(p.alerts)}見つかりました。max_alertsの上限は${alerts(p.limit)}です。`,
  reason_incomplete: (p) =>
    `スキャンは${format.percent(p.complete)}まで進んだところで時間切れになりました。min_completeで必要な進捗率は${format.percent(p.minimum)}以上です。`,
  reason_nothing_sent: () =>
    'スキャンはリクエストを1件も送信していません。そのため、アプリケーションの安全性については何も判断できません。',
  reason_count_unjudged: () => 'スキャンが不完全なため、件数が上限以内でも安全とは判断できません。',
  reason_busy: (p) =>
    `プロジェクト${p.project}の別のスキャンが、${format.written(p.waited)}待っても終わりませんでした。スキャンは開始していません。`,
  reason_busy_at_once: (p) =>
    `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがfailのため、スキャンは開始していません。`,
  reason_busy_skipped: (p) =>
    `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがskipのため、スキャンは開始していません。`,
  reason_timeout: (p) =>
    `スキャン${p.scan}は、scan_timeoutの${format.written(p.limit)}が過ぎても終わりませんでした。`,
  reason_scan_canceled: (p) =>
    `スキャン${p.scan}は、VAddy側でキャンセル扱いになりました。誰かがキャンセルしたか、異常終了した可能性があります。`,
  reason_aborted_maybe_running: (p) =>
    `スキャンの開始中にジョブの停止が指示されました(${p.signal})。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
  reason_started: (p) => `スキャン${p.scan}を開始しました。waitがfalseのため、ここでは結果を判定しません。`,
  reason_checked: (p) =>
    `プロジェクト${p.project}のスキャンを開始できる状態です。キー、プロジェクト、クロールに問題はありません。`,
  reason_not_handed_over: (p) =>
    `スキャン${p.scan}を開始しましたが、結果を判定するジョブに渡すスキャンIDを書き込めませんでした(${p.why})。`,
  reason_lost_start: (p) =>
    `スキャン開始リクエストの応答を受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。次のスキャンを開始する前に、VAddyの管理画面を確認してください。${p.searched ? p.why : `${sentence(p.why)}project_numberを指定すると、開始したスキャンを自動で見つけられます。`}`,
  reason_unknown_status: (p) =>
    `VAddyが返したスキャン${p.scan}のステータス「${p.status}」は、このバージョンでは扱えません。`,
  reason_other_scan: (p) =>
    `受け取った結果は、要求したものではありません。${p.field}は${p.asked}のはずですが、${p.got}でした。`,
  answer_other_scan: (p) =>
    `スキャン${p.asked}のキャンセルを要求しましたが、別のスキャン${p.got}についての応答が返されました。キャンセルされたかどうかは不明です。`,
  reason_not_canceled: (p) =>
    `${sentence(p.reason)}スキャン${p.scan}はキャンセルできなかったため、まだ実行されている可能性があります。`,
  reason_attached_elsewhere: (p) =>
    `スキャン${p.scan}は別の対象のものです。${p.field}は${p.asked}のはずですが、${p.got}でした。scan_idを確認してください。`,
  reason_crawl_not_found: (p) =>
    `プロジェクト${p.project}に、ラベルが「${p.label}」に一致するクロールがありません。crawl_labelを確認してください。`,
  reason_crawl_id_not_found: (p) =>
    `プロジェクト${p.project}に、記録済みのクロール${p.crawl}がありません。crawl_idを確認してください。`,
  reason_no_crawls: (p) =>
    `プロジェクト${p.project}に記録済みのクロールがないため、スキャンできません。先にVAddyの管理画面でクロールを記録してください。`,
  reason_paging_broken: (p) =>
    `VAddyの応答ではクロールが${format.number(p.total)}件あるはずですが、一覧には${format.number(p.got)}件しかありません。この一覧は信頼できません。`,

  reason_increase: (p) =>
    `脆弱性が比較基準の${alerts(p.baseline)}より${alerts(p.increase)}増えました。max_alert_increaseの上限は${alerts(p.limit)}です。`,
  reason_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、脆弱性の増加を判定できません。',
  reason_crawl_old: (p) =>
    `クロールが記録されてから${format.duration(p.age)}が経過しています。max_crawl_ageの上限は${format.duration(p.limit)}です。スキャンは開始していません。`,
  reason_crawl_time_unreadable: (p) =>
    `VAddyが返したクロールの記録日時「${p.recorded}」はISO 8601の日時ではありません(現在は${p.now})。クロールの経過時間を判定できないため、スキャンは開始していません。`,
  reason_crawl_from_future: (p) =>
    `VAddyが返したクロールの記録日時は${p.recorded}ですが、現在は${p.now}です。クロールの経過時間を判定できないため、スキャンは開始していません。`,
  reason_clocks_disagree: (p) =>
    `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.recorded}に記録されたクロールの経過時間を判定できないため、スキャンは開始していません。`,

  notice_adopted: (p) =>
    `スキャン開始リクエストの応答を受け取れませんでした。同じクロールの新しいスキャンは${p.scan}だけなので、このスキャンを引き継ぎました。ほかの実行が開始したスキャンの可能性もあります。`,
  notice_not_saved: (p) =>
    `実行の状態を保存できませんでした(${p.why})。このまま強制終了されると、スキャンをキャンセルできません。`,
  notice_no_baseline: () =>
    '同じクロールの完了したスキャンが過去にないため、max_alert_increaseは判定していません。max_alertsは判定しました。',
  notice_history_left_out: (p) =>
    `日時が正しくないため、過去のスキャンから除外しました: ${format.list(p.scans)}。`,
  notice_several_crawls: (p) =>
    `crawl_label「${p.label}」に一致するクロールが${format.number(p.count)}件あります。使用したクロールは${p.used}(「${p.usedLabel}」)です。`,
  notice_scan_type_unknown: (p) =>
    `scan_typeの${format.list(p.types)}は未知の検査項目です。VAddyに新しく追加された可能性があるため、そのまま送信します。`,
  notice_busy_now: (p) =>
    `プロジェクト${p.project}のスキャンが現在実行中です。新しいスキャンは、その終了を待って開始します。`,
  notice_left_running: (p) => `on_stopの設定により、スキャン${p.scan}は実行したままにします。`,
  notice_left_attached: (p) => `スキャン${p.scan}はこの実行が開始したものではないため、そのままにします。`,
  notice_canceled_by_us: (p) => `スキャン${p.scan}をキャンセルしました。`,
  notice_already_over: (p) => `スキャン${p.scan}は、キャンセルしようとした時点ですでに終了していました。`,
  notice_over_or_canceled: (p) =>
    `スキャン${p.scan}は終了しています。通常どおり終了したか、応答を受け取れなかったキャンセルによるものです。`,
  notice_cancel_failed: (p) =>
    `スキャン${p.scan}をキャンセルできませんでした。まだ実行されている可能性があります: ${p.why}`,
  notice_maybe_running: (p) =>
    `スキャン開始リクエストを送信しましたが、スキャンIDを受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,

  next_record_crawl_anew: () =>
    '現在のアプリケーションをスキャンできるように、クロールを記録し直してください。',
  next_compare_clocks: () =>
    'このマシンの時計を合わせて、もう一度実行してください。時計が正しい場合は、これらの日時についてVAddyのサポートに問い合わせてください。',
  next_make_baseline: () => '同じクロールのスキャンが一度完了するまでは、固定の上限も指定してください:',
  next_look_at_alerts: () => 'スキャン結果を開き、見つかった脆弱性を修正して、もう一度スキャンしてください。',
  next_accept_incomplete: () => 'この進捗率を許容する場合は、下限を引き下げてください:',
  next_shorten_scan: () => '検査項目を減らすか、クロールを小さくして、1回のスキャンの量を減らしてください。',
  next_record_crawl: () =>
    'アプリケーションに到達でき、ログインの操作も含むクロールを記録してから、もう一度スキャンしてください。',
  next_wait_for_slot: () => '失敗にせず、スキャンできるようになるまで待つ場合:',
  next_wait_longer: () => 'スキャンできるようになるまで、より長く待つ場合:',
  next_queue: () =>
    '複数のワークフローがこのプロジェクトをスキャンする場合は、同じconcurrencyグループにまとめてください。',
  next_scan_longer: () => 'スキャンの時間を延ばす場合:',
  next_attach: () => '新しく開始せず、実行中のスキャンを待つ場合:',
  next_check_secret: () =>
    'シークレットが存在すること、その値がこのユーザーのWebAPIキーであること、ユーザーがプロジェクトを閲覧できることを確認してください。',
  next_check_project: () =>
    'project_idが、VAddyの管理画面のServer画面に表示される値と一致しているか確認してください。',
  next_check_console: () =>
    'このプロジェクトのスキャンが実行中かどうかを、VAddyの管理画面で確認してください。',
  next_scan_again: () =>
    '意図してキャンセルしたのでなければ、もう一度スキャンしてください。繰り返す場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
  next_check_scan: () =>
    'scan_idは、スキャンを開始したジョブの出力から取得してください。project_idとクロールも、そのジョブの入力と比べてください。',
  next_check_crawl: () =>
    'crawl_idまたはcrawl_labelを、VAddyの管理画面のProxy Crawling画面と比べてください。クロールがなければ記録してください。',
  next_check_scan_type: () =>
    'scan_typeを、契約プランで使える検査項目と比べてください。指定しなければ、プランのすべての項目を検査します。',
  next_check_project_number: () =>
    'project_numberを、VAddyの管理画面のプロジェクトのURLの末尾と比べてください。',
  next_run_again: () =>
    'もう一度実行してください。先に動いていたスキャンは、すでに終わっていると考えられます。',
  next_check_refusal: () =>
    'VAddyのメッセージが示す項目を修正してください。項目が示されていない場合は、入力をVAddyの管理画面と比べてください。',
  next_try_later: () =>
    'しばらく待ってから、もう一度実行してください。繰り返す場合は、VAddyのサポートまたはプロキシの管理者に問い合わせてください。',
  next_remove_cache: () =>
    'APIとの間にキャッシュがあれば、経由しないようにしてください。ない場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
  next_avoid_crawl_list: () =>
    'もう一度実行してください。変わらない場合は、crawl_labelの代わりにcrawl_idを指定し、max_crawl_ageとproject_numberの指定をやめてください。',
  next_give_project_number: () => '推移、比較基準、終了予定も表示する場合:',
  next_judge_later: () => '後続のジョブで結果を判定する場合:',

  trend_axis_across: () => 'スキャン(古い順)',
  trend_axis_up: (p) => `脆弱性の件数(0~${format.number(p.highest)})`,
  trend_baseline: (p) => `比較基準は${format.number(p.count)}件です。`,
  trend_baseline_line: (p) => `線は比較基準(${format.number(p.count)}件)です。`,
  trend_dates: (p) => `期間は${p.from}から${p.to}までです。`,
  trend_left_out: (p) => `件数が不明なスキャン${format.number(p.count)}件は、グラフに含まれていません。`,
  trend_summary: (p) =>
    `直近の完了したスキャン${format.number(p.count)}件の脆弱性の件数です(左が最も古いスキャン)。`,
}
