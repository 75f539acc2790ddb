import { describe, expect, it } from 'vitest'
import { createIgnoring } from '../../../../src/options/ignore-file.ts'
import { announcesWeakness, judgeResult } from '../../../../src/sources/nhn/judged-result.ts'
import type { Result } from '../../../../src/sources/nhn/latest.ts'
import type { DetailItem } from '../../../../src/sources/nhn/schema.ts'
import { announcing, itemLike, now, resultLike, said, weakItem } from './results.ts'

const entry = { id: 'U-09', reason: 'bastion', approved_by: 'Kim', expires: '2026-12-31' }
const judge = (
  fields: Partial<Result>,
  details: Parameters<typeof judgeResult>[1],
  entries: Parameters<typeof createIgnoring>[0] = [entry],
) => judgeResult(resultLike(fields), details, createIgnoring(entries, now))

describe('A result', () => {
  it('announces a weakness by any of its numbers, and by one that is missing', () => {
    expect(announcesWeakness(resultLike())).toBe(false)
    for (const field of ['weakCount', 'level3WeakCount', 'level2WeakCount', 'level1WeakCount']) {
      expect(announcesWeakness(resultLike({ [field]: 1 }))).toBe(true)
      expect(announcesWeakness(resultLike({ [field]: undefined }))).toBe(true)
    }
  })

  it('counts by what it announces where its items are not read', () => {
    const judged = judge({ checkCount: 65, ...announcing(3, 2, 1) }, 'unread')
    expect(judged).toMatchObject({
      checks: 65,
      weak: 6,
      ignored: 0,
      counts: { high: 3, medium: 2, low: 1 },
      items: null,
      doubts: [],
    })
    expect(said(judge({ weakCount: 1 }, 'unread').doubts)).toEqual([
      'The result of web-1 (KR1) contradicts itself: 1 weak items, but 0 by level.',
    ])
  })

  it('counts nothing for a number that is missing, and is in doubt', () => {
    const none = { checkCount: undefined, weakCount: undefined }
    const levels = { level3WeakCount: undefined, level2WeakCount: undefined, level1WeakCount: undefined }
    const judged = judge({ ...none, ...levels }, 'unread')
    expect(judged).toMatchObject({ checks: 0, weak: 0, counts: { high: 0, medium: 0, low: 0 } })
    expect(judged.doubts).toHaveLength(5)
  })

  it('is in doubt where its items are gone', () => {
    const gone = 'NHN Cloud lists result 101 of web-1 (KR1) and knows nothing of its items (HTTP 404).'
    const judged = judge({ ...announcing(1), checkCount: 0 }, 'gone')
    expect(judged).toMatchObject({ weak: 1, counts: { high: 1 }, items: null })
    expect(said(judged.doubts)).toEqual([expect.stringContaining('checked nothing'), gone])
    expect(said(judge({ usageStasNo: undefined }, 'gone').doubts).at(-1)).toContain('lists result ? of web-1')
  })

  it.each<[string, Partial<Result>, DetailItem[], object]>([
    [
      'by its items',
      { checkCount: 4, ...announcing(1, 1, 1) },
      [weakItem('H'), weakItem('M'), weakItem('L'), itemLike()],
      { weak: 3, ignored: 0, counts: { high: 1, medium: 1, low: 1 }, doubts: [] },
    ],
    [
      'by its items where it announces fewer',
      announcing(0, 1),
      [weakItem('H'), weakItem('M'), weakItem('M')],
      { weak: 3, counts: { high: 1, medium: 2, low: 0 } },
    ],
    [
      'by what it announces where it has fewer items',
      announcing(3, 2, 1),
      [weakItem('H')],
      { weak: 6, counts: { high: 3, medium: 2, low: 1 } },
    ],
    [
      'without what is ignored, each at its level',
      announcing(2, 0, 1),
      [weakItem('H'), weakItem('H', 'U-09'), weakItem('L', 'U-09')],
      { weak: 1, ignored: 2, counts: { high: 1, medium: 0, low: 0 }, doubts: [] },
    ],
    [
      'nothing below zero',
      announcing(0),
      [weakItem('H', 'U-09'), itemLike(), itemLike()],
      { weak: 0, ignored: 1, counts: { high: 0, medium: 0, low: 0 } },
    ],
    [
      'what is weak without a known level, but at none',
      announcing(1),
      [weakItem('C'), itemLike(), itemLike()],
      { weak: 1, counts: { high: 1, medium: 0, low: 0 } },
    ],
    [
      'no item that is neither good nor weak',
      {},
      [itemLike({ resultCode: 'N/A' }), itemLike({ resultId: 'U-09', resultCode: 'N/A' }), itemLike()],
      { weak: 0, ignored: 0, counts: { high: 0, medium: 0, low: 0 } },
    ],
  ])('counts %s', (_, fields, items, counted) => {
    expect(judge(fields, items)).toMatchObject({ checks: fields.checkCount ?? 3, ...counted })
  })

  it('is in doubt for its counts and for its items', () => {
    expect(said(judge({ weakCount: 1 }, [itemLike(), itemLike(), itemLike()]).doubts)).toEqual([
      'The result of web-1 (KR1) contradicts itself: 1 weak items, but 0 by level.',
      'The result of web-1 (KR1) contradicts itself: 0 of its items are weak, and it announces 1.',
    ])
  })

  it('uses an exception only up for what is weak on the named instance', () => {
    const elsewhere = { ...entry, instance: 'db-*' }
    const ignoring = createIgnoring([elsewhere], now)
    judgeResult(resultLike(), [itemLike({ resultId: 'U-09' })], ignoring)
    const here = judgeResult(resultLike(announcing(1)), [weakItem('H', 'U-09')], ignoring)
    expect(here).toMatchObject({ weak: 1, ignored: 0 })
    expect(ignoring.warnings().map(({ key }) => key)).toEqual(['ignore_unused'])
    const there = resultLike({ instanceName: 'db-1', ...announcing(1) })
    expect(judgeResult(there, [weakItem('H', 'U-09')], ignoring)).toMatchObject({ weak: 0, ignored: 1 })
    expect(ignoring.warnings()).toEqual([])
  })
})

