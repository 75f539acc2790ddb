import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswerError } from '../../../src/kernel/errors.ts'
import { english } from '../../../src/messages/english.ts'
import { tokensOf, uniqueDescription } from '../../../src/sources/fortify/description.ts'
import { doubtsOfLifetime, type Granted } from '../../../src/sources/fortify/lifetime.ts'
import { isAtLeast, parseSscVersion } from '../../../src/sources/fortify/versions.ts'
import { day, hour } from './bench.ts'

const now = Date.UTC(2026, 0, 1)
const doubts = (given: Partial<Granted>) =>
  doubtsOfLifetime({ type: 'CIToken', asked: day, end: now + day, serverTime: now, now, ...given }).map(
    english,
  )

describe('The life of a token', () => {
  it.each([
    ['as asked', {}],
    ['less by what a request takes', { end: now + day - 60_000 }],
    ['more by rounding', { end: now + day + 60_000 }],
    ['as asked, from a server that tells no time', { serverTime: undefined }],
    ['as asked, with clocks a minute apart', { serverTime: now + 60_000 }],
  ])('needs no word where it is %s', (_, given) => {
    expect(doubts(given)).toEqual([])
  })

  it('is said where SSC made it shorter', () => {
    expect(doubts({ asked: 90 * day, end: now + day })).toEqual([
      'SSC gave the token 1d instead of 90d: it ends at 2026-01-02 00:00 UTC. It gives a CIToken no more than its own maximum.',
    ])
    expect(doubts({ end: now + day - 60_001 })).toHaveLength(1)
  })

  it('is said where SSC made it longer, or gave no end', () => {
    expect(doubts({ end: now + 365 * day })).toEqual([
      'SSC gave the token 365d instead of 1d: unless revoked, this CIToken lives until 2027-01-01 00:00 UTC.',
    ])
    for (const end of [null, undefined])
      expect(doubts({ end })).toEqual([expect.stringMatching(/may live for ever/)])
  })

  it("counts by SSC's clock, and says that ours is wrong", () => {
    const behind = doubts({ serverTime: now + 6 * hour })
    expect(behind).toEqual([
      expect.stringMatching(/gave the token 18h instead of 1d/),
      expect.stringMatching(/clock is 6 hr behind SSC's/),
    ])
    const ahead = doubts({ serverTime: now - 6 * hour })
    expect(ahead).toEqual([
      expect.stringMatching(/1d6h instead of 1d/),
      expect.stringMatching(/clock is 6 hr ahead of SSC's/),
    ])
  })

  it('must not be over before it began', () => {
    expect(() => doubts({ serverTime: now + day })).toThrow(AnswerError)
    expect(() => doubts({ serverTime: now + 2 * day })).toThrow(
      /ended at 2026-01-02 00:00 UTC.*it is 2026-01-03 00:00 UTC/,
    )
    expect(() => doubts({ end: now - 1, serverTime: undefined })).toThrow(
      expect.objectContaining({ garbled: false }),
    )
  })
})

describe('A description', () => {
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constant(undefined))
  const dice = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  const diceOf = (stream: Iterator<number>) => () => Number(stream.next().value)

  it('is one line of bounded length with a mark at its end, whatever stands before', () => {
    fc.assert(
      fc.property(words, dice, (text, stream) => {
        const made = uniqueDescription(text, diceOf(stream))
        expect(made).toMatch(/^\S.* \[scangate-[\da-z]{12}\]$/su)
        expect(made).not.toMatch(/[\n\r\t]/)
        expect([...made].length).toBeLessThanOrEqual(223)
      }),
    )
  })

  it('differs by its mark where jobs say the same', () => {
    expect(uniqueDescription('same', Math.random)).not.toBe(uniqueDescription('same', Math.random))
  })

  it('finds its own tokens and nobody else’s, also where the server escaped or cut words', () => {
    fc.assert(
      fc.property(words, dice, (text, stream) => {
        const random = diceOf(stream)
        const mine = uniqueDescription(text, random)
        const other = uniqueDescription(text, random)
        fc.pre(mine !== other)
        const rows = [mine, other, text, null, undefined, '', 'x', `&amp; ${mine.slice(-23)}`]
        const found = tokensOf(
          mine,
          rows.map((description, index) => ({ id: String(index), description })),
        )
        expect(found.map(({ id }) => id)).toEqual(['0', '7'])
      }),
    )
  })

  it('says what it is where there are no words for it', () => {
    for (const words of [undefined, '', ' \n'])
      expect(uniqueDescription(words, () => 0)).toBe('CI job [scangate-000000000000]')
  })

  it.each([
    '',
    'CI job',
    'undefined',
    '[scangate-]',
    '[scangate-ABCDEFGHIJKL]',
    '[scangate-000000000000] and more',
  ])('without a mark at its end finds nothing: "%s"', (description) => {
    expect(tokensOf(description, [{ id: '1', description }])).toEqual([])
  })
})

describe('The version of SSC', () => {
  it.each([
    ['1:25.2.0.0151', '25.2'],
    [' 12:25.2.0.0151\n', '25.2'],
    ['1:22.2.1.0010', '22.2'],
    ['24.4.0.0001', '24.4'],
  ])('is read from %s', (text, expected) => {
    expect(parseSscVersion(text)?.text).toBe(expected)
  })

  it.each(['', 'v1', '25', '25.2', '2025.2.0', '1:25.20.0.1', '25.2.0-SNAPSHOT'])(
    'is not read from "%s"',
    (text) => {
      expect(parseSscVersion(text)).toBeUndefined()
    },
  )

  it('is compared by year, then by number', () => {
    const version = parseSscVersion('1:24.2.0.1')
    if (version === undefined) throw new Error('unread')
    expect(
      [
        [23, 4],
        [24, 2],
        [24, 4],
        [25, 2],
      ].map(([year = 0, release = 0]) => isAtLeast(version, [year, release])),
    ).toEqual([true, true, false, false])
  })
})
