import { describe, expect, it } from 'vitest'
import { privateMarker } from '../../../src/simulator/api/answers.ts'
import { simulate } from './simulator-client.ts'

const protectedPaths = ['/v1/orders', '/v1/orders/17', '/v1/customers']

describe('the simulated API', () => {
  it.each(protectedPaths)('lets nobody in without the right credential: %s', async (path) => {
    const { ask, askAsCustomer } = await simulate()
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: '' }]) {
      const { headers: answered, status, text } = await ask(path, { headers })
      expect([status, answered['www-authenticate']]).toEqual([401, 'Bearer realm="shop"'])
      expect(JSON.parse(text)).toEqual({ title: 'Unauthorized', status: 401 })
    }
    const { status, text } = await askAsCustomer(path)
    expect(status).toBe(200)
    expect(text).toContain(privateMarker)
  })

  it('answers everybody at its open operation, with its marker', async () => {
    const { ask } = await simulate()
    expect(await ask('/v1/status')).toMatchObject({
      status: 200,
      text: expect.stringContaining(privateMarker),
    })
  })

  it('tells nothing of its paths before somebody has shown who they are', async () => {
    const { ask, askAsCustomer } = await simulate()
    expect((await ask('/v1/orders/4711')).status).toBe(401)
    expect((await askAsCustomer('/v1/orders/4711')).status).toBe(404)
    expect((await ask('/v1/orders?limit=many')).status).toBe(401)
  })

  it('takes an order that is described, and shows it', async () => {
    const { askAsCustomer } = await simulate()
    const headers = { 'content-type': 'application/json' }
    const placed = await askAsCustomer('/v1/orders', { method: 'POST', headers, body: '{"total":300}' })
    expect([placed.status, JSON.parse(placed.text)]).toEqual([201, { id: 18, total: 300 }])
    const listed = JSON.parse((await askAsCustomer('/v1/orders?limit=1')).text)
    expect(listed).toMatchObject([{ id: 18, total: 300 }])
    expect((await askAsCustomer('/v1/orders/18')).status).toBe(200)
  })

  it.each([
    ['no JSON', 'text/plain', '{"total":3}', 415],
    ['no type', undefined, '{"total":3}', 415],
    ['half a body', 'application/json', '{"total":', 400],
    ['no number', 'application/json', '{"total":"3"}', 400],
    ['a number that makes no sense', 'application/json', '{"total":-3}', 400],
    ['an array', 'application/json', '[3]', 400],
    ['more than 16 KiB', 'application/json', `{"total":3,"x":"${'x'.repeat(20_000)}"}`, 413],
  ])('refuses an order of %s', async (_name, type, body, status) => {
    const { askAsCustomer } = await simulate()
    const headers = type === undefined ? {} : { 'content-type': type }
    expect((await askAsCustomer('/v1/orders', { method: 'POST', headers, body })).status).toBe(status)
  })

  it.each(['limit=0', 'limit=101', 'limit=ten', 'limit=', 'limit=1&limit=2'])(
    'refuses ?%s',
    async (query) => {
      const { askAsCustomer } = await simulate()
      expect((await askAsCustomer(`/v1/orders?${query}`)).status).toBe(400)
    },
  )

  it.each([
    ['an unknown path', 'GET', '/v2/orders', 404, undefined],
    ['a path in other letters', 'GET', '/V1/orders', 404, undefined],
    ['an address that can not be decoded', 'GET', '/%zz', 400, undefined],
    ['another method', 'DELETE', '/v1/orders', 405, 'GET, HEAD, POST, OPTIONS'],
    ['TRACE', 'TRACE', '/v1/status', 405, 'GET, HEAD, OPTIONS'],
    ['a POST to what can only be read', 'POST', '/v1/orders/17', 405, 'GET, HEAD, OPTIONS'],
  ])('refuses %s in JSON', async (_name, method, path, status, allow) => {
    const { askAsCustomer } = await simulate()
    const seen = await askAsCustomer(path, { method })
    expect([seen.status, seen.headers['allow']]).toEqual([status, allow])
    expect(seen.headers['content-type']).toBe('application/problem+json')
  })

  it('answers HEAD as GET without a body, and OPTIONS with what there is', async () => {
    const { ask } = await simulate()
    expect(await ask('/v1/status', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    const options = await ask('/v1/orders', { method: 'OPTIONS', headers: { origin: 'https://x.example' } })
    expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
    expect(options.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('says of every answer that nobody may keep, guess or embed it', async () => {
    const { ask, askAsCustomer } = await simulate()
    const answers = [
      await ask('/v1/orders'),
      await askAsCustomer('/v1/orders'),
      await ask('/nowhere'),
      await ask('/openapi.json'),
      await ask('/.well-known/security.txt'),
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      })
      expect(headers).not.toHaveProperty('server')
    }
  })

  it('names a contact, by the time of its own clock', async () => {
    const { ask, simulator } = await simulate()
    const { headers, text } = await ask('/.well-known/security.txt')
    expect(text).toContain('Expires: 2026-06-30T00:00:00.000Z')
    expect(text).toContain(`Canonical: ${simulator.url}/.well-known/security.txt`)
    expect(headers['date']).toBe('Thu, 01 Jan 2026 00:00:00 GMT')
  })
})

describe('the document of the simulated API', () => {
  it('is served, and names the address that serves it', async () => {
    const { ask, simulator } = await simulate()
    const served = JSON.parse((await ask('/openapi.json')).text)
    expect(served).toEqual(simulator.document())
    expect(served.servers).toEqual([{ url: simulator.url }])
  })

  it('describes what is there: each operation answers with a status that it names', async () => {
    const { ask, askAsCustomer, simulator } = await simulate()
    const { paths, security } = simulator.document() as {
      paths: Record<string, Record<string, { security?: object[]; responses: Record<string, object> }>>
      security: object[]
    }
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, { responses, security: own = security }] of Object.entries(operations)) {
        const target = path.replace('{id}', '17')
        const sent = { method: method.toUpperCase() }
        for (const { status } of [await ask(target, sent), await askAsCustomer(target, sent)])
          expect(Object.keys(responses), `${method} ${path}`).toContain(String(status))
        expect((await ask(target, sent)).status === 401, `${method} ${path}`).toBe(own.length > 0)
      }
    }
  })
})