describe('An item', () => {
  const only = (item: DetailItem) => judge({}, [item]).items?.[0]

  it.each<[DetailItem, object]>([
    [itemLike(), { status: 'good', level: 'high', code: 'O', fix: '', ignored: null }],
    [
      weakItem('M'),
      { status: 'weak', level: 'medium', code: 'X', fix: 'edit "/etc/securetty"', ignored: null },
    ],
    [
      weakItem('L', 'U-09'),
      { status: 'ignored', level: 'low', fix: 'edit "/etc/securetty"', ignored: entry },
    ],
    [weakItem('?'), { status: 'weak', level: null }],
    [
      itemLike({ resultCode: 'N', resultId: 'U-09' }),
      { status: 'unknown', code: 'N', fix: 'edit "/etc/securetty"', ignored: null },
    ],
    [{}, { id: '', title: '', category: '', level: null, code: '', status: 'unknown', fix: '' }],
  ])('is good, weak, ignored or unknown: %j', (item, expected) => {
    expect(only({ ...item })).toMatchObject(expected)
  })

  it('has texts of one line that are not too long', () => {
    const long = 'a\nb'.repeat(200)
    const texts = { resultId: long, itemName: long, categoryName: long, resultCode: long }
    const { category, code, id, title } = only(itemLike(texts)) ?? {
      category: '',
      code: '',
      id: '',
      title: '',
    }
    expect([category.length, code.length, id.length, title.length]).toEqual([200, 40, 60, 200])
    for (const text of [category, code, id, title]) expect(text).toMatch(/^a ba b.*…$/)
  })

  it.each([
    ['one<br>two', 'one\ntwo'],
    ['one<BR/>two<br />three<br  >four', 'one\ntwo\nthree\nfour'],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['<br>\n one \u001b[31m<br> <br><b>two</b>', 'one\n<b>two</b>'],
    [`${'x'.repeat(3_999)}\nbeyond`, `${'x'.repeat(499)}…`],
    ['', ''],
  ])('shows its countermeasure line by line, as text: %j', (manageMethod, fix) => {
    expect(only(itemLike({ resultCode: 'X', manageMethod }))?.fix).toEqual(fix)
  })
})
