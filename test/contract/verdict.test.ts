import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/report/json.ts'
import { parseReport } from '../../src/sources/verdict/schema.ts'
import { examples as vaddyExamples } from '../report/examples.ts'
import { fleetOf, reportOf } from '../report/fleets.ts'
import { badVerdict } from '../report/verdicts.ts'
import { createNhnBench, good, result, weak } from '../sources/nhn/bench.ts'
import { expectReportSchema } from '../support/report-schema.ts'

/**
 * Reports as the gates of earlier versions wrote them, kept as they were: a verdict of today must be able to read
 * them, as one of tomorrow must. Add one when a gate writes something new; never change one.
 */
const kept = new URL('../golden/verdict/', import.meta.url)
const keptReports = readdirSync(kept).filter((name) => name.endsWith('.report.json'))
const textOf = (name: string) => readFileSync(new URL(name, kept), 'utf8')

const parsed = (text: string) => {
  const read = parseReport(text)
  if ('why' in read) throw new Error(JSON.stringify(read.why))
  return read.report
}

describe('A report that a gate wrote', () => {
  it('is kept of every gate and of every kind of ending', () => {
    const reports = keptReports.map((name) => parsed(textOf(name)))
    expect(new Set(reports.map(({ source }) => source))).toEqual(new Set(['vaddy', 'nhn']))
    expect(new Set(reports.map(({ outcome }) => outcome)).size).toBeGreaterThan(2)
  })

  it.each(keptReports)('is read with everything that decides: %s', (name) => {
    const text = textOf(name)
    const whole = JSON.parse(text)
    const { conclusion, exit_code, outcome, run, simulated, source, subject, timing } = parsed(text)
    expect({ conclusion, exit_code, outcome, simulated, source, subject }).toEqual({
      conclusion: whole.conclusion,
      exit_code: whole.exit_code,
      outcome: whole.outcome,
      simulated: whole.simulated,
      source: whole.source,
      subject: whole.subject,
    })
    expect(timing.ended_at).toBe(whole.timing.ended_at)
    expect(run).toMatchObject({ commit: whole.run.commit, url: whole.run.url, attempt: whole.run.attempt })
    expectReportSchema(text)
  })

  it.each(
    [...Object.values(vaddyExamples), reportOf(fleetOf(3)), badVerdict].map(
      (one, index) => [index, one] as const,
    ),
  )('is read as it is written today: example %i', (_, report) => {
    expect(parsed(renderJson(report, 'ja'))).toMatchObject({
      source: report.source,
      outcome: report.outcome,
      conclusion: report.conclusion,
      exit_code: report.exitCode,
    })
  })

  it('is read with its fleet, as the gate on NHN Cloud writes it today', async () => {
    const bench = await createNhnBench({ results: [result({ number: 7, items: [good, weak('U-01')] })] })
    const { report } = await bench.run()
    const { fleet, source } = parsed(renderJson(report, 'en'))
    expect(source).toBe('nhn')
    expect(fleet?.subjects.map(({ name, state }) => [name, state])).toEqual([['web-1', 'fail']])
  })
})
