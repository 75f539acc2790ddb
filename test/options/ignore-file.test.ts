import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/kernel/errors.ts'
import { UnfitFileError } from '../../src/kernel/file-errors.ts'
import { english } from '../../src/messages/english.ts'
import { message } from '../../src/messages/message.ts'
import {
  createIgnoring,
  type IgnoreEntry,
  parseIgnoreFile,
  readIgnoreFile,
} from '../../src/options/ignore-file.ts'

const entry = {
  id: 'U-01',
  instance: 'web-*',
  reason: 'the bastion needs it',
  approved_by: 'Kim',
  expires: '2026-12-31',
} satisfies IgnoreEntry
const { instance: _, ...everywhere } = entry

const yaml = `
# why each of these is accepted stands beside it
- id: U-01
  instance: web-*
  reason: the bastion needs it
  approved_by: Kim
  expires: 2026-12-31
`

/** What is wrong with a file, each as its key. */
async function wrong(text: string): Promise<string[]> {
  return (await parseIgnoreFile(text, 'ignore.yml')).problems.map(({ key }) => key)
}

describe('A file of ignored findings', () => {
  it.each([
    ['YAML', yaml],
    ['YAML below its one key', `ignore:${yaml.replaceAll('\n', '\n  ')}`],
    ['JSON', JSON.stringify([entry])],
    ['JSON below its one key', JSON.stringify({ ignore: [entry] })],
    ['YAML that begins with a byte order mark', `\ufeff${yaml}`],
  ])('is read as %s', async (_, text) => {
    expect(await parseIgnoreFile(text, 'f')).toEqual({ entries: [entry], problems: [] })
  })

  it('may be a list without entries, and leave out the instance', async () => {
    expect(await parseIgnoreFile('[]', 'f')).toEqual({ entries: [], problems: [] })
    expect(await parseIgnoreFile('ignore: []', 'f')).toEqual({ entries: [], problems: [] })
    const { entries, problems } = await parseIgnoreFile(JSON.stringify([everywhere]), 'f')
    expect({ entries, problems }).toEqual({ entries: [everywhere], problems: [] })
  })

  it('takes an ID of digits as it is written', async () => {
    const { entries } = await parseIgnoreFile(yaml.replace('U-01', '1.10'), 'f')
    expect(entries[0]?.id).toBe('1.10')
  })

  it.each([
    ['nothing at all', '', ['ignore_problem_shape']],
    ['a text', 'U-01', ['ignore_problem_shape']],
    ['a key that is no list', 'ignore: U-01', ['ignore_problem_shape']],
    ['a key beside its list', `other: 1\nignore: []`, ['ignore_problem_shape']],
    ['an entry that is a text', '- U-01', ['ignore_problem_entry']],
    ['broken YAML', '- id: "U-01', ['ignore_problem_syntax']],
    ['a key that stands twice', '- id: a\n  id: b', ['ignore_problem_syntax']],
    ['two documents', '[]\n---\n[]', ['ignore_problem_syntax']],
    ['a tag that we do not know', '- !!js/function x', ['ignore_problem_syntax', 'ignore_problem_syntax']],
    ['an unknown field', JSON.stringify([{ ...entry, expire: 'never' }]), ['ignore_problem_field']],
    ['no reason', JSON.stringify([{ ...entry, reason: undefined }]), ['ignore_problem_text']],
    ['an empty reason', JSON.stringify([{ ...entry, reason: '' }]), ['ignore_problem_text']],
    ['nobody who approved', JSON.stringify([{ ...entry, approved_by: [] }]), ['ignore_problem_text']],
    ['an empty instance', JSON.stringify([{ ...entry, instance: '' }]), ['ignore_problem_text']],
    ['an ID of two lines', JSON.stringify([{ ...entry, id: 'a\nb' }]), ['ignore_problem_text']],
    ['no expiry', JSON.stringify([{ ...entry, expires: undefined }]), ['ignore_problem_text']],
    [
      'a day that no calendar has',
      JSON.stringify([{ ...entry, expires: '2026-02-30' }]),
      ['ignore_problem_expires'],
    ],
    [
      'an expiry with a time',
      JSON.stringify([{ ...entry, expires: '2026-02-03T00:00:00Z' }]),
      ['ignore_problem_expires'],
    ],
    ['an expiry that is never', JSON.stringify([{ ...entry, expires: 'never' }]), ['ignore_problem_expires']],
  ])('is refused with %s', async (_, text, keys) => {
    const found = await wrong(text)
    expect(found.slice(0, keys.length > 1 ? 1 : keys.length)).toEqual(
      keys.slice(0, keys.length > 1 ? 1 : keys.length),
    )
    expect(new Set(found)).toEqual(new Set(keys))
  })

  it('names every problem at once, with the entry and the place', async () => {
    const { problems } = await parseIgnoreFile(
      JSON.stringify([entry, { ...entry, why: 'x', expires: 'soon' }, 7]),
      'ignore.yml',
    )
    expect(problems.map(english)).toEqual([
      'Entry 2 of ignore.yml has the unknown field "why"; allowed: id, instance, reason, approved_by, and expires.',
      'Entry 2 of ignore.yml expires on "soon"; allowed: a day such as 2026-12-31, which is the last one on which it holds.',
      "Entry 3 of ignore.yml can't be read; an entry has id, reason, approved_by, and expires.",
    ])
    const broken = await parseIgnoreFile('- id: a\n  id: b', 'ignore.yml')
    expect(broken.problems.map(english)[0]).toContain(
      'ignore.yml is neither YAML nor JSON (line 2, column 3)',
    )
  })

  it('is refused where its aliases would unfold to a mountain', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `- &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`)
    expect(await wrong(`- &a0 x\n${levels.join('\n')}\n`)).toEqual(['ignore_problem_aliases'])
  })

  it('is never read half: any text gives entries or problems, not both', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.object()).map((value) => JSON.stringify(value)),
    )
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { entries, problems } = await parseIgnoreFile(given, 'f')
        if (problems.length > 0) return
        for (const one of entries) {
          expect(Object.keys(one).length).toBeGreaterThanOrEqual(4)
          for (const value of Object.values(one)) expect(typeof value).toBe('string')
        }
      }),
    )
  })

  it('that is not there or no plain file is bad input, said without its content', async () => {
    const failing = (error: Error) => async () => Promise.reject(error)
    const missing = Object.assign(new Error('ENOENT: secret'), { code: 'ENOENT' })
    for (const [error, why] of [
      [missing, 'there is no such file'],
      [new UnfitFileError(message('file_not_regular')), 'it is a pipe or a device'],
    ] as const) {
      const reading = readIgnoreFile('x.yml', 'ignore_file', failing(error))
      await expect(reading).rejects.toThrow(ConfigurationError)
      await expect(reading).rejects.toThrow(why)
      await expect(reading).rejects.not.toThrow('secret')
    }
    await expect(readIgnoreFile('x.yml', 'ignore_file', async () => '- 1')).rejects.toThrow(
      'Entry 1 of x.yml',
    )
    expect(await readIgnoreFile('x.yml', 'ignore_file', async () => yaml)).toEqual([entry])
  })
})

