import type { FastifyInstance } from 'fastify'
import { jsonResponse } from './openapi.ts'

/** Adds the two paths that every simulated service has and that need no key. */
export function addOpenPaths(app: FastifyInstance): void {
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
