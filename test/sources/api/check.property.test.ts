import type { IncomingMessage, ServerResponse } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkApi } from './bench.ts'

/** What a target may do with a request. */
type Deed =
  | { readonly kind: 'hang-up' | 'silence' | 'no-http' | 'cut-off' | 'hints' }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: readonly number[]
      readonly body: number
    }

const headerSets = [
  {},
  { 'www-authenticate': 'Bearer' },
  { 'content-type': 'application/json' },
  { 'content-type': 'text/html' },
  { 'content-type': 'text/plain' },
  { 'x-content-type-options': 'nosniff' },
  { location: 'https://elsewhere.example/?token=secret-in-a-location' },
  { 'set-cookie': 'session=secret-in-a-cookie' },
  { 'access-control-allow-origin': '*' },
  { 'access-control-allow-origin': 'null', 'access-control-allow-credentials': 'true' },
  { 'retry-after': '1' },
  { sunset: 'Thu, 01 Jan 2015 00:00:00 GMT' },
  { 'content-encoding': 'gzip' },
  { 'transfer-encoding': 'chunked', 'cache-control': 'no-store' },
]
const bodies = [
  '',
  '{"marker":"secret-in-a-body"}',
  '<html>secret-in-a-body</html>',
  'Traceback (most recent call last)',
  'Contact: mailto:a@b.example\nExpires: 2026-06-01T00:00:00Z\n',
  'x'.repeat(300_000),
]
const statuses = [
  200, 201, 204, 301, 302, 304, 400, 401, 401, 403, 404, 405, 410, 429, 500, 501, 502, 503, 504, 599,
]

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      status: fc.constantFrom(...statuses),
      headers: fc.array(fc.nat(headerSets.length - 1), { maxLength: 4 }),
      body: fc.nat(bodies.length - 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('hang-up', 'no-http', 'cut-off', 'hints' as const) }),
  },
)

const methods = ['get', 'post', 'put', 'delete', 'options', 'trace', 'head'] as const
const securities = [undefined, [], [{}], [{ token: [] }], [{ token: [] }, {}]]
const operations = fc.record({
  path: fc.constantFrom('/a', '/b', '/c/{id}', '/d/{id}/e', '/f'),
  method: fc.constantFrom(...methods),
  security: fc.nat(securities.length - 1),
  example: fc.boolean(),
})
const documents = fc.record({
  global: fc.nat(securities.length - 1),
  operations: fc.array(operations, { minLength: 1, maxLength: 6 }),
})

function documentOf({
  global,
  operations: wanted,
}: {
  global: number
  operations: readonly GivenOperation[]
}) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { example, method, path, security } of wanted) {
    const parameters = path.includes('{id}')
      ? [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            ...(example && { example: 'x1' }),
          },
        ]
      : []
    const own = securities[security]
    paths[path] = {
      ...paths[path],
      [method]: { parameters, responses: { 200: { description: 'ok' } }, ...(own && { security: own }) },
    }
  }
  const all = securities[global]
  return {
    openapi: '3.0.3',
    info: { title: 'Any', version: '1' },
    ...(all && { security: all }),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths,
  }
}
type GivenOperation = { path: string; method: (typeof methods)[number]; security: number; example: boolean }

function perform(deed: Deed, request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  switch (deed.kind) {
    case 'hang-up':
      return void socket.destroy()
    case 'no-http':
      return void socket.end('SSH-2.0\r\n\r\n')
    case 'cut-off':
      return void socket.end('HTTP/1.1 401 No\r\ncontent-length: 90\r\n\r\nhalf')
    case 'hints':
      return void socket.end(
        'HTTP/1.1 103 Early\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
      )
    case 'answer': {
      const headers = Object.assign({}, ...deed.headers.map((index) => headerSets[index]))
      const isWithout = deed.status === 204 || deed.status === 304
      response.writeHead(deed.status, headers).end(isWithout ? undefined : bodies[deed.body])
      return
    }
    default:
  }
}

describe('whatever a target answers, and whatever its document says', () => {
  const limits = { max_requests: 14, interval: 250 }
  const inputs = {
    max_requests: String(limits.max_requests),
    interval: `${limits.interval}ms`,
    credential: 'Bearer the-real-credential',
    min_seen: '50',
  }

  it('a check asks within its bounds, hands nothing on, and passes on what it has seen only', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deeds, { minLength: 1, maxLength: 12 }),
        documents,
        async (script, wanted) => {
          const document = documentOf(wanted)
          const run = async () => {
            let next = 0
            return checkApi(
              (request, response) => {
                const deed = script[next++ % script.length]
                if (deed !== undefined) perform(deed, request, response)
              },
              { inputs, files: { 'openapi.json': document } },
            )
          }
          const { arrivals, report } = await run()

          expect(arrivals.every(({ method }) => ['GET', 'OPTIONS', 'TRACE'].includes(method))).toBe(true)
          expect(arrivals.length).toBeLessThanOrEqual(limits.max_requests)
          expect(arrivals.every(({ besides }) => besides === 0)).toBe(true)
          const gaps = arrivals.slice(1).map(({ at }, index) => at - (arrivals[index]?.at ?? 0))
          expect(gaps.every((gap) => gap >= limits.interval)).toBe(true)

          const opened = arrivals.filter(
            ({ headers }) => headers.authorization === 'Bearer the-real-credential',
          )
          expect(opened.length).toBeLessThanOrEqual(3)
          expect(opened.every(({ method }) => method === 'GET')).toBe(true)
          const other = ['/scangate-no-such-path', '/.well-known/security.txt']
          expect(opened.every(({ url }) => !other.includes(url))).toBe(true)

          const rule = report.assessment?.rules.find(({ id }) => id === 'AUTH-1')
          if (report.outcome === 'passed') expect(rule?.state).toBe('met')
          if (rule?.state !== 'met') expect(report.outcome).not.toBe('passed')
          expect(['passed', 'failed', 'incomplete', 'unreachable']).toContain(report.outcome)
          expect(JSON.stringify(report)).not.toMatch(
            /secret-in-a-(?:body|location|cookie)|the-real-credential/,
          )

          const again = await run()
          const withoutPort = (text: string) => text.replace(/(?:localhost|127\.0\.0\.1|::1\]?):\d+/g, 'host')
          const said = ({ report: { assessment, checks, facts, outcome, reason } }: typeof again) =>
            withoutPort(JSON.stringify({ assessment, checks, facts, outcome, reason }))
          expect(said(again)).toBe(said({ arrivals, report } as typeof again))
        },
      ),
      { numRuns: 40 },
    )
  })
})
