import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adaptiveInterval, slotInterval } from '../../src/kernel/poll.ts'

describe('the interval while polling', () => {
  it.each([
    [0, 2_000],
    [10_000, 2_000],
    [40_000, 4_000],
    [200_000, 20_000],
    [300_000, 30_000],
    [18_000_000, 30_000],
  ])('after %s ms is %s ms', (elapsed, interval) => {
    expect(adaptiveInterval(elapsed)).toBe(interval)
  })

  it('stays between 2 s and 30 s, whatever is expected', () => {
    const time = fc.integer({ min: 0, max: 100_000_000 })
    fc.assert(
      fc.property(time, fc.option(time, { nil: undefined }), (elapsed, expected) => {
        const interval = adaptiveInterval(elapsed, expected)
        expect(interval).toBeGreaterThanOrEqual(2_000)
        expect(interval).toBeLessThanOrEqual(30_000)
      }),
    )
  })

  it.each([
    [0, 100_000, 2_000],
    [60_000, 100_000, 4_000],
    [90_000, 100_000, 2_000],
    [895_000, 1_000_000, 10_500],
    [1_000_000, 1_000_000, 2_000],
    [1_100_000, 1_000_000, 10_000],
    [1_300_000, 1_000_000, 30_000],
  ])('after %s ms of an expected %s ms is %s ms', (elapsed, expected, interval) => {
    expect(adaptiveInterval(elapsed, expected)).toBe(interval)
  })

  it('is shorter around the expected end, and the same long before and after it', () => {
    const expected = 600_000
    expect(adaptiveInterval(60_000, expected)).toBe(adaptiveInterval(60_000))
    expect(adaptiveInterval(expected, expected)).toBeLessThan(adaptiveInterval(expected))
    expect(adaptiveInterval(2 * expected, expected)).toBe(adaptiveInterval(2 * expected))
  })

  const time = fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 100_000_000 }))

  it('is never longer for what is expected', () => {
    fc.assert(
      fc.property(time, time, (elapsed, expected) => {
        expect(adaptiveInterval(elapsed, expected)).toBeLessThanOrEqual(adaptiveInterval(elapsed))
      }),
    )
  })

  it('lets an end be seen within 2 s or a tenth of the whole, and 30 s, whatever was expected', () => {
    const duration = fc.integer({ min: 1, max: 4_000_000 })
    fc.assert(
      fc.property(duration, time, (lasts, expected) => {
        let elapsed = 2_000
        while (elapsed < lasts) elapsed += adaptiveInterval(elapsed, expected)
        expect(elapsed - lasts).toBeLessThanOrEqual(Math.min(30_000, Math.max(2_000, lasts / 10)))
      }),
    )
  })
})

describe('the interval while waiting for the slot', () => {
  it('grows by half from 5 s to 30 s', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((looks) => slotInterval(looks, () => 0))).toEqual([
      5_000, 7_500, 11_250, 16_875, 25_313, 30_000, 30_000,
    ])
  })

  it('is shortened by at most a fifth at random', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (looks, random) => {
          const full = slotInterval(looks, () => 0)
          expect(slotInterval(looks, () => random)).toBeGreaterThanOrEqual(Math.floor(full * 0.8))
          expect(slotInterval(looks, () => random)).toBeLessThanOrEqual(full)
        },
      ),
    )
  })
})
