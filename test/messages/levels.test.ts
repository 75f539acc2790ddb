import { describe, expect, it } from 'vitest'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import '../../src/messages/every-word.ts'
import { message, say } from '../../src/messages/message.ts'

describe('A level', () => {
  it.each(languages)('has one name in title and column in %s', (language) => {
    const catalogue = catalogueOf(language)
    for (const level of ['high', 'medium', 'low'] as const) {
      const column = say(catalogue, message(`fleet_column_${level}`))
      const title = say(catalogue, message(`title_max_${level}`, { observed: 7, limit: 0 }))
      expect(title.toLowerCase()).toContain(column.toLowerCase())
    }
  })
})
