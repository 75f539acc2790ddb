import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableTimes, isoTimeOf, parseIsoTime, readableTime } from '../../src/kernel/iso-time.ts'

describe('a time in ISO 8601', () => {
  it.each([
    ['2014-06-12T11:11:11+0000', Date.UTC(2014, 5, 12, 11, 11, 11)],
    ['2014-06-12T11:11:11+00:00', Date.UTC(2014, 5, 12, 11, 11, 11)],
    ['2014-06-12T20:11:11+0900', Date.UTC(2014, 5, 12, 11, 11, 11)],
    ['2014-06-12T07:41:11-03:30', Date.UTC(2014, 5, 12, 11, 11, 11)],
    ['2014-06-12T11:11:11Z', Date.UTC(2014, 5, 12, 11, 11, 11)],
    ['2014-06-12T11:11:11.250Z', Date.UTC(2014, 5, 12, 11, 11, 11, 250)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
  ])('%s is read', (text, time) => {
    expect(parseIsoTime(text)).toBe(time)
  })

  it.each([
    '',
    '0',
    'soon',
    'Jun 12 2026 ((((',
    '+275760-09-13T00:00:00.000Z',
    '-000001-01-01T00:00:00Z',
    '2026-06-12',
    '2026-06-12T11:11Z',
    '2026-06-12T11:11:11',
    '2026-06-12 11:11:11Z',
    '2026-02-29T00:00:00Z',
    '2026-06-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-06-12T24:00:00Z',
    '2026-06-12T11:60:00Z',
    '2026-06-12T11:11:11+2400',
    '2026-06-12T11:11:11+0060',
    ' 2026-06-12T11:11:11Z',
    '2026-06-12T11:11:11Z\n',
  ])('«%s» is none', (text) => {
    expect(parseIsoTime(text)).toBeNaN()
  })

  it('is read as it was written, and nothing else is', () => {
    const date = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, (time) => {
        expect(parseIsoTime(time.toISOString())).toBe(time.getTime())
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseIsoTime(text)).toBeNaN()
      }),
    )
  })
})

describe('a time for programs', () => {
  it('is in UTC, and has a fraction of a second only where there is one', () => {
    expect(isoTimeOf('2014-06-12T20:11:11+0900')).toBe('2014-06-12T11:11:11Z')
    expect(isoTimeOf('2014-06-12T11:11:11.250Z')).toBe('2014-06-12T11:11:11.250Z')
    for (const none of ['', 'yesterday', null, undefined]) expect(isoTimeOf(none)).toBeNull()
  })
})

describe('a time for people', () => {
  const time = Date.UTC(2026, 10, 20, 9, 30, 5, 900)

  it('has one form, in UTC and to the minute, or to the second', () => {
    expect(readableTime(time)).toBe('2026-11-20 09:30 UTC')
    expect(readableTime(time, 'second')).toBe('2026-11-20 09:30:05 UTC')
  })

  it('is written to the second beside another one of the same minute', () => {
    const minute = 60_000
    expect(comparableTimes([time, time + minute])).toEqual(['2026-11-20 09:30 UTC', '2026-11-20 09:31 UTC'])
    expect(comparableTimes([time, time + 9_000, time + minute])).toEqual([
      '2026-11-20 09:30:05 UTC',
      '2026-11-20 09:30:14 UTC',
      '2026-11-20 09:31:05 UTC',
    ])
  })

  it('is nothing where it is no time', () => {
    expect(comparableTimes([Number.NaN, time])).toEqual(['', '2026-11-20 09:30 UTC'])
  })
})
