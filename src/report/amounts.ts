import type { Unit } from '../gate/report.ts'
import { parseIsoTime, readableTime } from '../kernel/iso-time.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { inertLine } from './harmless.ts'

/** Writes a number by its unit: `1,024`, `87.5%` or `4 min 5 sec`. */
export function amountText(words: Catalogue, value: number, unit: Unit): string {
  if (unit === 'percent') return say(words, message('amount_percent', { value }))
  if (unit === 'milliseconds') return say(words, message('amount_duration', { milliseconds: value }))
  return say(words, message('amount_count', { value }))
}

/** Writes a change with its sign, so that a rise isn't taken for a total: `+3`, `0`, `-2`. */
export function changeText(words: Catalogue, value: number): string {
  return `${value > 0 ? '+' : ''}${amountText(words, value, 'count')}`
}

/**
 * Writes a time as `2026-11-20 09:30 UTC`, which reads the same in every language. What is no time in
 * ISO 8601 is shown as it came.
 */
export function timeText(time: string): string {
  const milliseconds = parseIsoTime(time)
  return Number.isNaN(milliseconds) ? inertLine(time, 60) : readableTime(milliseconds)
}

/** Writes the day of a time in UTC, as `2026-11-20`; `null` where it is no time. */
export function dayText(time: string): string | null {
  const milliseconds = parseIsoTime(time)
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10)
}
