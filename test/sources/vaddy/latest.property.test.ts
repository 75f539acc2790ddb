import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeChecks } from '../../../src/gate/judge.ts'
import { AnswerError } from '../../../src/kernel/errors.ts'
import { newestScan } from '../../../src/sources/vaddy/latest/newest-scan.ts'
import { judgeScanAge } from '../../../src/sources/vaddy/latest/scan-age.ts'
import type { PastScan } from '../../../src/sources/vaddy/schema.ts'

const now = Date.UTC(2026, 0, 1)
const hour = 3_600_000
const timeOf = (at: number) => `${new Date(at).toISOString().slice(0, 19)}+0000`

/** Hours ago, so that some are yet to come; or what is no time. */
const start = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -5, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const row = fc.record({
  ago: start,
  status: fc.constantFrom('Complete', 'Complete', 'Complete', 'Cancel', 'Suspended'),
  crawl: fc.constantFrom(29, 30, 30, null),
})
const lists = fc.array(row, { maxLength: 20 }).map((rows) =>
  rows.map(
    ({ ago, crawl, status }, index): PastScan => ({
      scan_id: `1-${index}`,
      status,
      crawl_id: crawl,
      start_time: ago === null ? null : timeOf(now - ago * hour),
    }),
  ),
)
const sorted = fc.boolean()

const startOf = (scan: PastScan) => Date.parse((scan.start_time ?? '').replace('+0000', 'Z'))

describe('Of any list of past scans', () => {
  it('only the newest one is ever taken: no scan of the crawl started later, or as late', () => {
    fc.assert(
      fc.property(lists, sorted, fc.constantFrom(undefined, '30'), (rows, inOrder, crawl) => {
        const listed = inOrder ? [...rows].sort((one, other) => startOf(other) - startOf(one)) : rows
        const isOfCrawl = ({ crawl_id: id }: PastScan) =>
          crawl === undefined || id === null || String(id) === crawl
        let taken: ReturnType<typeof newestScan>
        try {
          taken = newestScan(listed, crawl)
        } catch (error) {
          expect(error).toBeInstanceOf(AnswerError)
          return
        }
        if (taken === undefined) {
          expect(listed.filter(isOfCrawl)).toEqual([])
          return
        }
        const { scan_id: id, startedAt } = taken
        expect(isOfCrawl(taken)).toBe(true)
        const others = listed.filter((scan) => isOfCrawl(scan) && scan.scan_id !== id)
        for (const [index, other] of listed.entries()) {
          if (!others.includes(other)) continue
          if (other.start_time === null) {
            expect(index).toBeGreaterThan(listed.findIndex(({ scan_id: one }) => one === id))
          } else expect(startOf(other)).toBeLessThan(startedAt)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('the order decides nothing where every scan has a start of its own', () => {
    const dated = lists.map((rows) => [
      ...new Map(
        rows.filter(({ start_time: time }) => time !== null).map((scan) => [scan.start_time, scan]),
      ).values(),
    ])
    fc.assert(
      fc.property(
        dated.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(newestScan(shuffled, '30')).toEqual(newestScan(rows, '30'))
        },
      ),
    )
  })
})

describe('The age of any scan', () => {
  it('passes only where it is within the limit by every clock, and started after the moment asked for', () => {
    const minutes = (most: number) => fc.integer({ min: -most, max: most }).map((count) => count * 60_000)
    fc.assert(
      fc.property(
        minutes(6_000),
        fc.integer({ min: 1, max: 72 }),
        fc.option(minutes(6_000), { nil: undefined }),
        fc.option(minutes(3_000), { nil: undefined }),
        (ago, limitHours, afterAgo, serverAhead) => {
          const startedAt = now - ago
          const limit = limitHours * hour
          const after = afterAgo === undefined ? undefined : now - afterAgo
          const server = serverAhead === undefined ? undefined : { text: '', at: now + serverAhead }
          let outcome = 'unreachable'
          try {
            const limits = { max_scan_age: limit, scanned_after: after }
            outcome = judgeChecks(
              judgeScanAge({ scan: '1-a', startedAt }, { own: now, server }, limits),
            ).outcome
          } catch (error) {
            expect(error).toBeInstanceOf(AnswerError)
          }
          const ages = [now - startedAt, ...(server === undefined ? [] : [server.at - startedAt])]
          const isYoung = ages.every((age) => age <= limit) && (ages.at(-1) ?? -1) >= 0
          const isTold = server === undefined || Math.abs(server.at - now) <= 24 * hour
          const isAfter = after === undefined || startedAt > after
          expect(outcome === 'passed').toBe(isYoung && isTold && isAfter)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
