import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/gate/outcome.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { gateEntries, gateName } from '../../../src/sources/verdict/gates.ts'
import { judgeGates, type VerdictPolicy } from '../../../src/sources/verdict/judge.ts'
import type { ReadReport, UnreadableReport } from '../../../src/sources/verdict/read-reports.ts'
import { commit } from '../../support/verdict/reports.ts'

const now = Date.UTC(2026, 0, 1)
const policy: VerdictPolicy = {
  require: [],
  commit,
  maxAge: 86_400_000,
  accept: new Map(),
  allowSimulated: false,
}

/** A report whose file, subject and run are named by an ID of its own. */
function read(id: string | null, parts: Partial<ReadReport> = {}): ReadReport {
  const name = id ?? 'none'
  return {
    file: { path: `${name}/report.json`, real: `/${name}`, bytes: 9 },
    source: 'vaddy',
    subject: { kind: 'project', id },
    outcome: 'passed',
    conclusion: 'success',
    exitCode: 0,
    simulated: false,
    endedAt: now,
    commit,
    url: `https://ci.example/${name}`,
    attempt: 1,
    reason: 'As the gate says.',
    warnings: [],
    details: { reason: 'As the gate says.', counts: [], links: [] },
    hasFleet: false,
    ...parts,
  }
}
const ended = (outcome: Outcome) =>
  read(outcome, { outcome, conclusion: 'failure', exitCode: 1, reason: 'For a reason.' })
const entriesOf = (
  reports: readonly ReadReport[],
  more: Partial<VerdictPolicy> = {},
  unreadable: readonly UnreadableReport[] = [],
) => gateEntries(judgeGates(reports, unreadable.length, { ...policy, ...more }, now), unreadable)
const required = (written: string) => ({ written, source: 'nhn', id: 'x', count: 1 })

describe('The gates that a verdict lists', () => {
  it('begin with the worst: what failed, then what was not judged, by what it does, and passes at the end', () => {
    const reports = [
      read('green'),
      ended('error'),
      ended('busy'),
      read('let through', { outcome: 'busy', conclusion: 'warning' }),
      ended('failed'),
      read('shop', { attempt: 1 }),
      read('shop', { attempt: 2 }),
      ended('refused'),
    ]
    const broken = { path: 'broken.json', why: message('file_empty') }
    expect(entriesOf(reports, { require: [required('nhn:x')] }, [broken]).map(({ name }) => name)).toEqual([
      'nhn:x',
      'vaddy failed',
      'broken.json',
      'vaddy refused',
      'vaddy busy',
      'vaddy error',
      'vaddy let through',
      'vaddy green',
      'vaddy shop',
      'vaddy shop',
    ])
  })

  it('stand by name, then by file, where nothing else tells them apart, however they were read', () => {
    const file = (path: string) => ({ path, real: path, bytes: 1 })
    const reports = [
      read('b'),
      read('a', { file: file('2'), url: null }),
      read('a', { file: file('1'), url: null }),
      read('B'),
    ]
    const order = ['vaddy B', 'vaddy a', 'vaddy a', 'vaddy b']
    for (const given of [reports, [...reports].reverse()]) {
      const entries = entriesOf(given)
      expect(entries.map(({ name }) => name)).toEqual(order)
      expect(entries.slice(1, 3).map((entry) => entry.file)).toEqual(['1', '2'])
    }
  })

  it('say of a report what it says, and why it counts or does not', () => {
    const details = {
      reason: 'x',
      counts: [{ fact: 'alert_count', value: 3 }],
      links: [{ key: 'scan_result', url: 'https://x.example' }],
    }
    const [entry] = entriesOf([read('shop', { simulated: true, details })])
    expect(entry).toEqual({
      name: 'vaddy shop',
      source: 'vaddy',
      subject: { kind: 'project', id: 'shop' },
      state: 'fail',
      outcome: 'passed',
      conclusion: 'success',
      why: message('verdict_why_simulated'),
      commit,
      endedAt: '2026-01-01T00:00:00.000Z',
      simulated: true,
      attempt: 1,
      url: 'https://ci.example/shop',
      file: 'shop/report.json',
      details,
    })
    const [plain] = entriesOf([read(null, { commit: null, url: null, attempt: null })], { commit: 'any' })
    expect(plain).toMatchObject({ name: 'vaddy', subject: { id: null }, commit: null, url: null, why: null })
  })

  it.each([
    ['nhn', 'nhn'],
    ['nhn:KR1', 'nhn'],
    ['nhn*3', 'nhn'],
    ['nhn *3', 'nhn'],
  ])('name what is missing as it was required, and its source: %s', (written, source) => {
    const [entry] = entriesOf([], { require: [required(written)] })
    const nothing = { subject: null, outcome: null, conclusion: null, commit: null, endedAt: null }
    expect(entry).toEqual({
      ...nothing,
      ...{ simulated: null, attempt: null, url: null, file: null, details: null },
      name: written,
      source,
      state: 'fail',
      why: message('verdict_why_missing'),
    })
  })

  it('name a file that is no report, and why', () => {
    const [entry] = entriesOf([], {}, [{ path: 'a/report.json', why: message('file_empty') }])
    expect(entry).toMatchObject({
      name: 'a/report.json',
      file: 'a/report.json',
      source: null,
      state: 'unjudged',
    })
    expect(entry?.why && english(entry.why)).toBe("It can't be used as a report: it is empty.")
  })

  it('are all there, and the worst two hundred in detail', () => {
    const reports = Array.from({ length: 203 }, (_, index) => read(String(index).padStart(3, '0')))
    const entries = entriesOf(reports)
    expect(entries).toHaveLength(203)
    const detailed = entries.map(({ details }) => details !== null)
    expect([detailed.indexOf(false), detailed.lastIndexOf(true)]).toEqual([200, 199])
    expect(entries[202]).toMatchObject({ name: 'vaddy 202', outcome: 'passed', details: null })
  })

  it('are bounded, whatever a report or a requirement says', () => {
    const words = 'word '.repeat(2_000)
    const [entry] = entriesOf([read(words, { commit: words, url: words })])
    const most = { name: 200, subject: 200, commit: 100, url: 2_000 }
    for (const [part, longest] of Object.entries(most)) {
      const text = part === 'subject' ? entry?.subject?.id : entry?.[part as 'name']
      expect(text?.length, part).toBeLessThanOrEqual(longest)
      expect(text?.length, part).toBeGreaterThan(longest / 2)
    }
    expect(entriesOf([], { require: [required(words)] })[0]?.name.length).toBeLessThanOrEqual(200)
    expect(gateName(read(words)).length).toBeLessThanOrEqual(200)
  })
})
