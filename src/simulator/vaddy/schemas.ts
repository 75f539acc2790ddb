/** JSON schemas of what the API takes and gives; requests are checked by them, answers written by them. */

const wholeNumber = { type: 'string', pattern: '^[0-9]{1,15}$' } as const
const name = { type: 'string', minLength: 1, maxLength: 200 } as const

const user = { ...name, description: 'Login ID.' }
const authKey = {
  type: 'string',
  maxLength: 500,
  writeOnly: true,
  description: 'WebAPI key, unless the header X-API-KEY has it.',
}
const projectId = { ...name, description: 'Project ID, a hex-like string.' }
const projectNumber = {
  ...wholeNumber,
  description: "The number at the end of the project's address in the console.",
}
const scanId = { ...name, description: 'Scan ID, as start gave it.' }

const startForm = {
  type: 'object',
  required: ['action', 'user', 'project_id'],
  properties: {
    action: { type: 'string', const: 'start' },
    user,
    auth_key: authKey,
    project_id: projectId,
    crawl_id: { type: 'string', pattern: '^[0-9]{0,15}$', description: 'Default: the newest crawl.' },
    scan_type: {
      type: 'string',
      maxLength: 1_000,
      description: 'Scan types, separated by commas. Default: all that the plan has.',
    },
  },
}

const cancelForm = {
  type: 'object',
  required: ['action', 'user', 'scan_id'],
  properties: {
    action: { type: 'string', const: 'cancel' },
    user,
    auth_key: authKey,
    scan_id: scanId,
  },
}

/** What each call takes. Parameters that are not named are ignored. */
export const requestSchemas = {
  scan: {
    type: 'object',
    required: ['action'],
    discriminator: { propertyName: 'action' },
    oneOf: [startForm, cancelForm],
  },
  result: { type: 'object', required: ['user', 'scan_id'], properties: { user, scan_id: scanId } },
  runcheck: {
    type: 'object',
    required: ['user', 'project_id'],
    properties: { user, project_id: projectId },
  },
  crawls: {
    type: 'object',
    required: ['user', 'project_id'],
    properties: {
      user,
      project_id: projectId,
      page: { type: 'string', pattern: '^[1-9][0-9]{0,8}$', description: 'From 1. Default: 1.' },
      sort: { type: 'string', enum: ['asc', 'desc'], description: 'By start. Default: desc.' },
      search_label: { type: 'string', maxLength: 200, description: 'Part of a label.' },
    },
  },
  deleteCrawl: {
    type: 'object',
    required: ['user', 'project_number', 'crawl_id'],
    properties: { user, auth_key: authKey, project_number: projectNumber, crawl_id: wholeNumber },
  },
  results: {
    type: 'object',
    required: ['user', 'project_number'],
    properties: { user, project_number: projectNumber },
  },
} as const

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const count = { type: 'integer', minimum: 0 } as const
const countOrNull = { type: ['integer', 'null'], minimum: 0 } as const
const percent = { type: 'integer', minimum: 0, maximum: 100 } as const
const time = { type: 'string', description: 'ISO 8601 with the offset +0000.' } as const

const object = (
  properties: Record<string, object>,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: 'object',
  required: [...required],
  properties,
})
const listOf = (items: object) => ({ type: 'array', items })

/** What the calls give, by the names under which the OpenAPI document has them. */
export const answerSchemas = {
  Error: object({ error_message: text }),
  ScanId: object({ scan_id: text }),
  Result: object(
    {
      status: { type: 'string', enum: ['scanning', 'canceled', 'finish'] },
      project_id: text,
      scan_id: text,
      scan_count: { ...count, description: 'Requests sent.' },
      alert_count: { ...count, description: 'Vulnerabilities found.' },
      timezone: text,
      start_time: time,
      end_time: time,
      scan_result_url: text,
      complete: { ...percent, description: 'Below 100 when the scan ran out of its time.' },
      crawl_id: count,
      crawl_label: textOrNull,
      scan_list: listOf(text),
    },
    ['status'],
  ),
  Runcheck: object({ running_process: { type: 'integer', enum: [0, 1] } }),
  CrawlList: object({
    total: count,
    page: count,
    limit: count,
    items: listOf(object({ id: count, label: textOrNull, start: time, end: time })),
  }),
  Message: object({ message: text }),
  ApplicationVersion: object({ version: text, commit: text }),
  ResultsList: object({
    project_number: count,
    page: count,
    limit: count,
    items: listOf(
      object({
        scan_id: text,
        status: { type: 'string', enum: ['Complete', 'Cancel'] },
        scan_count: countOrNull,
        alert_count: countOrNull,
        complete: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
        crawl_id: count,
        crawl_label: textOrNull,
        time_zone: text,
        start_time: time,
        end_time: time,
        scan_result_url: text,
      }),
    ),
  }),
} as const

/** The name of an answer's schema. */
export type AnswerSchemaName = keyof typeof answerSchemas
