import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Nearness, nearest, nearnessOf } from '../../../src/sources/fortify/token-life.ts'

const day = 86_400_000
const now = Date.UTC(2026, 0, 1)

describe('the nearness of an end', () => {
  it.each<[number, number | undefined, number | undefined, Nearness]>([
    [10, 14, 3, 'warn'],
    [14, 14, 3, 'warn'],
    [14.01, 14, 3, 'far'],
    [3, 14, 3, 'fail'],
    [2, undefined, 3, 'fail'],
    [2, 3, undefined, 'warn'],
    [-5, 14, undefined, 'warn'],
    [-5, 14, 3, 'fail'],
    [-5, undefined, undefined, 'far'],
    [1, undefined, undefined, 'far'],
    // The stricter one wins, however they stand to each other.
    [5, 3, 14, 'fail'],
  ])('%d days before it, with --warn %s and --fail %s, is %s', (left, warn, fail, nearness) => {
    const limits = { warn: warn && warn * day, fail: fail && fail * day }
    expect(nearnessOf(now + left * day, now, limits)).toBe(nearness)
  })

  it('is none where no end comes', () => {
    expect(nearnessOf('never', now, { warn: 365 * day, fail: 365 * day })).toBe('far')
  })

  it('only grows while time goes by', () => {
    const order: readonly Nearness[] = ['far', 'warn', 'fail']
    const span = fc.integer({ min: 0, max: 400 * day })
    const limits = fc.record({
      warn: fc.option(span, { nil: undefined }),
      fail: fc.option(span, { nil: undefined }),
    })
    fc.assert(
      fc.property(span, span, limits, (end, step, both) => {
        const [before, after] = [nearnessOf(now + end, now, both), nearnessOf(now + end, now + step, both)]
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before))
      }),
    )
  })

  it('of some is that of the worst', () => {
    expect(nearest([])).toBe('far')
    expect(nearest(['far', 'warn', 'far'])).toBe('warn')
    expect(nearest(['warn', 'fail', 'far'])).toBe('fail')
  })
})
