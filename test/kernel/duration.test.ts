import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from '../../src/kernel/duration.ts'

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['1h30m', 5_400_000],
    ['30d', 2_592_000_000],
    ['1d2h3m4s5ms', 93_784_005],
    [' 5H ', 18_000_000],
    ['0s', 0],
  ])('of %s is read', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each([
    '',
    '30',
    'm',
    '-5m',
    '1.5h',
    '5 m',
    '30m1h',
    '5m5m',
    '5min',
    '1h 30m',
    '٣m',
    '99999999999999999999d',
  ])('is not made out of "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it.each([
    [0, '0s'],
    [350, '350ms'],
    [999.7, '1s'],
    [1_499, '1s'],
    [65_000, '1m5s'],
    [5_400_000, '1h30m'],
    [18_000_000, '5h'],
    [93_784_005, '1d2h'],
    [3_605_000, '1h'],
  ])('of %s ms is written as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })

  it('is read back as what was written, within its two largest units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 365 * 86_400_000 }), (milliseconds) => {
        const read = parseDuration(formatDuration(milliseconds)) ?? Number.NaN
        expect(Math.abs(read - milliseconds)).toBeLessThanOrEqual(Math.max(500, milliseconds / 20))
      }),
    )
  })
})
