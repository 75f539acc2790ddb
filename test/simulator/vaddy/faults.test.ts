import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Fault, FaultRequest } from '../../../src/simulator/vaddy/faults.ts'
import { project, refusal, type SimulatorClient, simulate } from './simulator-client.ts'

/** A simulator at which the first start goes wrong. */
function simulateStartFault(fault: Fault): Promise<SimulatorClient> {
  return simulate({
    faults: ({ operation, count }) => (operation === 'start' && count === 1 ? fault : undefined),
  })
}

function isRunning(client: SimulatorClient): boolean {
  return client.simulator.state.isRunning(project) === true
}

/** The code of the network error that a request ends with. */
async function networkFailure(request: Promise<unknown>): Promise<string> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return String((error as { cause?: { code?: string } } | undefined)?.cause?.code)
}

describe('a reset connection', () => {
  it('hides whether anything was done', async () => {
    const before = await simulateStartFault({ kind: 'reset' })
    expect(await networkFailure(before.start())).toBe('ECONNRESET')
    expect(isRunning(before)).toBe(false)
    const after = await simulateStartFault({ kind: 'reset-after' })
    expect(await networkFailure(after.start())).toBe('ECONNRESET')
    expect(isRunning(after)).toBe(true)
  })

  it('is over with that request', async () => {
    const client = await simulateStartFault({ kind: 'reset' })
    await networkFailure(client.start())
    expect((await client.start()).status).toBe(200)
  })
})

describe('a hanging request', () => {
  it.each([
    ['hang', false],
    ['hang-after', true],
  ] as const)('of kind %s gets no answer, and a scan began: %s', async (kind, began) => {
    const client = await simulateStartFault({ kind })
    const giveUp = new AbortController()
    let settled = false
    const request = client
      .post('/v2/scan', { action: 'start', project_id: project }, { signal: giveUp.signal })
      .finally(() => {
        settled = true
      })
    while (client.simulator.requests[0]?.fault === undefined) await nextTurn()
    for (let turns = 0; turns < 50; turns += 1) await nextTurn()
    expect([settled, isRunning(client)]).toEqual([false, began])
    giveUp.abort(new Error('given up'))
    await expect(request).rejects.toThrow('given up')
    expect(client.simulator.requests[0]?.status).toBeUndefined()
  })
})

describe('another answer', () => {
  it('has the given status, body and headers', async () => {
    const fault = { status: 503, body: '{"error_message":"x"}', headers: { 'retry-after': '7' } }
    const before = await simulateStartFault({ kind: 'status', ...fault })
    const seen = await before.start()
    expect([seen.status, seen.json, seen.headers.get('retry-after')]).toEqual([503, refusal('x'), '7'])
    expect([isRunning(before), before.simulator.requests[0]?.status]).toEqual([false, 503])
    const after = await simulateStartFault({ kind: 'status-after', ...fault })
    expect((await after.start()).status).toBe(503)
    expect(isRunning(after)).toBe(true)
  })

  it.each([
    ['<html></html>', 'text/html'],
    [' {"a":1}', 'application/json'],
    ['upstream timed out', 'text/plain'],
  ])('%j is sent as %s', async (body, type) => {
    const client = await simulateStartFault({ kind: 'status', status: 502, body })
    const seen = await client.start()
    expect([seen.text, seen.headers.get('content-type')?.split(';')[0]]).toEqual([body, type])
  })

  it('comes before the key is looked at', async () => {
    const client = await simulateStartFault({ kind: 'status', status: 429 })
    const body = new URLSearchParams({ action: 'start' })
    expect((await client.send('/v2/scan', { method: 'POST', body })).status).toBe(429)
  })

  it('leaves out what needs the key when the key is wrong', async () => {
    const client = await simulateStartFault({ kind: 'status-after', status: 502 })
    const body = new URLSearchParams({ action: 'start', user: 'x', auth_key: 'x', project_id: project })
    expect((await client.send('/v2/scan', { method: 'POST', body })).status).toBe(401)
  })
})

describe('a spoiled body', () => {
  it('is cut off in the middle of the JSON', async () => {
    const client = await simulateStartFault({ kind: 'cut-json' })
    const { status, text, json } = await client.start()
    expect([status, text.slice(0, 12), json]).toEqual([200, '{"scan_id":"', undefined])
    expect(isRunning(client)).toBe(true)
  })

  it('ends with the connection', async () => {
    const client = await simulateStartFault({ kind: 'cut-connection' })
    expect(await networkFailure(client.start())).toBe('UND_ERR_SOCKET')
    expect(isRunning(client)).toBe(true)
  })

  it('is made out of the true one', async () => {
    const client = await simulateStartFault({
      kind: 'body',
      body: (honest) => honest.replace('scan_id', 'id'),
    })
    expect((await client.start()).json).toEqual({ id: expect.stringMatching(/^1-/) })
  })
})

