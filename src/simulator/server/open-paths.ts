import type { FastifyInstance } from 'fastify'
import { jsonResponse } from './openapi.ts'
import type { Page } from './service.ts'

/** Adds the two paths that every simulated service has and that need no key, and the service's own pages. */
export function addOpenPaths(app: FastifyInstance, pages: readonly Page[] = []): void {
  for (const { body, gives, operationId, summary, url } of pages) {
    const schema = {
      operationId,
      summary,
      tags: ['Simulator'],
      security: [],
      response: { 200: jsonResponse(summary, gives) },
    }
    app.get(url, { schema }, async () => body())
  }
  app.addSchema({
    $id: 'Health',
    type: 'object',
    required: ['status'],
    properties: { status: { type: 'string', const: 'ok' } },
  })
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'checkHealth',
        summary: 'Is the simulator up?',
        tags: ['Simulator'],
        security: [],
        response: { 200: jsonResponse('It is.', 'Health') },
      },
    },
    async () => ({ status: 'ok' }),
  )
  app.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'getOpenapiDocument',
        summary: 'This document.',
        tags: ['Simulator'],
        security: [],
        response: {
          200: {
            description: 'An OpenAPI 3.1 document.',
            content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
          },
        },
      },
    },
    async () => app.swagger(),
  )
}
