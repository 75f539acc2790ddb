import { describe, expect, it } from 'vitest'
import type { RequestLogEntry } from '../../../src/simulator/server/request-log.ts'
import { right, simulate } from './simulator-client.ts'

describe('the log of the simulated API', () => {
  it('has a line for each request, with what was asked and what came of it', async () => {
    const lines: RequestLogEntry[] = []
    const { ask, askAsCustomer } = await simulate({ logger: (entry) => lines.push(entry) })
    await ask('/v1/orders?limit=3', { headers: { 'user-agent': 'test/1' } })
    await askAsCustomer('/v1/customers')
    await ask('/nowhere')
    expect(lines).toMatchObject([
      {
        method: 'GET',
        path: '/v1/orders',
        operation: 'listOrders',
        status: 401,
        keyIn: 'nowhere',
        userAgent: 'test/1',
      },
      { path: '/v1/customers', operation: 'listCustomers', status: 200, keyIn: 'header', durationMs: 0 },
      { path: '/nowhere', operation: undefined, status: 404 },
    ])
  })

  it('says what became of a request without an answer', async () => {
    const lines: RequestLogEntry[] = []
    const { ask } = await simulate({ scenario: 'hanging-up', logger: (entry) => lines.push(entry) })
    await expect(ask('/v1/status')).rejects.toThrow()
    await expect.poll(() => lines).toMatchObject([{ status: undefined, fault: 'reset' }])
  })

  it.each([
    ['its own credential', 'Bearer rehearsal-api-token-not-a-secret'],
    ['somebody’s real one', 'Bearer Zq7kyYw3xVw9Lm2p'],
    ['one without a scheme', 'Zq7kyYw3xVw9Lm2p'],
  ])('never has %s, wherever it stands', async (_name, authorization) => {
    const lines: RequestLogEntry[] = []
    const { ask, simulator } = await simulate({ logger: (entry) => lines.push(entry) })
    const word = authorization.replace('Bearer ', '')
    await ask(`/v1/${word}?key=${word}`, {
      headers: { authorization, origin: `https://${word}`, 'user-agent': `x/${word}`, 'content-type': word },
    })
    expect(simulator.requests).toHaveLength(1)
    expect(JSON.stringify([lines, simulator.requests])).not.toContain(word)
  })

  it('has no line breaks of somebody else’s', async () => {
    const { ask, simulator } = await simulate()
    await ask('/v1/%0A::error::x', { headers: { 'user-agent': 'a\tb' } })
    expect(JSON.stringify(simulator.requests)).not.toMatch(/\\n|\\t/)
  })
})

describe('what the simulated API remembers', () => {
  it('is every request with how many were under way', async () => {
    const { ask, simulator } = await simulate({ scenario: 'slow' })
    await Promise.all([ask('/v1/status'), ask('/v1/status')])
    await ask('/v1/orders', { method: 'POST', headers: right, body: '{}' })
    expect(simulator.requests.map(({ underWay }) => underWay)).toEqual([1, 2, 1])
    expect(simulator.requests.map(({ credential }) => credential)).toEqual(['none', 'none', 'right'])
    expect(simulator.requests.map(({ hadBody }) => hadBody)).toEqual([false, false, true])
  })
})

describe('a limit', () => {
  it('answers 429 past so many requests, until its window is over', async () => {
    const { ask, clock } = await simulate({ rateLimit: { max: 2, windowMs: 60_000 } })
    expect([(await ask('/v1/status')).status, (await ask('/nowhere')).status]).toEqual([200, 404])
    const { headers, status } = await ask('/v1/status')
    expect([status, headers['retry-after']]).toEqual([429, '60'])
    await clock.advance(60_000)
    expect((await ask('/v1/status')).status).toBe(200)
  })
})

it('a fault of our own shows as a bare 500 and stands in the log without a credential', async () => {
  const lines: RequestLogEntry[] = []
  const { askAsCustomer } = await simulate({
    scenario: {
      description: 'broken',
      answer: ({ authorization }) => {
        throw new Error(`the scenario at /home/somebody broke on ${authorization}`)
      },
    },
    logger: (entry) => lines.push(entry),
  })
  const { status, text } = await askAsCustomer('/v1/status')
  expect([status, JSON.parse(text)]).toEqual([500, { title: 'Internal Server Error', status: 500 }])
  expect(lines[0]?.problem).toBe('Error: the scenario at /home/somebody broke on ***')
})

it('a time scale that is no positive number is refused', async () => {
  await expect(simulate({ timeScale: 0 })).rejects.toThrow(RangeError)
})
