import { describe, expect, it } from 'vitest'
import { always } from '../../support/faults.ts'
import { createGateBench, type GateBench, ownScans } from '../../support/vaddy/gate.ts'

const withNumber = { project_number: '1' }
/** Each start begins a scan, and its answer is lost. */
const lost = always('start', { kind: 'reset-after' })

describe('a scan that has ended since a lost start', () => {
  type Item = Record<string, unknown> & { scan_id: string }
  /** The answer to the start is lost, and then our scan stands in the list like this. */
  const benchWhereListed = async (as: (own: Item) => Item[]) => {
    const bench: GateBench = await createGateBench({
      scanDurationMs: 20_000,
      faults: (request) => {
        if (request.operation !== 'list-results') return lost(request)
        const id = ownScans(bench.simulator)[0]?.scanId
        return {
          kind: 'body',
          body: (honest) => {
            const items: Item[] = JSON.parse(honest).items
            return JSON.stringify({
              items: items.flatMap((item) => (item.scan_id === id ? as(item) : [item])),
            })
          },
        }
      },
    })
    return bench
  }

  it.each([
    ['has no crawl', { crawl_id: null }],
    ['is of another crawl', { crawl_id: 12 }],
    ['began a minute before our start', { start_time: '2025-12-31T23:59:00+0000' }],
    ['began 3 s before our start', { start_time: '2025-12-31T23:59:57+0000' }],
    ['does not say when it began', { start_time: null }],
  ])('is not adopted where it %s', async (_, fields) => {
    const bench = await benchWhereListed((own) => [{ ...own, ...fields }])
    const { report } = await bench.run(withNumber)
    expect(report).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_lost_start' } })
  })

  it('is adopted where it began 2 s before our start: VAddy gives whole seconds', async () => {
    const bench = await benchWhereListed((own) => [{ ...own, start_time: '2025-12-31T23:59:58+0000' }])
    expect((await bench.run(withNumber)).report.facts).toMatchObject({ adopted: true })
  })

  it('is adopted whenever it began where nobody knows what time it is for VAddy', async () => {
    const bench = await benchWhereListed((own) => [{ ...own, start_time: '2025-12-31T23:59:00+0000' }])
    const { report } = await bench.run(withNumber, {
      wrapApi: (api) => ({ ...api, serverTime: () => undefined }),
    })
    expect(report.facts).toMatchObject({ adopted: true })
  })

  it('is adopted once a scan of another crawl, which began meanwhile, is over too', async () => {
    const bench = await createGateBench({ scanDurationMs: 40_000, faults: lost })
    bench.clock.sleep(41_000).then(() => {
      bench.simulator.state.start({ projectId: '6eb1f9fcbdb6a5a', crawlId: 29 })
    })
    const { report } = await bench.run({ ...withNumber, poll_interval: '25s' })
    expect(report.facts).toMatchObject({ adopted: true, scan_id: ownScans(bench.simulator)[0]?.scanId })
    expect(report.timing).toMatchObject({ durationMs: 100_000, polls: 8 })
  })

  it('is not adopted where another one could be ours, which on_error may forgive', async () => {
    const bench = await benchWhereListed((own) => [{ ...own, scan_id: '1-other' }, own])
    const { report } = await bench.run({ ...withNumber, on_error: 'warn' })
    expect(report).toMatchObject({
      outcome: 'unreachable',
      conclusion: 'warning',
      reason: { key: 'reason_lost_start' },
    })
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
