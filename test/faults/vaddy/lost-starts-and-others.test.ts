import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/vaddy/faults.ts'
import { expectAdopted, expectUnknownFate } from './expectations.ts'
import { createFaultBench, type FaultBench, ownScans, project, startsSent } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const withNumber = { project_number: '1' }
const record = recordSection(3, 'The answer to a start is lost, and something else happens')

/** A bench whose first start goes wrong, and where something happens just as it does. */
function benchWithLostStart(fault: Fault, meanwhile: (bench: FaultBench) => void): Promise<FaultBench> {
  const opened = createFaultBench({
    faults: ({ operation, count }) => {
      if (operation !== 'start' || count > 1) return undefined
      opened.then(meanwhile)
      return fault
    },
  })
  return opened
}

const otherScans = ({ simulator }: FaultBench) =>
  simulator.state.scans.filter((scan) => scan.begunBy === 'somebody-else')

describe('a start whose answer is lost while others scan the same project', () => {
  const somebodyStarts = (bench: FaultBench) => bench.simulator.state.startAsSomebodyElse(project, minute)

  it('adopts the other scan where it is the only new one of our crawl, and says that it may be', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, somebodyStarts)
    const run = await bench.run(withNumber)
    record.add("a reset, nothing had begun; somebody else's scan of the same crawl begins", bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, otherScans(bench)[0]?.scanId)
    expect(run.log.text).toContain("may be another run's")
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 0])
  })

  it('says so without project_number', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, somebodyStarts)
    const run = await bench.run()
    record.add("a reset, nothing had begun; somebody else's scan begins; no `project_number`", bench, run)
    expectUnknownFate(run)
    expect(startsSent(bench)).toBe(1)
  })

  it('does not adopt a scan of another crawl', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, somebodyStarts)
    const run = await bench.run({ ...withNumber, crawl_id: '29' })
    record.add("a reset, nothing had begun; somebody else's scan of another crawl begins", bench, run)
    expectUnknownFate(run)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 0])
  })

  it('does not choose between two new scans', async () => {
    const bench = await createFaultBench({
      scanDurationMs: 5 * second,
      faults: ({ operation, count }) =>
        operation === 'start' && count === 1 ? { kind: 'hang-after' } : undefined,
    })
    const running = bench.run(withNumber)
    await bench.clock.sleep(10 * second)
    bench.simulator.state.startAsSomebodyElse(project, 5 * second)
    const run = await running
    record.add("no answer comes within 30 s; our scan is over, and so is somebody else's", bench, run)
    expectUnknownFate(run)
    expect(startsSent(bench)).toBe(1)
  })

  it('adopts ours when the other scan was there before and had ended', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) =>
        operation === 'start' && count === 1 ? { kind: 'reset-after' } : undefined,
    })
    somebodyStarts(bench)
    const run = await bench.run(withNumber)
    record.add("somebody else's scan ends before ours; then a reset, the scan had begun", bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it('gives up as soon as two could be ours, however many queue up behind them', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) => {
        if (operation === 'runcheck' && startsSent(bench) > 0) somebodyStarts(bench)
        return operation === 'start' && count === 1 ? { kind: 'reset-after' } : undefined
      },
    })
    const run = await bench.run(withNumber)
    record.add("a reset, the scan had begun; others' scans of the same crawl follow without end", bench, run)
    expectUnknownFate(run)
    expect(run.lasted).toBeLessThan(5 * minute)
    expect(startsSent(bench)).toBe(1)
  })

  it('judges nothing when the project is removed meanwhile', async () => {
    const bench = await benchWithLostStart({ kind: 'reset-after' }, ({ simulator }) =>
      simulator.state.removeProject(project),
    )
    const run = await bench.run(withNumber)
    expectUnknownFate(run)
  })
})

describe('a start whose answer is lost in an outage', () => {
  it('is looked for until the service is back', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }, elapsed) => {
        if (operation === 'start' && count === 1) return { kind: 'reset-after' }
        return startsSent(bench) > 0 && elapsed < 3 * minute ? { kind: 'status', status: 503 } : undefined
      },
    })
    const run = await bench.run(withNumber)
    record.add('a reset, the scan had begun; VAddy answers 503 for 3 minutes', bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect(startsSent(bench)).toBe(1)
  })

  it.each([
    ['with project_number', withNumber, 5 * minute],
    ['without', {}, 15 * second],
  ])('is said when the outage lasts, %s', async (which, inputs, patience) => {
    const bench = await createFaultBench({
      outage: () => (startsSent(bench) > 0 ? 'refused' : undefined),
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset-after' } : undefined),
    })
    const run = await bench.run(inputs)
    const suffix = which === 'without' ? '; no `project_number`' : ''
    record.add(`a reset, the scan had begun; from then on nobody answers${suffix}`, bench, run)
    expectUnknownFate(run)
    expect(run.lasted).toBeGreaterThan(patience / 2)
    expect(run.lasted).toBeLessThanOrEqual(patience)
  })

  it.each([
    ['the network only', { kind: 'status', status: 503 }, 'warning', 0],
    ['a web page as well', { kind: 'html' }, 'failure', 5],
    ['a redirect as well', { kind: 'redirect', location: 'https://portal.example/' }, 'failure', 5],
  ] as const)('is forgiven by on_error: warn when it was %s', async (_, fault, conclusion, exitCode) => {
    const bench = await createFaultBench({
      faults: ({ operation }) => {
        if (operation === 'start') return { kind: 'reset-after' }
        return startsSent(bench) > 0 ? fault : undefined
      },
    })
    const { report } = await bench.run({ ...withNumber, on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion, exitCode })
  })
})
