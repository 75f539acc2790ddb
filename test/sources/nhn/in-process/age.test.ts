import { describe, expect, it } from 'vitest'
import { english } from '../../../../src/messages/english.ts'
import { message } from '../../../../src/messages/message.ts'
import { ageOf, isoTime } from '../../../../src/sources/nhn/age.ts'
import { day, now, resultLike } from './results.ts'

const rule = { now, maxAge: 30 * day, apart: undefined }

describe('The age of a result', () => {
  it.each([
    [now, 'recent'],
    [now - 30 * day, 'recent'],
    [now - 30 * day - 1, 'stale'],
  ])('is judged to the millisecond: %d is %s', (at, age) => {
    expect(ageOf(resultLike({ at }), rule)).toBe(age)
  })

  it('is unknown for what comes from the future', () => {
    const age = ageOf(resultLike({ at: now + 1_500 }), rule)
    expect(typeof age === 'string' ? age : english(age)).toBe(
      'web-1 (KR1) says that it was inspected at 2026-01-01T00:00:01Z, but it is 2026-01-01T00:00:00Z now. How old results are cannot be judged.',
    )
  })

  it('is unknown where the clocks are too far apart, however old a result looks', () => {
    const apart = message('nhn_reason_clocks', { server: 'a', own: 'b' })
    for (const at of [now, now + day, now - 90 * day]) {
      expect(ageOf(resultLike({ at }), { ...rule, apart })).toBe(apart)
    }
  })

  it('is told by moments in whole seconds, UTC', () => {
    expect(isoTime(now + 59_999)).toBe('2026-01-01T00:00:59Z')
  })
})
