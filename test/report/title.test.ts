import { describe, expect, it } from 'vitest'
import { outcomes } from '../../src/gate/outcome.ts'
import type { Check, GateReport } from '../../src/gate/report.ts'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { titleOf } from '../../src/report/title.ts'
import { maxAlerts, minComplete, requestsSent } from './example-parts.ts'
import { failed, incompleteWithWarning, misconfigured, passed } from './examples.ts'

const project = '6eb1f9fcbdb6a5a'
const title = (report: GateReport, language: (typeof languages)[number] = 'en') =>
  titleOf(catalogueOf(language), report)
const day = 86_400_000

describe('the title of a report', () => {
  it.each([
    ['en', `VAddy scan failed: 5 alerts, limit 3 · ${project}`],
    ['ja', `(脆弱性5件、上限3件) · ${project}`],
    ['ko', `(취약점 5건, 한도 3건) · ${project}`],
  ] as const)('says the number, the limit and the project (%s)', (language, wanted) => {
    expect(title(failed, language)).toContain(wanted)
  })

  it('says of a pass that no more than the limit was found', () => {
    expect(title(passed)).toBe(`VAddy scan passed: 0 alerts, limit 0 · ${project}`)
    expect(title({ ...passed, checks: [minComplete(100, 100)] })).toBe(`VAddy scan: passed · ${project}`)
  })

  it.each<[string, Partial<Check>]>([
    [
      'VAddy scan failed: 4 alerts over the baseline, limit 2',
      { id: 'max_alert_increase', observed: 4, limit: 2 },
    ],
    [
      'VAddy scan failed: crawl 40 days old, limit 30 days',
      { id: 'max_crawl_age', unit: 'milliseconds', observed: 40 * day, limit: 30 * day },
    ],
  ])('says which limit failed: %s', (wanted, check) => {
    const checks: Check[] = [maxAlerts(0, 0), { ...maxAlerts(0, 0), ...check, result: 'fail' }]
    expect(title({ ...failed, checks })).toBe(`${wanted} · ${project}`)
  })

  it('says how much of an incomplete scan ran, or that nothing was sent', () => {
    expect(title(incompleteWithWarning)).toContain('incomplete: 82.5% ran, minimum 100%')
    const checks: Check[] = [{ ...requestsSent(0), result: 'fail' }]
    expect(title({ ...incompleteWithWarning, checks })).toContain('incomplete: 0 requests sent, minimum 1')
  })

  it('names no number that did not decide, and none that is not known', () => {
    const short: Check = { ...minComplete(40, 100), result: 'fail' }
    expect(title({ ...failed, checks: [short, { ...maxAlerts(2, 0), result: 'fail' }] })).toContain(
      '2 alerts',
    )
    const unknown: Check = { ...minComplete(0, 100), observed: null, result: 'unjudged' }
    expect(title({ ...incompleteWithWarning, checks: [unknown] })).toBe(`VAddy scan: incomplete · ${project}`)
    for (const outcome of outcomes.filter((each) => !['passed', 'failed', 'incomplete'].includes(each))) {
      expect(title({ ...failed, outcome })).not.toMatch(/alert|%|limit/)
    }
  })

  it.each(languages)('leaves out a project that is not known (%s)', (language) => {
    expect(title(misconfigured, language)).not.toMatch(/[·(]/)
  })
})
