import type { apiMessages as english } from '../en/api.ts'
import { apiDocumentMessages } from './api-document.ts'
import { apiJudgeMessages } from './api-judge.ts'
import { apiLiveMessages } from './api-live.ts'
import { apiRuleMessages } from './api-rules.ts'

/** What the API security check is called, and its facts, in Japanese. */
export const apiMessages: typeof english = {
  ...apiDocumentMessages,
  ...apiRuleMessages,
  ...apiLiveMessages,
  ...apiJudgeMessages,
  source_api: () => 'APIセキュリティチェック',

  fact_target: () => '対象',
  fact_met_count: () => '満たしたルール',
  fact_not_visible_count: () => '確認できないルール',
  fact_not_visible: () => '確認できないルールのID',
  fact_known_count: () => '既知の検出',
  fact_request_count: () => '送信した要求とハンドシェイク',
}
