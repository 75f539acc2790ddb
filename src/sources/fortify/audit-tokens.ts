import type { TokenEnd } from './token-life.ts'

const day = 86_400_000

/** Beyond this many days a lifetime is none: ten years outlive servers, people and keys. */
export const reasonableDays = 3_650
/** Two clocks that differ by less make no token outlive a limit, in milliseconds. */
const clockSlack = 300_000

/** What a review needs to know of a token. */
export interface AuditedToken {
  /** The user it belongs to; SSC may not say. */
  readonly owner: string | undefined
  /** When it was made, in milliseconds since 1970. */
  readonly created: number | undefined
  readonly end: TokenEnd
}

/** What a review needs to know of a token type. */
export interface AuditedType {
  /** The longest life of its tokens, in days; `undefined` where SSC names none. */
  readonly maxDays: number | undefined
}

/** Who has an account, by names in small letters. Where they could not be looked up there is none. */
export interface Owners {
  /** Accounts that can be used. */
  readonly active: ReadonlySet<string>
  /** Accounts that were locked. */
  readonly suspended: ReadonlySet<string>
}

/** What a review finds wrong with a token. */
export type TokenConcern = 'too_long' | 'no_end' | 'owner_suspended' | 'owner_unknown'

/** What a token is held against. */
export interface AuditRules {
  /** In milliseconds since 1970, as SSC counts. */
  readonly now: number
  /** The longest life that is allowed, in milliseconds. */
  readonly maxLifetime: number | undefined
  readonly owners: Owners | undefined
}

/** Whether a token can't be used any more. */
export function isOver({ end }: Pick<AuditedToken, 'end'>, now: number): boolean {
  return end !== 'never' && end <= now
}

/**
 * Says what is wrong with a token that can still be used. Its life is counted from its creation, because the value stays
 * the same however often the end is moved; where the creation is not known, from now.
 */
export function concernsAbout(token: AuditedToken, rules: AuditRules): TokenConcern[] {
  if (isOver(token, rules.now)) return []
  return [...concernsAboutLife(token, rules), ...concernsAboutOwner(token, rules.owners)]
}

function concernsAboutLife({ created, end }: AuditedToken, { maxLifetime, now }: AuditRules): TokenConcern[] {
  if (end === 'never') return ['no_end']
  const life = end - (created ?? now)
  if (end - now > reasonableDays * day || life > reasonableDays * day + clockSlack) return ['no_end']
  return maxLifetime !== undefined && life > maxLifetime + clockSlack ? ['too_long'] : []
}

function concernsAboutOwner({ owner }: AuditedToken, owners: Owners | undefined): TokenConcern[] {
  if (owners === undefined) return []
  const name = owner?.toLowerCase() ?? ''
  if (owners.suspended.has(name)) return ['owner_suspended']
  return owners.active.has(name) ? [] : ['owner_unknown']
}

/** Whether tokens of a type may live longer than is reasonable. A type without a maximum is one of them. */
export function isRaisedBeyondReason({ maxDays }: AuditedType): boolean {
  return maxDays === undefined || maxDays <= 0 || maxDays > reasonableDays
}
