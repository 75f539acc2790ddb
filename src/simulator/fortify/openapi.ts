import type { FastifySchema } from 'fastify'
import { type DocumentFrame, jsonResponse } from '../server/openapi.ts'
import type { AnswerSchemaName } from './schemas.ts'
import type { Scheme } from './versions.ts'

const tag = 'Software Security Center'

/** What the OpenAPI document says beside what the calls say of themselves. */
export function fortifyDocument(version: string): DocumentFrame {
  return {
    title: 'Fortify Software Security Center (simulated)',
    version,
    description: `A simulator of what concerns tokens in the REST API of Fortify Software Security Center, for rehearsing
a pipeline. It scans nothing and keeps no results. Guesses: which type opens what, texts and codes of refusals other
than 403, the quota of tokens and its 409, after how many wrong passwords an account is locked, which version spells
times how, and what becomes of a token that is extended too far, or has expired.`,
    tag: { name: tag, description: 'The calls of the service.' },
    securitySchemes: {
      basic: { type: 'http', scheme: 'basic', description: 'The name and the password of a user.' },
      token: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        description: '`FortifyToken` and the token in base64.',
      },
    },
  }
}

const refusalTexts: Readonly<Record<number, string>> = {
  400: 'A parameter or a field is missing or not valid.',
  401: 'The password or the token is wrong, dead, locked, or does not open this call.',
  403: 'There is no such thing, or no permission.',
  404: 'No such path.',
  409: 'There are too many tokens already.',
  429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
}

/** Describes a call to Fastify, which checks requests, writes answers and documents itself by it. */
export function describeCall(call: {
  readonly operationId: string
  readonly summary: string
  readonly schemes: readonly Scheme[]
  readonly path?: object
  readonly query?: object
  readonly body?: object
  readonly gives: AnswerSchemaName
  readonly status?: 200 | 201
  /** Statuses of refusals beside those that every call has. */
  readonly refuses?: readonly number[]
}): FastifySchema {
  const { path, query, body, status = 200, schemes } = call
  const refuses = [...(schemes.length > 0 ? [401] : []), ...(call.refuses ?? []), 429]
  return {
    operationId: call.operationId,
    summary: call.summary,
    tags: [tag],
    ...(path !== undefined && { params: path }),
    ...(query !== undefined && { querystring: query }),
    ...(body !== undefined && { body }),
    security: schemes.map((scheme) => ({ [scheme]: [] })),
    response: {
      [status]: jsonResponse('Done.', call.gives),
      ...Object.fromEntries(
        refuses.map((refusal) => [refusal, jsonResponse(refusalTexts[refusal] ?? '', 'Error')]),
      ),
    },
  }
}
