import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { project, type Seen, type SimulatorClient, simulate } from './simulator-client.ts'

// The parts of OpenAPI 3.1 that our document uses. They are strict: anything else in it is a mistake.
const reference = z.strictObject({ $ref: z.string().startsWith('#/components/schemas/') })
const schema = z.union([reference, z.looseObject({ type: z.string() })])
const parameter = z.strictObject({
  name: z.string(),
  in: z.literal('query'),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema,
})
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  tags: z.array(z.enum(['VAddy', 'Simulator'])).length(1),
  security: z.array(z.partialRecord(z.enum(['keyInHeader', 'keyInQuery']), z.array(z.string()))),
  parameters: z.array(parameter).optional(),
  requestBody: z
    .strictObject({
      required: z.literal(true),
      content: z.strictObject({ 'application/x-www-form-urlencoded': z.strictObject({ schema }) }),
    })
    .optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({
      description: z.string().min(1),
      content: z.strictObject({ 'application/json': z.strictObject({ schema }) }),
    }),
  ),
})
const openapi = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  components: z.strictObject({
    schemas: z.record(z.string(), z.looseObject({ type: z.literal('object') })),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.literal('apiKey') })),
  }),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post']), operation)),
})
type Document = z.infer<typeof openapi>
type Operation = z.infer<typeof operation>

function documentOf(client: SimulatorClient): Document {
  return openapi.parse(client.simulator.openapi())
}

function operationsOf({ paths }: Document): Map<string, Operation> {
  const found = new Map<string, Operation>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, described] of Object.entries(methods))
      found.set(`${method.toUpperCase()} ${path}`, described)
  }
  return found
}

describe('the OpenAPI document', () => {
  it('is well-formed, and the same over the network', async () => {
    const client = await simulate()
    const { json } = await client.send('/openapi.json')
    expect(openapi.parse(json)).toEqual(documentOf(client))
  })

  it('covers every path there is', async () => {
    const client = await simulate()
    expect([...operationsOf(documentOf(client)).keys()].sort()).toEqual([
      'GET /application/version',
      'GET /healthz',
      'GET /openapi.json',
      'GET /v2/crawl',
      'GET /v2/scan/result',
      'GET /v2/scan/results/list',
      'GET /v2/scan/runcheck',
      'POST /v2/crawl/delete',
      'POST /v2/scan',
    ])
  })

  it('names no path that is not there', async () => {
    const client = await simulate()
    for (const name of operationsOf(documentOf(client)).keys()) {
      const [method = '', path = ''] = name.split(' ')
      expect([name, (await client.send(path, { method })).status]).not.toEqual([name, 404])
    }
  })

  it('asks for a key on every path of the API, and refers only to what it has', async () => {
    const client = await simulate()
    const document = documentOf(client)
    const operations = operationsOf(document)
    const schemes = Object.keys(document.components.securitySchemes)
    const open = [...operations].filter(([, { security }]) => security.length === 0).map(([name]) => name)
    expect(open).toEqual(['GET /application/version', 'GET /healthz', 'GET /openapi.json'])
    for (const { security } of operations.values()) {
      for (const requirement of security)
        expect(schemes).toEqual(expect.arrayContaining(Object.keys(requirement)))
    }
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect([...new Set(referred)].sort()).toEqual(Object.keys(document.components.schemas).sort())
    expect(new Set([...operations.values()].map(({ operationId }) => operationId)).size).toBe(operations.size)
  })

  it('describes every answer there is', async () => {
    const client = await simulate({ scenario: 'vulnerable', rateLimit: { max: 12, windowMs: 1_000 } })
    const document = documentOf(client)
    const operations = operationsOf(document)
    const conforms = (name: string, { status, json }: Seen) => {
      const described = operations.get(name)?.responses[status]?.content['application/json'].schema
      const body =
        described && '$ref' in described
          ? document.components.schemas[String(described.$ref).split('/').at(-1) ?? '']
          : described
      expect([name, status, body === undefined]).toEqual([name, status, false])
      z.fromJSONSchema(body as Parameters<typeof z.fromJSONSchema>[0]).parse(json)
      return status
    }
    const scanId = await client.startedScan()
    conforms('GET /v2/scan/result', await client.result(scanId))
    conforms('POST /v2/scan', await client.start())
    conforms('POST /v2/scan', await client.cancel(scanId))
    conforms('GET /v2/scan/result', await client.result(scanId))
    const finished = await client.startedScan()
    await client.clock.advance(300_000)
    const statuses = [
      conforms('GET /v2/scan/result', await client.result(finished)),
      conforms('GET /v2/scan/results/list', await client.results()),
      conforms('GET /v2/scan/runcheck', await client.runcheck()),
      conforms('GET /v2/crawl', await client.crawls()),
      conforms('GET /v2/crawl', await client.crawls({ page: 'x' })),
      conforms(
        'POST /v2/crawl/delete',
        await client.post('/v2/crawl/delete', { project_number: '1', crawl_id: '12' }),
      ),
      conforms(
        'POST /v2/crawl/delete',
        await client.post('/v2/crawl/delete', { project_number: '1', crawl_id: '12' }),
      ),
      conforms('GET /v2/crawl', await client.send(`/v2/crawl?user=x&project_id=${project}`)),
      conforms('GET /healthz', await client.send('/healthz')),
    ]
    expect(statuses).toEqual([200, 200, 200, 200, 400, 200, 404, 401, 200])
    let last = await client.runcheck()
    while (last.status === 200) last = await client.runcheck()
    expect(conforms('GET /v2/scan/runcheck', last)).toBe(429)
  })
})