describe('Ignoring findings', () => {
  const noon = Date.UTC(2026, 11, 31, 12)

  it('holds for its ID and its instances alone', () => {
    const ignoring = createIgnoring([entry], noon)
    expect(ignoring.entryFor('U-01', 'web-1')).toBe(entry)
    expect(ignoring.entryFor('U-01', 'db-1')).toBeUndefined()
    expect(ignoring.entryFor('U-1', 'web-1')).toBeUndefined()
    expect(ignoring.entryFor('u-01', 'web-1')).toBeUndefined()
    expect(createIgnoring([everywhere], noon).entryFor('U-01', 'anything')).toBe(everywhere)
  })

  it('holds through its last day in UTC and not a millisecond longer', () => {
    const midnight = Date.UTC(2027, 0, 1)
    expect(createIgnoring([entry], midnight - 1).entryFor('U-01', 'web-1')).toBe(entry)
    const over = createIgnoring([entry], midnight)
    expect(over.entryFor('U-01', 'web-1')).toBeUndefined()
    expect(over.warnings()).toEqual([
      message('ignore_expired', { id: 'U-01', instance: 'web-*', expires: '2026-12-31' }),
    ])
  })

  it('says beforehand what ends within the days that a gate asks for', () => {
    const warned = (now: number, days: number) =>
      createIgnoring([entry], now, days)
        .warnings()
        .map(({ key }) => key)
        .filter((key) => key !== 'ignore_unused')
    const end = Date.UTC(2027, 0, 1)
    const fortnight = end - 14 * 86_400_000
    expect(warned(fortnight - 1, 14)).toEqual([])
    expect(warned(fortnight, 14)).toEqual(['ignore_expires_soon'])
    expect(warned(end - 1, 14)).toEqual(['ignore_expires_soon'])
    expect(warned(end, 14)).toEqual(['ignore_expired'])
    expect(warned(end - 1, 0)).toEqual([])
  })

  it('warns of what ignored nothing, and of nothing that did', () => {
    const other = { ...everywhere, id: 'U-02' }
    const twin = { ...everywhere, reason: 'the same again' }
    const ignoring = createIgnoring([entry, twin, other], noon)
    expect(ignoring.warnings()).toHaveLength(3)
    // Both that match are used, so that neither is called useless by the order in which they stand.
    expect(ignoring.entryFor('U-01', 'web-1')).toBe(entry)
    expect(ignoring.warnings()).toEqual([message('ignore_unused', { id: 'U-02', instance: '*' })])
  })
})
