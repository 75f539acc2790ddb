import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the commands of the API security check say, their help among it. */
export const apiCommandHelpMessages = {
  group_api: () => 'Check what a live API keeps of its document and the checklist',
  api_check_summary: () => 'Check a live API and judge what it shows',
  api_check_description: () =>
    'Asks the API a few harmless questions, holds the answers against its OpenAPI document and the checklist, and judges. What does not show is not visible, and never a pass.',
  api_check_example: () => 'A first look at an API',
  api_check_example_credential: () =>
    'With a credential, for more rules (from API_CHECK_CREDENTIAL), and reports',
  api_check_example_ignore: () => 'Begin an ignore file with what is found',
  api_plan_summary: () => 'Print the requests that a check would send',
  api_plan_description: () =>
    'Reads document and options and prints one line for each request and handshake, in their order: exactly what check sends. It sends nothing itself, but for a document that is given by its URL, and judges nothing.',
  api_plan_example: () => 'What would be asked?',
  api_plan_example_json: () => 'Operations that are not asked, with the reason',
  api_rules_summary: () => 'List the rules',
  api_rules_description: () =>
    'Lists every rule with its level, the point of the checklist it belongs to, and the standard it comes from. It asks nobody.',
  api_rules_example: () => 'All rules',
  api_rules_example_json: () => 'Those that the document decides alone',
  exit_api_4: () => 'refused: the document could not be fetched (400, 401, 403 or 404)',
  api_column_rule: () => 'Rule',
  api_column_level: () => 'Level',
  api_column_title: () => 'Asks for',
  api_column_point: () => 'Point of the checklist',
  api_column_source: () => 'Standard',
  api_not_asked_writes: () => 'it writes',
  api_not_asked_method: () => 'only GET is asked',
  api_not_asked_own_servers: () => 'it has servers of its own',
  api_not_asked_leave_out: () => 'leave_out',
  api_not_asked_max_requests: () => 'max_requests has no room for it',
  api_not_asked_path_value: (p: { names: readonly string[] }) =>
    `path_values has nothing for ${format.list(p.names)}`,
  api_plan_left_out: (p: { operation: string; why: string }) => `Not asked: ${p.operation} (${p.why})`,
} as const
