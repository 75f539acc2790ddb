import { describe, expect, it } from 'vitest'
import { type Outcome, outcomes } from '../../../src/gate/outcome.ts'
import { english } from '../../../src/messages/english.ts'
import { type GivenReport, judgeGates, type VerdictPolicy } from '../../../src/sources/verdict/judge.ts'
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
const report = (parts: Partial<GivenReport> = {}): GivenReport => ({
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
  ...parts,
})

/** What speaks against one report, and what is said of it. */
function standingOf(parts: Partial<GivenReport>, more: Partial<VerdictPolicy> = {}) {
  const [one] = judgeGates([report(parts)], 0, { ...policy, ...more }, now).judged
  if (one === undefined) throw new Error('nothing was judged')
  return {
    state: one.state,
    kinds: one.objections.map(({ kind }) => kind),
    why: one.why === null ? null : english(one.why),
  }
}
const failed = { outcome: 'failed', conclusion: 'failure', exitCode: 2 } as const

describe('What speaks against a report', () => {
  it.each<[string, Partial<GivenReport>, string, string]>([
    ['it failed', failed, 'outcome', 'Its outcome is failed: All is well.'],
    [
      'it contradicts itself',
      { exitCode: 2 },
      'senseless',
      'with its conclusion or exit code that it did not',
    ],
    [
      'it says no commit',
      { commit: null },
      'commit',
      'says no commit, and this verdict is about 4f0c1d2e3a4b',
    ],
    ['it is of another commit', { commit: 'b'.repeat(40) }, 'commit', 'commit bbbbbbbbbbbb'],
    ['it is stale', { endedAt: now - 49 * hour }, 'age', '2 days 1 hr ago'],
    ['it comes from the future', { endedAt: now + hour }, 'future', '2026-01-02 01:00:00 UTC'],
    ['it is simulated', { simulated: true }, 'simulated', 'a simulated run'],
  ])('is said in words that name what was found: %s', (_, parts, kind, words) => {
    const { kinds, why } = standingOf(parts)
    expect(kinds).toEqual([kind])
    expect(why).toContain(words)
  })

  it('names the time here, too, where a report comes from the future', () => {
    expect(standingOf({ endedAt: now + hour }).why).toContain('2026-01-02 00:00:00 UTC')
  })

  it('is all of it, and the gravest is said, what the gate itself says first', () => {
    const everything = { ...failed, commit: null, endedAt: now - 49 * hour, simulated: true }
    const all = standingOf(everything)
    expect(all.kinds).toEqual(['outcome', 'commit', 'age', 'simulated'])
    expect(all.why).toContain('Its outcome is failed')
    const refused = standingOf({ ...everything, outcome: 'refused' })
    expect(refused.why).toContain('commit')
    expect(refused.state).toBe('fail')
  })

  it('is nothing of a commit where any will do, and nothing of an outcome that is accepted', () => {
    expect(standingOf({ commit: null }, { commit: 'any' })).toEqual({ state: 'pass', kinds: [], why: null })
    const accept = new Map<Outcome, string>([['skipped', 'forks']])
    expect(standingOf({ outcome: 'skipped', conclusion: 'notice' }, { accept }).kinds).toEqual([])
  })
})

describe('What lets a report through', () => {
  it('is said to have passed with a warning where the gate passed', () => {
    expect(standingOf({ conclusion: 'warning' }).why).toBe('It passed, with a warning.')
  })

  it.each(['incomplete', 'busy', 'timeout', 'unreachable'] as const)(
    'names the outcome that its gate let off: %s',
    (outcome) => {
      const { state, why } = standingOf({ outcome, conclusion: 'warning' })
      expect(state).toBe('warning')
      expect(why).toContain(outcome)
      expect(why).not.toContain('It passed')
    },
  )

  it('names the outcome that was accepted here, and why', () => {
    const accept = new Map<Outcome, string>([['checked', 'a rehearsal']])
    const { state, why } = standingOf({ outcome: 'checked', conclusion: 'notice' }, { accept })
    expect(state).toBe('warning')
    expect(why).toContain('checked')
    expect(why).toContain('a rehearsal')
  })
})

describe('A report that does not count', () => {
  it('says that a later attempt counts in its place, and nothing against it', () => {
    const url = 'https://ci.example/run/1'
    const { judged } = judgeGates(
      [report({ ...failed, url, attempt: 1, simulated: true }), report({ url, attempt: 2 })],
      0,
      policy,
      now,
    )
    expect(judged[0]).toMatchObject({ state: 'skipped', effect: null, objections: [] })
    expect(judged[0]?.why && english(judged[0].why)).toBe(
      'A later attempt of the same run counts in its place.',
    )
  })

  it('names the same other outcome, whatever the order of the others', () => {
    const bad = (outcome: Outcome) => report({ outcome, conclusion: 'failure', exitCode: 9 })
    const others = outcomes.filter((one) => ['refused', 'busy', 'timeout'].includes(one))
    for (const given of [others, [...others].reverse()]) {
      const { judged } = judgeGates([...given.map(bad), report()], 0, policy, now)
      expect(judged.at(-1)?.why && english(judged.at(-1)?.why as never)).toContain('busy')
    }
  })
})
