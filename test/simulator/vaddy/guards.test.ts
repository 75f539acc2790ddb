import { describe, expect, it } from 'vitest'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { refusal, simulate } from './simulator-client.ts'

const key = { 'x-api-key': 'rehearsal-key-not-a-secret' }

describe('the rate limit', () => {
  it('answers 429 and says after how many seconds to come back', async () => {
    const client = await simulate({ rateLimit: { max: 2, windowMs: 10_000 } })
    await client.runcheck()
    await client.clock.advance(4_000)
    await client.runcheck()
    const { status, json, headers } = await client.runcheck()
    expect([status, json]).toEqual([429, refusal('Too Many Requests')])
    expect(headers.get('retry-after')).toBe('6')
    await client.clock.advance(6_000)
    expect((await client.runcheck()).status).toBe(200)
  })

  it('counts wrong keys and unknown paths', async () => {
    const client = await simulate({ rateLimit: { max: 2, windowMs: 10_000 } })
    const wrongKey = await client.send('/v2/crawl?user=rehearsal', { headers: { 'x-api-key': 'guess' } })
    const wrongPath = await client.send('/v1/scan')
    expect([wrongKey.status, wrongPath.status]).toEqual([401, 404])
    expect((await client.send('/v1/scan')).status).toBe(429)
    expect((await client.runcheck()).status).toBe(429)
  })

  it('is a switch, off unless it is asked for, since no document of VAddy has one', async () => {
    const limited = await simulate({ rateLimit: { max: 600, windowMs: 60_000 } })
    expect((await limited.runcheck()).headers.get('x-ratelimit-limit')).toBe('600')
    for (const unlimited of [await simulate(), await simulate({ rateLimit: false })]) {
      const { status, headers } = await unlimited.runcheck()
      expect(status).toBe(200)
      expect([...headers.keys()].join()).not.toMatch(/ratelimit|retry-after/)
      expect((await unlimited.send('/nothing')).json).toEqual(refusal('Not Found'))
    }
  })
})

describe('what is not a call of the API', () => {
  it.each([
    ['an unknown path', 'GET', '/v2/nothing', 404, 'Not Found'],
    ['version 1', 'POST', '/v1/scan', 404, 'Not Found'],
    ['another method', 'DELETE', '/v2/crawl', 404, 'Not Found'],
    ['a CORS request of a browser', 'OPTIONS', '/v2/crawl', 404, 'Not Found'],
    ['an address that can not be decoded', 'GET', '/%zz', 400, 'Bad Request'],
  ])('%s is refused in JSON', async (_name, method, path, status, message) => {
    const client = await simulate()
    const seen = await client.send(path, { method, headers: key })
    expect([seen.status, seen.json]).toEqual([status, refusal(message)])
    expect(client.simulator.requests).toMatchObject([{ method, path, status }])
  })

  it.each([
    ['JSON', 'application/json', '{"action":"start"}'],
    ['text', 'text/plain', 'action=start'],
    ['parts', 'multipart/form-data; boundary=x', '--x--'],
  ])('a body of %s is refused', async (_name, type, body) => {
    const client = await simulate()
    const seen = await client.post('/v2/scan', {}, { headers: { ...key, 'content-type': type }, body })
    expect([seen.status, seen.json]).toEqual([415, refusal('Unsupported Media Type')])
  })

  it('a form of more than 16 KiB is refused', async () => {
    const client = await simulate()
    const seen = await client.start({ scan_type: 'X'.repeat(16 * 1024) })
    expect([seen.status, seen.json]).toEqual([413, refusal('Payload Too Large')])
  })
})

it('a fault of our own shows as a bare 500 and stands in the log', async () => {
  const client = await simulate({
    faults: () => {
      throw new Error('the hook at /home/somebody broke')
    },
  })
  const { status, json } = await client.runcheck()
  expect([status, json]).toEqual([500, refusal('Internal Server Error')])
  expect(client.simulator.requests).toMatchObject([
    { status: 500, problem: 'Error: the hook at /home/somebody broke' },
  ])
})

it('every answer forbids storing, sniffing and embedding', async () => {
  const client = await simulate({ scenario: 'bad-key' })
  const answers = [
    await client.runcheck(),
    await client.send('/healthz'),
    await client.send('/nothing'),
    await client.send('/%zz'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 200, 404, 400])
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.has('server') || headers.has('x-powered-by')).toBe(false)
  }
})

it('it closes while clients hang and wait', async () => {
  const clock = new VirtualClock({ automatic: false })
  const client = await simulate({
    clock,
    faults: ({ count }) => (count === 1 ? { kind: 'hang' } : { kind: 'slow', ms: 60_000 }),
  })
  const hanging = expect(client.runcheck()).rejects.toThrow('fetch failed')
  const waiting = expect(client.runcheck()).rejects.toThrow('fetch failed')
  while (clock.sleeping === 0) await clock.advance(0)
  await client.simulator.close()
  await Promise.all([hanging, waiting])
  expect(clock.sleeping).toBe(0)
})

it('a time scale that is no positive number is refused', async () => {
  for (const timeScale of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    await expect(simulate({ timeScale })).rejects.toThrow(RangeError)
  }
})
