import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { fleetsOf } from '../../../src/sources/verdict/fleets.ts'
import { judgeGates } from '../../../src/sources/verdict/judge.ts'
import { readReports } from '../../../src/sources/verdict/read-reports.ts'
import { rejectionOf } from '../../support/network-client.ts'
import { type MemoryFiles, memoryFiles } from '../../support/verdict/report-files.ts'
import { commit, reportFile } from '../../support/verdict/reports.ts'

const never = new AbortController().signal
const policy = { require: [], commit, maxAge: 86_400_000, accept: new Map(), allowSimulated: true }
const noStates = { fail: 0, unjudged: 0, warning: 0, pass: 0, skipped: 0 }
const noTotals = {
  subjects: 0,
  states: noStates,
  with_findings: 0,
  counts: { high: 0, medium: 0, low: 0 },
  ignored: 0,
  known: 0,
}
const finding = (id: string, more: object = {}) => ({
  id,
  title: `Item ${id}`,
  level: 'high',
  place: '/etc/passwd',
  status: 'open',
  counted: true,
  reason: null,
  ...more,
})
const subject = (id: string, more: object = {}) => ({
  id,
  name: `server ${id}`,
  group: 'KR1',
  state: 'fail',
  counts: { high: 1, medium: 0, low: 0 },
  ignored: 2,
  known: 3,
  reason: { key: 'nhn_why', text: `Why ${id}.` },
  url: `https://x.example/${id}`,
  findings: [finding('U-01')],
  findings_left_out: 0,
  ...more,
})
const fleet = (subjects: readonly object[], more: object = {}) => ({
  kind: 'instance',
  totals: { ...noTotals, subjects: subjects.length },
  subjects,
  left_out: noTotals,
  fixes: [
    {
      id: 'U-01',
      title: 'Item U-01',
      level: 'high',
      text: 'Mend it.',
      url: 'https://fix.example',
      findings: 1,
    },
    { id: 'U-01', title: 'Another of this ID', level: 'low', text: 'Not this one.', url: null, findings: 1 },
  ],
  fixes_left_out: 0,
  ...more,
})
const withFleet = (id: string, given: object, source = 'nhn', attempt = 1) =>
  reportFile({ source, id, attempt, more: { fleet: given } })

/** Reads files, judges them, and puts their fleets together. `later` is what the files are by then. */
async function fleets(files: MemoryFiles, later: MemoryFiles = files, signal = never) {
  const { reports } = await readReports([''], { ...memoryFiles(files), signal: never })
  const { judged } = judgeGates(reports, 0, policy, Date.UTC(2026, 0, 1))
  const { read, reportFiles } = memoryFiles(later)
  return { found: await fleetsOf(judged, { reportFiles, signal }), read }
}

describe('The fleets of several reports', () => {
  it('are one for each source, with every subject and every number', async () => {
    const more = {
      subjects: 5,
      states: { fail: 1, unjudged: 1, warning: 1, pass: 1, skipped: 1 },
      with_findings: 2,
      counts: { high: 4, medium: 5, low: 6 },
      ignored: 7,
      known: 8,
    }
    const { found } = await fleets({
      a: withFleet('KR1', fleet([subject('1')], { left_out: more })),
      b: withFleet('KR2', fleet([subject('2', { state: 'pass', reason: null, findings: [], url: null })])),
      c: withFleet('x', fleet([subject('3')]), 'other'),
      d: reportFile(),
    })
    expect(found.map(({ source }) => source)).toEqual(['nhn', 'other'])
    const [nhn] = found
    expect(nhn?.fleet).toMatchObject({ kind: 'instance', fixesLeftOut: 0 })
    expect(nhn?.fleet.leftOut).toEqual({
      subjects: 5,
      states: { fail: 1, unjudged: 1, warning: 1, pass: 1, skipped: 1 },
      withFindings: 2,
      counts: { high: 4, medium: 5, low: 6 },
      ignored: 7,
      known: 8,
    })
    expect(nhn?.fleet.totals).toEqual({
      subjects: 7,
      states: { fail: 2, unjudged: 1, warning: 1, pass: 2, skipped: 1 },
      withFindings: 4,
      counts: { high: 6, medium: 5, low: 6 },
      ignored: 11,
      known: 14,
    })
    expect(nhn?.fleet.subjects.map(({ id, reason, url }) => [id, reason && english(reason), url])).toEqual([
      ['1', 'Why 1.', 'https://x.example/1'],
      ['2', null, null],
    ])
  })

  it('keep what to do about a finding, by its ID and its title, and say its reason in its own words', async () => {
    const { found } = await fleets({
      a: withFleet(
        'KR1',
        fleet([
          subject('1', {
            findings: [
              finding('U-01', { reason: { key: 'x', text: 'Ignored by us.' } }),
              finding('U-02', { title: 'Without a fix' }),
            ],
          }),
        ]),
      ),
    })
    const [{ fleet: whole } = { fleet: undefined }] = found
    expect(whole?.fixes).toEqual([
      {
        id: 'U-01',
        title: 'Item U-01',
        level: 'high',
        text: 'Mend it.',
        url: 'https://fix.example',
        findings: 1,
      },
    ])
    const said = whole?.subjects[0]?.findings.map(({ id, reason }) => [id, reason && english(reason)])
    expect(said).toEqual([
      ['U-01', 'Ignored by us.'],
      ['U-02', null],
    ])
  })

  it('leave out a report in whose place a later attempt counts, and read only those that have a fleet', async () => {
    const { found, read } = await fleets({
      a: withFleet('KR1', fleet([subject('old')]), 'nhn', 1),
      b: withFleet('KR1', fleet([subject('new')]), 'nhn', 2),
      c: reportFile(),
    })
    expect(found[0]?.fleet.subjects.map(({ id }) => id)).toEqual(['new'])
    expect(read).toEqual(['b'])
  })

  it.each<[string, MemoryFiles]>([
    ['is gone by now', { a: new Error('gone') }],
    ['has no fleet by now', { a: reportFile({ source: 'nhn', id: 'KR1' }) }],
  ])('go without the one whose file %s', async (_, changed) => {
    const files = {
      a: withFleet('KR1', fleet([subject('1')])),
      b: withFleet('x', fleet([subject('2')]), 'other'),
    }
    const { found } = await fleets(files, { ...files, ...changed })
    expect(found.map(({ source }) => source)).toEqual(['other'])
  })

  it('are of subjects where this version has no word for what they are', async () => {
    const galaxies = fleet([subject('1')], { kind: 'galaxy' })
    const { found } = await fleets({ a: withFleet('KR1', galaxies) })
    expect(found[0]?.fleet.kind).toBe('subject')
  })

  it('are of ten sources at most, and of those whole', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `source_${String.fromCharCode(97 + index)}`)
    const files = Object.fromEntries(
      [...names, ...names].map((name, index) => [
        `report-${String(index).padStart(2, '0')}`,
        withFleet(`${index}`, fleet([subject(`${index}`)]), name),
      ]),
    )
    const { found } = await fleets(files)
    expect(found.map(({ source }) => source)).toEqual(names.slice(0, 10))
    expect(found.map(({ fleet: whole }) => whole.totals.subjects)).toEqual(Array(10).fill(2))
  })

  it('are left alone once the run is told to stop', async () => {
    const reason = new Error('told to stop')
    const files = { a: withFleet('KR1', fleet([subject('1')])) }
    expect(await rejectionOf(fleets(files, files, AbortSignal.abort(reason)))).toBe(reason)
    expect(await fleets({ a: reportFile() }, {}, AbortSignal.abort(reason))).toEqual({ found: [], read: [] })
  })
})
