import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { privateMarker } from '../../../src/simulator/api/answers.ts'
import { type ScenarioName, scenarios } from '../../../src/simulator/api/scenarios.ts'
import { type ApiClient, right, simulate } from './simulator-client.ts'

const foreign = { origin: 'https://elsewhere.example' }
const statusOf = async ({ ask }: ApiClient, path: string, sent = {}) => (await ask(path, sent)).status

describe('the scenario', () => {
  it.each<[ScenarioName, nobody: number, wrong: number, right: number, nowhere: number]>([
    ['clean', 401, 401, 200, 404],
    ['unprotected', 200, 200, 200, 404],
    ['any-token', 401, 200, 200, 404],
    ['wall', 403, 403, 403, 403],
    ['catch-all', 200, 200, 200, 200],
    ['chatty', 401, 401, 200, 500],
    ['struggling', 503, 503, 503, 503],
    ['login', 302, 302, 200, 404],
    ['hostile-text', 401, 401, 200, 500],
    ['telling-errors', 401, 500, 500, 404],
  ])(
    '%s answers nobody, a wrong one, the right one and at an unknown path',
    async (scenario, ...statuses) => {
      const client = await simulate({ scenario })
      const wrong = { headers: { authorization: 'Bearer wrong' } }
      expect([
        await statusOf(client, '/v1/customers'),
        await statusOf(client, '/v1/customers', wrong),
        await statusOf(client, '/v1/customers', { headers: right }),
        await statusOf(client, '/nowhere'),
      ]).toEqual(statuses)
    },
  )

  it('wall announces no limits, as a firewall does not', async () => {
    const { headers } = await (await simulate({ scenario: 'wall' })).ask('/v1/status')
    expect(Object.keys(headers).join()).not.toMatch(/ratelimit/)
  })

  it('chatty shows a trace and versions', async () => {
    const { headers, text } = await (await simulate({ scenario: 'chatty' })).ask('/nowhere')
    expect(text).toContain('<br> &nbsp; &nbsp;at Layer.handle (/srv/shop/')
    expect([headers['server'], headers['x-powered-by']]).toEqual(['Apache/2.4.57 (Debian)', 'Express'])
  })

  it('open-cors repeats the origin that asks, also where nobody is', async () => {
    const { ask } = await simulate({ scenario: 'open-cors' })
    for (const origin of [foreign.origin, 'null']) {
      expect((await ask('/v1/orders', { headers: { origin } })).headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
      })
    }
    expect((await ask('/v1/orders')).headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('echo repeats a TRACE', async () => {
    const { ask } = await simulate({ scenario: 'echo' })
    const { headers, text } = await ask('/v1/status', {
      method: 'TRACE',
      headers: { 'user-agent': 'test/1' },
    })
    expect(headers['content-type']).toBe('message/http')
    expect(text).toContain('TRACE /v1/status HTTP/1.1\r\nuser-agent: test/1')
  })

  it('bare sets none of what an answer should have', async () => {
    const { headers, status } = await (await simulate({ scenario: 'bare' })).ask('/v1/orders')
    expect(status).toBe(401)
    expect(Object.keys(headers).join()).not.toMatch(/authenticate|nosniff|cache|ratelimit|x-content/)
  })

  it('limited answers five requests', async () => {
    const client = await simulate({ scenario: 'limited' })
    await client.ask('/openapi.json')
    for (let count = 0; count < 5; count += 1) expect(await statusOf(client, '/v1/status')).toBe(200)
    const { headers, status } = await client.ask('/v1/status')
    expect([status, headers['retry-after']]).toEqual([429, '60'])
  })

  it('stale is out of date in three ways', async () => {
    const { ask } = await simulate({ scenario: 'stale' })
    expect((await ask('/.well-known/security.txt')).text).toContain('Expires: 2025-12-02T00:00:00.000Z')
    expect((await ask('/v1/status')).status).toBe(410)
    const { headers, status } = await ask('/v1/customers')
    expect([status, headers['sunset']]).toEqual([401, 'Fri, 03 Oct 2025 00:00:00 GMT'])
  })

  it('no-contact has no security.txt, and unsure has not what it documents', async () => {
    expect(await statusOf(await simulate({ scenario: 'no-contact' }), '/.well-known/security.txt')).toBe(404)
    const unsure = await simulate({ scenario: 'unsure' })
    expect([await statusOf(unsure, '/v1/orders'), await statusOf(unsure, '/v1/orders/17')]).toEqual([
      401, 404,
    ])
  })

  it('flaky resets the first connection and every fourth', async () => {
    const client = await simulate({ scenario: 'flaky' })
    const seen: unknown[] = []
    for (let count = 0; count < 6; count += 1)
      seen.push(await statusOf(client, '/v1/status').catch(() => 'reset'))
    expect(seen).toEqual(['reset', 200, 200, 200, 'reset', 200])
  })

  it('slow takes 2 seconds, sooner by the time scale', async () => {
    const client = await simulate({ scenario: 'slow', timeScale: 4 })
    const began = client.clock.monotonic()
    await client.ask('/v1/status')
    expect(client.clock.monotonic() - began).toBe(500)
  })

  it.each<[ScenarioName, string]>([
    ['silent', ''],
    ['endless', privateMarker],
  ])('%s never comes to an end', async (scenario, begins) => {
    const { simulator } = await simulate({ scenario })
    const stop = new AbortController()
    const running = fetch(`${simulator.url}/v1/orders`, { headers: right, signal: stop.signal })
    if (begins !== '') {
      const reader = (await running).body?.getReader()
      expect(new TextDecoder().decode((await reader?.read())?.value)).toContain(begins)
    } else await expect.poll(() => simulator.requests).toHaveLength(1)
    stop.abort()
    if (begins === '') await expect(running).rejects.toThrow()
  })

  it('hostile-text and telling-errors say what a report must not repeat as it is', async () => {
    const hostile = await (await simulate({ scenario: 'hostile-text' })).ask('/nowhere')
    expect(hostile.text).toContain('::error::SQLSTATE')
    const telling = await (await simulate({ scenario: 'telling-errors' })).ask('/v1/orders', {
      headers: right,
    })
    expect(telling.text).toContain(right.authorization)
  })

  it('of one’s own is served', async () => {
    const answer = () => ({ status: 418, headers: { allow: ['GET', 'PUT'] }, body: 'tea' })
    const { ask } = await simulate({ scenario: { description: 'a teapot', answer } })
    expect(await ask('/v1/status')).toMatchObject({
      status: 418,
      text: 'tea',
      headers: { allow: 'GET, PUT' },
    })
  })
})

it('every 2xx has the marker in its body, but for the document', async () => {
  for (const scenario of Object.keys(scenarios) as ScenarioName[]) {
    if (['hanging-up', 'flaky', 'silent', 'slow', 'endless'].includes(scenario)) continue
    const { ask } = await simulate({ scenario })
    for (const path of [
      '/v1/orders',
      '/v1/orders/17',
      '/v1/customers',
      '/v1/status',
      '/.well-known/security.txt',
    ])
      for (const method of ['GET', 'TRACE'])
        for (const headers of [{}, right, foreign]) {
          const { status, text } = await ask(path, { method, headers })
          if (status === 200) expect(text, `${scenario} ${method} ${path}`).toContain(privateMarker)
        }
  }
})

it('each scenario stands in the documentation with its sentence', () => {
  const page = readFileSync(new URL('../../../docs/api-simulator.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split('\n## Scenarios\n')
  const rows = [...section.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name, text]) => [name, text])
  const known = Object.entries(scenarios).map(([name, { description }]) => [name, description])
  expect(rows.slice(0, known.length)).toEqual(known)
})
