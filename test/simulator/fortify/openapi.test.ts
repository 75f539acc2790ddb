import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type VersionName, versions } from '../../../src/simulator/fortify/versions.ts'
import { type Seen, type SimulatorClient, simulate } from './simulator-client.ts'

// The parts of OpenAPI 3.1 that our document uses. They are strict: anything else in it is a mistake.
const reference = z.strictObject({ $ref: z.string().startsWith('#/components/schemas/') })
const schema = z.union([reference, z.looseObject({ type: z.union([z.string(), z.array(z.string())]) })])
const content = z.strictObject({ 'application/json': z.strictObject({ schema }) })
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  tags: z.array(z.enum(['Software Security Center', 'Simulator'])).length(1),
  security: z.array(z.partialRecord(z.enum(['basic', 'token']), z.array(z.string()))),
  parameters: z
    .array(
      z.strictObject({
        name: z.string(),
        in: z.enum(['query', 'path']),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema,
      }),
    )
    .optional(),
  requestBody: z.strictObject({ content, required: z.boolean().optional() }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({ description: z.string().min(1), content }),
  ),
})
const openapi = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  components: z.strictObject({
    schemas: z.record(z.string(), z.looseObject({ type: z.literal('object') })),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.enum(['apiKey', 'http']) })),
  }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), operation),
  ),
})

type Document = z.infer<typeof openapi>

const root = '/ssc/api/v1'

function documentOf(client: SimulatorClient): Document {
  return openapi.parse(client.simulator.openapi())
}

function operationsOf({ paths }: Document): Map<string, z.infer<typeof operation>> {
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => [
        `${method.toUpperCase()} ${path.replace(root, '')}`,
        described,
      ]),
    ),
  )
}

describe('the OpenAPI document', () => {
  it('is well-formed, and the same over the network, at the root', async () => {
    const client = await simulate()
    const { json } = await client.sendTo(new URL('/openapi.json', client.simulator.url).href)
    expect(openapi.parse(json)).toEqual(documentOf(client))
    expect((await client.sendTo(new URL('/healthz', client.simulator.url).href)).json).toEqual({
      status: 'ok',
    })
  })

  it.each(Object.keys(versions) as VersionName[])(
    'covers every path there is, and says what each takes: %s',
    async (version) => {
      const document = documentOf(await simulate({ version }))
      expect(document.info.version).toBe(versions[version].specVersion)
      const found = [...operationsOf(document)].map(([name, { security }]) =>
        [name, ...security.flatMap(Object.keys)].join(' '),
      )
      const late = version >= '24'
      expect(found.sort()).toEqual(
        [
          'GET /healthz',
          'GET /openapi.json',
          'GET /spec.json',
          'POST /tokens basic',
          'GET /tokens basic',
          'PUT /tokens/{id} basic',
          'DELETE /tokens/{id} basic',
          'DELETE /tokens basic',
          `POST /tokens/action/revoke basic${late ? ' token' : ''}`,
          `GET /tokenDefinitions ${version === '22.2' ? '' : 'basic '}token`,
          ...(late ? ['POST /userSession/tokenData token'] : []),
          'POST /userSession/info token',
          'GET /projectVersions token',
          'GET /projectVersions/{id} token',
          'GET /projects token',
          'GET /localUsers token',
          'GET /authEntities token',
        ].sort(),
      )
    },
  )

  it('refers only to what it has', async () => {
    const document = documentOf(await simulate())
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
    expect([...new Set(referred.map(([, name]) => name))].sort()).toEqual(
      Object.keys(document.components.schemas).sort(),
    )
  })

  it('says which of its answers are guesses', async () => {
    expect(documentOf(await simulate()).info.description).toMatch(/Guesses: .*quota.*409/s)
  })

  it('describes every answer', async () => {
    const client = await simulate({ scenario: 'audit', quota: 3, rateLimit: { max: 24, windowMs: 1_000 } })
    const document = documentOf(client)
    const operations = operationsOf(document)
    const conforms = (name: string, { status, json }: Seen) => {
      const described = operations.get(name)?.responses[status]?.content['application/json']?.schema
      const referred = described !== undefined && '$ref' in described ? String(described.$ref) : ''
      const body = document.components.schemas[referred.split('/').at(-1) ?? '']
      expect([name, status, body === undefined]).toEqual([name, status, false])
      z.fromJSONSchema(body as Parameters<typeof z.fromJSONSchema>[0]).parse(json)
      return status
    }
    const all = () => client.holding({ username: 'admin', type: 'UnifiedLoginToken' })
    const get = (path: string) => client.send(path, { headers: all() })
    const { id } = await client.created()
    const statuses = [
      conforms('POST /tokens', await client.create()),
      conforms('POST /tokens', await client.create({ type: 'x' })),
      conforms('POST /tokens', await client.create({}, { headers: {} })),
      conforms('POST /tokens', await client.create()),
      conforms('GET /tokens', await client.send('/tokens')),
      conforms('GET /tokens', await client.send('/tokens?start=x')),
      conforms('PUT /tokens/{id}', await client.json('PUT', `/tokens/${id}`, { type: 'CIToken' })),
      conforms('PUT /tokens/{id}', await client.json('PUT', '/tokens/1', {})),
      conforms('DELETE /tokens/{id}', await client.send(`/tokens/${id}`, { method: 'DELETE' })),
      conforms('DELETE /tokens/{id}', await client.send('/tokens/x', { method: 'DELETE' })),
      conforms('DELETE /tokens', await client.send('/tokens', { method: 'DELETE' })),
      conforms('POST /tokens/action/revoke', await client.json('POST', '/tokens/action/revoke', {})),
      conforms('GET /tokenDefinitions', await get('/tokenDefinitions')),
      conforms(
        'POST /userSession/tokenData',
        await client.json('POST', '/userSession/tokenData', {}, { headers: all() }),
      ),
      conforms(
        'POST /userSession/info',
        await client.send('/userSession/info', { method: 'POST', headers: all() }),
      ),
      conforms('GET /projectVersions', await get('/projectVersions')),
      conforms('GET /projectVersions/{id}', await get('/projectVersions/4949')),
      conforms('GET /projectVersions/{id}', await get('/projectVersions/1')),
      conforms('GET /projects', await get('/projects')),
      conforms('GET /localUsers', await get('/localUsers')),
      conforms('GET /authEntities', await get('/authEntities')),
      conforms('GET /spec.json', await client.send('/spec.json')),
      (await client.send('/tokens')).status,
      conforms('GET /tokens', await client.send('/tokens')),
      conforms('GET /spec.json', await client.send('/spec.json')),
    ]
    expect(statuses).toEqual([
      ...[201, 400, 401, 409, 200, 400, 200, 403, 200, 400, 400, 400],
      ...[200, 200, 200, 200, 200, 403, 200, 200, 200, 200, 200, 429, 429],
    ])
  })
})
