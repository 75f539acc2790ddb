import { cleanLine } from '../../kernel/clean-text.ts'
import { type Message, message } from '../../messages/message.ts'
import type { Result } from './latest.ts'
import type { DetailItem, SummaryRow } from './schema.ts'

/** How people find an instance: its name, and its region, since a name need not be unique. */
export function placeOf({ instanceName, region }: Pick<Result, 'instanceName' | 'region'>): string {
  return cleanLine(`${cleanLine(instanceName, 80)} (${region})`)
}

const neededFields = [
  'usageStasNo',
  'executionTime',
  'checkCount',
  'weakCount',
  'level3WeakCount',
  'level2WeakCount',
  'level1WeakCount',
] as const satisfies readonly (keyof SummaryRow)[]

/**
 * Why the counts of a result can't be believed: numbers that are missing or mistyped, or that contradict each other.
 * An inspection without a single check is no clean one, but one that failed. None where all is well.
 */
export function doubtsOfCounts(result: Result): Message[] {
  const instance = placeOf(result)
  const missing = neededFields.filter((field) => result[field] === undefined)
  if (missing.length > 0) return missing.map((field) => message('nhn_doubt_field', { instance, field }))
  const { checkCount: checks = 0, weakCount: weak = 0 } = result
  const { level3WeakCount: high = 0, level2WeakCount: medium = 0, level1WeakCount: low = 0 } = result
  const doubts: Message[] = []
  if (checks === 0) doubts.push(message('nhn_doubt_no_checks', { instance }))
  else if (weak > checks) doubts.push(message('nhn_doubt_too_weak', { instance, weak, checks }))
  const sum = high + medium + low
  if (weak !== sum) doubts.push(message('nhn_doubt_sum', { instance, weak, sum }))
  return doubts
}

/** The service's letters for the levels of a weak item (API guide, `weakLevel`). */
export const levels = { H: 'high', M: 'medium', L: 'low' } as const

/** A level of a weak item, by the service's letter. */
export type LevelLetter = keyof typeof levels

/** Whether a letter is one of the service's levels. */
export function isLevel(letter: string | undefined): letter is LevelLetter {
  return letter !== undefined && Object.hasOwn(levels, letter)
}

/** Whether an item is weak. `O` is good and `X` is weak; whatever else it says is neither. */
export function isWeak({ resultCode }: DetailItem): boolean {
  return resultCode === 'X'
}

/** Why the items of a result can't be believed, one of each kind: unknown words, or other counts than announced. */
export function doubtsOfItems(result: Result, items: readonly DetailItem[]): Message[] {
  const instance = placeOf(result)
  const doubts: Message[] = []
  const nameOf = ({ resultId }: DetailItem) => cleanLine(resultId ?? '?', 60)

  if (items.some(({ resultId }) => resultId === undefined)) {
    doubts.push(message('nhn_doubt_item', { instance, field: 'resultId' }))
  }
  const uncoded = items.find(({ resultCode }) => resultCode !== 'O' && resultCode !== 'X')
  if (uncoded !== undefined) {
    const code = cleanLine(uncoded.resultCode ?? '', 40) || '–'
    doubts.push(message('nhn_doubt_code', { instance, item: nameOf(uncoded), code }))
  }
  const weak = items.filter(isWeak)
  const unlevelled = weak.find(({ weakLevel }) => !isLevel(weakLevel))
  if (unlevelled !== undefined) {
    const level = cleanLine(unlevelled.weakLevel ?? '', 40) || '–'
    doubts.push(message('nhn_doubt_level', { instance, item: nameOf(unlevelled), level }))
  }
  if (items.length !== result.checkCount) {
    const given = { instance, items: items.length, checks: result.checkCount ?? 0 }
    doubts.push(message('nhn_doubt_items', given))
  }
  if (weak.length !== result.weakCount) {
    const given = { instance, items: weak.length, weak: result.weakCount ?? 0 }
    doubts.push(message('nhn_doubt_weak_items', given))
  }
  const of = (letter: LevelLetter) => weak.filter(({ weakLevel }) => weakLevel === letter).length
  const differs =
    of('H') !== result.level3WeakCount ||
    of('M') !== result.level2WeakCount ||
    of('L') !== result.level1WeakCount
  if (differs && weak.length === result.weakCount) doubts.push(message('nhn_doubt_level_items', { instance }))
  return doubts
}
