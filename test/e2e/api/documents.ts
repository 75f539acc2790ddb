import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFolder } from '../../support/api/report.ts'

/** A document that keeps none of the document's own rules, as a path within the checkout. */
export const weakDocument = 'test/e2e/api/weak.yaml'

/** A document that leaves out of question what it can: nothing is written, nothing asked for, nobody signs in. */
const plain = {
  openapi: '3.1.0',
  info: { title: 'Clock', version: '1' },
  security: [],
  paths: {
    '/v1/status': { get: { responses: { 200: { description: 'ok' }, 429: { description: 'slower' } } } },
  },
}

/** A document that asks for scopes, and says nothing of who may read the state. */
const scoped = {
  openapi: '3.1.0',
  info: { title: 'Scoped shop', version: '1' },
  components: {
    securitySchemes: {
      oauth: {
        type: 'oauth2',
        flows: {
          clientCredentials: {
            tokenUrl: 'https://login.shop.example/token',
            scopes: { 'orders:read': 'Reads orders.' },
          },
        },
      },
    },
  },
  paths: {
    '/v1/orders': {
      get: {
        security: [{ oauth: ['orders:read'] }],
        responses: { 200: { description: 'ok' }, 401: { description: 'no' }, 429: { description: 'slower' } },
      },
    },
    '/v1/status': { get: { responses: { 200: { description: 'ok' } } } },
  },
}

/** Writes a document into a folder of its own. */
function written(document: object): string {
  const path = join(reportFolder(), 'openapi.json')
  writeFileSync(path, JSON.stringify(document))
  return path
}

/** Paths of documents that tests want; written anew each time. */
export const documents = { plain: () => written(plain), scoped: () => written(scoped) } as const
