import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestLogEntry } from '../../../src/simulator/server/request-log.ts'
import { project, simulate } from './simulator-client.ts'

const authKey = 'rehearsal-key-not-a-secret'
const foreignKey = 'a-real-key-pasted-by-mistake'

describe('the request log', () => {
  it('has what was asked and answered, in the order of asking', async () => {
    const written: RequestLogEntry[] = []
    const client = await simulate({ logger: (entry) => written.push(entry) })
    const scanId = await client.startedScan({ scan_type: 'XSS' })
    await client.clock.advance(1_000)
    await client.get('/v2/scan/result', { scan_id: scanId, surprise: 'x' })
    expect(client.simulator.requests).toMatchObject([
      {
        time: '2026-01-01T00:00:00.000Z',
        method: 'POST',
        path: '/v2/scan',
        keyIn: 'header',
        operation: 'start',
        parameters: { action: 'start', user: 'rehearsal', project_id: project, scan_type: 'XSS' },
        contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
        status: 200,
        fault: undefined,
      },
      {
        time: '2026-01-01T00:00:01.000Z',
        method: 'GET',
        path: '/v2/scan/result',
        operation: 'result',
        parameters: { user: 'rehearsal', scan_id: scanId },
        status: 200,
      },
    ])
    expect(client.simulator.requests[1]?.parameters).not.toHaveProperty('surprise')
    await expect.poll(() => written.map((entry) => entry.operation)).toEqual(['start', 'result'])
    expect(written.map((entry) => entry.durationMs)).toEqual([0, 0])
  })

  it('says where the key stood', async () => {
    const client = await simulate()
    const path = `/v2/scan/runcheck?user=rehearsal&project_id=${project}`
    await client.send(path)
    await client.send(path, { headers: { 'x-api-key': authKey } })
    await client.send(`${path}&auth_key=${authKey}`)
    await client.send(`${path}&auth_key=${authKey}`, { headers: { 'x-api-key': authKey } })
    const places = client.simulator.requests.map((entry) => entry.keyIn)
    expect(places).toEqual(['nowhere', 'header', 'parameter', 'both'])
  })

  it.each([
    ['our key', authKey],
    ['a foreign key', foreignKey],
  ])('never has %s, wherever it stood', async (_name, secret) => {
    const written: RequestLogEntry[] = []
    const client = await simulate({ logger: (entry) => written.push(entry) })
    const headers = { 'x-api-key': secret, 'user-agent': `client/${secret}` }
    await client.send(`/v2/scan/runcheck?user=rehearsal&project_id=${secret}&auth_key=${secret}`, { headers })
    await client.send(`/v2/${secret}/x?auth_key=${secret}`, { headers })
    await client.send(`/%zz${secret}`, { headers })
    await client.send('/v2/scan', {
      method: 'POST',
      body: new URLSearchParams({ action: secret, user: secret, auth_key: secret, project_id: secret }),
    })
    await expect.poll(() => written.length).toBe(4)
    expect(JSON.stringify(written)).not.toContain(secret)
    expect(JSON.stringify(client.simulator.requests)).not.toContain(secret)
    expect(written.map((entry) => entry.path)).toEqual([
      '/v2/scan/runcheck',
      '/v2/***/x',
      '/%zz***',
      '/v2/scan',
    ])
  })

  it('holds no control characters, whatever is sent', async () => {
    const client = await simulate({ rateLimit: false })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
        await client.result(text)
        const logged = client.simulator.requests.at(-1)?.parameters.scan_id ?? ''
        expect(logged).not.toMatch(/\p{Cc}/u)
      }),
      { numRuns: 25 },
    )
  })
})
