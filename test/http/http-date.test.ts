import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHttpDate } from '../../src/http/http-date.ts'

describe('the header Date', () => {
  it('is read in the form that servers must write', () => {
    expect(parseHttpDate('Thu, 01 Jan 2026 00:00:00 GMT')).toBe(Date.UTC(2026, 0, 1))
    const date = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (time) => {
        expect(parseHttpDate(time.toUTCString())).toBe(Math.floor(time.getTime() / 1_000) * 1_000)
      }),
    )
  })

  it.each([
    '',
    '0',
    'lunchtime',
    '2026-01-01T00:00:00Z',
    'Fri, 01 Jan 2026 00:00:00 GMT',
    'Thu, 01 Jan 2026 00:00:00 +0000',
    'Thu, 01 Jan 2026 00:00:00 GMT, Thu, 01 Jan 2026 00:00:00 GMT',
  ])('«%s» tells nothing', (text) => {
    expect(parseHttpDate(text)).toBeNaN()
  })
})
