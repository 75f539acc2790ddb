import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema } from 'fastify'
import type { Call } from './calls.ts'
import type { AnswerSchemaName } from './schemas.ts'

const description = `A simulator of VAddy's WebAPI, for rehearsing a pipeline. Times are ISO 8601, UTC.
Every call carries the login ID as the parameter \`user\`, and the key.`

/** The frame of the OpenAPI document; its paths and schemas come from the routes. */
export const openapiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: { title: 'VAddy WebAPI (simulated)', version: '2', description },
    servers: [{ url: '/' }],
    tags: [
      { name: 'VAddy', description: 'The calls that VAddy has.' },
      { name: 'Simulator', description: 'Calls that only the simulator has; they need no key.' },
    ],
    components: {
      securitySchemes: {
        keyInHeader: { type: 'apiKey', in: 'header', name: 'X-API-KEY' },
        keyInQuery: {
          type: 'apiKey',
          in: 'query',
          name: 'auth_key',
          description: "VAddy takes it; don't use it: proxies log queries.",
        },
      },
    },
  },
  convertConstToEnum: false,
  transform: ({ schema, url }) => ({ schema: withoutDiscriminator(schema), url }),
  refResolver: {
    buildLocalReference: (schema, _base, _fragment, index) => String(schema.$id ?? `s${index}`),
  },
}

/** The checker wants this keyword beside `oneOf`; OpenAPI allows it only beside references. */
function withoutDiscriminator(schema: FastifySchema): FastifySchema {
  const { discriminator: _, ...body } = (schema.body ?? {}) as { discriminator?: unknown }
  return schema.body === undefined ? schema : { ...schema, body }
}

const refusalTexts: Readonly<Record<number, string>> = {
  400: 'Refused; the message says why.',
  401: 'User or key is wrong.',
  404: 'Not found.',
  429: 'Too many requests; Retry-After says how many seconds to wait.',
}

/** Describes a call to Fastify, which checks requests, writes answers and documents itself by it. */
export function describeCall(call: Call): FastifySchema {
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

/** Describes an answer in JSON. */
export function jsonResponse(text: string, schema: AnswerSchemaName) {
  return { description: text, content: { 'application/json': { schema: { $ref: `${schema}#` } } } }
}
