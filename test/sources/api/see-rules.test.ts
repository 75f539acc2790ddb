import { expect, it } from 'vitest'
import { Secret } from '../../../src/kernel/secret.ts'
import { ruleIds } from '../../../src/sources/api/rule.ts'
import { type Sight, seeRules } from '../../../src/sources/api/see-rules.ts'
import { answered, noon, notThere, told } from './looking.ts'
import { documentOf, withPaths } from './reading.ts'

const sight = (more: Partial<Sight>, credential?: Secret): Sight => ({
  plan: { requests: [], leftOut: [], noRoomFor: [] },
  document: undefined,
  asking: { observations: [] },
  options: {
    credential,
    min_certificate_days: 14,
    min_seen: 100,
    target: new URL('https://api.example.com/'),
  },
  now: noon,
  ...more,
})
const ruleOf = (given: Sight, id: string) => {
  const rule = seeRules(given).rules.find((one) => one.id === id)
  return rule && told(rule)
}

it('Every rule is judged once, in the order of reports', () => {
  const { clarity, rules } = seeRules(sight({}))
  expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  expect(clarity).toEqual({ asked: 0, clear: 0 })
})

it('A rule says what is lacking: a document, a credential, or an operation', async () => {
  const document = await documentOf(withPaths({ '/a': { get: {} } }))
  expect(ruleOf(sight({}, new Secret('x')), 'DATA-1')).toBe('DATA-1 not_visible: api_why_no_document')
  expect(ruleOf(sight({ document }), 'DATA-1')).toBe('DATA-1 not_visible: api_why_no_credential')
  expect(ruleOf(sight({ document }, new Secret('x')), 'DATA-1')).toBe(
    'DATA-1 not_visible: api_why_no_operation',
  )
  expect(ruleOf(sight({ document }), 'AUTH-4')).toContain('AUTH-4 not_met')
})

it('What answered is counted, and judged by the options', () => {
  const observations = [
    notThere,
    answered('operation', { status: 401 }),
    answered('operation', { status: 404 }),
  ]
  const { clarity } = seeRules(sight({ asking: { observations } }))
  expect(clarity).toEqual({ asked: 2, clear: 1 })
  const lax = sight({ asking: { observations } })
  expect(ruleOf(lax, 'AUTH-1')).toContain('api_why_few_clear')
  expect(ruleOf({ ...lax, options: { ...lax.options, min_seen: 50 } }, 'AUTH-1')).toBe('AUTH-1 met')
})
