import { message } from '../../messages/message.ts'
import type { VariableRules } from '../../options/variables.ts'

/** go-vaddy's environment works as it is, and every other option is `VADDY_` and its name in capitals. */
export const vaddyVariables: VariableRules = {
  prefix: 'VADDY_',
  aliases: {
    auth_key: [{ variable: 'VADDY_TOKEN' }],
    // go-vaddy takes the API's server with or without its scheme.
    api_url: [
      {
        variable: 'VADDY_API_SERVER',
        meaning: (text) => (text.includes('://') ? text : `https://${text}`),
      },
    ],
    slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }],
  },
  // go-vaddy's variable for a crawl: digits are an ID, everything else is a label.
  shared: [
    {
      variable: 'VADDY_CRAWL',
      options: ['crawl_id', 'crawl_label'],
      optionOf: (text) => (/^\d+$/.test(text) ? 'crawl_id' : 'crawl_label'),
    },
  ],
  // go-vaddy's variable for the host of a V1 or PrivateNet project.
  refused: [{ variable: 'VADDY_HOST', problem: message('cli_problem_v1', { variable: 'VADDY_HOST' }) }],
}
