import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { readVerdictOptions } from '../../../src/sources/verdict/read-options.ts'
import { commit } from '../../support/verdict/reports.ts'

const read = (options: Readonly<Record<string, string>>) =>
  readVerdictOptions(
    Object.fromEntries(
      Object.entries({ reports: 'reports', ...options }).map(([name, text]) => [
        name,
        { text, from: 'input' },
      ]),
    ),
  )

describe('The options of a verdict', () => {
  it('read what must be there', () => {
    const { values, problems } = read({
      require: 'vaddy\nvaddy:6eb1f9fcbdb6a5a\n  nhn:KR1, KR2 (all)\nvaddy*3\nvaddy:odd*3',
    })
    expect(problems).toEqual([])
    expect(values.require).toEqual([
      { written: 'vaddy', source: 'vaddy', id: null, count: 1 },
      { written: 'vaddy:6eb1f9fcbdb6a5a', source: 'vaddy', id: '6eb1f9fcbdb6a5a', count: 1 },
      { written: 'nhn:KR1, KR2 (all)', source: 'nhn', id: 'KR1, KR2 (all)', count: 1 },
      { written: 'vaddy*3', source: 'vaddy', id: null, count: 3 },
      { written: 'vaddy:odd*3', source: 'vaddy', id: 'odd*3', count: 1 },
    ])
  })

  it('read what is accepted, with its reason', () => {
    expect(read({ accept: 'skipped: forks\nbusy:a: b' }).values.accept).toEqual(
      new Map([
        ['skipped', 'forks'],
        ['busy', 'a: b'],
      ]),
    )
  })

  it('read a commit, and any', () => {
    expect(read({ commit: commit.toUpperCase() }).values.commit).toBe(commit)
    expect(read({ commit: 'Any' }).values.commit).toBe('any')
    expect(read({}).values).toMatchObject({ max_age: 86_400_000, allow_simulated: false })
  })

  it.each([
    [{ reports: ' ' }, 'reports is required'],
    [{ require: 'VAddy' }, 'require has the line "VAddy"'],
    [{ require: 'vaddy*0' }, 'require has the line "vaddy*0"'],
    [{ require: 'vaddy:' }, 'require has the line "vaddy:"'],
    [{ accept: 'failed: we know' }, 'accept names failed, which a verdict never lets through'],
    [{ accept: 'incomplete: we know' }, 'accept names incomplete, which'],
    [{ accept: 'error: we know' }, 'accept names error, which'],
    [{ accept: 'passed: of course' }, 'accept names "passed"'],
    [{ accept: 'weird: x' }, 'accept names "weird"'],
    [{ accept: 'skipped' }, 'accept gives no reason for skipped'],
    [{ accept: 'skipped:' }, 'accept gives no reason for skipped'],
    [{ accept: 'skipped: a\nskipped: b' }, 'accept names skipped twice'],
    [{ commit: '4f0c1d2' }, 'commit is "4f0c1d2"'],
    [{ commit: 'main' }, 'commit is "main"'],
    [{ max_age: '24' }, 'max_age is "24"'],
    [{ allow_simulated: 'yes' }, 'allow_simulated is "yes"'],
    [{ allow_simulation: 'true', 'max-age': '1h' }, 'max-age is not an input; write max_age'],
  ])('refuse %j', (options, sentence) => {
    const { problems } = read(options)
    expect(problems.map(english).join('\n')).toContain(sentence)
    expect(() => read(options).options()).toThrow()
  })
})
