import type { Level } from '../../../gate/fleet.ts'
import { message } from '../../../messages/message.ts'
import type { ApiDocument } from '../document.ts'
import { nameOf, type Position } from '../operation.ts'
import { decided, notApplicable, type Rule, type RuleFinding } from '../rule.ts'
import { fixOf } from '../rule-words.ts'

/** AUTH-4: every operation says who may call it, or the whole document does. */
export function saidSecurity({ operations }: ApiDocument): Rule {
  const unsaid = operations.filter(({ protectedness }) => protectedness === 'unsaid')
  return decided(
    'AUTH-4',
    unsaid.map((operation) => ({
      place: nameOf(operation),
      level: 'medium',
      evidence: message('api_seen_unsaid'),
      fix: fixOf('AUTH-4'),
      at: operation.at,
    })),
  )
}

/** AUTH-5: nothing that changes something may be called by anybody. */
export function protectedWrites({ operations }: ApiDocument): Rule {
  const writing = operations.filter(({ writes }) => writes)
  if (writing.length === 0) return notApplicable('AUTH-5', message('api_why_no_writes'))
  const open = writing.filter(({ protectedness }) => protectedness === 'open' || protectedness === 'optional')
  return decided(
    'AUTH-5',
    open.map((operation) => ({
      place: nameOf(operation),
      level: 'medium',
      evidence: message(operation.protectedness === 'open' ? 'api_seen_open' : 'api_seen_optional'),
      fix: fixOf('AUTH-5'),
      at: operation.at,
    })),
  )
}

/** AUTH-6: no key in URLs, no flow that hands passwords or tokens around, and, less gravely, no Basic. */
export function soundSchemes({ schemes }: ApiDocument): Rule {
  if (schemes.length === 0) return notApplicable('AUTH-6', message('api_why_no_schemes'))
  const found: RuleFinding[] = []
  const add = (level: Level, evidence: RuleFinding['evidence'], at: Position) =>
    found.push({ place: at.pointer, level, evidence, fix: fixOf('AUTH-6'), at })
  for (const { at, detail, flows, type } of schemes) {
    if (type === 'apiKey' && detail === 'query') add('medium', message('api_seen_key_in_query'), at)
    if (type === 'http' && detail === 'basic') add('low', message('api_seen_basic'), at)
    for (const flow of flows) {
      if (flow.name === 'password' || flow.name === 'implicit') {
        add('medium', message('api_seen_flow', { flow: flow.name }), flow.at)
      }
    }
  }
  return decided('AUTH-6', found)
}

/** SCOPE-1: whoever uses OAuth asks for scopes; without any a token opens everything. */
export function scopedTokens({ schemes }: ApiDocument): Rule {
  const oauth = schemes.filter(({ type }) => type === 'oauth2')
  if (oauth.length === 0) return notApplicable('SCOPE-1', message('api_why_no_oauth'))
  return decided(
    'SCOPE-1',
    oauth
      .filter(({ isScoped }) => !isScoped)
      .map(({ at }) => ({
        place: at.pointer,
        level: 'low',
        evidence: message('api_seen_no_scopes'),
        fix: fixOf('SCOPE-1'),
        at,
      })),
  )
}
