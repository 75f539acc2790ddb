import { cleanLine } from '../../kernel/clean-text.ts'
import { type Message, message } from '../../messages/message.ts'
import type { IgnoreEntry, Ignoring } from '../../options/ignore-file.ts'
import { doubtsOfCounts, doubtsOfItems, isLevel, isWeak, levels, placeOf } from './doubts.ts'
import type { Result } from './latest.ts'
import type { DetailItem } from './schema.ts'

/** How grave a weak item is. */
export type Level = (typeof levels)[keyof typeof levels]

/** Weak items by level; of ignored ones nothing is in here. */
export type LevelCounts = { readonly [L in Level]: number }

/** One item of a result. Texts came from outside, on one line each but for the countermeasure. */
export interface Item {
  readonly id: string
  readonly title: string
  readonly category: string
  /** `null` where the service gave none that is known. */
  readonly level: Level | null
  /** The service's code: `O` good, `X` weak; whatever else it gave. */
  readonly code: string
  readonly status: 'good' | 'weak' | 'ignored' | 'unknown'
  /** The countermeasure, as lines; empty where the item is good. */
  readonly fix: string
  /** By whom and why it is ignored. */
  readonly ignored: IgnoreEntry | null
}

/** A result with what it counts for. */
export interface JudgedResult {
  readonly result: Result
  readonly checks: number
  readonly weak: number
  readonly ignored: number
  readonly counts: LevelCounts
  /** Every item, where they were read. */
  readonly items: readonly Item[] | null
  /** What keeps it from being believed. */
  readonly doubts: readonly Message[]
}

/** What came of asking for a result's items: not asked, the items, or that there is no such result any more. */
export type Details = 'unread' | 'gone' | readonly DetailItem[]

/** Whether a result announces anything weak, by any of its numbers. */
export function announcesWeakness(result: Result): boolean {
  const { level1WeakCount, level2WeakCount, level3WeakCount, weakCount } = result
  return [weakCount, level3WeakCount, level2WeakCount, level1WeakCount].some((count) => count !== 0)
}

/**
 * Counts a result. Pure but for marking what was ignored. Where announced counts and items contradict each other, the
 * greater number counts: it can't pass either way.
 */
export function judgeResult(result: Result, details: Details, ignoring: Ignoring): JudgedResult {
  const doubts = doubtsOfCounts(result)
  const announced = {
    high: result.level3WeakCount ?? 0,
    medium: result.level2WeakCount ?? 0,
    low: result.level1WeakCount ?? 0,
  }
  const plain = {
    result,
    checks: result.checkCount ?? 0,
    weak: result.weakCount ?? 0,
    ignored: 0,
    counts: announced,
    items: null,
  }
  if (details === 'unread') return { ...plain, doubts }
  if (details === 'gone') {
    const gone = message('nhn_doubt_gone', { instance: placeOf(result), number: result.usageStasNo ?? '?' })
    return { ...plain, doubts: [...doubts, gone] }
  }
  const items = details.map((item) => itemOf(item, result, ignoring))
  const countOf = (status: Item['status'], level?: Level) =>
    items.filter((item) => item.status === status && (level === undefined || item.level === level)).length
  const left = (level: Level) =>
    Math.max(countOf('weak', level), announced[level] - countOf('ignored', level))
  return {
    result,
    checks: plain.checks,
    weak: Math.max(countOf('weak'), plain.weak - countOf('ignored')),
    ignored: countOf('ignored'),
    counts: { high: left('high'), medium: left('medium'), low: left('low') },
    items,
    doubts: [...doubts, ...doubtsOfItems(result, details)],
  }
}

const longestFix = 4_000

function itemOf(item: DetailItem, result: Result, ignoring: Ignoring): Item {
  const { manageMethod = '', resultCode = '', resultId = '', weakLevel } = item
  const entry = isWeak(item) ? ignoring.entryFor(resultId, result.instanceName) : undefined
  return {
    id: cleanLine(resultId, 60),
    title: cleanLine(item.itemName ?? '', 200),
    category: cleanLine(item.categoryName ?? '', 200),
    level: isLevel(weakLevel) ? levels[weakLevel] : null,
    code: cleanLine(resultCode, 40),
    status: isWeak(item)
      ? entry === undefined
        ? 'weak'
        : 'ignored'
      : resultCode === 'O'
        ? 'good'
        : 'unknown',
    // What is good needs no countermeasure, and most items of most fleets are good.
    fix: resultCode === 'O' ? '' : linesOf(manageMethod),
    ignored: entry ?? null,
  }
}

/** A countermeasure's lines: the service writes `<br>` for their ends. What it writes is text, and no HTML. */
function linesOf(text: string): string {
  const lines = text.slice(0, longestFix).split(/<br\s*\/?>|\r\n|[\r\n]/i)
  return lines
    .map((line) => cleanLine(line))
    .filter((line) => line !== '')
    .join('\n')
}
