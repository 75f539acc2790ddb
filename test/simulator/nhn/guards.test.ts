import { describe, expect, it } from 'vitest'
import { apiPath, basic, lately, refusal, simulate } from './simulator-client.ts'

describe('what is not a call of the API', () => {
  it.each([
    ['an unknown path', 'GET', '/ssc/v2.0/nothing', 404, 'Not Found', -1],
    ['a path in other letters', 'GET', '/SSC/v1.0/appKey/x/inspection_result/summary', 404, 'Not Found', -1],
    ['an address that can not be decoded', 'GET', '/%zz', 400, 'Bad Request', -1],
    ['another method', 'DELETE', `${apiPath}/summary`, 405, 'Method Not Allowed', -1],
    ['a POST to details', 'POST', `${apiPath}/details/1001`, 405, 'Method Not Allowed', -1],
  ])('%s is refused in JSON', async (_name, method, path, status, message, code) => {
    const client = await simulate()
    const seen = await client.get(path, {
      method,
      headers: { 'x-nhn-authorization': await client.token() },
    })
    expect([seen.status, seen.json]).toEqual([status, refusal(message, code)])
  })

  it('another method without a token tells nothing of what is there', async () => {
    const client = await simulate()
    expect((await client.send(`${apiPath}/summary`, { method: 'PUT' })).status).toBe(401)
  })

  it.each([
    ['JSON', 'application/json', '{"grant_type":"client_credentials"}'],
    ['text', 'text/plain', 'grant_type=client_credentials'],
  ])('a token request of %s is refused', async (_name, type, body) => {
    const client = await simulate()
    const headers = { authorization: basic(), 'content-type': type }
    const seen = await client.issueToken(undefined, { headers, body })
    expect([seen.status, seen.json]).toEqual([415, refusal('Unsupported Media Type')])
  })

  it('a form of more than 16 KiB is refused', async () => {
    const client = await simulate()
    const seen = await client.revokeToken({ token: 'X'.repeat(16 * 1024) })
    expect([seen.status, seen.json]).toEqual([413, refusal('Payload Too Large')])
  })
})

describe('the rate limit', () => {
  it('is off unless it is asked for, since no document has one', async () => {
    const client = await simulate()
    expect([...(await client.summary()).headers.keys()].join()).not.toMatch(/ratelimit|retry-after/)
  })

  it('answers 429 and says after how many seconds to come back', async () => {
    const client = await simulate({ rateLimit: { max: 2, windowMs: 10_000 } })
    await client.summary()
    const { status, json, headers } = await client.summary()
    expect([status, json]).toEqual([429, refusal('Too Many Requests')])
    expect(headers.get('retry-after')).toBe('10')
    await client.clock.advance(10_000)
    expect((await client.summary()).status).toBe(200)
  })
})

it('a fault of our own shows as a bare 500 and stands in the log without a key', async () => {
  const client = await simulate({
    newToken: () => 'tok-of-this-test',
    faults: ({ operation }) => {
      if (operation === 'summary') throw new Error('the hook at /home/somebody broke on tok-of-this-test')
      return undefined
    },
  })
  const { status, json } = await client.summary()
  expect([status, json]).toEqual([500, refusal('Internal Server Error')])
  expect(client.simulator.requests.at(-1)).toMatchObject({
    status: 500,
    problem: 'Error: the hook at /home/somebody broke on ***',
  })
})

it('every answer forbids storing, sniffing and embedding', async () => {
  const client = await simulate()
  const answers = [
    await client.summary(lately),
    await client.issueToken({}),
    await client.revokeToken({ token: 'x' }),
    await client.send('/nothing'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 404])
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.has('server') || headers.has('x-powered-by')).toBe(false)
  }
})

it('a time scale that is no positive number is refused', async () => {
  for (const timeScale of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    await expect(simulate({ timeScale })).rejects.toThrow(RangeError)
  }
})
