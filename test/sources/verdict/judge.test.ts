import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Outcome, outcomes } from '../../../src/gate/outcome.ts'
import { english } from '../../../src/messages/english.ts'
import { effects } from '../../../src/sources/verdict/effects.ts'
import {
  type GivenReport,
  type Judgement,
  judgeGates,
  type VerdictPolicy,
} from '../../../src/sources/verdict/judge.ts'
import { neverAccepted } from '../../../src/sources/verdict/standing.ts'
import { commit } from '../../support/verdict/reports.ts'

const now = Date.UTC(2026, 0, 2)
const hour = 3_600_000
const policy: VerdictPolicy = {
  require: [],
  commit,
  maxAge: 24 * hour,
  accept: new Map(),
  allowSimulated: false,
}

const pass: GivenReport = {
  source: 'vaddy',
  subject: { kind: 'project', id: 'shop' },
  outcome: 'passed',
  conclusion: 'success',
  exitCode: 0,
  simulated: false,
  endedAt: now - hour,
  commit,
  url: null,
  attempt: null,
  reason: 'All is well.',
}
const report = (parts: Partial<GivenReport> = {}): GivenReport => ({ ...pass, ...parts })
const of = (id: string | null, kind = 'project') => ({ kind, id })
const judge = (reports: readonly GivenReport[], more: Partial<VerdictPolicy> = {}, unreadable = 0) =>
  judgeGates(reports, unreadable, { ...policy, ...more }, now)
const required = (source: string, id: string | null = null, count = 1) => ({
  written: `${source}${id === null ? '' : `:${id}`}${count > 1 ? `*${count}` : ''}`,
  source,
  id,
  count,
})
const whyOf = ({ judged }: Judgement<GivenReport>, index = 0) => {
  const why = judged[index]?.why
  return why === undefined || why === null ? '' : english(why)
}

