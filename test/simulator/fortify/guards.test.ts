import { describe, expect, it } from 'vitest'
import { rehearsalAccounts } from '../../../src/simulator/fortify/accounts.ts'
import { stackTrace } from '../../../src/simulator/fortify/answers.ts'
import { said, simulate } from './simulator-client.ts'

const { ci } = rehearsalAccounts

describe('what is not a call of the API', () => {
  it('is an unknown path in the envelope, for a token that opens it', async () => {
    const client = await simulate()
    const headers = client.holding({ type: 'UnifiedLoginToken' })
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['PATCH', '/tokens'],
      ['GET', '/Tokens'],
    ] as const) {
      const seen = await client.send(path, { method, headers })
      expect([seen.status, said(seen)]).toEqual([
        404,
        { message: 'The requested resource was not found.', responseCode: 404, errorCode: -404 },
      ])
    }
  })

  it('is a web page without the context path, and a redirect to the login behind it', async () => {
    const client = await simulate()
    const { origin } = new URL(client.simulator.url)
    const outside = await client.sendTo(`${origin}/api/v1/tokens`, { headers: client.basic() })
    expect([outside.status, outside.headers.get('content-type'), outside.json]).toEqual([
      404,
      'text/html; charset=utf-8',
      undefined,
    ])
    for (const path of ['/ssc', '/ssc/', '/ssc/html/ssc/index.jsp', '/ssc/api/v2/tokens']) {
      const { headers, status } = await client.sendTo(`${origin}${path}`)
      expect([path, status, headers.get('location')]).toEqual([path, 302, '/ssc/login.jsp'])
    }
    expect((await client.sendTo(`${origin}/ssc/login.jsp`)).text).toContain('type="password"')
  })

  it('takes another context path', async () => {
    const client = await simulate({ contextPath: '/fortify/ssc' })
    expect(client.simulator.url).toMatch(/:\d+\/fortify\/ssc$/)
    expect((await client.send('/tokens')).status).toBe(200)
  })

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'type=CIToken', 415],
    ['text', 'text/plain', '{"type":"CIToken"}', 415],
    ['half a body', 'application/json', '{"type":"CIToken"', 400],
    ['a list', 'application/json', '[]', 400],
    ['more than 16 KiB', 'application/json', JSON.stringify({ type: 'x'.repeat(16_384) }), 413],
  ])('a creation with %s is refused', async (_, type, body, status) => {
    const client = await simulate()
    const seen = await client.json('POST', '/tokens', body, {
      headers: { ...client.basic(), 'content-type': type },
    })
    expect([seen.status, said(seen)]).toMatchObject([status, { responseCode: status }])
    expect(client.simulator.state.tokens.left).toEqual([])
  })
})

it('every error brings a stack trace, which no client should show', async () => {
  const client = await simulate()
  for (const { json } of [
    await client.send('/tokens', { headers: {} }),
    await client.create({ type: 'x' }),
    await client.send('/tokens/1', { method: 'DELETE' }),
  ]) {
    expect(json).toMatchObject({ stackTrace })
  }
})

it('every answer forbids storing, sniffing and embedding', async () => {
  const client = await simulate()
  const answers = [
    await client.create(),
    await client.send('/tokens', { headers: {} }),
    await client.send('/x'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([201, 401, 401])
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.has('server') || headers.has('x-powered-by')).toBe(false)
  }
})

describe('the rate limit', () => {
  it('is off unless it is asked for, since no document has one', async () => {
    const client = await simulate()
    expect([...(await client.send('/tokens')).headers.keys()].join()).not.toMatch(/ratelimit|retry-after/)
  })

  it('answers 429 and says after how many seconds to come back', async () => {
    const client = await simulate({ rateLimit: { max: 2, windowMs: 10_000 } })
    await client.send('/tokens')
    await client.send('/tokens', { headers: client.basic('ci-bot', 'wrong') })
    const seen = await client.send('/tokens')
    expect([seen.status, said(seen)]).toMatchObject([429, { responseCode: 429 }])
    expect(seen.headers.get('retry-after')).toBe('10')
    await client.clock.advance(10_000)
    expect((await client.send('/tokens')).status).toBe(200)
  })
})

describe('the request log', () => {
  it('holds no password and no token, wherever they stood and in either form', async () => {
    const decoded = '11111111-2222-4333-8444-555555555555'
    const client = await simulate({ newToken: () => decoded })
    const { token } = await client.created({ description: ci.password })
    await client.create({ description: `${decoded} ${token}` })
    const basic = client.basic().authorization?.slice(6) ?? ''
    await client.send(`/tokens?q=${token}&fields=${decoded}`, {
      headers: { ...client.basic(), 'user-agent': `${token} ${decoded} ${basic} ${ci.password}` },
    })
    await client.json('POST', '/tokens/action/revoke', { tokens: [token, 'a-foreign-token'] })
    await client.send(`/${token}/${decoded}`)
    await client.send('/tokens', {
      headers: { ...client.basic('me', 'foreign-password'), 'user-agent': 'foreign-password' },
    })
    await client.send('/projects', {
      headers: { ...client.bearing('another-foreign-token'), 'user-agent': 'another-foreign-token' },
    })
    const log = JSON.stringify(client.simulator.requests)
    for (const secret of [token, decoded, ci.password, basic, 'foreign']) expect(log).not.toContain(secret)
    expect(client.simulator.requests.map(({ operation, keyIn }) => [operation, keyIn])).toEqual([
      ['create-token', 'header'],
      ['create-token', 'header'],
      ['list-tokens', 'header'],
      ['revoke-tokens', 'both'],
      [undefined, 'header'],
      ['list-tokens', 'header'],
      ['applications', 'header'],
    ])
  })

  it('keeps what was asked for', async () => {
    const client = await simulate()
    await client.create({ description: 'ci: repo x', terminalDate: '2026-02-01T00:00:00Z' })
    await client.send('/tokens?ids=1,2', { method: 'DELETE' })
    expect(client.simulator.requests).toMatchObject([
      {
        operation: 'create-token',
        parameters: { type: 'CIToken', description: 'ci: repo x', terminalDate: '2026-02-01T00:00:00Z' },
        status: 201,
      },
      { operation: 'delete-tokens', parameters: { ids: '1,2' }, status: 403 },
    ])
  })
})

it('a fault of our own shows as a bare 500 and stands in the log without a secret', async () => {
  const client = await simulate({
    faults: () => {
      throw new Error(`the hook at /home/somebody broke on ${ci.password}`)
    },
  })
  const seen = await client.send('/tokens')
  expect([seen.status, said(seen)]).toMatchObject([500, { message: 'Internal Server Error' }])
  expect(client.simulator.requests.at(-1)).toMatchObject({
    status: 500,
    problem: 'Error: the hook at /home/somebody broke on ***',
  })
})

it('a time scale that is no positive number is refused', async () => {
  for (const timeScale of [0, -1, Number.NaN])
    await expect(simulate({ timeScale })).rejects.toThrow(RangeError)
})
