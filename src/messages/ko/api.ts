import type { apiMessages as english } from '../en/api.ts'
import { apiDocumentMessages } from './api-document.ts'
import { apiJudgeMessages } from './api-judge.ts'
import { apiLiveMessages } from './api-live.ts'
import { apiRuleMessages } from './api-rules.ts'

/** What the API security check is called, and its facts, in Korean. */
export const apiMessages: typeof english = {
  ...apiDocumentMessages,
  ...apiRuleMessages,
  ...apiLiveMessages,
  ...apiJudgeMessages,
  source_api: () => 'API 보안 점검',

  fact_target: () => '대상',
  fact_met_count: () => '충족한 규칙',
  fact_not_visible_count: () => '확인할 수 없는 규칙',
  fact_not_visible: () => '확인할 수 없는 규칙의 ID',
  fact_known_count: () => '이미 알려진 발견 항목',
  fact_request_count: () => '보낸 요청과 핸드셰이크',
}
