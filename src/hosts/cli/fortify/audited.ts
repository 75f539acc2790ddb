import { type Message, message } from '../../../messages/message.ts'
import {
  type AuditRules,
  concernsAbout,
  isOver,
  isRaisedBeyondReason,
  type TokenConcern,
} from '../../../sources/fortify/audit-tokens.ts'
import type { TokenDefinition, TokenRow } from '../../../sources/fortify/schema.ts'
import { endOf } from './token-texts.ts'

/** One thing that a review has to say. */
export interface Concern {
  readonly kind: TokenConcern | 'type_raised'
  readonly said: Message
  /** The token that it is about; a concern about a type has none. */
  readonly token?: TokenRow
  readonly type: string
}

/** What a review found. */
export interface Audited {
  readonly concerns: readonly Concern[]
  /** Tokens that can be used, and those that ended already. */
  readonly live: number
  readonly over: number
  /** How many types were looked at; `undefined` where they could not be read. */
  readonly types: number | undefined
  readonly areOwnersKnown: boolean
  /** What was not looked at, and why. */
  readonly gaps: readonly Message[]
  /** When it was, in milliseconds since 1970. */
  readonly at: number
}

/** What is reviewed. */
export interface Reviewed {
  readonly tokens: readonly TokenRow[]
  readonly types: readonly TokenDefinition[] | undefined
  readonly rules: AuditRules
  readonly gaps: readonly Message[]
}

/** Reviews tokens and types. */
export function auditOf({ gaps, rules, tokens, types }: Reviewed): Audited {
  const over = tokens.filter((row) => isOver({ end: endOf(row) }, rules.now)).length
  return {
    concerns: [...tokens.flatMap((row) => aboutToken(row, rules)), ...(types ?? []).flatMap(aboutType)],
    live: tokens.length - over,
    over,
    types: types?.length,
    areOwnersKnown: rules.owners !== undefined,
    gaps,
    at: rules.now,
  }
}

function aboutToken(token: TokenRow, rules: AuditRules): Concern[] {
  const { creationDate, terminalDate, type, username } = token
  const end = endOf(token)
  const audited = { owner: username ?? undefined, created: creationDate ?? undefined, end }
  const life = (terminalDate ?? 0) - (creationDate ?? rules.now)
  return concernsAbout(audited, rules).map((kind) => ({
    kind,
    token,
    type,
    said:
      kind === 'too_long' ? message('fortify_audit_too_long', { life }) : message(`fortify_audit_${kind}`),
  }))
}

function aboutType({ maxDaysToLive, type }: TokenDefinition): Concern[] {
  const days = maxDaysToLive ?? undefined
  if (!isRaisedBeyondReason({ maxDays: days })) return []
  const said =
    days === undefined || days <= 0
      ? message('fortify_audit_type_unlimited')
      : message('fortify_audit_type_raised', { days })
  return [{ kind: 'type_raised', type, said }]
}