describe('an answer that is no answer', () => {
  const kinds: [Fault & { handled?: boolean }, (client: SimulatorClient) => Promise<unknown>, unknown][] = [
    [{ kind: 'html' }, async (client) => (await client.start()).text.slice(0, 15), '<!doctype html>'],
    [{ kind: 'empty' }, async (client) => (await client.start()).text, ''],
    [{ kind: 'huge', bytes: 3_000_000 }, bodySize, 3_000_034],
    [{ kind: 'gzip-bomb', bytes: 3 * 1024 * 1024 }, bodySize, 3 * 1024 * 1024 + 34],
    [
      { kind: 'redirect', location: 'https://attacker.example/' },
      async (client) => {
        const { status, headers } = await client.start()
        return [status, headers.get('location')]
      },
      [302, 'https://attacker.example/'],
    ],
  ]

  it.each(kinds)('$kind comes instead of a start, or after it', async (fault, look, expected) => {
    const before = await simulateStartFault(fault)
    expect(await look(before)).toEqual(expected)
    expect(isRunning(before)).toBe(false)
    const after = await simulateStartFault({ ...fault, handled: true } as Fault)
    expect(await look(after)).toEqual(expected)
    expect(isRunning(after)).toBe(true)
  })

  it('may have another status', async () => {
    const client = await simulateStartFault({ kind: 'html', status: 504 })
    expect((await client.start()).status).toBe(504)
  })

  it('is small on the wire when it is a gzip bomb', async () => {
    const client = await simulateStartFault({ kind: 'gzip-bomb', bytes: 8 * 1024 * 1024 })
    const { headers } = await client.start()
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(Number(headers.get('content-length'))).toBeLessThan(20_000)
  })

  async function bodySize(client: SimulatorClient): Promise<number> {
    const { text, json } = await client.start()
    expect(json).toMatchObject({ status: 'scanning' })
    return text.length
  }
})

describe('a slow answer', () => {
  it('is true and late; what was asked was done at once', async () => {
    const client = await simulateStartFault({ kind: 'slow', ms: 4_000 })
    const answer = client.start()
    while (client.clock.sleeping === 0) await nextTurn()
    expect(isRunning(client)).toBe(true)
    await client.clock.advance(4_000)
    expect((await answer).json).toEqual({ scan_id: client.simulator.state.scans.at(-1)?.scanId })
    expect(client.simulator.requests).toMatchObject([{ fault: 'slow', status: 200 }])
  })

  it('is dropped when the client does not wait for it', async () => {
    const client = await simulateStartFault({ kind: 'slow', ms: 4_000 })
    const giveUp = new AbortController()
    const answer = client.post(
      '/v2/scan',
      { action: 'start', project_id: project },
      { signal: giveUp.signal },
    )
    while (client.clock.sleeping === 0) await nextTurn()
    giveUp.abort(new Error('given up'))
    await expect(answer).rejects.toThrow('given up')
    while (client.clock.sleeping > 0) await nextTurn()
    expect(client.simulator.requests[0]?.status).toBeUndefined()
  })
})

describe('a start that begins late', () => {
  it('begins after the answer was lost', async () => {
    const reset = await simulateStartFault({ kind: 'begin-late', ms: 8_000 })
    expect(await networkFailure(reset.start())).toBe('ECONNRESET')
    await reset.clock.advance(7_999)
    expect((await reset.runcheck()).json).toEqual({ running_process: 0 })
    await reset.clock.advance(1)
    expect((await reset.runcheck()).json).toEqual({ running_process: 1 })
  })

  it('answers with a status when one is given', async () => {
    const client = await simulateStartFault({ kind: 'begin-late', ms: 8_000, status: 504 })
    expect((await client.start()).status).toBe(504)
  })

  it('begins at its own moment even if nobody looks until much later', async () => {
    const client = await simulateStartFault({ kind: 'begin-late', ms: 8_000 })
    await networkFailure(client.start())
    await client.clock.advance(600_000)
    expect(client.simulator.state.scans.at(-1)).toMatchObject({
      begunAt: Date.UTC(2026, 0, 1, 0, 0, 8),
      endedAt: Date.UTC(2026, 0, 1, 0, 5, 8),
      status: 'finish',
    })
  })

  it('is refused like any other when the project is busy by then', async () => {
    const client = await simulateStartFault({ kind: 'begin-late', ms: 8_000 })
    await networkFailure(client.start())
    const scanId = await client.startedScan()
    await client.clock.advance(8_000)
    expect(client.simulator.state.scans.at(-1)?.scanId).toBe(scanId)
    expect(client.simulator.state.mostAtOnce(project)).toBe(1)
  })
})

describe('the hook', () => {
  it('is told what is asked, how often, and never the key', async () => {
    const asked: FaultRequest[] = []
    const client = await simulate({
      faults: (request) => {
        asked.push(request)
        return undefined
      },
    })
    const scanId = await client.startedScan()
    await client.send(`/v2/scan/result?user=rehearsal&scan_id=${scanId}&auth_key=rehearsal-key-not-a-secret`)
    await client.result(scanId)
    await client.cancel(scanId)
    await client.results()
    await client.crawls()
    await client.runcheck()
    await client.post('/v2/crawl/delete', { project_number: '1', crawl_id: '12' })
    expect(asked.map(({ operation, count, total }) => `${operation} ${count} ${total}`)).toEqual([
      'start 1 1',
      'result 1 2',
      'result 2 3',
      'cancel 1 4',
      'list-results 1 5',
      'list-crawls 1 6',
      'runcheck 1 7',
      'delete-crawl 1 8',
    ])
    expect(asked[1]?.parameters).toEqual({ user: 'rehearsal', scan_id: scanId })
  })

  it('goes before the faults of the scenario', async () => {
    const client = await simulate({ scenario: 'flaky', faults: () => ({ kind: 'status', status: 418 }) })
    expect((await client.runcheck()).status).toBe(418)
  })
})
