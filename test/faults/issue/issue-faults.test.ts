import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failed, passed } from '../../report/examples.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { recordRows } from '../reliability-record.ts'
import { createIssueFaultBench, type IssueFaultBench, token } from './fault-bench.ts'
import { answers, create, fates, hangUp, says, webPage } from './github-faults.ts'
import { keepingFaults } from './keeping-faults.ts'
import { openingFaults } from './opening-faults.ts'

const { none, opened, untouched, updated } = fates

const record = recordRows(50, 'GitHub fails while the issue of a gate is kept')
function fateOf({ tracker: { issues } }: IssueFaultBench, had: boolean): string {
  if (issues.length > 1) return `${issues.length} issues`
  const [only] = issues
  if (only === undefined) return none
  if (!had) return opened
  return only.body?.includes('OUTDATED') ? untouched : updated
}

describe('An issue on a GitHub that fails', () => {
  it.each(Object.entries({ ...openingFaults, ...keepingFaults }))(
    '%s: never two issues, the same end, and a sentence',
    async (name, what) => {
      const { assignees = [], fault, labels = [], more = {}, report = failed } = what
      const bench = await createIssueFaultBench({ ...more, ...(fault && { fault }) })
      const before = structuredClone(report)
      const run = await bench.end(report, { assignees, labels })
      record.addRow({
        fault: name,
        outcome: report.outcome,
        effects: { 'What becomes of the issue': fateOf(bench, more.hasOurs === true) },
        says: run.says,
      })
      expect(fateOf(bench, more.hasOurs === true)).toBe(what.issue)
      expect(run.says).toMatch(what.says)
      expect(report).toEqual(before)
      const isDone =
        (what.issue === opened || what.issue === updated) && / was (?:opened|updated)/.test(run.text)
      if (!isDone) expect(run.says).toContain("The gate's outcome stays as it is.")
      expect(run.text).not.toMatch(/undefined|is not a function|Cannot read|aborted due to|Log in/)
      expect(run.lasted).toBeLessThanOrEqual(30_000)
      expect(bench.calls.filter((call) => call === create).length).toBeLessThanOrEqual(2)
      searchForSecret(token, { run, issues: bench.tracker.issues, calls: bench.calls })
    },
  )

  it('is one, whatever goes wrong in whatever order, and the next pass closes it', async () => {
    const some = fc.constantFrom(
      hangUp,
      webPage,
      says(500, 'x'),
      says(429, 'x', { 'retry-after': '1' }),
      answers('{}'),
    )
    const fault = fc.option(fc.tuple(some, fc.boolean()), { freq: 1, nil: undefined })
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 12 }), async (sequence) => {
        let call = 0
        const bench = await createIssueFaultBench({
          fault: () => {
            const [what, isDone] = sequence[call++] ?? []
            // What was refused for a limit of requests was not done.
            return (
              what && { ...what, isDone: isDone === true && JSON.stringify(what).includes('429') === false }
            )
          },
        })
        for (const report of [failed, failed, failed]) await bench.end(report)
        expect(bench.tracker.issues.length).toBeLessThanOrEqual(1)
        call = sequence.length
        await bench.end(failed)
        expect(bench.tracker.issues).toHaveLength(1)
        await bench.end(passed)
        expect(bench.tracker.issues[0]).toMatchObject({ state: 'closed' })
      }),
      { numRuns: 15 },
    )
  })
})
