import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlanInput, planFor } from './planning.ts'
import { withPaths } from './reading.ts'

const word = fc.oneof(fc.string(), fc.constantFrom('.', '..', '%2e', '/', '\\', '#', '?', '{x}', ' ', '\t'))
const path = fc
  .array(fc.oneof(word, fc.constantFrom('{id}', '{name}', '{}', 'a')), { minLength: 1, maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`)
const operation = fc.record(
  {
    security: fc.constantFrom([], [{}], [{ k: [] }], [{ k: [] }, {}], null),
    servers: fc.constantFrom([], [{ url: 'https://evil.example' }]),
    parameters: fc.array(
      fc.record({
        name: fc.oneof(fc.constantFrom('id', 'name', 'q'), word),
        in: fc.constantFrom('path', 'query', 'header'),
        example: fc.oneof(word, fc.webUrl(), fc.integer(), fc.constant(null)),
      }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
)
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']
const paths = fc.dictionary(
  path,
  fc.dictionary(fc.constantFrom(...methods), operation, { minKeys: 1, maxKeys: 4 }),
  { minKeys: 1, maxKeys: 12 },
)
const input = fc.record<PlanInput>(
  {
    target: fc.constantFrom(
      'https://api.example.com/v1',
      'https://api.example.com:8443',
      'http://localhost:1/x/',
    ),
    max_requests: fc.integer({ min: 10, max: 40 }),
    credential: fc.constant('Bearer x'),
    security_txt: fc.constantFrom('https://example.com', 'https://example.com/x'),
    path_values: fc.constantFrom('', 'id=..a', 'id=%2e%2e', 'name=@evil.example'),
  },
  { requiredKeys: ['target', 'max_requests'] },
)

describe('A plan of any document', () => {
  it('asks GET, OPTIONS and TRACE of nobody but the target, security.txt and port 80, within its limit', async () => {
    await fc.assert(
      fc.asyncProperty(paths, input, async (given, wishes) => {
        const { target = '', max_requests: most = 0 } = wishes
        const plan = await planFor(withPaths(given), wishes)
        const { origin, pathname } = new URL(target)
        const base = `${origin}${pathname.replace(/\/$/, '')}`
        expect(plan.requests.length).toBeLessThanOrEqual(most)
        for (const { kind, method, url } of plan.requests) {
          expect(kind === 'tls' ? ['TLS'] : ['GET', 'OPTIONS', 'TRACE']).toContain(method)
          // What is printed is what is sent: no parser makes another address of it.
          if (kind !== 'tls') expect(new URL(url).href).toBe(url)
          if (kind === 'tls') expect(url).toBe(origin)
          else if (kind === 'port_80') expect(url).toBe('http://api.example.com/v1/')
          else if (kind === 'security_txt') {
            expect([origin, 'https://example.com']).toContain(new URL(url).origin)
          } else expect(url.startsWith(`${base}/`), url).toBe(true)
        }
      }),
    )
  })

  it('asks each operation once or says why not, and only GETs that are the target’s and write nothing', async () => {
    await fc.assert(
      fc.asyncProperty(paths, input, async (given, wishes) => {
        const { leftOut, requests } = await planFor(withPaths(given), wishes)
        const asked = requests
          .filter(({ kind }) => kind === 'operation')
          .flatMap((one) => one.operation ?? [])
        const places = [...asked, ...leftOut.map((one) => one.operation)].map(({ at }) => at.pointer)
        expect(new Set(places).size).toBe(places.length)
        expect(places).toHaveLength(Object.values(given).flatMap((item) => Object.keys(item)).length)
        for (const one of requests.flatMap(({ operation: of }) => of ?? [])) {
          expect([one.method, one.writes, one.hasOwnServers]).toEqual(['GET', false, false])
        }
        const bearing = requests.filter(({ kind }) => /credential/.test(kind))
        expect(bearing.filter(({ kind }) => kind === 'credential').length).toBeLessThanOrEqual(3)
        for (const { operation: of } of bearing) expect(of?.protectedness).toBe('protected')
      }),
    )
  })

  it('is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(paths, input, async (given, wishes) => {
        expect(await planFor(withPaths(given), wishes)).toEqual(await planFor(withPaths(given), wishes))
      }),
      { numRuns: 30 },
    )
  })
})
