import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockSkew,
  daysLeft,
  parseSscDate,
  serverTimeOf,
  sscDate,
} from '../../../src/sources/fortify/dates.ts'
import { hour } from './bench.ts'

const day = 24 * hour
const moment = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2099, 0, 1) })
const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
const two = (value: number) => String(value).padStart(2, '0')

describe('A date of SSC', () => {
  it.each([
    ['2017-09-12T11:24:28.000+0000', Date.UTC(2017, 8, 12, 11, 24, 28)],
    ['2020-06-19T20:36:42.697+0000', Date.UTC(2020, 5, 19, 20, 36, 42, 697)],
    ['2024-06-28T13:16:25.290+00:00', Date.UTC(2024, 5, 28, 13, 16, 25, 290)],
    ['2017-11-29T22:40:11Z', Date.UTC(2017, 10, 29, 22, 40, 11)],
    ['2024-06-28T22:16:25.290+09:00', Date.UTC(2024, 5, 28, 13, 16, 25, 290)],
  ])('is read in the spelling %s', (text, expected) => {
    expect(parseSscDate(text)).toBe(expected)
  })

  it.each([
    '2016. 10. 19',
    'Oct 19, 2016 11:24:28 AM',
    '2016/10/19 11:24:28',
    '19.10.2016',
    '2016-10-19',
    '2016-10-19T11:24:28',
    '2016-10-19 11:24:28',
    '1476875068000',
    '2016-02-30T00:00:00Z',
    '',
  ])('is none in the spelling "%s", which names no one moment', (text) => {
    expect(parseSscDate(text)).toBeNaN()
  })

  it('is the same moment in each spelling, with every offset', () => {
    fc.assert(
      fc.property(moment, offset, (time, minutes) => {
        const local = new Date(time + minutes * 60_000).toISOString().replace('Z', '')
        const sign = minutes < 0 ? '-' : '+'
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
        expect(parseSscDate(`${local}${sign}${two(hours)}${two(rest)}`)).toBe(time)
        expect(parseSscDate(`${local}${sign}${two(hours)}:${two(rest)}`)).toBe(time)
        expect(parseSscDate(sscDate(time))).toBe(time)
      }),
    )
  })

  it('leaves whole days, rounded down and never up', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: -900, max: 9_000 }),
        fc.integer({ min: 0, max: day - 1 }),
        (now, days, rest) => {
          expect(daysLeft(now + days * day + rest, now)).toBe(days)
        },
      ),
    )
    expect(daysLeft(365 * day - 1, 0)).toBe(364)
    expect(daysLeft(-1, 0)).toBe(-1)
  })

  it('is held against the clock of the server, as far as it tells one', () => {
    const time = Date.UTC(2026, 0, 1)
    expect(serverTimeOf({ headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT' } })).toBe(time)
    expect(serverTimeOf({ headers: { date: '2026. 1. 1' } })).toBeUndefined()
    expect(serverTimeOf({ headers: {} })).toBeUndefined()
    expect(clockSkew(time + 60_000, time)).toBeUndefined()
    expect(clockSkew(time + 60_001, time)).toBe(60_001)
    expect(clockSkew(time - 60_001, time)).toBe(-60_001)
    expect(clockSkew(undefined, time)).toBeUndefined()
  })
})
