import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { guides } from '../../../src/simulator/nhn/guide.ts'
import { inspection, lately, type Seen, type SimulatorClient, simulate } from './simulator-client.ts'

// The parts of OpenAPI 3.1 that our document uses. They are strict: anything else in it is a mistake.
const reference = z.strictObject({ $ref: z.string().startsWith('#/components/schemas/') })
const schema = z.union([reference, z.looseObject({ type: z.union([z.string(), z.array(z.string())]) })])
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  tags: z.array(z.enum(['Server Security Check', 'Simulator'])).length(1),
  security: z.array(z.partialRecord(z.enum(['token', 'accessKey']), z.array(z.string()))),
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
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({
      description: z.string().min(1),
      content: z.partialRecord(z.enum(['application/json', 'text/plain']), z.strictObject({ schema })),
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
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.enum(['apiKey', 'http']) })),
  }),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post']), operation)),
})
type Document = z.infer<typeof openapi>
type Operation = z.infer<typeof operation>

const summaryPath = 'GET /ssc/v1.0/appKey/{appKey}/inspection_result/summary'
const detailsPath = 'GET /ssc/v1.0/appKey/{appKey}/inspection_result/details/{usageStasNo}'

function documentOf(client: SimulatorClient): Document {
  return openapi.parse(client.simulator.openapi())
}

function operationsOf({ paths }: Document): Map<string, Operation> {
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      described,
    ]),
  )
  return new Map(found)
}

describe('the OpenAPI document', () => {
  it('is well-formed, and the same over the network', async () => {
    const client = await simulate()
    const { json } = await client.send('/openapi.json')
    expect(openapi.parse(json)).toEqual(documentOf(client))
  })

  it('covers every path there is, and asks for a key on each of the API', async () => {
    const client = await simulate()
    const operations = operationsOf(documentOf(client))
    expect(
      [...operations].map(([name, { security }]) => [name, ...security.flatMap(Object.keys)]).sort(),
    ).toEqual([
      ['GET /healthz'],
      ['GET /openapi.json'],
      [detailsPath, 'token'],
      [summaryPath, 'token'],
      ['POST /oauth2/token/create', 'accessKey'],
      ['POST /oauth2/token/revoke', 'accessKey'],
    ])
  })

  it('refers only to what it has', async () => {
    const document = documentOf(await simulate())
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
    expect([...new Set(referred.map(([, name]) => name))].sort()).toEqual(
      Object.keys(document.components.schemas).sort(),
    )
  })

  it('says what the chosen reading of the guide requires', async () => {
    const required = async (guide: keyof typeof guides) => {
      const { parameters = [] } = operationsOf(documentOf(await simulate({ guide }))).get(summaryPath) ?? {}
      return parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => name)
    }
    expect((await required('current')).sort()).toEqual(['from', 'regionCode', 'to'])
    expect((await required('draft')).sort()).toEqual([
      'from',
      'language',
      'limit',
      'page',
      'regionCode',
      'to',
    ])
  })

  it.each(Object.keys(guides) as (keyof typeof guides)[])('describes every answer of %s', async (guide) => {
    const client = await simulate({
      guide,
      inspections: [inspection({ weakItems: [0], os: 'Windows' })],
      rateLimit: { max: 10, windowMs: 1_000 },
    })
    const document = documentOf(client)
    const operations = operationsOf(document)
    const conforms = (name: string, { status, json }: Seen) => {
      const described = operations.get(name)?.responses[status]?.content['application/json']?.schema
      const reference = described !== undefined && '$ref' in described ? String(described.$ref) : ''
      const body = document.components.schemas[reference.split('/').at(-1) ?? '']
      expect([name, status, body === undefined]).toEqual([name, status, false])
      z.fromJSONSchema(body as Parameters<typeof z.fromJSONSchema>[0]).parse(json)
      return status
    }
    const page = { language: 'EN', page: '1', limit: '10' }
    const statuses = [
      conforms('POST /oauth2/token/create', await client.issueToken()),
      conforms('POST /oauth2/token/create', await client.issueToken({})),
      conforms('POST /oauth2/token/revoke', await client.revokeToken({ token: 'x' }, { headers: {} })),
      conforms(summaryPath, await client.summary(page)),
      conforms(summaryPath, await client.summary({ ...page, page: '0' })),
      conforms(detailsPath, await client.details(1001, { language: 'JA' })),
      conforms(detailsPath, await client.details(9, { language: 'JA' })),
      conforms(
        summaryPath,
        await client.send(`/ssc/v1.0/appKey/x/inspection_result/summary?${new URLSearchParams(lately)}`),
      ),
      (await client.summary(page)).status,
      conforms(summaryPath, await client.summary(page)),
      conforms('POST /oauth2/token/create', await client.issueToken()),
    ]
    expect(statuses).toEqual([200, 400, 401, 200, 400, 200, 404, 401, 200, 429, 429])
  })
})
