import type { vaddyLogMessages as english } from '../en/vaddy-log.ts'
import { formatFor } from '../format.ts'
import { sentence } from './sentence.ts'

const format = formatFor('ja')

/** What the VAddy gate tells of a run while it lasts, in Japanese. */
export const vaddyLogMessages: typeof english = {
  log_waiting: (p) =>
    `プロジェクト${p.project}のスキャンが実行中です。終了を最長${format.written(p.limit)}待ちます。`,
  log_still_waiting: (p) => `プロジェクトが空くのを待っています(経過: ${format.written(p.waited)})。`,
  log_starting: (p) => `プロジェクト${p.project}のスキャンを開始します。`,
  log_started: (p) => `スキャン${p.scan}を開始しました。`,
  log_expected_end: (p) => `これまでのスキャンから、終了予定は${p.end}ごろです。`,
  log_attached: (p) => `スキャン${p.scan}の結果を待ちます。`,
  log_race_lost: () => '直前に別のスキャンが開始されたため、もう一度待ちます。',
  log_pausing_before_start: () => '少し待ってから、もう一度確認します。',
  log_start_not_taken: (p) => `開始リクエストは受け付けられず、スキャンは始まっていません: ${p.why}`,
  log_start_lost: (p) =>
    `スキャン開始リクエストの応答を受け取れませんでした: ${sentence(p.why)}スキャンが始まったかどうかを確認します。`,
  log_looking_again: () => 'スキャンが始まったかどうかを、もう一度確認します。',
  log_nothing_began: () =>
    '実行中のスキャンも、新しく終了したスキャンもありません。スキャンは始まっていません。',
  log_waiting_for_lost: (p) =>
    `開始した可能性のあるスキャンが実行中です。終了を待ちます(開始リクエストから${format.written(p.elapsed)})。`,
  log_scanning: (p) =>
    `スキャン中です(経過: ${format.written(p.elapsed)}、確認: ${format.number(p.polls)}回)。`,
  log_scanning_until: (p) =>
    `スキャン中です(経過: ${format.written(p.elapsed)}、確認: ${format.number(p.polls)}回、終了予定: ${p.end}ごろ)。`,
  post_canceling: (p) => `スキャン${p.scan}の実行中にステップが終了したため、キャンセルします。`,
  notice_left_at_once: (p) =>
    `ただちに終了しました。スキャン${p.scan}がまだ実行中の可能性があります。VAddyの管理画面を確認してください。`,
}
