import type { VariableRules } from '../../options/variables.ts'

/** Every option is `API_CHECK_` and its name in capitals. */
export const apiVariables: VariableRules = {
  prefix: 'API_CHECK_',
  aliases: { slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }] },
  shared: [],
  refused: [],
}
