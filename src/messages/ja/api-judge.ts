import type { apiJudgeMessages as english } from '../en/api-judge.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the API security check says of its judgement, and what to do about it, in Japanese. */
export const apiJudgeMessages: typeof english = {
  api_reason_passed: (p) =>
    `すべての上限内です(高${format.number(p.high)}件、中${format.number(p.medium)}件、低${format.number(p.low)}件)。適合するルールは${format.number(p.met)}件、確認できないルールは${format.number(p.notVisible)}件です。`,
  api_reason_over: (p) =>
    `${p.option}の上限${format.number(p.limit)}件に対し、${format.number(p.observed)}件見つかりました。最初の1件は${p.place}の${p.rule}です。`,
  api_reason_not_whole: () =>
    '確認が必要なものをすべて確認できていないため、上限内であっても合格の根拠になりません。',
  api_reason_not_visible: (p) => `必須のルール${format.list(p.rules)}を確認できません。${p.why}`,
  api_reason_unasked: (p) =>
    `予定したリクエストのうち${format.number(p.count)}件を送信していません。${p.why}`,
  api_reason_lost_sight: (p) =>
    `baselineで確認できたルールのうち${format.number(p.count)}件を今回は確認できません: ${format.list(p.rules)}${p.count > p.rules.length ? '、…' : ''}。`,
  api_ignored: (p) => `${p.by}の承認により${p.expires}まで例外: ${p.reason}`,

  next_api_mend: () => '見つかった問題を修正してください。修正方法は各項目に示しています。',
  next_api_accept: () =>
    '当面許容するものは、理由、承認者、期限とともにignore_fileに記載してください。scangate api check --write-ignore-fileでひな形を作成できます。',
  next_api_allow: () => 'または、現在の件数を許容します。',
  next_api_see_rules: () =>
    '確認できなかった理由をルールの一覧で確認してください。確認できなくてよいルールはrequireから外してください。',
  next_api_give_values: () =>
    '実在するリソースの例をAPI文書に記載するか、path_valuesに指定してください。応答しない操作はleave_outで除外してください。',
  next_api_slower: () => 'APIが呼び出しを制限している場合は、間隔を広げてください。',
  next_api_more_time: () => '実行時間を延ばすには、次のように指定します。',
  next_api_new_baseline: () => 'これが正しい状態であれば、今回のレポートを新しいbaselineにしてください。',
  next_api_document: () => 'API文書を認証情報なしで取得できることを確認するか、ファイルで指定してください。',
  next_api_check_target: () =>
    'targetとopenapiを確認し、プロキシやログインページがAPIの代わりに応答していないことを確かめてから、再実行してください。',

  check_require: () => '確認できない必須ルール',
  check_min_seen: () => '明確に応答した保護対象の操作',
  check_unasked: () => '送信しなかった予定のリクエスト',
  check_baseline: () => 'baselineだけが確認できたルール',
  title_require: (p) =>
    `確認できない必須ルール${format.number(p.observed)}件(上限${format.number(p.limit)}件)`,
  title_min_seen: (p) => `明確な応答${format.percent(p.observed)}(下限${format.percent(p.limit)})`,
  title_unasked: (p) => `未送信のリクエスト${format.number(p.observed)}件(上限${format.number(p.limit)}件)`,
  title_baseline: (p) =>
    `確認できなくなったルール${format.number(p.observed)}件(上限${format.number(p.limit)}件)`,
}
