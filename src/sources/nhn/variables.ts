import type { VariableRules } from '../../options/variables.ts'

/** Every option is `NHN_` and its name in capitals. */
export const nhnVariables: VariableRules = {
  prefix: 'NHN_',
  aliases: { slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }] },
  shared: [],
  refused: [],
}
