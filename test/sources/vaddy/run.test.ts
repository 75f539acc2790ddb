import { describe, expect, it } from 'vitest'
import { createGateBench, ownScans } from '../../support/vaddy/gate.ts'

const minute = 60_000

describe('a run of the VAddy gate', () => {
  it('passes a complete scan without alerts', async () => {
    const bench = await createGateBench({ scenario: 'clean' })
    const { report, reason } = await bench.run()
    expect(report).toMatchObject({ outcome: 'passed', conclusion: 'success', exitCode: 0, simulated: true })
    expect(reason).toBe('The scan finished with 0 alerts, within every limit.')
    expect(report.facts).toMatchObject({ alert_count: 0, complete: 100, crawl_id: 30, duration_seconds: 300 })
    expect(ownScans(bench.simulator)).toHaveLength(1)
  })

  it('fails a scan with more alerts than max_alerts, and still gives ID, count and link', async () => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const { report, reason } = await bench.run()
    expect(report).toMatchObject({ outcome: 'failed', conclusion: 'failure', exitCode: 2 })
    expect(reason).toBe('The scan found 3 alerts; max_alerts allows 0.')
    expect(report.facts).toMatchObject({ scan_id: ownScans(bench.simulator)[0]?.scanId, alert_count: 3 })
    expect(report.links[0]).toMatchObject({ key: 'scan_result' })
    expect(report.nextSteps.flatMap((step) => step.paste ?? [])).toContain('max_alerts: 3')
  })

  it.each([
    ['3', 'passed'],
    ['2', 'failed'],
    ['off', 'passed'],
  ])('with three alerts and max_alerts %s is %s', async (limit, outcome) => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    expect((await bench.run({ max_alerts: limit })).report.outcome).toBe(outcome)
  })

  it('waits for the slot, then scans', async () => {
    const bench = await createGateBench({ scenario: 'busy' })
    const { report, log } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(report.timing.waitedMs).toBeGreaterThan(2 * minute)
    expect(log.text).toContain('waiting up to 30m')
    expect(bench.simulator.state.mostAtOnce('6eb1f9fcbdb6a5a')).toBe(1)
  })

  it('is busy past wait_timeout, and starts nothing', async () => {
    const bench = await createGateBench({ scenario: 'busy', busyForMs: 60 * minute })
    const { report } = await bench.run({ wait_timeout: '5m' })
    expect(report).toMatchObject({ outcome: 'busy', exitCode: 6 })
    expect(report.timing.durationMs).toBe(5 * minute)
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it.each([
    ['skip', 'skipped', 0, []],
    ['fail', 'busy', 6, ['on_busy: wait']],
  ])('with on_busy %s does not wait: %s', async (onBusy, outcome, exitCode, advice) => {
    const bench = await createGateBench({ scenario: 'busy' })
    const { report } = await bench.run({ on_busy: onBusy })
    expect(report).toMatchObject({ outcome, exitCode })
    expect(report.nextSteps.flatMap(({ paste }) => paste ?? [])).toEqual(advice)
    expect(bench.clock.monotonic()).toBe(0)
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('goes back to waiting when somebody else was faster', async () => {
    const bench = await createGateBench({
      faults: ({ operation, count }) => {
        if (operation === 'start' && count === 1)
          bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', minute)
        return undefined
      },
    })
    const { report, log } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(log.text).toContain('Somebody else started a scan')
    expect(ownScans(bench.simulator)).toHaveLength(1)
  })

  it('cancels past scan_timeout', async () => {
    const bench = await createGateBench({ scenario: 'never-ends' })
    const { report } = await bench.run({ scan_timeout: '10m' })
    expect(report).toMatchObject({ outcome: 'timeout', exitCode: 6 })
    expect(ownScans(bench.simulator)[0]).toMatchObject({ status: 'canceled', canceledBy: 'api' })
  })

  it('judges a scan that was over when it came to be canceled', async () => {
    const bench = await createGateBench({
      scanDurationMs: 10 * minute + 1,
      faults: ({ operation }) => (operation === 'cancel' ? { kind: 'slow', ms: 2_000 } : undefined),
    })
    const { report } = await bench.run({ scan_timeout: '10m' })
    expect(['passed', 'timeout']).toContain(report.outcome)
  })

  it('leaves the scan running past scan_timeout with on_stop leave', async () => {
    const bench = await createGateBench({ scenario: 'never-ends' })
    const { report } = await bench.run({ scan_timeout: '10m', on_stop: 'leave' })
    expect(report.outcome).toBe('timeout')
    expect(ownScans(bench.simulator)[0]).toMatchObject({ status: 'scanning' })
  })

  it('says that a canceled scan was canceled', async () => {
    const bench = await createGateBench({ scenario: 'canceled' })
    expect((await bench.run()).report).toMatchObject({ outcome: 'scan_canceled', exitCode: 7 })
  })

  it('fails on a canceled scan also with on_error warn: whoever may cancel could merge', async () => {
    const bench = await createGateBench({ scenario: 'canceled' })
    const { report } = await bench.run({ on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'scan_canceled', conclusion: 'failure', exitCode: 7 })
  })

  it('never passes a scan that ran in part', async () => {
    const bench = await createGateBench({ scenario: 'incomplete' })
    const { report } = await bench.run()
    expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 2 })
    expect(report.nextSteps.flatMap((step) => step.paste ?? [])).toContain('min_complete: 40')
    const warned = await bench.run({ on_incomplete: 'warn' })
    expect(warned.report).toMatchObject({ outcome: 'incomplete', conclusion: 'warning', exitCode: 0 })
    expect((await bench.run({ min_complete: '40' })).report.outcome).toBe('passed')
  })

  it('never passes a scan that sent nothing, whatever min_complete says', async () => {
    const bench = await createGateBench({ scenario: 'nothing-scanned' })
    expect((await bench.run({ min_complete: '0' })).report.outcome).toBe('incomplete')
  })

  it('rides out a flaky service', async () => {
    const bench = await createGateBench({ scenario: 'flaky' })
    const { report } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(ownScans(bench.simulator)).toHaveLength(1)
  })

  it('is refused by a wrong key at once, without another try', async () => {
    const bench = await createGateBench({ scenario: 'bad-key' })
    const { report } = await bench.run()
    expect(report).toMatchObject({ outcome: 'refused', exitCode: 4 })
    expect(bench.simulator.requests).toHaveLength(1)
  })

  it.each([
    ['an unknown project', { project_id: 'nope' }, 'refused', 'This project_id does not exist.'],
    ['an unknown crawl', { crawl_id: '999' }, 'refused', 'VAddy refused'],
    ['an unknown label', { crawl_label: 'nowhere' }, 'misconfigured', 'No crawl of project'],
    ['an unknown scan', { scan_id: '1-none' }, 'refused', 'This scan_id does not exist.'],
    ['a scan type the plan lacks', { scan_type: 'CSRF' }, 'refused', 'Invalid scan type selected'],
  ])('with %s says so and leaves nothing running', async (_, inputs, outcome, sentence) => {
    const bench = await createGateBench()
    const { report, reason } = await bench.run(inputs as Record<string, string>)
    expect(report.outcome).toBe(outcome)
    expect(reason).toContain(sentence)
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('without any crawl is refused in VAddy’s words', async () => {
    const bench = await createGateBench({ scenario: 'no-crawls' })
    const { report, reason } = await bench.run()
    expect(report.outcome).toBe('refused')
    expect(reason).toContain('no crawling data.')
  })

  it('only starts with wait false, and leaves the scan for a later job', async () => {
    const bench = await createGateBench()
    const first = await bench.run({ wait: 'false' })
    expect(first.report).toMatchObject({ outcome: 'started', conclusion: 'notice', exitCode: 0 })
    expect(first.checkpoints.at(-1)).toMatchObject({ phase: 'over' })
    expect(ownScans(bench.simulator)[0]?.status).toBe('scanning')
    const second = await bench.run({ scan_id: String(first.report.facts.scan_id), start: 'false' })
    expect(second.report.outcome).toBe('passed')
    expect(ownScans(bench.simulator)).toHaveLength(1)
  })

  it('does not cancel an attached scan past scan_timeout, unless told to', async () => {
    const bench = await createGateBench({ scenario: 'never-ends' })
    const id = String((await bench.run({ wait: 'false' })).report.facts.scan_id)
    expect((await bench.run({ scan_id: id, scan_timeout: '1m' })).report.outcome).toBe('timeout')
    expect(ownScans(bench.simulator)[0]?.status).toBe('scanning')
    await bench.run({ scan_id: id, scan_timeout: '1m', on_stop: 'cancel' })
    expect(ownScans(bench.simulator)[0]?.status).toBe('canceled')
  })

  it('checks without starting anything with dry_run', async () => {
    const bench = await createGateBench({ scenario: 'busy' })
    const { report } = await bench.run({ dry_run: 'true' })
    expect(report).toMatchObject({ outcome: 'checked', exitCode: 0 })
    expect(report.warnings.map((warning) => warning.key)).toContain('notice_busy_now')
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('fails on an old crawl before anything is started', async () => {
    const bench = await createGateBench()
    const { report } = await bench.run({ max_crawl_age: '30d' })
    expect(report).toMatchObject({ outcome: 'failed', exitCode: 2 })
    expect(ownScans(bench.simulator)).toHaveLength(0)
    expect((await bench.run({ max_crawl_age: '50d' })).report.outcome).toBe('passed')
  })
})
