import { describe, expect, it } from 'vitest'
import { scaledBy } from '../../../src/simulator/server/time-scale.ts'
import { lockerKeys, lockersPath, serveLockers } from './locker-service.ts'

const refusal = (code: number, text: string) => ({ ok: false, fault: { code, text } })
const basic = (password: string) => `Basic ${Buffer.from(`porter:${password}`).toString('base64')}`

describe('any service', () => {
  it('is asked by path, query and JSON, and answers with status, headers and text', async () => {
    const { ask } = await serveLockers()
    const token = await ask('POST', '/token', {}, { authorization: basic(lockerKeys.password) })
    expect([token.status, token.headers.get('pragma')]).toEqual([200, 'no-cache'])
    expect(await token.json()).toEqual({ token: lockerKeys.token })
    const rented = await ask('POST', lockersPath, { id: 7 })
    expect([rented.status, await rented.json()]).toEqual([201, { id: 7 }])
    expect(await (await ask('GET', `${lockersPath}/7`)).json()).toEqual({ id: '7', text: 'rented' })
    const text = await ask('GET', `${lockersPath}/7?as=text`)
    expect([text.headers.get('content-type'), await text.text()]).toEqual(['text/plain', 'rented'])
    expect(await (await ask('DELETE', `${lockersPath}?id=7`)).json()).toEqual({ gone: true })
  })

  it('does not let the query say what the path says', async () => {
    const { ask } = await serveLockers()
    const { status } = await ask('GET', `/app/wrong/lockers/7?appKey=${lockerKeys.appKey}`)
    expect(status).toBe(401)
  })

  it.each([
    [
      'a wrong token',
      'GET',
      `${lockersPath}/7`,
      undefined,
      { authorization: 'Bearer x' },
      401,
      'Unauthorized',
    ],
    ['a token where the password belongs', 'POST', '/token', {}, undefined, 401, 'Unauthorized'],
    ['an unknown path', 'GET', '/lockers', undefined, undefined, 404, 'Not Found'],
    ['an address that can not be decoded', 'GET', '/%zz', undefined, undefined, 400, 'Bad Request'],
    ['a missing field', 'POST', lockersPath, {}, undefined, 400, 'id is missing.'],
    ['no body at all', 'POST', lockersPath, undefined, undefined, 400, 'The body is missing.'],
    [
      'what the service has own words for',
      'POST',
      lockersPath,
      { id: 0 },
      undefined,
      400,
      'That is too small.',
    ],
    ['broken JSON', 'POST', lockersPath, '{"id":', undefined, 400, 'Bad Request'],
    [
      'a large body',
      'POST',
      lockersPath,
      { size: 'X'.repeat(16 * 1024) },
      undefined,
      413,
      'Payload Too Large',
    ],
  ])('refuses %s in its own shape', async (_, method, path, body, headers, status, text) => {
    const { ask } = await serveLockers()
    const answer = await ask(method, path, body, headers)
    expect([answer.status, await answer.json()]).toEqual([status, refusal(status, text)])
  })

  it('takes the kinds of bodies that it names, and no others', async () => {
    const { ask } = await serveLockers()
    const headers = { authorization: `Bearer ${lockerKeys.token}` }
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      const answer = await ask('POST', lockersPath, 'id=7', { ...headers, 'content-type': type })
      expect([type, answer.status]).toEqual([type, 415])
    }
  })

  it('has a health check and an OpenAPI document with its own calls', async () => {
    const { ask, server } = await serveLockers()
    expect(await (await ask('GET', '/healthz', undefined, {})).json()).toEqual({ status: 'ok' })
    const document = await (await ask('GET', '/openapi.json', undefined, {})).json()
    expect(document).toEqual(server.openapi())
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Lockers', version: '1' } })
    expect(Object.keys((document as { paths: object }).paths).sort()).toEqual([
      '/app/{appKey}/lockers',
      '/app/{appKey}/lockers/{id}',
      '/healthz',
      '/openapi.json',
      '/token',
    ])
  })

  it('limits requests only where it is told to', async () => {
    const free = await serveLockers()
    expect([...(await free.ask('GET', '/healthz')).headers.keys()].join()).not.toContain('ratelimit')
    const limited = await serveLockers({ rateLimit: { max: 1, windowMs: 10_000 } })
    await limited.ask('GET', '/nowhere')
    const answer = await limited.ask('GET', '/nowhere')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '10'])
    expect(await answer.json()).toEqual(refusal(429, 'Too Many Requests'))
  })
})

describe('a fault of any service', () => {
  it('is the one of the first hook that names one', async () => {
    const { ask } = await serveLockers({
      faults: [
        undefined,
        ({ operation }) => (operation === 'look' ? { kind: 'status', status: 418 } : undefined),
        () => ({ kind: 'status', status: 503 }),
      ],
    })
    expect((await ask('GET', `${lockersPath}/1`)).status).toBe(418)
    expect((await ask('POST', lockersPath, { id: 1 })).status).toBe(503)
  })

  it('lets begin late what can', async () => {
    const { ask, clock } = await serveLockers({
      faults: [
        ({ operation }) => (operation === 'rent' ? { kind: 'begin-late', ms: 500, status: 504 } : undefined),
      ],
    })
    expect((await ask('POST', lockersPath, { id: 3 })).status).toBe(504)
    expect(await (await ask('GET', `${lockersPath}/3?as=text`)).text()).toBe('free')
    await clock.advance(500)
    expect(await (await ask('GET', `${lockersPath}/3?as=text`)).text()).toBe('rented')
  })

  it('is the simulator’s own where a call can not begin late', async () => {
    const { ask, server } = await serveLockers({ faults: [() => ({ kind: 'begin-late', ms: 500 })] })
    const answer = await ask('GET', `${lockersPath}/3`)
    expect([answer.status, await answer.json()]).toEqual([500, refusal(500, 'Internal Server Error')])
    expect(server.requests[0]?.problem).toContain("can't begin late.")
  })

  it('keeps headers and text of the true answer', async () => {
    const { ask } = await serveLockers({
      faults: [() => ({ kind: 'body', body: (honest) => honest.toUpperCase() })],
    })
    expect(await (await ask('GET', `${lockersPath}/3?as=text`)).text()).toBe('FREE')
    const token = await ask('POST', '/token', {}, { authorization: basic(lockerKeys.password) })
    expect(token.headers.get('pragma')).toBe('no-cache')
  })

  it('is huge in the words of the service', async () => {
    const { ask } = await serveLockers({ faults: [() => ({ kind: 'huge', bytes: 10 })] })
    expect(await (await ask('GET', `${lockersPath}/3`)).json()).toEqual({
      lockers: [],
      padding: 'a'.repeat(10),
    })
  })
})

it('a time scale divides, and has to be a positive number', () => {
  expect(scaledBy(60)(120_000)).toBe(2_000)
  for (const none of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => scaledBy(none)).toThrow(RangeError)
})
