import type { VariableRules } from '../../options/variables.ts'

/** Every option is `SCANGATE_VERDICT_` and its name in capitals. */
export const verdictVariables: VariableRules = {
  prefix: 'SCANGATE_VERDICT_',
  aliases: { slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }] },
  shared: [],
  refused: [],
}
