import { describe, expect, it } from 'vitest'
import { createLatestResults, type Result, resultOf } from '../../../../src/sources/nhn/latest.ts'
import { announcing, day, now, resultLike } from './results.ts'

const kept = (...results: Result[]) => {
  const latest = createLatestResults()
  for (const one of results) latest.take(one)
  return latest.all()
}

describe('A result of the list', () => {
  const { at: _, kind: __, region: ___, ...row } = resultLike()

  it('is known by its region, instance, criteria and kind, and has a time', () => {
    expect(resultOf({ ...row, kind: 'WAS' }, 'KR2')).toEqual(resultLike({ region: 'KR2', kind: 'WAS' }))
  })

  it('is of the kind OS where it does not say, which it need not', () => {
    expect(resultOf({ ...row, kind: undefined }, 'KR1')?.kind).toBe('OS')
    expect(resultOf({ ...row, kind: '' }, 'KR1')?.kind).toBe('OS')
  })

  it('is none that can be told from others without an instance or criteria', () => {
    expect(resultOf({ ...row, instanceName: undefined }, 'KR1')).toBeUndefined()
    expect(resultOf({ ...row, bss: undefined }, 'KR1')).toBeUndefined()
  })

  it('has no moment where it gives no time', () => {
    expect(resultOf({ ...row, executionTime: undefined }, 'KR1')?.at).toBeNaN()
  })
})

describe('The latest results', () => {
  it('are one of each region, instance, criteria and kind, in that order', () => {
    const places = [
      { region: 'KR1', instanceName: 'a', bss: 'M', kind: 'WAS' },
      { region: 'KR1', instanceName: 'a', bss: 'F', kind: 'OS' },
      { region: 'KR2', instanceName: 'a', bss: 'F', kind: 'OS' },
      { region: 'KR1', instanceName: 'b', bss: 'F', kind: 'OS' },
      { region: 'KR1', instanceName: 'a', bss: 'M', kind: 'OS' },
    ].map(resultLike)
    const names = kept(...places, ...places).map((one) => [one.region, one.instanceName, one.bss, one.kind])
    expect(names.map((name) => name.join(' '))).toEqual([
      'KR1 a F OS',
      'KR1 a M OS',
      'KR1 a M WAS',
      'KR1 b F OS',
      'KR2 a F OS',
    ])
  })

  const timeless = { at: Number.NaN, executionTime: undefined }
  it.each<[string, Partial<Result>, Partial<Result>]>([
    ['the later one', { at: now }, { at: now - 1, ...announcing(1) }],
    ['one without a time', { ...timeless }, { at: now }],
    ['the worse of two without a time', { ...timeless, ...announcing(1) }, { ...timeless }],
    ['at one moment, one that contradicts itself', { checkCount: 0 }, announcing(3)],
    ['at one moment, one without a number', { weakCount: undefined }, announcing(3)],
    ['at one moment, the one with more of level high', announcing(1), announcing(0, 1, 1)],
    ['at one moment, the one with more of level medium', announcing(1, 1), announcing(1, 0, 2)],
    ['at one moment, the one with more of level low', announcing(0, 1, 2), announcing(0, 1, 1)],
    ['of two that contradict themselves, the one with more weak items', { weakCount: 9 }, { weakCount: 8 }],
    [
      'of two that lack a number, the one that lacks it at the graver level',
      { level3WeakCount: undefined },
      { level2WeakCount: undefined, level3WeakCount: 2 },
    ],
    ['of two that are as weak, the one with fewer checks', { checkCount: 3 }, { checkCount: 4 }],
    [
      'of two without checks, the one that does not even give their number',
      { checkCount: undefined },
      { checkCount: 0 },
    ],
    [
      'of two that are alike, the one that has a number',
      { weakCount: 9 },
      { weakCount: 9, usageStasNo: undefined },
    ],
    ['of two that are alike, the one with the higher number', { usageStasNo: '102' }, { usageStasNo: '101' }],
  ])('keep %s, in whatever order they come', (_, stays, other) => {
    const [better, worse] = [resultLike(other), resultLike(stays)]
    expect(kept(better, worse)).toEqual([worse])
    expect(kept(worse, better)).toEqual([worse])
  })

  it('keep what was there where the same comes again', () => {
    const [first, second] = [resultLike({ os: 'a' }), resultLike({ os: 'b', at: now - day })]
    expect(kept(first, second)[0]).toBe(first)
  })
})
