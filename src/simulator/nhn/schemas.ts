import { itemLanguages } from './fleet/item-words.ts'
import type { Guide } from './guide.ts'
import { instantPattern } from './period.ts'

/** The largest `limit` that the guide allows. */
const largestLimit = 1_000

const instant = {
  type: 'string',
  pattern: instantPattern,
  description: 'ISO 8601 with whole seconds and an offset, whose + is to be sent as %2B.',
} as const
const language = { type: 'string', enum: itemLanguages, description: 'Default: KO.' } as const

/** What the summary call takes. Parameters that are not named are ignored. */
export function summaryQuery({ requiresPaging, kinds }: Guide) {
  return {
    type: 'object',
    required: ['regionCode', 'from', 'to', ...(requiresPaging ? ['language', 'page', 'limit'] : [])],
    properties: {
      regionCode: { type: 'string', pattern: '^[A-Z]{2}[0-9]$', description: 'Such as KR1.' },
      language,
      from: instant,
      to: { ...instant, description: `${instant.description} At most a month after from.` },
      page: { type: 'string', pattern: '^[1-9][0-9]{0,8}$', description: 'From 1. Default: 1.' },
      limit: {
        type: 'string',
        pattern: `^([1-9][0-9]{0,2}|${largestLimit})$`,
        description: `Results a page, at most ${largestLimit}. Default: 10.`,
      },
      kind: { type: 'string', enum: kinds, description: 'Default: all.' },
      bss: {
        type: 'string',
        enum: ['M', 'F'],
        description: 'M: critical information infrastructure; F: electronic finance. Default: both.',
      },
    },
  }
}

/** What the details call takes. */
export function detailsQuery({ requiresPaging }: Guide) {
  return { type: 'object', required: requiresPaging ? ['language'] : [], properties: { language } }
}

const appKey = { type: 'string', description: "The project's app key. It is as secret as the token." }

/** What the paths hold. */
export const pathSchemas = {
  summary: { type: 'object', required: ['appKey'], properties: { appKey } },
  details: {
    type: 'object',
    required: ['appKey', 'usageStasNo'],
    properties: {
      appKey,
      usageStasNo: { type: 'string', pattern: '^[0-9]{1,19}$', description: 'The number of a result.' },
    },
  },
} as const

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const object = (
  properties: Record<string, object>,
  required: readonly string[] = Object.keys(properties),
) => ({ type: 'object', required: [...required], properties })
const listOf = (items: object) => ({ type: 'array', items })

const header = object(
  {
    isSuccessful: { type: 'boolean' },
    resultCode: { type: 'integer', description: '0 when all is well.' },
    resultMessage: text,
    success: { type: 'boolean', description: 'In examples only.' },
  },
  ['isSuccessful', 'resultCode', 'resultMessage'],
)

const result = object(
  {
    usageStasNo: { type: ['integer', 'string'] },
    instanceName: text,
    os: { type: 'string', enum: ['Linux', 'Windows', 'Window'] },
    kind: { type: 'string', enum: ['OS', 'WAS'], description: 'In examples only.' },
    systemVersion: text,
    bss: { type: 'string', enum: ['M', 'F'] },
    scriptVersion: text,
    executionTime: { type: 'string', description: 'ISO 8601 with the offset +09:00.' },
    checkCount: count,
    weakCount: count,
    level3WeakCount: { ...count, description: 'High.' },
    level2WeakCount: { ...count, description: 'Medium.' },
    level1WeakCount: { ...count, description: 'Low.' },
  },
  [
    ...['usageStasNo', 'instanceName', 'os', 'systemVersion', 'bss', 'scriptVersion', 'executionTime'],
    ...['checkCount', 'weakCount', 'level3WeakCount', 'level2WeakCount', 'level1WeakCount'],
  ],
)

/** What the calls give, by the names under which the OpenAPI document has them. */
export const answerSchemas = {
  // `results` and `page` are missing in a refusal, which can have the status 200, too.
  Summary: object(
    {
      header,
      results: listOf(result),
      page: object({ itemPerPage: count, page: count, totalCount: count }),
    },
    ['header'],
  ),
  Details: object(
    {
      header,
      results: listOf(
        object({
          categoryName: text,
          resultId: text,
          weakLevel: { type: 'string', enum: ['H', 'M', 'L'] },
          weakLevelName: text,
          resultCode: { type: 'string', description: 'O: good; X: weak.' },
          itemName: text,
          manageMethod: { type: 'string', description: 'With <br> between lines.' },
        }),
      ),
    },
    ['header'],
  ),
  Refusal: object({ header }),
  Token: object({
    access_token: text,
    token_type: { type: 'string', const: 'Bearer' },
    expires_in: { type: ['integer', 'string'], description: 'Seconds.' },
  }),
  OauthError: object({ error: text }),
} as const

/** The name of an answer's schema. */
export type AnswerSchemaName = keyof typeof answerSchemas
