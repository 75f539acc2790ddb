import { describe, expect, it } from 'vitest'
import { doubtsOfCounts, doubtsOfItems, isLevel, placeOf } from '../../../../src/sources/nhn/doubts.ts'
import type { Result } from '../../../../src/sources/nhn/latest.ts'
import type { DetailItem } from '../../../../src/sources/nhn/schema.ts'
import { announcing, itemLike, resultLike, said, weakItem } from './results.ts'

const contradicts = 'The result of web-1 (KR1) contradicts itself:'
const nothingChecked = 'The inspection of web-1 (KR1) checked nothing: it failed, and is no clean one.'

describe('An instance', () => {
  it('is called by its name and region, on one line and not too long', () => {
    expect(placeOf({ instanceName: ' web\n1\u001b[31m ', region: 'KR1' })).toBe('web 1 (KR1)')
    expect(placeOf({ instanceName: 'x'.repeat(81), region: 'KR2' })).toBe(`${'x'.repeat(79)}… (KR2)`)
  })
})

describe('The counts of a result', () => {
  it.each<Partial<Result>>([{}, { checkCount: 1 }, announcing(1, 1, 1), announcing(0, 0, 3)])(
    'are believed where they agree: %j',
    (fields) => {
      expect(doubtsOfCounts(resultLike(fields))).toEqual([])
    },
  )

  it.each([
    'usageStasNo',
    'executionTime',
    'checkCount',
    'weakCount',
    'level3WeakCount',
    'level2WeakCount',
    'level1WeakCount',
  ])('are not believed without a usable %s', (field) => {
    expect(said(doubtsOfCounts(resultLike({ [field]: undefined })))).toEqual([
      `The result of web-1 (KR1) has no usable ${field}.`,
    ])
  })

  it.each<[Partial<Result>, string[]]>([
    [{ checkCount: 0 }, [nothingChecked]],
    [{ checkCount: 0, ...announcing(1) }, [nothingChecked]],
    [{ checkCount: 2, ...announcing(0, 0, 3) }, [`${contradicts} 3 weak items of 2 checked ones.`]],
    [{ weakCount: 2, level3WeakCount: 1 }, [`${contradicts} 2 weak items, but 1 by level.`]],
    [{ ...announcing(1, 1, 1), weakCount: 2 }, [`${contradicts} 2 weak items, but 3 by level.`]],
    [{ weakCount: 0, level2WeakCount: 1 }, [`${contradicts} 0 weak items, but 1 by level.`]],
    [
      { weakCount: 4 },
      [`${contradicts} 4 weak items of 3 checked ones.`, `${contradicts} 4 weak items, but 0 by level.`],
    ],
  ])('are not believed where they contradict each other: %j', (fields, sentences) => {
    expect(said(doubtsOfCounts(resultLike(fields)))).toEqual(sentences)
  })

  it('are said to be missing one by one, and to contradict nothing then', () => {
    const fields = { ...announcing(2), checkCount: undefined, level1WeakCount: undefined, weakCount: 7 }
    expect(said(doubtsOfCounts(resultLike(fields)))).toEqual([
      'The result of web-1 (KR1) has no usable checkCount.',
      'The result of web-1 (KR1) has no usable level1WeakCount.',
    ])
  })
})

describe('A level', () => {
  it('is one of the three letters of the service and nothing else', () => {
    expect(['H', 'M', 'L'].every(isLevel)).toBe(true)
    expect([undefined, '', 'h', 'High', 'toString'].some(isLevel)).toBe(false)
  })
})

