import type { FastifySchema } from 'fastify'
import { type DocumentFrame, jsonResponse } from '../server/openapi.ts'
import type { AnswerSchemaName } from './schemas.ts'

const tag = 'Server Security Check'

/** What the OpenAPI document says beside what the calls say of themselves. */
export const nhnDocument: DocumentFrame = {
  title: 'NHN Cloud Server Security Check (simulated)',
  version: '1.0',
  description: `A simulator of the public API of NHN Cloud Server Security Check and of the token endpoint,
for rehearsing a pipeline. Items, their identifiers and countermeasures are made up.`,
  tag: { name: tag, description: 'The calls of the service, and those that give out and take back tokens.' },
  securitySchemes: {
    token: {
      type: 'apiKey',
      in: 'header',
      name: 'x-nhn-authorization',
      description: 'The token, with or without `Bearer` before it.',
    },
    accessKey: {
      type: 'http',
      scheme: 'basic',
      description: 'The user access key ID as the name, the secret access key as the password.',
    },
  },
}

const refusalTexts: Readonly<Record<number, string>> = {
  400: 'A parameter is missing or not valid; the message says which.',
  401: 'The token or the access key is wrong.',
  404: 'The app key or the result is unknown.',
  429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
}

/** Describes a call of the API to Fastify, which checks requests, writes answers and documents itself by it. */
export function describeCall(call: {
  readonly operationId: string
  readonly summary: string
  readonly path: object
  readonly query: object
  readonly gives: AnswerSchemaName
}): FastifySchema {
  return {
    operationId: call.operationId,
    summary: call.summary,
    tags: [tag],
    params: call.path,
    querystring: call.query,
    security: [{ token: [] }],
    response: {
      200: jsonResponse('Accepted, or refused where `isSuccessful` is false.', call.gives),
      ...refusals([400, 401, 404, 429], 'Refusal'),
    },
  }
}

/**
 * Describes a call of the token endpoint. Its form is not checked by a schema: OAuth has its own words for what is
 * wrong with it. Only a limit of requests is told in the API's words.
 */
export function describeTokenCall(call: {
  readonly operationId: string
  readonly summary: string
  readonly gives: object
}): FastifySchema {
  return {
    operationId: call.operationId,
    summary: call.summary,
    tags: [tag],
    consumes: ['application/x-www-form-urlencoded'],
    security: [{ accessKey: [] }],
    response: { 200: call.gives, ...refusals([400, 401], 'OauthError'), ...refusals([429], 'Refusal') },
  }
}

function refusals(statuses: readonly number[], schema: AnswerSchemaName) {
  return Object.fromEntries(
    statuses.map((status) => [status, jsonResponse(refusalTexts[status] ?? '', schema)]),
  )
}
