import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels, type Subject, subjectStates } from '../../src/gate/fleet.ts'
import { createFleet, mostFindings, mostSubjects } from '../../src/gate/fleet-builder.ts'
import { mostFixes } from '../../src/gate/fleet-fixes.ts'
import { redactReport } from '../../src/gate/redact-report.ts'
import { createRedactor } from '../../src/kernel/redact.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { message } from '../../src/messages/message.ts'
import { renderJson } from '../../src/report/json.ts'
import { finding, fleetOf, reportOf, subject } from '../report/fleets.ts'
import { findSecret } from '../support/leaks.ts'

const anyCounts = fc.record({ high: fc.nat(3), medium: fc.nat(3), low: fc.nat(3) })
const anySubjects = fc.array(
  fc.record({
    state: fc.constantFrom(...subjectStates),
    counts: anyCounts,
    ignored: fc.nat(9),
    known: fc.nat(9),
  }),
  { maxLength: 700, size: 'max' },
)

/** Worse is smaller: written apart from the builder, by what the schema says of the order. */
function rank({ counts, state }: Pick<Subject, 'state' | 'counts'>): number {
  const place = ['fail', 'unjudged', 'warning', 'pass', 'skipped'].indexOf(state)
  return place * 1e9 - counts.high * 1e6 - counts.medium * 1e3 - counts.low
}