describe('A verdict', () => {
  it('passes when every gate passed, and counts subjects', () => {
    const verdict = judge([report(), report({ subject: of('api') }), report({ source: 'nhn' })])
    expect(verdict).toMatchObject({ outcome: 'passed', subjects: { all: 3, passed: 3, failed: 0 } })
  })

  it('is no pass without any gate', () => {
    expect(judge([]).outcome).toBe('misconfigured')
  })

  it.each<[Outcome, string]>([
    ['failed', 'failed'],
    ['incomplete', 'failed'],
    ['misconfigured', 'misconfigured'],
    ['refused', 'refused'],
    ['unreachable', 'unreachable'],
    ['busy', 'busy'],
    ['timeout', 'timeout'],
    ['scan_canceled', 'scan_canceled'],
    ['aborted', 'error'],
    ['skipped', 'failed'],
    ['started', 'failed'],
    ['checked', 'failed'],
    ['error', 'error'],
  ])('of a pass and a gate that is %s is %s', (outcome, expected) => {
    const notice = ['skipped', 'started', 'checked'].includes(outcome)
    const bad = report({ subject: of('b'), outcome, conclusion: notice ? 'notice' : 'failure', exitCode: 9 })
    const verdict = judge([pass, bad])
    expect(verdict).toMatchObject({ outcome: expected, subjects: { all: 2, passed: 1, failed: 1 } })
    expect(whyOf(verdict, 1)).toContain('All is well.')
  })

  it.each<[string, Partial<GivenReport>, string, RegExp]>([
    ['is stale', { endedAt: now - 25 * hour }, 'failed', /ended 1 day 1 hr ago/],
    ['is of another commit', { commit: 'a'.repeat(40) }, 'failed', /of commit aaaaaaaaaaaa,/],
    ['says no commit', { commit: null }, 'failed', /says no commit/],
    ['is simulated', { simulated: true }, 'failed', /simulated run/],
    ['comes from the future', { endedAt: now + 6 * 60_000 }, 'misconfigured', /one of two clocks/],
    ['passed and says failure', { conclusion: 'failure' }, 'misconfigured', /no pass/],
    ['passed and exits with 2', { exitCode: 2 }, 'misconfigured', /no pass/],
    ['failed with a warning', { outcome: 'failed', conclusion: 'warning' }, 'failed', /outcome is failed/],
    ['is an error with a warning', { outcome: 'error', conclusion: 'warning' }, 'error', /outcome is error/],
    ['is refused with a warning', { outcome: 'refused', conclusion: 'warning' }, 'refused', /refused/],
    [
      'is canceled with success',
      { outcome: 'scan_canceled', conclusion: 'success' },
      'scan_canceled',
      /canceled/,
    ],
    ['warns and exits with 2', { outcome: 'busy', conclusion: 'warning', exitCode: 2 }, 'busy', /busy/],
  ])('is no pass when a gate %s', (_, parts, outcome, why) => {
    const verdict = judge([report({ subject: of('other') }), report(parts)])
    expect(verdict).toMatchObject({ outcome, subjects: { passed: 1, failed: 1 } })
    expect(whyOf(verdict, 1)).toMatch(why)
  })

  it('takes a report as old as max_age, and one a little ahead of our clock', () => {
    expect(judge([report({ endedAt: now - 24 * hour })]).outcome).toBe('passed')
    expect(judge([report({ endedAt: now - 24 * hour - 1 })]).outcome).toBe('failed')
    expect(judge([report({ endedAt: now + 5 * 60_000 })]).outcome).toBe('passed')
    expect(judge([report({ endedAt: now + 5 * 60_000 + 1 })]).outcome).toBe('misconfigured')
  })

  it('compares commits whole, whatever their capitals, and not at all with any', () => {
    expect(judge([report({ commit: commit.toUpperCase() })]).outcome).toBe('passed')
    expect(judge([report({ commit: commit.slice(0, 12) })]).outcome).toBe('failed')
    expect(judge([report({ commit: null })], { commit: 'any' }).outcome).toBe('passed')
  })

  it('lets a simulated report pass only where that is allowed', () => {
    expect(judge([report({ simulated: true })], { allowSimulated: true }).outcome).toBe('passed')
  })

  it.each<Outcome>(['incomplete', 'busy', 'timeout', 'unreachable', 'passed'])(
    'passes with a warning where the gate itself let %s through',
    (outcome) => {
      const verdict = judge([report({ outcome, conclusion: 'warning' })])
      expect(verdict).toMatchObject({ outcome: 'passed', judged: [{ state: 'warning' }] })
      expect(whyOf(verdict)).toMatch(/warning/)
    },
  )

  it('lets an accepted outcome through, and forgives nothing else of it', () => {
    const accept = new Map<Outcome, string>([['skipped', 'forks have no secrets']])
    const skipped = report({ outcome: 'skipped', conclusion: 'notice' })
    const verdict = judge([skipped], { accept })
    expect(verdict).toMatchObject({ outcome: 'passed', judged: [{ state: 'warning' }] })
    expect(whyOf(verdict)).toContain('forks have no secrets')
    for (const parts of [{ commit: null }, { endedAt: now - 25 * hour }, { simulated: true }]) {
      expect(judge([{ ...skipped, ...parts }], { accept }).outcome).toBe('failed')
    }
  })

  it.each([...neverAccepted])('never accepts %s, even where a policy says so', (outcome) => {
    const bad = report({ outcome, conclusion: 'failure', exitCode: 1 })
    expect(judge([bad], { accept: new Map([[outcome, 'x']]) }).outcome).not.toBe('passed')
  })

  it('says failed before anything that kept a gate from judging, and of these the lowest code', () => {
    const bad = (outcome: Outcome) =>
      report({ subject: of(outcome), outcome, conclusion: 'failure', exitCode: 9 })
    expect(judge([bad('error'), bad('scan_canceled'), bad('refused')]).outcome).toBe('refused')
    expect(judge([bad('refused'), bad('unreachable')], {}, 1).outcome).toBe('misconfigured')
    expect(judge([bad('misconfigured'), bad('incomplete')], {}, 1).outcome).toBe('failed')
    expect(judge([bad('error'), bad('busy')]).outcome).toBe('busy')
  })

  it('is misconfigured where a file is no report, and judges the others', () => {
    expect(judge([pass], {}, 1)).toMatchObject({
      outcome: 'misconfigured',
      subjects: { all: 1, passed: 1 },
      judged: [{ state: 'pass' }],
    })
  })
})

