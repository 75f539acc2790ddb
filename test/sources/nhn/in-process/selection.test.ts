import { describe, expect, it } from 'vitest'
import { createSelection } from '../../../../src/sources/nhn/selection.ts'
import { resultLike } from './results.ts'

const everything = { criteria: 'all', os: 'all', instances: undefined } as const
type Wishes = Parameters<typeof createSelection>[0]
const select = (wishes: Partial<Wishes>) => createSelection({ ...everything, ...wishes })

describe('A selection', () => {
  it.each<[Wishes['criteria'], string[]]>([
    ['all', ['M', 'F', 'K']],
    ['critical_infrastructure', ['M', 'K']],
    ['electronic_finance', ['F', 'K']],
  ])('by criteria leaves out only what is clearly of others: %s', (criteria, left) => {
    const selection = select({ criteria })
    expect(['M', 'F', 'K'].filter((bss) => selection.includes(resultLike({ bss })))).toEqual(left)
  })

  const systems = ['Linux', 'linux server', 'Windows', 'Window', 'WIN', 'Darwin', 'not Linux', '', undefined]
  it.each<[Wishes['os'], typeof systems]>([
    ['all', systems],
    ['linux', ['Linux', 'linux server', 'Darwin', 'not Linux', '', undefined]],
    ['windows', ['Windows', 'Window', 'WIN', 'Darwin', 'not Linux', '', undefined]],
  ])('by system leaves out only what is clearly of the other: %s', (os, left) => {
    const selection = select({ os })
    expect(systems.filter((system) => selection.includes(resultLike({ os: system })))).toEqual(left)
  })

  const names = ['web-1', 'web-2', 'db-1']
  it.each<[string[], string[], string[], string[], string[]]>([
    [[], [], names, [], []],
    [['web-*'], [], ['web-1', 'web-2'], [], []],
    [['web-*', 'db-?', 'mail-*'], [], names, ['mail-*'], []],
    [[], ['web-2', 'mail-*'], ['web-1', 'db-1'], [], ['mail-*']],
    [['web-*', 'web-1'], ['web-2', '*-2'], ['web-1'], [], []],
    [['mail-*'], ['db-1'], [], ['mail-*'], []],
  ])('of %j without %j takes %j', (included, excluded, left, unmatched, idle) => {
    const selection = select({ instances: { included, excluded } })
    expect(names.filter((instanceName) => selection.includes(resultLike({ instanceName })))).toEqual(left)
    expect([selection.unmatched(), selection.idle()]).toEqual([unmatched, idle])
  })

  it('without patterns has none that found nothing', () => {
    const selection = select({})
    expect([selection.unmatched(), selection.idle()]).toEqual([[], []])
  })

  it('calls a pattern unmatched that matches only what another wish leaves out', () => {
    const selection = select({ os: 'windows', instances: { included: ['web-*'], excluded: ['web-1'] } })
    expect(selection.includes(resultLike())).toBe(false)
    expect([selection.unmatched(), selection.idle()]).toEqual([['web-*'], ['web-1']])
  })
})
