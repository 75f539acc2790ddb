import type { gateMessages as english } from '../en/gate.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')
const items = (count: number) => `${format.number(count)}件`

/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Japanese. */
export const gateMessages: typeof english = {
  reason_problems: (p) => `入力に${format.number(p.count)}件の誤りがあります。詳細は以下のとおりです。`,
  reason_no_secrets: (p) =>
    `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も実行していません。`,
  issue_no_secrets: (p) =>
    `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も発行していません。`,
  reason_aborted: (p) => `ジョブの停止が指示されました(${p.signal})。`,
  reason_parent_gone: () =>
    'コマンドを起動したnpmまたはnpxが終了したため、停止が指示されたものとして扱いました。',
  reason_output_lost: (p) =>
    `ステップの出力先が失われました(${p.code})。ランナーが異常終了した可能性があるため、停止の指示を受けた場合と同じように終了しました。`,
  reason_unforeseen: (p) => `予期しないエラーが発生しました: ${p.error}。不具合として報告してください。`,
  reason_not_finished: () => '結果を記録する前に、実行が終了しました。',
  notice_on_error_warn: (p) =>
    `結果は「${p.outcome}」ですが、on_errorがwarnのため、ステップは成功として終了します。`,
  notice_on_incomplete_warn: () =>
    '結果は「未完了」ですが、on_incompleteがwarnのため、ステップは成功として終了します。',
  next_fix_inputs: () => '上記の入力を修正して、もう一度実行してください。',
  next_check_network: () => '同じマシンからAPIに接続できることを確認して、もう一度実行してください。',
  next_update: () => 'scangateを更新してください。最新版であれば、ステップのログを添えて報告してください。',
  next_report_bug: () => 'ステップのログを添えて、不具合を報告してください。',

  next_check_api_url: () =>
    'api_urlが正しいこと、プロキシやログイン画面がAPIの代わりに応答していないことを確認して、もう一度実行してください。',
  next_check_certificate: () =>
    '証明書がAPIのものか、通信を検査するプロキシのものかを調べ、証明書を直すか、その認証局を信頼する設定にして、もう一度実行してください。',
  next_ask_less: () =>
    'しばらく待ってから、もう一度実行してください。多くの実行が同じキーやアドレスを使っている場合は、同時に動く数を減らしてください。',
  next_accept_alerts: () => '当面この件数を許容する場合は、上限を引き上げてください:',

  check_max_high: () => '検出された問題(高)',
  check_max_medium: () => '検出された問題(中)',
  check_max_low: () => '検出された問題(低)',
  title_max_high: (p) => `高${items(p.observed)}、上限${items(p.limit)}`,
  title_max_medium: (p) => `中${items(p.observed)}、上限${items(p.limit)}`,
  title_max_low: (p) => `低${items(p.observed)}、上限${items(p.limit)}`,
}
