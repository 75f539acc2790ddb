import type { vaddyCliMessages as english } from '../en/vaddy-cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** Where the simulator saw a key. */
const keyPlaces: { readonly [place: string]: string } = {
  header: 'ヘッダー',
  parameter: 'パラメーター',
  both: '両方',
  nowhere: 'なし',
}

/** What VAddy's commands say, its doctor's looks among it, and what its phases are called, in Japanese. */
export const vaddyCliMessages: typeof english = {
  cli_problem_v1: (p) =>
    `${p.variable}が設定されていますが、V1とPrivateNetには対応していません。プロジェクトはVADDY_PROJECT_IDで指定し、${p.variable}は空にしてください。`,
  cli_problem_yes: (p) =>
    `削除したクロールは元に戻せません。クロール${p.crawl}を削除するには、--yesを付けてください。`,
  cli_problem_wait_latest: () =>
    'waitは、実行中の1つのスキャンを待つコマンドです。終了した最新のスキャンを判定する場合は、scangate vaddy latestを使ってください。',
  phase_asking: () => 'VAddyに問い合わせています',
  phase_waiting: (p) => `プロジェクトが空くのを待っています: ${format.written(p.elapsed)}`,
  phase_starting: () => 'スキャンを開始しています',
  phase_scanning: (p) => `スキャン中: ${format.written(p.elapsed)}`,
  phase_scanning_until: (p) => `スキャン中: ${format.written(p.elapsed)}、終了予定は${p.end}ごろ`,
  phase_looking: (p) => `開始できたかどうかを確認しています: ${format.written(p.elapsed)}`,
  cli_status_running: (p) => `プロジェクト${p.project}のスキャンが実行中です。`,
  cli_status_free: (p) => `プロジェクト${p.project}のスキャンは実行されていません。`,
  cli_result_scanning: (p) => `スキャン${p.scan}は実行中です。`,
  cli_result_finished: (p) => `スキャン${p.scan}は完了しました。`,
  cli_link: (p) => `スキャン結果: ${p.url}`,
  cli_cancel_already_over: (p) => `スキャン${p.scan}はすでに終了していたため、キャンセルは行っていません。`,
  cli_crawls_none: (p) =>
    p.label === ''
      ? `プロジェクト${p.project}に記録済みのクロールがありません。`
      : `プロジェクト${p.project}に、ラベルに「${p.label}」を含む記録済みのクロールがありません。`,
  cli_column_recorded: () => '記録日時',
  cli_column_label: () => 'ラベル',
  cli_history_none: () => 'このプロジェクトには、終了したスキャンがまだありません。',
  what_if_passed: (p) =>
    `直近のスキャン${format.number(p.judged)}件のうち、${format.number(p.passed)}件が合格していました。`,
  what_if_others: () => '合格していなかったスキャン:',
  what_if_unknown: (p) =>
    `VAddyの一覧ではスキャン${p.scan}は完了していますが、件数がそろっていないため、安全とは判断できません。`,
  what_if_column_outcome: () => '結果',
  what_if_column_why: () => '理由',
  cli_crawl_deleted: (p) => `クロール${p.crawl}を削除しました。`,
  cli_simulate_ready: (p) => `${p.service}のシミュレーターが${p.url}で待ち受けています。Ctrl-Cで終了します。`,
  cli_problem_not_simulated: (p) => `${p.input}を使えるのは、simulate ${p.service}だけです。`,
  cli_simulate_request: (p) =>
    [
      p.call,
      p.status || '応答なし',
      `${p.milliseconds}ミリ秒`,
      `キー: ${keyPlaces[p.key] ?? p.key}`,
      ...(p.fault === '' ? [] : [`障害: ${p.fault}`]),
    ].join('  '),
  cli_simulate_own_key: () => 'VADDY_TOKENは、指定されたキーです。',
  doctor_label_key: () => 'キー',
  doctor_label_project: () => 'プロジェクト',
  doctor_label_crawl: () => 'クロール',
  doctor_label_crawl_age: () => 'クロールの経過時間',
  doctor_label_project_number: () => 'プロジェクト番号',
  doctor_label_scan: () => 'スキャン',
  doctor_label_version: () => 'デプロイされているバージョン',
  doctor_key: (p) => `${p.user}のキーとして受け付けられました。`,
  doctor_project: (p) => `${p.project}は存在し、実行中のスキャンはありません。`,
  doctor_crawl: (p) => `スキャン対象は${p.crawl}(「${p.label}」)です。`,
  doctor_crawl_unnamed: (p) => `スキャン対象は${p.crawl}です(ラベルなし)。`,
  doctor_age: (p) =>
    `記録されてから${format.duration(p.age)}が経過しています。max_crawl_ageを指定すると、古いクロールは不合格になります。`,
  doctor_age_limit: (p) =>
    `記録されてから${format.duration(p.age)}が経過しています。max_crawl_ageの上限は${format.written(p.limit)}です。`,
  doctor_number: (p) => `${p.number}は正しい番号です。過去のスキャンは${format.number(p.scans)}件あります。`,
  doctor_number_none: () => '指定されていないため、推移、比較基準、終了予定は表示されません。',
  doctor_number_elsewhere: (p) =>
    `${p.number}は存在しますが、そのスキャンにはプロジェクト${p.project}のクロールを使ったものがありません。プロジェクトの管理画面のURL末尾と比べてください。`,
  doctor_scan: (p) => `${p.scan}は存在します。`,
  doctor_scan_latest: (p) => `最新のスキャンは${p.scan}です(開始: ${p.started})。経過時間は上限以内です。`,
  doctor_version: (p) => `version_urlの応答に問題はありません(${p.digest})。`,
  doctor_next_busy: () => 'そのスキャンが終わるまで待つか、--on-busy waitを使ってください。',
  doctor_next_wait: () =>
    'そのスキャンが終わるまで待つか、--wait-timeoutに0sより長い時間を指定してください。',
  doctor_next_crawls: () => 'クロールの一覧を確認してください: scangate vaddy crawls',
  doctor_next_unique: (p) => `確実に選ぶには、クロールを指定してください: --crawl-id ${p.crawl}`,
  doctor_would_start: () => 'スキャンを開始できる状態です。',
  doctor_would_not_start: (p) =>
    `スキャンを開始できません。問題が${format.number(p.count)}件見つかりました。`,
}
