import { apiDocumentMessages } from './api-document.ts'
import { apiJudgeMessages } from './api-judge.ts'
import { apiLiveMessages } from './api-live.ts'
import { apiRuleMessages } from './api-rules.ts'

/** What the API security check is called, and its facts. */
export const apiMessages = {
  ...apiDocumentMessages,
  ...apiRuleMessages,
  ...apiLiveMessages,
  ...apiJudgeMessages,
  source_api: () => 'API security check',

  fact_target: () => 'Target',
  fact_met_count: () => 'Rules met',
  fact_not_visible_count: () => 'Rules not visible',
  fact_not_visible: () => 'IDs of rules not visible',
  fact_known_count: () => 'Known findings',
  fact_request_count: () => 'Requests and handshakes sent',
} as const
