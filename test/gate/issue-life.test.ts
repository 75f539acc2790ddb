import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueEffectOf, issueSteps, type KnownIssue } from '../../src/gate/issue-life.ts'
import { type Conclusion, type Outcome, outcomes } from '../../src/gate/outcome.ts'

const day = 86_400_000
const now = Date.parse('2026-03-01T00:00:00Z')
const open = (number: number, outcome: Outcome | undefined = 'failed'): KnownIssue => ({
  number,
  isOpen: true,
  closedAt: Number.NaN,
  outcome,
})
const closed = (number: number, daysAgo: number, outcome: Outcome | undefined = 'passed'): KnownIssue => ({
  number,
  isOpen: false,
  closedAt: now - daysAgo * day,
  outcome,
})
const conclusionOf = (outcome: Outcome): Conclusion =>
  outcome === 'passed'
    ? 'success'
    : ['skipped', 'started', 'checked'].includes(outcome)
      ? 'notice'
      : 'failure'
const steps = (outcome: Outcome, known: readonly KnownIssue[], conclusion = conclusionOf(outcome)) =>
  issueSteps({ outcome, conclusion }, known, now).map((step) =>
    step.act === 'create' ? 'create' : `${step.act} ${step.issue.number}${step.isNews ? ' with a word' : ''}`,
  )

describe('what an outcome does to an issue', () => {
  it.each<[Outcome, string]>([
    ['passed', 'closes'],
    ['failed', 'opens'],
    ['incomplete', 'opens'],
    ['misconfigured', 'opens'],
    ['refused', 'opens'],
    ['unreachable', 'opens'],
    ['busy', 'opens'],
    ['timeout', 'opens'],
    ['scan_canceled', 'opens'],
    ['aborted', 'nothing'],
    ['skipped', 'nothing'],
    ['started', 'nothing'],
    ['checked', 'nothing'],
    ['error', 'opens'],
  ])('%s %s', (outcome, effect) => {
    expect(issueEffectOf({ outcome, conclusion: conclusionOf(outcome) })).toBe(effect)
  })

  it('is the same where it was let through with a warning', () => {
    expect(steps('incomplete', [], 'warning')).toEqual(['create'])
    expect(steps('unreachable', [open(4, 'unreachable')], 'warning')).toEqual(['update 4'])
  })

  it('is never a closing but for a clear pass', () => {
    expect(issueEffectOf({ outcome: 'passed', conclusion: 'warning' })).toBe('opens')
    expect(issueEffectOf({ outcome: 'passed', conclusion: 'failure' })).toBe('opens')
  })
})

describe('the life of an issue', () => {
  it.each<[string, Outcome, KnownIssue[], string[]]>([
    ['begins with what is no pass', 'failed', [], ['create']],
    ['does not begin with a pass', 'passed', [], []],
    ['goes on without a word while nothing changes', 'failed', [open(4)], ['update 4']],
    ['goes on with a word where the outcome changes', 'refused', [open(4)], ['update 4 with a word']],
    [
      'goes on without one where nobody knows what it was',
      'failed',
      [{ ...open(4), outcome: undefined }],
      ['update 4'],
    ],
    ['ends with a pass', 'passed', [open(4)], ['close 4 with a word']],
    [
      'ends for both where two runs at once made two',
      'passed',
      [open(5), open(4)],
      ['close 5 with a word', 'close 4 with a word'].sort(),
    ],
    ['goes on in the older of two', 'failed', [open(5), open(4)], ['update 4']],
    ['stays open for whoever opened it while the gate passed', 'passed', [open(4, 'passed')], []],
    ['goes on after that with the next failure', 'failed', [open(4, 'passed')], ['update 4 with a word']],
    ['begins again within thirty days', 'failed', [closed(4, 30)], ['reopen 4 with a word']],
    ['begins again for whoever closed it too early', 'failed', [closed(4, 1, 'failed')], ['reopen 4']],
    ['begins anew after thirty days', 'failed', [closed(4, 30.001)], ['create']],
    [
      'begins anew where nobody knows when it was closed',
      'failed',
      [{ ...closed(4, 1), closedAt: Number.NaN }],
      ['create'],
    ],
    ['begins again where the clocks differ', 'failed', [closed(4, -0.1)], ['reopen 4 with a word']],
    [
      'goes on in the one that was closed last',
      'failed',
      [closed(4, 9), closed(3, 2)],
      ['reopen 3 with a word'],
    ],
    ['goes on in the open one beside a closed one', 'failed', [closed(9, 1), open(4)], ['update 4']],
    ['is over for a pass once it is closed', 'passed', [closed(4, 1)], []],
  ])('%s', (_, outcome, known, wanted) => {
    expect(steps(outcome, known).sort()).toEqual(wanted)
  })

  it('is never touched by a run that judged nothing, whatever there is', () => {
    const known = [open(4), closed(3, 2)]
    for (const outcome of ['skipped', 'started', 'checked', 'aborted'] as const) {
      expect(steps(outcome, known)).toEqual([])
    }
  })

  it('never has a second open one made beside the first, and only a pass closes', () => {
    const issue = fc.record({
      number: fc.nat(99),
      isOpen: fc.boolean(),
      closedAt: fc.constantFrom(now, now - 10 * day, now - 31 * day, Number.NaN),
      outcome: fc.constantFrom(undefined, ...outcomes),
    })
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), fc.array(issue), (outcome, known) => {
        const made = issueSteps({ outcome, conclusion: conclusionOf(outcome) }, known, now)
        if (known.some(({ isOpen }) => isOpen)) {
          expect(made.map(({ act }) => act)).not.toContain('create')
          expect(made.map(({ act }) => act)).not.toContain('reopen')
        }
        if (made.some(({ act }) => act === 'close')) expect(outcome).toBe('passed')
        if (outcome === 'passed') expect(made.every(({ act }) => act === 'close')).toBe(true)
      }),
    )
  })
})
