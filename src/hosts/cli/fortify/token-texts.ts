import { readableTime } from '../../../kernel/iso-time.ts'
import { type Catalogue, type Message, message, say } from '../../../messages/message.ts'
import { daysLeft } from '../../../sources/fortify/dates.ts'
import type { TokenRow } from '../../../sources/fortify/schema.ts'
import type { TokenEnd } from '../../../sources/fortify/token-life.ts'

/** What is shown where SSC says nothing. */
export const nothing = '–'

/** When a token ends; a row without an end has none. */
export function endOf({ terminalDate }: Pick<TokenRow, 'terminalDate'>): TokenEnd {
  return terminalDate ?? 'never'
}

/** An end as people read it. */
export function endText(end: TokenEnd, catalogue: Catalogue): string {
  return end === 'never' ? say(catalogue, message('fortify_word_never')) : readableTime(end)
}

/** The day of an end in UTC, which leaves a table room in a terminal of eighty columns. */
export function endDay(end: TokenEnd, catalogue: Catalogue): string {
  return end === 'never' ? endText(end, catalogue) : dayOf(end)
}

/** A day in UTC, as `2026-11-20`. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** A moment in milliseconds since 1970 as programs read it. */
export function isoOf(milliseconds: number | null | undefined): string | null {
  return milliseconds == null ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

/** A token as JSON. */
export function tokenJson(row: TokenRow, now: number): Readonly<Record<string, unknown>> {
  const { creationDate, description, id, remainingUsages, terminalDate, type, username } = row
  return {
    id,
    owner: username ?? null,
    type,
    description: description ?? null,
    created: isoOf(creationDate),
    expires: isoOf(terminalDate),
    days_left: terminalDate == null ? null : daysLeft(terminalDate, now),
    remaining_uses: remainingUsages ?? null,
  }
}

/** How many days are left, as people read it. */
export function daysText(end: TokenEnd, now: number, catalogue: Catalogue): string {
  if (end === 'never') return nothing
  return end <= now ? say(catalogue, message('fortify_word_over')) : String(daysLeft(end, now))
}

/** How often something may be used or how long it may live, where a number below 0 is no limit. */
export function limitText(limit: number | null | undefined, catalogue: Catalogue): string {
  if (limit == null) return nothing
  return limit < 0 ? say(catalogue, message('fortify_word_unlimited')) : String(limit)
}

/** Says that a token ends soon, or has ended. */
export function endSaying(row: TokenRow, now: number): Message {
  const { id, type, username } = row
  const owner = username ?? nothing
  const end = row.terminalDate ?? now
  const named = { id, type, owner, end: readableTime(end) }
  return end <= now
    ? message('fortify_token_over', named)
    : message('fortify_token_ends_soon', { ...named, days: daysLeft(end, now) })
}
