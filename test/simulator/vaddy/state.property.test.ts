import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../src/simulator/vaddy/refusal.ts'
import { VaddyState } from '../../../src/simulator/vaddy/state.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const projects = ['first', 'second'] as const
const minute = 60_000

type Step = (state: VaddyState, clock: VirtualClock) => unknown

const someProject = fc.constantFrom(...projects)
const someTime = fc.integer({ min: 0, max: 12 * minute })
const cancelOne =
  (which: number): Step =>
  (state) => {
    const { scans } = state
    return scans.length === 0 ? undefined : state.cancel(scans[which % scans.length]?.scanId ?? '')
  }

/** Whatever callers, other people, held-up requests and clocks can do, in any order. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  someProject.map(
    (projectId): Step =>
      (state) =>
        state.start({ projectId }),
  ),
  someProject.map(
    (projectId): Step =>
      (state) =>
        state.isRunning(projectId),
  ),
  fc.tuple(someProject, someTime).map(
    ([projectId, ms]): Step =>
      (state) =>
        state.startAsSomebodyElse(projectId, ms),
  ),
  fc.tuple(someProject, someTime).map(
    ([projectId, ms]): Step =>
      (state) =>
        state.startLater({ projectId }, ms),
  ),
  fc.nat().map(cancelOne),
  someTime.map(
    (ms): Step =>
      (_state, clock) =>
        clock.advance(ms),
  ),
  fc.integer({ min: -60 * minute, max: 60 * minute }).map(
    (ms): Step =>
      (_state, clock) =>
        clock.setWallClockBy(ms),
  ),
)

async function walk(steps: readonly Step[], busyForMs: number, after: (state: VaddyState) => void) {
  const clock = new VirtualClock({ automatic: false })
  let ids = 0
  const state = new VaddyState({
    clock,
    projects: projects.map((projectId, index) => ({
      projectId,
      projectNumber: index + 1,
      crawls: [{ id: index + 1, label: null, start: 0, end: 0 }],
    })),
    script: { durationMs: 5 * minute, ending: 'finish', scanCount: 1, alertCount: 0, complete: 100 },
    busyForMs,
    newId: () => {
      ids += 1
      return String(ids)
    },
  })
  for (const step of steps) {
    await step(state, clock)
    after(state)
  }
}

const anyWalk = fc.tuple(fc.array(anyStep, { maxLength: 40 }), fc.constantFrom(0, 3 * minute))

describe('whatever happens in whatever order', () => {
  it('no project is ever scanned twice at a time', async () => {
    await fc.assert(
      fc.asyncProperty(anyWalk, ([steps, busyForMs]) =>
        walk(steps, busyForMs, (state) => {
          for (const projectId of projects) {
            const running = state.scans.filter(
              (scan) => scan.projectId === projectId && scan.status === 'scanning',
            )
            expect(running.length).toBeLessThanOrEqual(1)
            expect(state.mostAtOnce(projectId)).toBeLessThanOrEqual(1)
          }
        }),
      ),
    )
  })

  it('no two scans of a project share a moment', async () => {
    await fc.assert(
      fc.asyncProperty(anyWalk, async ([steps, busyForMs]) => {
        let last: VaddyState | undefined
        await walk(steps, busyForMs, (state) => {
          last = state
        })
        for (const projectId of projects) {
          const scans = (last?.scans ?? []).filter((scan) => scan.projectId === projectId)
          const ends = scans.map((scan) =>
            Math.min(
              scan.cancellation?.tick ?? Number.POSITIVE_INFINITY,
              scan.begunTick + scan.script.durationMs,
            ),
          )
          for (const [index, end] of ends.slice(0, -1).entries()) {
            expect(scans[index + 1]?.begunTick).toBeGreaterThanOrEqual(end)
          }
        }
      }),
    )
  })

  it('the list of past scans has ended ones only, each once, newest first', async () => {
    await fc.assert(
      fc.asyncProperty(anyWalk, ([steps, busyForMs]) =>
        walk(steps, busyForMs, (state) => {
          for (const number of [1, 2]) {
            const listed = state.endedScans(number)
            if (listed instanceof Refusal) throw new Error(listed.errorMessage)
            expect(listed.filter((scan) => scan.status === 'scanning')).toEqual([])
            expect(new Set(listed.map((scan) => scan.scanId)).size).toBe(listed.length)
            const ended = state.scans.filter(
              (scan) => scan.projectNumber === number && scan.status !== 'scanning',
            )
            expect(listed).toHaveLength(Math.min(20, ended.length))
            const times = listed.map((scan) => scan.begunAt)
            expect(times).toEqual(times.toSorted((one, other) => other - one))
          }
        }),
      ),
    )
  })

  it('runcheck says 0 exactly when a start is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(anyWalk, someProject, ([steps, busyForMs], projectId) =>
        walk(steps, busyForMs, (state) => {
          if (steps.length === 0) return
          const running = state.isRunning(projectId)
          const started = state.start({ projectId })
          expect(started instanceof Refusal).toBe(running)
          if (!(started instanceof Refusal)) state.cancel(started.scanId)
        }),
      ),
    )
  })

  it('a scan that has ended stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyWalk, ([steps, busyForMs]) => {
        const ended = new Map<string, unknown>()
        return walk(steps, busyForMs, (state) => {
          for (const scan of state.scans) {
            if (scan.status === 'scanning') continue
            const before = ended.get(scan.scanId) ?? scan
            expect(scan).toEqual(before)
            ended.set(scan.scanId, before)
          }
        })
      }),
    )
  })
})
