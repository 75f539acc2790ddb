import type { reportMessages as english } from '../en/report.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** Headings, labels and words of the reports, in Japanese. */
export const reportMessages: typeof english = {
  language_code: () => 'ja',
  title_result: (p) => {
    const ending = p.subject === '' ? '' : ` · ${p.subject}`
    const numbers = p.numbers === '' ? '' : `(${p.numbers})`
    return `${p.source}: ${p.outcome}${numbers}${ending}`
  },
  simulated: () => 'SIMULATED(模擬実行): 実際のサービスではなく、シミュレーターに接続しました。',

  outcome_passed: () => '合格',
  outcome_failed: () => '不合格',
  outcome_incomplete: () => '未完了',
  outcome_misconfigured: () => '設定エラー',
  outcome_refused: () => '拒否',
  outcome_unreachable: () => '通信エラー',
  outcome_busy: () => '別の処理が実行中',
  outcome_timeout: () => 'タイムアウト',
  outcome_scan_canceled: () => 'キャンセル',
  outcome_aborted: () => '中断',
  outcome_skipped: () => 'スキップ',
  outcome_started: () => '開始済み',
  outcome_checked: () => '確認済み',
  outcome_error: () => 'エラー',

  heading_checks: () => '判定',
  heading_facts: () => '詳細',
  heading_next: () => '次にすること',
  heading_warnings: () => '注意事項',
  heading_problems: () => '問題点',
  heading_history: () => '推移',
  heading_run: () => '実行情報',
  heading_policy: () => '有効なオプション',
  heading_last_answer: () => 'サービスの最後の応答',
  heading_fixes: () => '対応方法',
  heading_findings: () => '検出項目',

  column_check: () => '項目',
  column_observed: () => '実測値',
  column_limit: () => '基準',
  column_result: () => '結果',
  column_status: () => '状態',
  column_option: () => 'オプション',
  column_value: () => '値',
  column_from: () => '指定元',

  observed_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
  numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
  result_pass: () => '合格',
  result_fail: () => '不合格',
  result_unjudged: () => '判定不能',
  result_warning: () => '警告',
  result_skipped: () => 'スキップ',

  limit_at_most: (p) => `${p.value}以下`,
  limit_at_least: (p) => `${p.value}以上`,
  not_known: () => '不明',
  /** Japanese puts no space after its full stop. */
  in_one_paragraph: (p) => p.sentences.join(' ').replaceAll('。 ', '。'),
  word_yes: () => 'はい',
  word_no: () => 'いいえ',
  and_more: (p) => `ほか${format.number(p.count)}件`,
  cut_short: () => '表示できる量に限りがあるため、以降は省略しました。すべての内容はreport.jsonにあります。',

  trend_table: () => '表で見る',
  trend_noted: (p) => `${p.status}(${p.note})`,
  trend_this_run: () => '今回',
  trend_is_baseline: () => '比較基準',

  run_host: () => 'CI',
  run_host_other: () => 'その他',
  run_repository: () => 'リポジトリ',
  run_commit: () => 'コミット',
  run_ref: () => 'ref',
  run_url: () => 'ジョブ',
  run_attempt: () => '試行回数',
  run_actor: () => '実行者',
  timing_started_at: () => '実行開始',
  timing_ended_at: () => '実行終了',
  timing_duration: () => '実行時間',
  timing_waited: () => '開始までの待ち時間',
  timing_polls: () => '確認回数',
  tool_version: () => '生成',

  from_default: () => '既定値',
  from_default_rest: (p) => `既定値のままのオプション(${format.number(p.count)}個)`,
  from_input: () => '入力',
  from_flag: () => 'フラグ',
  from_environment: () => '環境変数',
  from_env_file: () => '環境変数ファイル',

  amount_count: (p) => format.number(p.value),
  amount_percent: (p) => format.percent(p.value),
  amount_duration: (p) => format.duration(p.milliseconds),

  file_other_report: (p) =>
    `中の${p.name}は総合判定のものではなく、ゲートのレポートが読み取られる前に削除されるおそれがあります。総合判定には専用のフォルダーが必要です`,
}
