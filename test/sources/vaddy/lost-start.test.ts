import { describe, expect, it } from 'vitest'
import { always, first } from '../../support/faults.ts'
import { createGateBench, timesOf } from '../../support/vaddy/gate.ts'

const withNumber = { project_number: '1' }
/** Each start begins a scan, and its answer is lost. */
const lost = always('start', { kind: 'reset-after' })

describe('the care for a lost start', () => {
  it('looks at runcheck and the list at once and after 10 s, then sends the second start at once', async () => {
    const bench = await createGateBench({
      faults: first('start', { kind: 'reset' }),
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
      faults: lost,
    })
    const { report } = await bench.run(withNumber)
    expect(report).toMatchObject({ outcome: 'passed', facts: { adopted: true } })
    expect(timesOf(bench, 'result')[0]).toBeGreaterThanOrEqual(60)
    expect(timesOf(bench, 'result')).toHaveLength(1)
  })

  it('looks into the list every 30 s while a scan runs that may be ours', async () => {
    const bench = await createGateBench({ scanDurationMs: 65_000, faults: lost })
    await bench.run({ ...withNumber, poll_interval: '10s' })
    expect(timesOf(bench, 'runcheck')).toEqual([0, 0, 0, 10, 20, 30, 40, 50, 60, 70])
    // For the history, before the start, while waiting, and twice when it is over.
    expect(timesOf(bench, 'list-results')).toEqual([0, 0, 30, 60, 70, 70])
  })

  it('asks less and less often while a scan runs that may be ours, and says so each minute', async () => {
    const bench = await createGateBench({ scanDurationMs: 130_000, faults: lost })
    const { log } = await bench.run(withNumber, { random: () => 0 })
    const looks = timesOf(bench, 'runcheck').slice(3)
    expect(looks.slice(0, 5)).toEqual([5, 12.5, 23.75, 40.625, 65.938])
    const beats = log.lines.filter((line) => line.includes('may be ours is running'))
    expect(beats.map((line) => line.split(': ').at(-1))).toEqual([
      '1m since our start.',
      '2m since our start.',
    ])
  })

  it('gives a scan that has just ended a moment to get into the list, with a sign of life', async () => {
    const bench = await createGateBench({
      scanDurationMs: 54_000,
      faults: (request) => {
        if (request.operation !== 'list-results') return lost(request)
        return bench.clock.monotonic() < 56_000 ? { kind: 'body', body: () => '{"items":[]}' } : undefined
      },
    })
    const { report, log } = await bench.run({ ...withNumber, poll_interval: '11s' })
    expect(report).toMatchObject({ outcome: 'passed', facts: { adopted: true } })
    expect(timesOf(bench, 'list-results').slice(-2)).toEqual([55, 65])
    expect(log.text).toContain('info: Looking again whether a scan began.')
  })

  it('gives a sign of life while it looks a second time', async () => {
    const bench = await createGateBench({
      faults: ({ operation, count }) => {
        if (operation === 'start' && count === 1) return { kind: 'reset' }
        if (operation !== 'runcheck' || count !== 2) return undefined
        return { kind: 'status', status: 503, headers: { 'retry-after': '55' } }
      },
    })
    const { report, log } = await bench.run(withNumber)
    expect(report.outcome).toBe('passed')
    expect(timesOf(bench, 'start')).toEqual([0, 65])
    expect(log.text).toContain('info: Looking again whether a scan began.')
  })

  it.each([
    [5, 'passed'],
    [6, 'unreachable'],
  ])(
    'without project_number believes that nothing began if it could look within 5 s: after %d s, %s',
    async (seconds, outcome) => {
      const bench = await createGateBench({
        faults: ({ operation, count }) => {
          if (operation === 'start' && count === 1) return { kind: 'reset' }
          if (operation !== 'runcheck' || count !== 2) return undefined
          return { kind: 'status', status: 503, headers: { 'retry-after': String(seconds) } }
        },
      })
      expect((await bench.run()).report.outcome).toBe(outcome)
    },
  )

  it('lets a later process know at each moment whether something may be running', async () => {
    const bench = await createGateBench({
      faults: first('start', { kind: 'reset' }),
    })
    const { checkpoints } = await bench.run(withNumber)
    expect(checkpoints.map(({ phase }) => phase)).toEqual([
      'sending',
      'sending',
      'nothing',
      'sending',
      'running',
      'over',
    ])
    const adopting = await createGateBench({ faults: lost })
    const { report, checkpoints: ofAdopted } = await adopting.run(withNumber)
    const over = { phase: 'over', scanId: report.facts.scan_id }
    expect(ofAdopted).toEqual([{ phase: 'sending' }, { phase: 'sending' }, over, over])
  })

  it('says how a scan could have been found only where it was not looked for', async () => {
    const bench = await createGateBench({ scenario: 'never-ends', faults: lost })
    const advice = 'With project_number the run can find its scan by itself.'
    const limit = { scan_timeout: '1m' }
    expect((await bench.run({ ...withNumber, ...limit })).reason).not.toContain(advice)
    const without = await createGateBench({ faults: lost })
    expect((await without.run(limit)).reason).toContain(advice)
  })

  it('is no care for a bug of ours', async () => {
    const bench = await createGateBench({ faults: lost })
    let asked = 0
    const { report } = await bench.run(withNumber, {
      wrapApi: (api) => ({
        ...api,
        isRunning: (...query) => {
          asked += 1
          return asked > 1 ? Promise.reject(new RangeError('a bug')) : api.isRunning(...query)
        },
      }),
    })
    expect(report).toMatchObject({ outcome: 'error', exitCode: 1 })
  })
})
