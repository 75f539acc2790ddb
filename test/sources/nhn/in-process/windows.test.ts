import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halvesOf, longestWindow, windowsOf, windowTime } from '../../../../src/sources/nhn/windows.ts'

const second = fc.integer({ min: 0, max: 4_000_000_000 })
const period = fc.tuple(second, fc.integer({ min: 0, max: 400 * 86_400 }), fc.nat(999), fc.nat(999))

describe('The windows of a period', () => {
  it('are none longer than the service takes, and leave no second out, whether or not ends belong to them', () => {
    fc.assert(
      fc.property(period, ([start, length, early, late]) => {
        const from = start * 1_000 + early
        const to = (start + length) * 1_000 + late + (late < early ? 1_000 : 0)
        const windows = windowsOf(from, to)
        for (const window of windows) {
          expect(window.to - window.from).toBeLessThanOrEqual(longestWindow)
          expect(window.to).toBeGreaterThanOrEqual(window.from)
        }
        expect(windows[0]?.to).toBe(Math.ceil(to / 1_000))
        expect(windows.at(-1)?.from).toBe(Math.floor(from / 1_000))
        // Neighbours share exactly one second: no gap by either reading, and no more twice than that.
        for (const [index, window] of windows.slice(1).entries()) {
          expect(window.to).toBe(windows[index]?.from)
        }
        expect(windows).toHaveLength(
          Math.max(1, Math.ceil((Math.ceil(to / 1_000) - Math.floor(from / 1_000)) / longestWindow)),
        )
      }),
    )
  })

  it('fit into February', () => {
    expect(longestWindow).toBe(28 * 86_400)
  })

  it('can be halved until they are a second long, and lose nothing', () => {
    expect(halvesOf({ from: 10, to: 20 })).toEqual([
      { from: 15, to: 20 },
      { from: 10, to: 15 },
    ])
    expect(halvesOf({ from: 10, to: 12 })).toEqual([
      { from: 11, to: 12 },
      { from: 10, to: 11 },
    ])
    expect(halvesOf({ from: 10, to: 11 })).toBeUndefined()
    expect(halvesOf({ from: 10, to: 10 })).toBeUndefined()
  })

  it('are written as the guide has it', () => {
    expect(windowTime(Date.UTC(2026, 6, 1, 15, 4, 5) / 1_000)).toBe('2026-07-01T15:04:05+00:00')
    fc.assert(
      fc.property(second, (at) => {
        expect(windowTime(at)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
        expect(Date.parse(windowTime(at))).toBe(at * 1_000)
      }),
    )
  })
})
