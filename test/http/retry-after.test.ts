import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from '../../src/http/retry-after.ts'

const now = Date.UTC(2026, 10, 22, 12, 0, 0)
const day = 24 * 60 * 60 * 1_000

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['86400', day],
    ['86401', day],
    ['9'.repeat(400), day],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['sun, 22 nov 2026 12:00:30 gmt', 30_000],
    ['Sunday, 22-Nov-26 12:00:30 GMT', 30_000],
    ['Sun Nov 22 12:00:30 2026', 30_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Sun, 22 Nov 2099 12:00:00 GMT', day],
  ])('reads %s as %i ms', (header, milliseconds) => {
    expect(parseRetryAfter(header, now)).toBe(milliseconds)
  })

  it.each([
    undefined,
    '',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    '10s',
    '10, 20',
    '２０',
    'soon',
    '2026-11-22T12:00:30Z',
    'Sun, 22 Nov 2026',
    'Sun, 99 Nov 2026 12:00:30 GMT',
    'Nov 22 2026 12:00:30 GMT',
    'Infinity',
  ])('makes no sense of %s', (header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined()
  })

  it('reads every date that a server writes, to the second', () => {
    const seconds = fc.integer({ min: 0, max: day / 1_000 })
    fc.assert(
      fc.property(seconds, (ahead) => {
        const header = new Date(now + ahead * 1_000).toUTCString()
        expect(parseRetryAfter(header, now)).toBe(ahead * 1_000)
      }),
    )
  })

  it('gives nothing or a time from none to a day, whatever the header', () => {
    const header = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'Sun, 0123456789:GMT') }),
      fc.date().map(String),
    )
    fc.assert(
      fc.property(header, fc.date({ noInvalidDate: true }), (text, date) => {
        const wait = parseRetryAfter(text, date.getTime())
        if (wait === undefined) return
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(day)
      }),
    )
  })
})
