import { describe, expect, it } from 'vitest'
import { AnswerError } from '../../../src/kernel/errors.ts'
import { everyRow, type Page } from '../../../src/sources/fortify/paging.ts'

type Row = readonly [id: string, words?: string]
type Given = Partial<Page<Row>>

/** Reads pages as they come, the last one for ever, and says which rows were asked for. */
async function readPages(...pages: readonly [Given, ...Given[]]) {
  const starts: number[] = []
  const reading = everyRow<Row>(
    'GET /api/v1/tokens',
    ([id]) => id,
    async (start) => {
      starts.push(start)
      const page = pages[Math.min(starts.length, pages.length) - 1]
      return { rows: [], count: undefined, hasNext: false, ...page }
    },
  )
  const end = await reading.then(
    (rows) => ({ rows: rows.map((row) => row.join('')), error: undefined }),
    (error: unknown) => ({ rows: undefined, error }),
  )
  return { ...end, starts }
}

const a: Row = ['a']
const b: Row = ['b']
const c: Row = ['c']
const d: Row = ['d']

describe('a list of SSC', () => {
  it.each<[string, [Given, ...Given[]], readonly string[], readonly number[]]>([
    ['holds nothing', [{ count: 0 }], [], [0]],
    ['holds nothing and does not count', [{}], [], [0]],
    ['fits on one page', [{ rows: [a, b], count: 2 }], ['a', 'b'], [0]],
    ['says too small a count', [{ rows: [a, b], count: 1 }], ['a', 'b'], [0]],
    ['does not count', [{ rows: [a, b] }, { rows: [c] }, {}], ['a', 'b', 'c'], [0, 2, 3]],
    [
      'counts on its first page only',
      [{ rows: [a, b], count: 3 }, { rows: [c] }, {}],
      ['a', 'b', 'c'],
      [0, 2, 3],
    ],
    [
      'counts the same on each page',
      [
        { rows: [a, b], count: 3 },
        { rows: [c], count: 3 },
      ],
      ['a', 'b', 'c'],
      [0, 2],
    ],
    [
      'grows while it is read',
      [
        { rows: [a, b], count: 3 },
        { rows: [c], count: 4 },
        { rows: [d], count: 4 },
      ],
      ['a', 'b', 'c', 'd'],
      [0, 2, 3],
    ],
    [
      'counts one page and links to the next',
      [
        { rows: [a], count: 1, hasNext: true },
        { rows: [b], count: 2 },
      ],
      ['a', 'b'],
      [0, 1],
    ],
    [
      'gives a row again, changed meanwhile',
      [
        { rows: [a, ['b', ' old']], count: 4 },
        { rows: [['b', ' new'], c], count: 4 },
      ],
      ['a', 'b new', 'c'],
      [0, 2],
    ],
  ])('is read once where it %s', async (_, pages, rows, starts) => {
    expect(await readPages(...pages)).toEqual({ rows, starts, error: undefined })
  })

  const whole = { rows: [a, b], count: 2 }
  it.each<[string, [Given, ...Given[]], readonly number[]]>([
    ['gets shorter', [{ rows: [a, b], count: 4 }, { rows: [d], count: 3 }, whole], [0, 2, 0]],
    [
      'gets shorter, and does not count in between',
      [{ rows: [a], count: 4 }, { rows: [b] }, { rows: [d], count: 3 }, whole],
      [0, 1, 2, 0],
    ],
    ['repeats a page', [{ rows: [a, b], count: 9 }, { rows: [a, b], count: 9 }, whole], [0, 2, 0]],
    ['ends before its end', [{ rows: [a], count: 9 }, { count: 9 }, whole], [0, 1, 0]],
    [
      'links to a page on which nothing stands',
      [{ rows: [a], hasNext: true }, { hasNext: true }, whole],
      [0, 1, 0],
    ],
    ['is in order the third time only', [{ count: 9 }, { count: 9 }, whole], [0, 0, 0]],
  ])('is read again where it %s', async (_, pages, starts) => {
    expect(await readPages(...pages)).toEqual({ rows: ['a', 'b'], starts, error: undefined })
  })

  it('can not be had where it is not in order three times, which the next try may not mend either', async () => {
    const { error, rows, starts } = await readPages({ count: 9 })
    expect(rows).toBeUndefined()
    expect(starts).toEqual([0, 0, 0])
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ garbled: false })
    expect(String(error)).toMatch(/to its end \(GET \/api\/v1\/tokens\), so it can't be had whole/)
  })
})
