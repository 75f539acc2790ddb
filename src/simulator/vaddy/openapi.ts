import type { FastifySchema } from 'fastify'
import { type DocumentFrame, jsonResponse } from '../server/openapi.ts'
import type { VaddyCall } from './calls.ts'

/** What the OpenAPI document says beside what the calls say of themselves. */
export const vaddyDocument: DocumentFrame = {
  title: 'VAddy WebAPI (simulated)',
  version: '2',
  description: `A simulator of VAddy's WebAPI, for rehearsing a pipeline. Times are ISO 8601, UTC.
Every call carries the login ID as the parameter \`user\`, and the key.`,
  tag: { name: 'VAddy', description: 'The calls that VAddy has.' },
  securitySchemes: {
    keyInHeader: { type: 'apiKey', in: 'header', name: 'X-API-KEY' },
    keyInQuery: {
      type: 'apiKey',
      in: 'query',
      name: 'auth_key',
      description: "VAddy takes it; don't use it: proxies log queries.",
    },
  },
}

const refusalTexts: Readonly<Record<number, string>> = {
  400: 'Refused; the message says why.',
  401: 'User or key is wrong.',
  404: 'Not found.',
  429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
}

/** Describes a call to Fastify, which checks requests, writes answers and documents itself by it. */
export function describeCall(call: VaddyCall): FastifySchema {
  const refusals = [400, 401, ...(call.alsoRefuses ?? []), 429]
  return {
    operationId: call.operationId,
    summary: call.summary,
    tags: ['VAddy'],
    response: {
      200: jsonResponse('Accepted.', call.gives),
      ...Object.fromEntries(
        refusals.map((status) => [status, jsonResponse(refusalTexts[status] ?? '', 'Error')]),
      ),
    },
    ...(call.method === 'GET'
      ? { querystring: call.takes, security: [{ keyInHeader: [] }, { keyInQuery: [] }] }
      : {
          body: call.takes,
          consumes: ['application/x-www-form-urlencoded'],
          // The form may hold the key instead, which no security scheme can express.
          security: [{ keyInHeader: [] }],
        }),
  }
}
