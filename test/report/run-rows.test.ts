import { expect, it } from 'vitest'
import { catalogueOf } from '../../src/messages/catalogues.ts'
import { runRows } from '../../src/report/evidence-rows.ts'
import { passed } from './examples.ts'

it.each([
  ['en', 'other'],
  ['ja', 'その他'],
  ['ko', '기타'],
] as const)(
  'says in the language of a report that it ran in a CI that nobody knows: %s',
  (language, said) => {
    const rows = (host: typeof passed.run.host) =>
      runRows(catalogueOf(language), { ...passed, run: { ...passed.run, host } })
    expect(rows('other').find(({ key }) => key === 'host')?.value).toBe(said)
    expect(rows('jenkins').find(({ key }) => key === 'host')?.value).toBe('jenkins')
  },
)