describe('Required gates', () => {
  it.each([
    [required('nhn'), ['nhn']],
    [required('vaddy'), []],
    [required('vaddy', 'shop'), []],
    [required('vaddy', 'other'), ['vaddy:other']],
    [required('vaddy', null, 2), []],
    [required('vaddy', null, 3), ['vaddy*3']],
  ])('%j misses %j', (one, missing) => {
    const verdict = judge([pass, report({ subject: of('api') }), report()], { require: [one] })
    expect(verdict.missing).toEqual(missing)
    expect(verdict.outcome).toBe(missing.length === 0 ? 'passed' : 'failed')
  })
})

describe('Several reports of one subject', () => {
  const run = 'https://ci.example/run/1'
  const failed = { outcome: 'failed', conclusion: 'failure', exitCode: 2 } as const

  it('count by the latest attempt of one run', () => {
    const again = judge([report({ url: run, attempt: 2 }), report({ url: run, attempt: 1, ...failed })])
    expect(again).toMatchObject({
      outcome: 'passed',
      judged: [{ state: 'pass' }, { state: 'skipped' }],
      subjects: { all: 1, passed: 1 },
    })
    expect(
      judge([report({ url: run, attempt: 1 }), report({ url: run, attempt: 2, ...failed })]).outcome,
    ).toBe('failed')
  })

  it.each([
    ['equal attempts', { url: run, attempt: 1 }, { url: run, attempt: 1 }],
    ['an attempt without a number', { url: run, attempt: 2 }, { url: run, attempt: null }],
    ['different runs', { url: run, attempt: 2 }, { url: `${run}0`, attempt: 1 }],
    ['runs without an address', { url: null, attempt: 2 }, { url: null, attempt: 1 }],
  ])('are all judged, and the worse one wins: %s', (_, one, other) => {
    const verdict = judge([report(one), report({ ...other, ...failed })])
    expect(verdict).toMatchObject({ outcome: 'failed', subjects: { all: 1, passed: 0, failed: 1 } })
    expect(verdict.judged[0]).toMatchObject({ state: 'unjudged' })
    expect(whyOf(verdict)).toMatch(/same subject says failed/)
  })

  it('are of different subjects where source, kind or ID differ', () => {
    const failing = { url: run, attempt: 1, ...failed }
    for (const parts of [{ source: 'nhn' }, { subject: of('shop', 'fleet') }, { subject: of('b') }]) {
      expect(judge([report({ url: run, attempt: 2 }), report({ ...failing, ...parts })]).outcome).toBe(
        'failed',
      )
    }
  })
})

// ── what holds whatever comes ──

const anyReport: fc.Arbitrary<GivenReport> = fc.record({
  source: fc.constantFrom('vaddy', 'nhn', 'api', 'something_new'),
  subject: fc.record({ kind: fc.constantFrom('project', 'fleet'), id: fc.constantFrom('a', 'b', null) }),
  outcome: fc.oneof({ weight: 3, arbitrary: fc.constant('passed' as const) }, fc.constantFrom(...outcomes)),
  conclusion: fc.oneof(
    { weight: 3, arbitrary: fc.constant('success' as const) },
    fc.constantFrom('success', 'notice', 'warning', 'failure'),
  ),
  exitCode: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, 5)),
  simulated: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
  endedAt: fc.constantFrom(now, now - hour, now - hour, now - 30 * hour, now + hour),
  commit: fc.oneof({ weight: 5, arbitrary: fc.constant(commit) }, fc.constantFrom(null, 'b'.repeat(40))),
  url: fc.constantFrom(null, 'https://ci.example/1', 'https://ci.example/2'),
  attempt: fc.constantFrom(null, 1, 2),
  reason: fc.constant('As the gate says.'),
})
const anyPolicy: fc.Arbitrary<VerdictPolicy> = fc.record({
  require: fc.array(fc.constantFrom(required('nhn'), required('vaddy', 'a'), required('vaddy', null, 2)), {
    maxLength: 2,
  }),
  commit: fc.constantFrom(commit, 'any'),
  maxAge: fc.constant(24 * hour),
  accept: fc
    .subarray(outcomes.filter((one) => one !== 'passed'))
    .map((names) => new Map(names.map((name) => [name, 'because']))),
  allowSimulated: fc.boolean(),
})
const anyReports = fc.array(anyReport, { maxLength: 6 })
const isPassOf = ({ judged }: Judgement<GivenReport>, one: GivenReport) => {
  const state = judged.find(({ report: each }) => each === one)?.state
  return state === 'pass' || state === 'warning'
}
const rank = (outcome: string) =>
  outcome === 'passed' ? effects.length : effects.indexOf(outcome as 'failed')

