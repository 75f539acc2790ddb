import { expect, it } from 'vitest'
import { catalogueOf } from '../../src/messages/catalogues.ts'
import { type Message, message, say } from '../../src/messages/message.ts'

it('says a message within another also after it was JSON, where one without parameters loses them', () => {
  const outer = message('verdict_why_outcome', { outcome: message('outcome_failed'), words: 'web-1' })
  const stored = JSON.parse(JSON.stringify(outer)) as Message
  expect(say(catalogueOf('en'), stored)).toBe(say(catalogueOf('en'), outer))
  expect(say(catalogueOf('en'), stored)).not.toContain('object')
})
