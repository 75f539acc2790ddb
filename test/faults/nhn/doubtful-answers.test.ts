import { describe, expect, it } from 'vitest'
import { type Scenario, type ScenarioName, scenarios } from '../../../src/simulator/nhn/scenarios.ts'
import { createNhnFaultBench, expectClearReason, expectNoSecret, expectTokensRevoked } from './fault-bench.ts'
import { type FleetRecord, recordFleets } from './reliability-record.ts'

const doubts = recordFleets(21, 'a fleet of which something is in doubt')
const trusted = recordFleets(22, 'a fleet of which nothing is in doubt')

/** Scenarios whose answers are whole and right, and that may pass. Every other one, also a new one, may not. */
const sound: readonly ScenarioName[] = [
  'clean',
  'weak',
  'huge',
  'older-draft',
  'moving-total',
  'hostile-text',
  'expiring-token',
  'short-tokens',
  'flaky',
  'too-large',
  'slow',
]

const all = Object.keys(scenarios) as ScenarioName[]
const doubtful = all.filter((name) => !sound.includes(name))

/** What is said of those that are known by now. */
const says: Partial<Record<ScenarioName, [outcome: string, reason: RegExp]>> = {
  stale: ['failed', /^db-1 \(KR1\) was last inspected 45 days ago/],
  missing: ['failed', /db-2/],
  empty: ['incomplete', /^No result was found/],
  contradicting: ['incomplete', /^The result of web-2 \(KR1\) contradicts itself/],
  'hidden-findings': ['incomplete', /2 of its items are weak, and it announces 0/],
  'unknown-code': ['incomplete', /^Item \S+ of web-2 \(KR1\) is neither good \(O\) nor weak \(X\), but "N"/],
  'nothing-checked': ['incomplete', /^The inspection of web-2 \(KR1\) checked nothing/],
  'detail-gone': ['incomplete', /result \d+ of web-2 \(KR1\) .* \(HTTP 404\)/],
  'short-paging': ['incomplete', /the list can't be trusted/],
  restless: ['incomplete', /changed each time while they were read/],
  'missing-numbers': ['incomplete', /has no usable checkCount/],
  'bad-key': ['refused', /invalid_client/],
  'no-permission': ['refused', /Permission denied/],
  outage: ['unreachable', /reports a fault of its own/],
  portal: ['unreachable', /captive portal/],
}

/**
 * With no limit for weak items of the level high, so that the doubt is what stops the gate. Every item is read: some
 * doubts show nowhere else.
 */
const lenient = { max_high: 'off', details: 'all' }
const inputsFor: Partial<Record<ScenarioName, Record<string, string>>> = {
  // Its doubt is in the list, and its 1,500 instances have many items.
  restless: { details: 'weak', concurrency: '1' },
  // One region after the other, so that the same one is named each time.
  'short-paging': { concurrency: '1' },
  // The time limit of a request is real time.
  'hanging-region': { timeout: '1s' },
}

async function runOn(name: ScenarioName, inputs: Record<string, string>, record: FleetRecord, how = '') {
  const { description, requireInstances }: Scenario = scenarios[name]
  const bench = await createNhnFaultBench({ scenario: name })
  const run = await bench.run({
    ...inputs,
    ...(requireInstances && { require_instances: requireInstances.join('\n') }),
    ...inputsFor[name],
  })
  expectNoSecret(bench, run)
  expectTokensRevoked(bench)
  record.add(`${description}${how}`, bench, run)
  return run
}

describe('A fleet of which something is in doubt', () => {
  it.each(doubtful)('never passes, and one sentence says why: %s', async (name) => {
    const run = await runOn(name, lenient, doubts)
    const [outcome = run.report.outcome, reason = /./] = says[name] ?? []
    expect(run.report).toMatchObject({ outcome, conclusion: 'failure' })
    expect(['passed', 'checked']).not.toContain(run.report.outcome)
    expect(run.report.exitCode).toBeGreaterThan(0)
    expectClearReason(run, reason)
  })

  it.each(doubtful)('is no pass by the usual options and on_error: warn either: %s', async (name) => {
    // What the list does not tell is only seen by who reads every item.
    const { report } = await runOn(
      name,
      { on_error: 'warn', details: 'all' },
      doubts,
      ' (the usual limits, `on_error: warn`)',
    )
    expect(['passed', 'checked']).not.toContain(report.outcome)
  })
})

describe('A fleet of which nothing is in doubt', () => {
  // Twenty thousand instances are tried elsewhere.
  it.each(sound.filter((name) => name !== 'huge'))('passes by the same options: %s', async (name) => {
    const { report } = await runOn(name, { max_high: 'off' }, trusted)
    expect(report).toMatchObject({ outcome: 'passed', exitCode: 0 })
  })
})