describe('Whatever the reports are', () => {
  it('one that is no pass never turns a verdict into a pass', () => {
    fc.assert(
      fc.property(anyReports, anyReport, anyPolicy, (reports, added, given) => {
        const alone = judgeGates([added], 0, { ...given, require: [] }, now)
        fc.pre(!isPassOf(alone, added))
        const before = judgeGates(reports, 0, given, now)
        const after = judgeGates([...reports, added], 0, given, now)
        // Unless a later attempt of its run has taken its place already.
        const counts = after.judged.at(-1)?.state !== 'skipped'
        expect(after.outcome === 'passed').toBe(!counts && before.outcome === 'passed')
      }),
    )
  })

  it('one that is no pass, of a run of its own, never makes a verdict better', () => {
    fc.assert(
      fc.property(anyReports, anyReport, anyPolicy, (reports, other, given) => {
        const added = { ...other, url: null }
        const held = { ...given, require: [] }
        fc.pre(reports.length > 0 && !isPassOf(judgeGates([added], 0, held, now), added))
        const before = judgeGates(reports, 0, held, now)
        const after = judgeGates([...reports, added], 0, held, now)
        expect(rank(after.outcome)).toBeLessThanOrEqual(rank(before.outcome))
      }),
    )
  })

  it('their order never matters', () => {
    fc.assert(
      fc.property(
        anyReports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        anyPolicy,
        fc.nat(1),
        ([reports, shuffled], given, unreadable) => {
          const one = judgeGates(reports, unreadable, given, now)
          const other = judgeGates(shuffled, unreadable, given, now)
          expect(other.outcome).toBe(one.outcome)
          expect(other.subjects).toEqual(one.subjects)
          expect(other.missing).toEqual(one.missing)
          const byReport = new Map(other.judged.map((each) => [each.report, each]))
          for (const each of one.judged) expect(byReport.get(each.report)).toEqual(each)
        },
      ),
    )
  })

  it('a required gate that is missing is never a pass', () => {
    fc.assert(
      fc.property(anyReports, anyPolicy, (reports, given) => {
        const held = { ...given, require: [...given.require, required('never_there')] }
        const verdict = judgeGates(reports, 0, held, now)
        expect(verdict.outcome).toBe('failed')
        expect(verdict.missing).toContain('never_there')
      }),
    )
  })

  it('a pass means that every subject is one, counted again by other means', () => {
    fc.assert(
      fc.property(anyReports, anyPolicy, (reports, given) => {
        const verdict = judgeGates(reports, 0, given, now)
        const key = (one: GivenReport) => `${one.source}/${one.subject.kind}/${one.subject.id}`
        const counted = verdict.judged.filter(({ state }) => state !== 'skipped')
        const subjects = new Set(counted.map(({ report: one }) => key(one)))
        const bad = new Set(
          counted
            .filter(({ state }) => state === 'fail' || state === 'unjudged')
            .map(({ report: one }) => key(one)),
        )
        expect(verdict.subjects).toEqual({
          all: subjects.size,
          passed: subjects.size - bad.size,
          failed: bad.size,
        })
        expect(subjects.size).toBe(new Set(reports.map(key)).size)
        const isClean = bad.size === 0 && verdict.missing.length === 0 && subjects.size > 0
        expect(verdict.outcome === 'passed').toBe(isClean)
      }),
    )
  })
})
