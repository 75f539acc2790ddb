import { describe, expect, it } from 'vitest'
import { createFleet } from '../../../src/gate/fleet-builder.ts'
import { systemClock } from '../../../src/kernel/clock.ts'
import { createIgnoring } from '../../../src/options/ignore-file.ts'
import { createLatestResults, resultOf } from '../../../src/sources/nhn/latest.ts'
import { openCompleteFiles } from '../../../src/sources/nhn/lines.ts'
import { readNhnOptions } from '../../../src/sources/nhn/read-options.ts'
import { detailItem, summaryRow } from '../../../src/sources/nhn/schema.ts'
import { takeInstances } from '../../../src/sources/nhn/take-instances.ts'
import { createTally } from '../../../src/sources/nhn/tally.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { good, result, rowOf, weak } from './bench.ts'

const given = { app_key: 'k', region: 'KR1', token: 't', details: 'all' }
const options = readNhnOptions(
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text, from: 'input' as const }])),
).options()
const now = Date.UTC(2026, 0, 1)

/** A fleet of so many instances, each with 65 items of which some are weak, judged as a run would. */
async function takeFleet(count: number) {
  const latest = createLatestResults()
  for (let index = 0; index < count; index += 1) {
    const instance = `web-${String(index).padStart(5, '0')}`
    const fields = { checkCount: 65, weakCount: index % 7, level3WeakCount: index % 7 }
    const row = summaryRow.parse(rowOf(result({ number: index + 1, instance, fields })))
    const one = resultOf(row, 'KR1')
    if (one !== undefined) latest.take(one)
  }
  let [ahead, mostAhead, asked, written] = [0, 0, 0, 0]
  const tally = createTally(options, now)
  const fleet = createFleet('instance')
  await takeInstances({
    api: {
      items: async (number) => {
        asked += 1
        ahead += 1
        mostAhead = Math.max(mostAhead, ahead)
        const bad = (Number(number) - 1) % 7
        const items = Array.from({ length: 65 }, (_, item) => (item < bad ? weak(`U-${item}`) : good))
        return items.map((item) => detailItem.parse(item))
      },
    },
    clock: systemClock,
    log: new RecordingLogger(),
    options,
    results: latest.all(),
    doubtfulRegions: new Set(),
    ages: { now, maxAge: options.max_age, apart: undefined },
    ignoring: createIgnoring([], now),
    tally,
    fleet,
    files: openCompleteFiles(() => ({
      write: async () => {
        written += 1
        ahead = 0
      },
      close: async () => {},
    })),
  })
  return { asked, mostAhead, written, tally: tally.sum(), fleet: fleet.build() }
}

describe('A fleet of thousands', () => {
  it('is counted in full, written in full, and kept in small', async () => {
    const { asked, fleet, mostAhead, tally, written } = await takeFleet(3_000)
    expect(asked).toBe(3_000)
    expect(mostAhead).toBeLessThanOrEqual(options.concurrency)
    expect(tally).toMatchObject({ instances: 3_000, results: 3_000, checks: 195_000 })
    expect(tally.weak).toBe(tally.counts.high)
    // A line a result, and a row an instance.
    expect(written).toBe(3_000 + 3_000)
    expect(fleet.totals).toMatchObject({ subjects: 3_000, states: { fail: 2_571, pass: 429 } })
    expect(fleet.subjects).toHaveLength(200)
    for (const subject of fleet.subjects) expect(subject.counts.high).toBe(6)
    expect(fleet.subjects.map(({ name }) => name)).toEqual(fleet.subjects.map(({ name }) => name).toSorted())
    expect(fleet.subjects[0]?.findings).toHaveLength(6)
  })
})
