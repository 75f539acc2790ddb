import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { ruleIds, rules } from '../../../src/sources/api/rule.ts'
import { titleOf } from '../../../src/sources/api/rule-words.ts'

it('The page of the API security check has each rule as the catalogue has it, in its order', () => {
  const rows = readFileSync('docs/api.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[A-Z]+-\d`/.test(line))
  const expected = ruleIds.map((id) => {
    const { by, level, point, source } = rules[id]
    const name = `\`${id}\`${by === 'document' ? ' D' : ''}`
    const words = [name, english(titleOf(id)), level ?? '–', english(message(`api_point_${point}`)), source]
    return `| ${words.join(' | ')} |`
  })
  expect(rows).toEqual(expected)
})