describe('The items of a result', () => {
  const good = itemLike()
  const three = { checkCount: 3, ...announcing(1, 1, 1) }
  const each = [weakItem('H'), weakItem('M'), weakItem('L')]

  it.each<[Partial<Result>, DetailItem[]]>([
    [{}, [good, good, good]],
    [{}, [good, itemLike({ weakLevel: undefined }), itemLike({ weakLevel: '?' })]],
    [three, each],
    [announcing(1), [good, weakItem('H'), good]],
  ])('are believed where they are as announced: %j', (fields, items) => {
    expect(doubtsOfItems(resultLike(fields), items)).toEqual([])
  })

  it.each<[string, Partial<Result>, DetailItem[], string[]]>([
    [
      'one without an ID',
      {},
      [good, itemLike({ resultId: undefined }), good],
      ['An item in the result of web-1 (KR1) has no usable resultId.'],
    ],
    [
      'codes that are neither',
      {},
      [good, itemLike({ resultId: 'U-02', resultCode: 'N/A' }), itemLike({ resultCode: 'x' })],
      ['Item U-02 of web-1 (KR1) is neither good (O) nor weak (X), but "N/A".'],
    ],
    [
      'no code',
      {},
      [good, good, itemLike({ resultCode: undefined })],
      ['Item U-01 of web-1 (KR1) is neither good (O) nor weak (X), but "–".'],
    ],
    [
      'a code that can not be seen',
      {},
      [good, good, itemLike({ resultCode: '\u0007' })],
      ['Item U-01 of web-1 (KR1) is neither good (O) nor weak (X), but "–".'],
    ],
    [
      'long texts',
      {},
      [good, good, itemLike({ resultId: 'i'.repeat(61), resultCode: 'c'.repeat(41) })],
      [`Item ${'i'.repeat(59)}… of web-1 (KR1) is neither good (O) nor weak (X), but "${'c'.repeat(39)}…".`],
    ],
    [
      'a weak one of no known level',
      announcing(1),
      [good, good, weakItem('C'.repeat(41), 'U-03')],
      [
        `The weak item U-03 of web-1 (KR1) has a level that this version does not know: "${'C'.repeat(39)}…".`,
        `${contradicts} its weak items have other levels than it announces.`,
      ],
    ],
    [
      'a weak one without ID and level',
      announcing(1),
      [good, good, itemLike({ resultId: undefined, resultCode: 'X', weakLevel: undefined })],
      [
        'An item in the result of web-1 (KR1) has no usable resultId.',
        'The weak item ? of web-1 (KR1) has a level that this version does not know: "–".',
        `${contradicts} its weak items have other levels than it announces.`,
      ],
    ],
    ['one too few', {}, [good, good], [`${contradicts} it has 2 items and announces 3.`]],
    [
      'none where nobody knows how many',
      { checkCount: undefined },
      [],
      [`${contradicts} it has 0 items and announces 0.`],
    ],
    [
      'one weak that nobody announced',
      {},
      [good, good, weakItem('H')],
      [`${contradicts} 1 of its items are weak, and it announces 0.`],
    ],
    [
      'one weak where the number is unknown',
      { weakCount: undefined },
      [good, good, weakItem('H')],
      [`${contradicts} 1 of its items are weak, and it announces 0.`],
    ],
    ...(['H', 'M', 'L'] as const).map((letter, index): [string, Partial<Result>, DetailItem[], string[]] => [
      `${letter} where another level was announced`,
      announcing(index === 1 ? 1 : 0, index === 2 ? 1 : 0, index === 0 ? 1 : 0),
      [good, good, weakItem(letter)],
      [`${contradicts} its weak items have other levels than it announces.`],
    ]),
    ...[{ level3WeakCount: 2 }, { level2WeakCount: 2 }, { level1WeakCount: 2 }].map(
      (fields): [string, Partial<Result>, DetailItem[], string[]] => [
        `one level more than there are: ${Object.keys(fields)}`,
        { ...three, ...fields },
        each,
        [`${contradicts} its weak items have other levels than it announces.`],
      ],
    ),
  ])('are not believed where there is %s', (_, fields, items, sentences) => {
    expect(said(doubtsOfItems(resultLike(fields), items))).toEqual(sentences)
  })
})
