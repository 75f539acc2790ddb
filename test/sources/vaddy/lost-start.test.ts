import { describe, expect, it } from 'vitest'
import { createGateBench, type GateBench, ownScans } from '../../support/gate.ts'

const withNumber = { project_number: '1' }
const timesOf = ({ simulator }: GateBench, operation: string) =>
  simulator.requests
    .filter((request) => request.operation === operation)
    .map(({ time }) => (Date.parse(time) - Date.UTC(2026, 0, 1)) / 1_000)

describe('the care for a lost start', () => {
  it('looks at runcheck and the list at once and after 10 s, then sends the second start at once', async () => {
    const bench = await createGateBench({
      faults: ({ operation, count }) =>
        operation === 'start' && count === 1 ? { kind: 'reset' } : undefined,
    })
    await bench.run({ ...withNumber, wait: 'false' })
    expect(timesOf(bench, 'start')).toEqual([0, 10])
    // Before the start, after it was lost, and 10 s later.
    expect(timesOf(bench, 'runcheck')).toEqual([0, 0, 10])
    expect(timesOf(bench, 'list-results')).toEqual([0, 0, 0, 10])
  })

  it('waits until the scan that runs is over before it adopts it', async () => {
    const bench = await createGateBench({
      scanDurationMs: 60_000,
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset-after' } : undefined),
    })
    const { report } = await bench.run(withNumber)
    expect(report).toMatchObject({ outcome: 'passed', facts: { adopted: true } })
    expect(timesOf(bench, 'result')[0]).toBeGreaterThanOrEqual(60)
    expect(timesOf(bench, 'result')).toHaveLength(1)
  })

  it('gives a scan that has just ended a moment to get into the list', async () => {
    let listed = 0
    const bench = await createGateBench({
      scanDurationMs: 20_000,
      faults: ({ operation }) => {
        if (operation === 'start') return { kind: 'reset-after' }
        if (operation !== 'list-results' || ownScans(bench.simulator)[0]?.status !== 'finish')
          return undefined
        listed += 1
        return listed === 1 ? { kind: 'body', body: () => '{"items":[]}' } : undefined
      },
    })
    const { report } = await bench.run(withNumber)
    expect(report).toMatchObject({ outcome: 'passed', facts: { adopted: true } })
  })

  it.each([
    ['has no crawl', { crawl_id: null }],
    ['is of another crawl', { crawl_id: 12 }],
    ['began before our start', { start_time: '2025-12-31T23:59:00+0000' }],
    ['does not say when it began', { start_time: null }],
  ])('does not adopt a scan that %s', async (_, fields) => {
    const bench = await createGateBench({
      scanDurationMs: 20_000,
      faults: ({ operation }) => {
        if (operation === 'start') return { kind: 'reset-after' }
        if (operation !== 'list-results') return undefined
        const { scanId } = ownScans(bench.simulator)[0] ?? {}
        const change = (item: { scan_id: string }) =>
          item.scan_id === scanId ? { ...item, ...fields } : item
        return {
          kind: 'body',
          body: (honest) => {
            const list = JSON.parse(honest)
            return JSON.stringify({ ...list, items: list.items.map(change) })
          },
        }
      },
    })
    const { report } = await bench.run(withNumber)
    expect(report).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_lost_start' } })
  })

  it('judges an adopted scan by its result, not by the list', async () => {
    const bench = await createGateBench({
      scenario: 'vulnerable',
      faults: ({ operation }) => {
        if (operation === 'start') return { kind: 'reset-after' }
        if (operation !== 'list-results') return undefined
        return { kind: 'body', body: (honest) => honest.replaceAll('"alert_count":3', '"alert_count":0') }
      },
    })
    const { report } = await bench.run(withNumber)
    expect(report).toMatchObject({ outcome: 'failed', facts: { adopted: true, alert_count: 3 } })
  })
})
