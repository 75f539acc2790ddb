import { describe, expect, it } from 'vitest'
import { type ProjectSpec, rehearsalProject } from '../../../src/simulator/vaddy/project.ts'
import { Refusal, refusals } from '../../../src/simulator/vaddy/refusal.ts'
import type { Scan, ScanScript } from '../../../src/simulator/vaddy/scan.ts'
import { VaddyState } from '../../../src/simulator/vaddy/state.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const minute = 60_000
const projectId = '6eb1f9fcbdb6a5a'
const script: ScanScript = {
  durationMs: 5 * minute,
  ending: 'finish',
  scanCount: 22,
  alertCount: 3,
  complete: 100,
}

function setUp(options: { script?: Partial<ScanScript>; busyForMs?: number; projects?: ProjectSpec[] } = {}) {
  const clock = new VirtualClock({ automatic: false })
  let ids = 0
  const state = new VaddyState({
    clock,
    projects: options.projects ?? [{ ...rehearsalProject(clock.now()), history: [] }],
    script: { ...script, ...options.script },
    busyForMs: options.busyForMs,
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
  })
  return { clock, state }
}

function begun(scan: Scan | Refusal): Scan {
  if (scan instanceof Refusal) throw new Error(scan.errorMessage)
  return scan
}

describe('a scan', () => {
  it('runs until its time is over, to the millisecond', async () => {
    const { clock, state } = setUp()
    const { scanId } = begun(state.start({ projectId }))
    await clock.advance(5 * minute - 1)
    expect(state.result(scanId)).toMatchObject({ status: 'scanning' })
    expect(state.scans).toMatchObject([{ status: 'scanning', endedAt: undefined }])
    await clock.advance(1)
    expect(state.result(scanId)).toMatchObject({ status: 'finish' })
    expect(state.scans).toMatchObject([
      {
        scanId: '1-id-1',
        status: 'finish',
        begunBy: 'api',
        begunAt: clock.now() - 5 * minute,
        endedAt: clock.now(),
        canceledBy: undefined,
      },
    ])
  })

  it('does not go back when the wall clock does', async () => {
    const { clock, state } = setUp()
    const { scanId } = begun(state.start({ projectId }))
    await clock.advance(5 * minute)
    clock.setWallClockBy(-60 * minute)
    expect(state.result(scanId)).toMatchObject({ status: 'finish' })
    expect(state.isRunning(projectId)).toBe(false)
  })

  it('may end abnormally, or never', async () => {
    const abnormal = setUp({ script: { ending: 'canceled' } })
    begun(abnormal.state.start({ projectId }))
    await abnormal.clock.advance(5 * minute)
    expect(abnormal.state.scans).toMatchObject([{ status: 'canceled', canceledBy: undefined }])
    const endless = setUp({ script: { durationMs: Number.POSITIVE_INFINITY } })
    const { scanId } = begun(endless.state.start({ projectId }))
    await endless.clock.advance(365 * 24 * 60 * minute)
    expect(endless.state.result(scanId)).toMatchObject({ status: 'scanning' })
    begun(endless.state.cancel(scanId))
    expect(endless.state.isRunning(projectId)).toBe(false)
  })

  it('keeps its end and who ended it when it is canceled', async () => {
    const { clock, state } = setUp()
    const { scanId } = begun(state.start({ projectId }))
    await clock.advance(minute)
    begun(state.cancel(scanId, 'somebody-else'))
    await clock.advance(10 * minute)
    expect(state.scans).toMatchObject([
      { status: 'canceled', canceledBy: 'somebody-else', endedAt: clock.now() - 10 * minute },
    ])
    expect(state.cancel(scanId)).toBe(refusals.alreadyFinished)
  })
})

describe('somebody else', () => {
  it('can hold the project and lose it', async () => {
    const { clock, state } = setUp()
    begun(state.startAsSomebodyElse(projectId, 2 * minute))
    expect(state.start({ projectId })).toBe(refusals.busy)
    await clock.advance(2 * minute)
    expect(begun(state.start({ projectId })).begunBy).toBe('api')
    expect(state.startAsSomebodyElse(projectId, minute)).toBe(refusals.busy)
  })

  it('comes before each one of our scans when the project is busy', async () => {
    const { clock, state } = setUp({ busyForMs: 3 * minute })
    expect(state.scans).toEqual([])
    expect(state.isRunning(projectId)).toBe(true)
    expect(state.start({ projectId })).toBe(refusals.busy)
    await clock.advance(3 * minute)
    expect(state.isRunning(projectId)).toBe(false)
    begun(state.start({ projectId }))
    await clock.advance(5 * minute)
    expect(state.start({ projectId })).toBe(refusals.busy)
    expect(state.scans.map((scan) => scan.begunBy)).toEqual(['somebody-else', 'api', 'somebody-else'])
    expect(state.mostAtOnce(projectId)).toBe(1)
  })

  it('does not come to a project without crawls', () => {
    const { state } = setUp({ busyForMs: minute, projects: [{ projectId, projectNumber: 1 }] })
    expect(state.isRunning(projectId)).toBe(false)
    expect(state.start({ projectId })).toBe(refusals.noCrawl)
  })
})

describe('a start that was held up', () => {
  it('begins when it arrives, those that arrive earlier first', async () => {
    const { clock, state } = setUp()
    state.startLater({ projectId, crawlId: 29 }, 7 * minute)
    state.startLater({ projectId, crawlId: 30 }, minute)
    await clock.advance(30 * minute)
    expect(state.scans.map(({ crawlId, begunTick }) => [crawlId, begunTick])).toEqual([
      [30, minute],
      [29, 7 * minute],
    ])
  })

  it('is dropped when it arrives at a busy project', async () => {
    const { clock, state } = setUp()
    state.startLater({ projectId }, minute)
    begun(state.start({ projectId }))
    await clock.advance(30 * minute)
    expect(state.scans).toHaveLength(1)
  })

  it('finds the project as it is when it arrives', async () => {
    const { clock, state } = setUp()
    state.startLater({ projectId }, minute)
    await clock.advance(2 * minute)
    state.deleteCrawl(1, 30)
    expect(state.scans).toMatchObject([{ crawlId: 30, begunTick: minute }])
  })
})
