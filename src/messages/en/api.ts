/** What the API security check is called, and its facts. */
export const apiMessages = {
  source_api: () => 'API security check',

  fact_target: () => 'Target',
  fact_met_count: () => 'Rules met',
  fact_not_visible_count: () => 'Rules not visible',
  fact_not_visible: () => 'IDs of rules not visible',
  fact_known_count: () => 'Known findings',
  fact_request_count: () => 'Requests and handshakes sent',
} as const