describe('a fleet', () => {
  it('counts every subject, and keeps the worst 200, equals in their order', () => {
    fc.assert(
      fc.property(anySubjects, (given) => {
        const fleet = createFleet('subject')
        const all = given.map((each, index) => ({
          ...subject(index),
          ...each,
          id: String(index),
          findings: [],
        }))
        for (const each of all) fleet.add(each)
        const { leftOut, subjects, totals } = fleet.build()
        const wanted = all
          .map((each, index) => ({ each, index }))
          .sort((one, other) => rank(one.each) - rank(other.each) || one.index - other.index)
        expect(subjects.map(({ id }) => id)).toEqual(wanted.slice(0, 200).map(({ index }) => String(index)))
        expect(totals.subjects).toBe(all.length)
        expect(leftOut.subjects).toBe(Math.max(0, all.length - 200))
        for (const [numbers, of] of [
          [totals, all],
          [leftOut, wanted.slice(200).map(({ each }) => each)],
        ] as const) {
          const sum = (number: (each: Subject) => number) =>
            of.reduce((total, each) => total + number(each), 0)
          for (const level of levels) expect(numbers.counts[level]).toBe(sum(({ counts }) => counts[level]))
          for (const state of subjectStates) {
            expect(numbers.states[state]).toBe(of.filter((each) => each.state === state).length)
          }
          expect(numbers.ignored).toBe(sum(({ ignored }) => ignored))
          expect(numbers.known).toBe(sum(({ known }) => known))
          expect(numbers.withFindings).toBe(
            of.filter(({ counts }) => counts.high + counts.medium + counts.low > 0).length,
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps at most so many findings of a subject, those that count first, and says how many more there are', () => {
    const findings = Array.from({ length: mostFindings + 7 }, (_, index) => finding(index))
    const fleet = createFleet('subject')
    fleet.add(subject(0, 'en', { findings }))
    const [only] = fleet.build().subjects
    expect(only?.findings).toHaveLength(mostFindings)
    expect(only?.findingsLeftOut).toBe(7)
    const counted = findings.filter((each) => each.counted).length
    expect(only?.findings.slice(0, counted).every((each) => each.counted && each.level === 'high')).toBe(true)
  })

  it('keeps what to do once for all findings that share it, the gravest first', () => {
    const fleet = createFleet('subject')
    const low = finding(0, 'en', { id: 'L', level: 'low', fix: 'Mend the low one.' })
    const high = finding(0, 'en', {
      id: 'H',
      level: 'high',
      fix: 'Mend the high one.',
      url: 'https://example.com/',
    })
    for (let number = 0; number < 3; number += 1)
      fleet.add(subject(number, 'en', { findings: [low, low, high] }))
    fleet.add(subject(4, 'en', { findings: [finding(1, 'en', { fix: null })] }))
    expect(fleet.build().fixes).toEqual([
      {
        id: 'H',
        title: high.title,
        level: 'high',
        text: 'Mend the high one.',
        url: 'https://example.com/',
        findings: 3,
      },
      { id: 'L', title: low.title, level: 'low', text: 'Mend the low one.', url: null, findings: 6 },
    ])
  })

  it('counts the findings whose text there was no room for', () => {
    const fleet = createFleet('subject')
    const findings = Array.from({ length: mostFixes + 5 }, (_, index) =>
      finding(0, 'en', { id: `R-${index}`, level: 'low', fix: 'Mend it.' }),
    )
    fleet.add(subject(0, 'en', { findings: [...findings, ...findings, finding(0, 'en', { fix: 'Now.' })] }))
    const { fixes, fixesLeftOut } = fleet.build()
    expect(fixes).toHaveLength(mostFixes)
    expect(fixes[0]?.text).toBe('Now.')
    // Five came when the room was full, twice; one had to make way for what is graver.
    expect(fixesLeftOut).toBe(5 * 2 + 2)
  })

  it.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])(
    'does not take %s for a number of findings',
    (number) => {
      const counts = { high: 0, medium: number, low: 0 }
      expect(() => createFleet('subject').add(subject(0, 'en', { counts }))).toThrow(RangeError)
      expect(() => createFleet('subject').add(subject(0, 'en', { ignored: number }))).toThrow(RangeError)
    },
  )

  it('may be built more than once, and goes on counting', () => {
    const fleet = createFleet('subject')
    fleet.add(subject(0))
    const first = fleet.build()
    fleet.add(subject(1))
    expect([first.totals.subjects, fleet.build().totals.subjects]).toEqual([1, 2])
  })

  it('is empty without subjects', () => {
    const { leftOut, subjects, totals } = createFleet('subject').build()
    expect([subjects.length, totals.subjects, leftOut.subjects]).toEqual([0, 0, 0])
  })

  it('stays under 20 MiB as report.json, however long everything is', () => {
    const endless = `${'長い '.repeat(400)}`
    const make = (number: number) =>
      subject(number, 'en', {
        state: 'fail',
        id: endless,
        name: endless,
        group: endless,
        url: `https://example.com/${endless}`,
        reason: message('reason_unforeseen', { error: endless }),
        findings: Array.from({ length: 12 }, (_, index) =>
          finding(index, 'en', {
            title: endless,
            place: endless,
            fix: `${index} ${endless}`,
            url: `https://example.com/${endless}`,
            reason: message('reason_unforeseen', { error: endless }),
          }),
        ),
      })
    const fleet = fleetOf(mostSubjects, 'en', make)
    expect(fleet.subjects).toHaveLength(mostSubjects)
    expect(Buffer.byteLength(renderJson(reportOf(fleet), 'ja'))).toBeLessThan(20 * 1_024 * 1_024)
  })

  it('keeps all findings of 200 subjects with 65 each', () => {
    const make = (number: number) =>
      subject(number, 'ko', {
        state: 'fail',
        findings: Array.from({ length: 65 }, (_, index) => finding(index, 'ko')),
      })
    const { subjects } = fleetOf(200, 'ko', make)
    expect(
      subjects.every(({ findings, findingsLeftOut }) => findings.length === 65 && findingsLeftOut === 0),
    ).toBe(true)
  })
})

describe('text in a fleet', () => {
  const key = 'Zq7kyVwAbCdEfGh0123456789'

  it('is cut before a word that the limit would cut in two, so that no half of a secret stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 320 }), fc.constantFrom('a ', '長', '가 '), (length, filler) => {
        const text = `${filler.repeat(length).slice(0, length)}${key} and more${' more'.repeat(100)}`
        const fleet = createFleet('subject')
        const given = finding(0, 'en', { id: text, title: text, place: text, fix: text, url: text })
        fleet.add(subject(0, 'en', { id: text, name: text, group: text, findings: [given] }))
        const redacted = redactReport(reportOf(fleet.build()), createRedactor([new Secret(key)]))
        expect(findSecret(key, JSON.stringify(redacted.fleet))).toEqual([])
        expect(JSON.stringify(redacted.fleet)).not.toContain(key.slice(0, 8))
      }),
    )
  })

  it('says three stars wherever a secret stood', () => {
    const reason = message('reason_unforeseen', { error: key })
    const given = finding(0, 'en', {
      id: key,
      title: key,
      place: key,
      fix: key,
      url: `https://a.example/${key}`,
      reason,
    })
    const fleet = createFleet('subject')
    fleet.add(subject(0, 'en', { id: key, name: key, group: key, url: key, reason, findings: [given] }))
    const redacted = redactReport(reportOf(fleet.build()), createRedactor([new Secret(key)])).fleet
    expect(JSON.stringify(redacted)).not.toContain(key)
    expect(redacted?.subjects[0]).toMatchObject({ id: '***', name: '***', group: '***', state: 'fail' })
  })
})
