import { mkdtempSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type RunningStep, startStep } from '../../src/simulator/github-runner/step.ts'
import type { RequestLogEntry } from '../../src/simulator/server/request-log.ts'
import type { ProjectSpec } from '../../src/simulator/vaddy/project.ts'
import { startVaddySimulator, type VaddySimulator } from '../../src/simulator/vaddy/server.ts'
import { distinctiveKey, nodes } from '../support/action.ts'
import { entries } from '../support/vaddy/action.ts'
import { createGateBench, ownScans, rehearsalInputs } from '../support/vaddy/gate.ts'

const runs = 200
const projectCount = 100
/** So many processes start at a time; those before them go on meanwhile. */
const startingTogether = 10
const patience = { timeout: 120_000, interval: 100 }
const second = 1_000
const minute = 60 * second

const crawledAt = Date.UTC(2025, 11, 1)
const projects: ProjectSpec[] = Array.from({ length: projectCount }, (_, index) => ({
  projectId: `project-${index}`,
  projectNumber: index + 1,
  crawls: [{ id: index + 1, label: 'shop', start: crawledAt, end: crawledAt + minute }],
}))
const projectOf = (run: number) => `project-${run % projectCount}`

/** What all runs together sent. The simulator's own list is too short for so many requests. */
function createTally() {
  const entries: RequestLogEntry[] = []
  return {
    entries,
    logger: (entry: RequestLogEntry) => void entries.push(entry),
    withStatus: (status: number) => entries.filter((entry) => entry.status === status).length,
    /** How many were turned away in each window of the limit, which opens with the first request after the last. */
    turnedAwayByWindow: (windowMs: number) => {
      const sorted = entries
        .map(({ time, status }) => ({ at: Date.parse(time), status }))
        .sort((one, other) => one.at - other.at)
      const counts: number[] = []
      let openedAt = Number.NEGATIVE_INFINITY
      for (const { at, status } of sorted) {
        if (at >= openedAt + windowMs) {
          openedAt = at
          counts.push(0)
        }
        if (status === 429) counts.push((counts.pop() ?? 0) + 1)
      }
      return counts
    },
  }
}

function expectOneScanARun({ state }: VaddySimulator, scans: readonly { projectId: string }[]): void {
  expect(scans).toHaveLength(runs)
  for (const { projectId } of projects) {
    expect(state.mostAtOnce(projectId)).toBe(1)
    expect(scans.filter((scan) => scan.projectId === projectId)).toHaveLength(runs / projectCount)
  }
}

describe(`${runs} runs at once, ${runs / projectCount} for each of ${projectCount} projects`, () => {
  it('all pass, one after the other, though together they meet the limit of requests', async () => {
    const tally = createTally()
    // As many as usual, in portions whose `Retry-After` a start can still wait for.
    const rateLimit = { max: 200, windowMs: 20 * second }
    const bench = await createGateBench({ scenario: 'clean', projects, rateLimit, logger: tally.logger })
    const all = await Promise.all(
      Array.from({ length: runs }, (_, run) =>
        bench.run({ project_id: projectOf(run), wait_timeout: '3h' }, { random: Math.random }),
      ),
    )
    const failures = all.filter(({ report }) => report.outcome !== 'passed')
    expect(failures.map(({ reason }) => reason)).toEqual([])
    expectOneScanARun(bench.simulator, ownScans(bench.simulator))
    // Scans of 5 minutes after one another, each found over and followed by the next within 1.5 minutes.
    expect(bench.clock.monotonic()).toBeLessThan((runs / projectCount) * 6.5 * minute)
    // Nobody asks again before the time that was named: no run is turned away twice in one window.
    const { length } = tally.entries
    const turnedAway = tally.turnedAwayByWindow(rateLimit.windowMs)
    expect(tally.withStatus(429)).toBeGreaterThan(0)
    expect(Math.max(...turnedAway)).toBeLessThanOrEqual(runs)
    expect(tally.withStatus(429) / length).toBeLessThan(0.4)
    expect(length / runs).toBeLessThan(100)
    console.log('in one process:', {
      requests: length,
      'answered 429': tally.withStatus(429),
      'most turned away in one window': Math.max(...turnedAway),
      'virtual minutes': bench.clock.monotonic() / minute,
    })
  })

  it('all pass as processes of the committed action', async () => {
    const tally = createTally()
    // What all send at first does not fit into one window.
    const rateLimit = { max: 300, windowMs: 10 * second }
    const simulator = await startVaddySimulator({
      scenario: 'clean',
      projects,
      authKey: distinctiveKey,
      // Long enough for all to be there before the first ends, where starting them does not take minutes.
      scanDurationMs: 90 * second,
      rateLimit,
      logger: tally.logger,
    })
    onTestFinished(() => simulator.close())
    const [, node = process.execPath] = nodes.at(-1) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'scangate-load-'))
    const began = performance.now()
    const start = async (run: number) => {
      const inputs = {
        ...rehearsalInputs,
        auth_key: distinctiveKey,
        api_url: simulator.url,
        project_id: projectOf(run),
        report_dir: join(folder, String(run)),
      }
      const step = startStep({ node, script: entries.main, inputs })
      // Starting is all that the processor has to do; once a run has spoken with VAddy it mostly sleeps.
      await expect.poll(() => /^(?:Starting|A scan of project)/m.test(step.log()), patience).toBe(true)
      return step
    }
    const steps: RunningStep[] = []
    for (let run = 0; run < runs; run += startingTogether) {
      const batch = Array.from({ length: startingTogether }, (_, index) => start(run + index))
      steps.push(...(await Promise.all(batch)))
    }
    const startedAfter = (performance.now() - began) / second
    const runningTogether = steps.filter(({ process }) => process.exitCode === null).length
    const ended = await Promise.all(steps.map(({ finished }) => finished))
    const seconds = (performance.now() - began) / second
    const { length } = tally.entries
    const turnedAway = tally.turnedAwayByWindow(rateLimit.windowMs)
    console.log('as processes:', {
      requests: length,
      'answered 429': tally.withStatus(429),
      'most turned away in one window': Math.max(...turnedAway),
      'seconds until all were there': Math.round(startedAfter),
      'running at that moment': runningTogether,
      'seconds until all had passed': Math.round(seconds),
      processors: cpus().length,
    })
    const failures = ended.filter(({ exitCode }) => exitCode !== 0)
    expect(failures.map(({ outputs }) => outputs['reason'])).toEqual([])
    expect(new Set(ended.map(({ outputs }) => outputs['outcome']))).toEqual(new Set(['passed']))
    expectOneScanARun(simulator, ownScans(simulator))
    expect(new Set(ended.map(({ outputs }) => outputs['scan_id'])).size).toBe(runs)
    expect(Math.max(...turnedAway)).toBeLessThanOrEqual(runs)
    expect(tally.withStatus(429) / length).toBeLessThan(0.4)
  })
})
