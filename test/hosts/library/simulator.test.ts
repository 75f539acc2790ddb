import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startVaddySimulator } from '../../../src/hosts/library/simulator.ts'
import { scanVaddy } from '../../../src/index.ts'
import { startRehearsal } from './bench.ts'

describe('the simulator of the library', () => {
  it('shows scans as they are now, and who started them', async () => {
    const { vaddy, account } = await startRehearsal({
      scenario: 'busy',
      busyForMs: 50,
      scanDurationMs: 60_000,
    })
    expect(vaddy.scans).toEqual([])
    const { facts } = await scanVaddy({ ...account, wait: false })
    expect(vaddy.scans).toMatchObject([
      { startedBy: 'somebody-else', status: 'finish' },
      { startedBy: 'api', status: 'scanning', scanId: facts.scan_id },
    ])
  })

  it('takes a scenario of one’s own', async () => {
    const scan = { durationMs: 40, ending: 'finish', scanCount: 7, alertCount: 5, complete: 60 } as const
    const { account } = await startRehearsal({
      scenario: { description: 'five alerts in a part', scan },
      scanDurationMs: undefined,
    })
    const { facts, outcome } = await scanVaddy({ ...account, max_alerts: 5 })
    expect(outcome).toBe('incomplete')
    expect(facts).toMatchObject({ alert_count: 5, complete: 60, scan_count: 7 })
  })

  it('goes faster by its time scale', async () => {
    const { account } = await startRehearsal({ scanDurationMs: 3_600_000, timeScale: 100_000 })
    expect((await scanVaddy({ ...account, scan_timeout: '1m' })).outcome).toBe('passed')
  })

  it('shows the faults that it is asked for', async () => {
    const { account } = await startRehearsal({
      faults: ({ operation, count }) =>
        operation === 'result' && count === 1 ? { kind: 'html', status: 200 } : undefined,
    })
    expect((await scanVaddy(account)).outcome).toBe('passed')
  })

  it('answers any number of requests, unless it is told how many a minute are too many', async () => {
    const free = (await startRehearsal()).vaddy
    expect((await fetch(`${free.url}/healthz`)).headers.has('x-ratelimit-limit')).toBe(false)
    const { vaddy } = await startRehearsal({ rateLimit: 1 })
    expect((await fetch(`${vaddy.url}/healthz`)).headers.get('x-ratelimit-limit')).toBe('1')
    expect((await fetch(`${vaddy.url}/healthz`)).status).toBe(429)
    await expect(startVaddySimulator({ rateLimit: 0 })).rejects.toThrow(RangeError)
  })

  it('refuses a time scale that time can not have', async () => {
    await expect(startVaddySimulator({ timeScale: 0 })).rejects.toThrow(RangeError)
  })

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    await expect(startVaddySimulator({ port })).rejects.toThrow('EADDRINUSE')
  })

  it('answers nobody once it is closed', async () => {
    const vaddy = await startVaddySimulator()
    await vaddy.close()
    await expect(fetch(`${vaddy.url}/healthz`)).rejects.toThrow('fetch failed')
  })
})
