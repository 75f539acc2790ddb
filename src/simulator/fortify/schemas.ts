const text = { type: 'string' } as const
const maybeText = { type: ['string', 'null'] } as const
const integer = { type: 'integer' } as const
const flag = { type: 'boolean' } as const
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({
  type: 'object',
  required: [...required],
  properties,
})
const listOf = (items: object) => ({ type: 'array', items })

const responseCode = { ...integer, description: 'The HTTP status.' } as const
const one = (data: object) => object({ data, responseCode }, ['data', 'responseCode'])
const many = (data: object) =>
  object(
    {
      data: listOf(data),
      count: { ...integer, description: 'Of all pages; missing with withoutCount.' },
      responseCode,
      links: {
        type: 'object',
        additionalProperties: object({ href: text }, ['href']),
        description: 'first, last, previous and next, at the address that the server is set to.',
      },
    },
    ['data', 'responseCode', 'links'],
  )

const whatItKnows = {
  id: integer,
  type: text,
  description: maybeText,
  creationDate: text,
  terminalDate: { ...maybeText, description: 'ISO 8601, spelled as the version does.' },
  remainingUsages: { ...integer, description: '-1 is any number.' },
}
const token = object({
  ...whatItKnows,
  username: text,
  token: { ...maybeText, description: 'In base64, and at the creation only.' },
  _href: text,
})
const project = object({ id: integer, name: text, _href: text })
const version = object({
  id: integer,
  name: text,
  active: flag,
  committed: flag,
  project: object({ id: integer, name: text }),
  _href: text,
})

/** What the calls give, by the names under which the OpenAPI document has them. */
export const answerSchemas = {
  Token: one(token),
  Tokens: many(token),
  TokenData: one(object(whatItKnows)),
  TokenTypes: many(
    object({ type: text, maxDaysToLive: integer, maxUsages: integer, capabilityDescription: text }),
  ),
  Version: one(version),
  Versions: many(version),
  Applications: many(project),
  LocalUsers: many(
    object({
      id: integer,
      userName: text,
      firstName: text,
      lastName: text,
      email: text,
      userType: { type: 'string', enum: ['LOCAL', 'SSO'] },
      suspended: flag,
      failedLoginAttempts: integer,
      dateFrozen: maybeText,
      requirePasswordChange: flag,
      externallyManaged: flag,
      _href: text,
    }),
  ),
  AuthEntities: many(
    object({
      id: integer,
      entityName: text,
      displayName: text,
      firstName: text,
      lastName: text,
      email: text,
      isLdap: flag,
      type: text,
      _href: text,
    }),
  ),
  SessionInfo: one(object({ username: text, fortifyUserType: text, webappVersion: text })),
  Spec: object({ openapi: text, info: object({ title: text, version: text }, ['title', 'version']) }, [
    'info',
  ]),
  Done: object({ data: flag, responseCode }, ['responseCode']),
  Error: object({ message: text, responseCode, errorCode: integer, stackTrace: text }, [
    'message',
    'responseCode',
  ]),
} as const

/** The name of an answer's schema. */
export type AnswerSchemaName = keyof typeof answerSchemas

const count = (description: string) => ({ type: 'string', pattern: '^(-1|[0-9]{1,9})$', description })
const yesOrNo = { type: 'string', enum: ['true', 'false'] } as const

/** What every list takes. Parameters that are not named are ignored. */
export const listQuery = object({
  start: { type: 'string', pattern: '^[0-9]{1,9}$', description: 'From 0, the default.' },
  limit: count('Default: 200. No limit with -1 or 0.'),
  q: { ...text, description: 'Such as type:"CIToken"; a comma is an «and».' },
  orderby: { ...text, description: 'A field, with a hyphen before it for the other direction.' },
  fields: { ...text, description: 'Separated by commas.' },
  withoutCount: yesOrNo,
})

/** What the list of versions takes. */
export const versionsQuery = object({ ...listQuery.properties, includeInactive: yesOrNo })

/** What deleting several takes. */
export const deleteQuery = object({
  ids: { type: 'string', pattern: '^[0-9]{1,15}(,[0-9]{1,15})*$' },
  all: yesOrNo,
})

/** What a path with an ID takes. */
export const idPath = object({ id: { type: 'string', pattern: '^[0-9]{1,15}$' } }, ['id'])

const wish = { type: text, description: maybeText, terminalDate: maybeText }

/** What bodies hold. What is not named is ignored, as fields that only answers have. */
export const bodies = {
  creation: object(wish, ['type']),
  // The vendor's file requires the type here, too; clients that leave it out are known to get along.
  extension: object(wish),
  revocation: object({ tokens: { ...listOf(text), minItems: 1 } }, ['tokens']),
  empty: { type: 'object' },
} as const
