import { type MessageKey, message } from '../messages/message.ts'
import type { Check, NextStep } from './report.ts'
import { adviceOnTransport, type TransportReason } from './transport-advice.ts'

/** The messages that say what to do next. */
export type NextKey = Extract<MessageKey, `next_${string}`>

/** Advice that is the same whatever else is known of a run. */
export type PlainAdvice = () => NextStep[]

/** Steps without a line to paste. */
export function steps(...keys: readonly NextKey[]): NextStep[] {
  return keys.map((key) => ({ text: message(key) }))
}

/** A row of advice that is always these steps. */
export function just(...keys: readonly NextKey[]): PlainAdvice {
  return () => steps(...keys)
}

/** Rows for what every service's transport can end with; `inOwnWords` puts a source's own step in place of one. */
export function rowsOnTransport(
  inOwnWords: (key: NextKey) => NextKey = (key) => key,
): Record<TransportReason, PlainAdvice> {
  const rows = Object.entries(adviceOnTransport).map(([reason, key]) => [reason, just(inOwnWords(key))])
  return Object.fromEntries(rows) as Record<TransportReason, PlainAdvice>
}

/** The advice of a table on a reason. What has no row is a single input that is wrong. */
export function adviceOf<Known extends readonly unknown[]>(
  table: Readonly<Record<string, (...known: Known) => NextStep[]>>,
  key: string,
): (...known: Known) => NextStep[] {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? just('next_fix_inputs')
}

/** The lines to paste that would let through what fails now, one for each of those checks. */
export function linesToAccept(checks: readonly Check[], isLimit: (id: Check['id']) => boolean): string[] {
  const over = checks.filter(({ id, result }) => result === 'fail' && isLimit(id))
  return over.map(({ id, observed }) => `${id}: ${observed}`)
}

/** Whether a check is a limit on findings of one level. */
export function isLevelLimit(id: Check['id']): boolean {
  return id === 'max_high' || id === 'max_medium' || id === 'max_low'
}
