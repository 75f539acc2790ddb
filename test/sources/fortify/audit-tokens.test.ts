import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AuditedToken,
  concernsAbout,
  isOver,
  isRaisedBeyondReason,
  type Owners,
  type TokenConcern,
} from '../../../src/sources/fortify/audit-tokens.ts'

const day = 86_400_000
const now = Date.UTC(2026, 0, 1)
const owners: Owners = { active: new Set(['ci-bot']), suspended: new Set(['mallory']) }
const rules = { now, maxLifetime: 90 * day, owners }

/** A token that nobody minds, made yesterday for a month. */
const token = (changes: Partial<AuditedToken> = {}): AuditedToken => ({
  owner: 'ci-bot',
  created: now - day,
  end: now + 30 * day,
  ...changes,
})

describe('the review of a token', () => {
  it.each<[string, Partial<AuditedToken>, TokenConcern[]]>([
    ['a short one of somebody who is there', {}, []],
    ['one that lives exactly as long as allowed', { created: now, end: now + 90 * day }, []],
    ['one whose server was four minutes behind', { created: now - 240_000, end: now + 90 * day }, []],
    ['one that lives longer', { created: now, end: now + 91 * day }, ['too_long']],
    ['one that was extended again and again', { created: now - 80 * day, end: now + 80 * day }, ['too_long']],
    ['one of which nobody knows when it was made', { created: undefined, end: now + 91 * day }, ['too_long']],
    ['one without an end', { end: 'never' }, ['no_end']],
    ['one for a hundred years', { created: now, end: now + 36_500 * day }, ['no_end']],
    ['one for ten years, made long ago', { created: now - 3_000 * day, end: now + 700 * day }, ['no_end']],
    ['one for ten years to the day', { created: now, end: now + 3_650 * day }, ['too_long']],
    ['one for a moment more', { created: now, end: now + 3_650 * day + 1 }, ['no_end']],
    [
      'one for ten years from its creation, by clocks five minutes apart',
      { created: now - day, end: now + 3_649 * day + 300_000 },
      ['too_long'],
    ],
    [
      'one for ten years from its creation and a moment more',
      { created: now - day, end: now + 3_649 * day + 300_001 },
      ['no_end'],
    ],
    ['one whose server was five minutes behind', { created: now - 300_000, end: now + 90 * day }, []],
    ['one of a locked account', { owner: 'Mallory' }, ['owner_suspended']],
    ['one of nobody who is known', { owner: 'alice' }, ['owner_unknown']],
    ['one that names no owner', { owner: undefined }, ['owner_unknown']],
    ['one with two faults', { owner: 'alice', end: 'never' }, ['no_end', 'owner_unknown']],
    ['one that is over', { owner: 'alice', created: 0, end: now }, []],
  ])('%s', (_, changes, concerns) => {
    expect(concernsAbout(token(changes), rules)).toEqual(concerns)
  })

  it('says nothing of owners that could not be looked up, nor of a limit that nobody gave', () => {
    const bare = { now, maxLifetime: undefined, owners: undefined }
    expect(concernsAbout(token({ owner: 'alice', end: now + 3_000 * day }), bare)).toEqual([])
    expect(concernsAbout(token({ end: 'never' }), bare)).toEqual(['no_end'])
  })

  it('never forgives a longer life', () => {
    const span = fc.integer({ min: 1, max: 10_000 * day })
    fc.assert(
      fc.property(span, span, (one, more) => {
        const shorter = concernsAbout(token({ end: now + one }), rules)
        const longer = concernsAbout(token({ end: now + one + more }), rules)
        expect(longer.length).toBeGreaterThanOrEqual(shorter.length)
      }),
    )
  })

  it('leaves out what is over, and only that', () => {
    expect(isOver({ end: now }, now)).toBe(true)
    expect(isOver({ end: now + 1 }, now)).toBe(false)
    expect(isOver({ end: 'never' }, now)).toBe(false)
  })
})

describe('the review of a token type', () => {
  it.each([
    [365, false],
    [3_650, false],
    [3_651, true],
    [36_500, true],
    [0, true],
    [-1, true],
    [undefined, true],
  ])('with a maximum of %s days: %s', (maxDays, isRaised) => {
    expect(isRaisedBeyondReason({ maxDays })).toBe(isRaised)
  })
})
