import { parseIsoTime } from '../../kernel/iso-time.ts'
import { doubtsOfCounts } from './doubts.ts'
import type { SummaryRow } from './schema.ts'

/** A result that can be told from others: what it is about and when it was made. */
export interface Result extends SummaryRow {
  readonly region: string
  readonly instanceName: string
  /** The service's letter for the criteria. */
  readonly bss: string
  /** The kind of inspection; `OS` where the service, which need not say it, does not. */
  readonly kind: string
  /** In milliseconds since 1970; `NaN` where the service gave no time. */
  readonly at: number
}

/** Keeps the latest result of each region, instance, criteria and kind. The order in which they come does not matter. */
export interface LatestResults {
  take(result: Result): void
  /** The latest ones, by region, instance, criteria and kind. */
  all(): readonly Result[]
}

/** Begins without any result. */
export function createLatestResults(): LatestResults {
  const latest = new Map<string, Result>()
  return {
    take: (result) => {
      const identity = JSON.stringify(identityOf(result))
      const other = latest.get(identity)
      if (other === undefined || replaces(result, other)) latest.set(identity, result)
    },
    all: () => [...latest.values()].sort(byIdentity),
  }
}

/** Names a result's place; `undefined` for one that says too little of itself to be told from others. */
export function resultOf(row: SummaryRow, region: string): Result | undefined {
  const { bss, instanceName, kind } = row
  if (instanceName === undefined || bss === undefined) return undefined
  const at = parseIsoTime(row.executionTime ?? '')
  return { ...row, region, instanceName, bss, kind: kind || 'OS', at }
}

function identityOf({ region, instanceName, bss, kind }: Result): readonly string[] {
  return [region, instanceName, bss, kind]
}

function byIdentity(one: Result, other: Result): number {
  const others = identityOf(other)
  for (const [index, part] of identityOf(one).entries()) {
    const compared = others[index] ?? ''
    if (part !== compared) return part < compared ? -1 : 1
  }
  return 0
}

/** Whether a result comes after another of its place. Of two at one moment the worse counts; no time is the worst. */
function replaces(result: Result, other: Result): boolean {
  if (Number.isNaN(other.at) || Number.isNaN(result.at)) {
    return Number.isNaN(result.at) && !(Number.isNaN(other.at) && !isWorse(result, other))
  }
  return result.at === other.at ? isWorse(result, other) : result.at > other.at
}

const counts = ['level3WeakCount', 'level2WeakCount', 'level1WeakCount', 'weakCount'] as const

/**
 * One that contradicts itself is worse than any, because it can't pass. Otherwise level by level; a number that is
 * missing is worse than any. Of equals the higher number stays, so that the order in which they come doesn't matter.
 */
function isWorse(one: Result, other: Result): boolean {
  const isDoubtful = doubtsOfCounts(one).length > 0
  if (isDoubtful !== doubtsOfCounts(other).length > 0) return isDoubtful
  for (const count of counts) {
    const difference = (one[count] ?? Number.POSITIVE_INFINITY) - (other[count] ?? Number.POSITIVE_INFINITY)
    if (difference > 0) return true
    if (difference < 0) return false
  }
  if (one.checkCount !== other.checkCount) return (one.checkCount ?? -1) < (other.checkCount ?? -1)
  return (one.usageStasNo ?? '') > (other.usageStasNo ?? '')
}
