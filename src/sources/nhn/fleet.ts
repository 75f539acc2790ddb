import type { Message } from '../../messages/message.ts'
import { message } from '../../messages/message.ts'
import { placeOf } from './doubts.ts'
import type { Item, LevelCounts } from './judged-result.ts'
import type { NhnOptions } from './read-options.ts'
import type { JudgedInstance } from './tally.ts'

/** How an instance stands. `weak` is within the limits but not clean; `unjudged` says nothing, or contradicts itself. */
export type SubjectState = 'failed' | 'unjudged' | 'weak' | 'clean'

/** A weak item of an instance. */
export interface Finding {
  readonly id: string
  readonly title: string
  readonly level: Item['level']
  readonly status: 'new' | 'ignored'
  /** The countermeasure, one step a line. */
  readonly fix: string
}

/** One instance as a report shows it. */
export interface Subject {
  readonly id: string
  readonly name: string
  /** Its region; `null` of one that no region has. */
  readonly group: string | null
  readonly state: SubjectState
  readonly counts: LevelCounts
  readonly findings: readonly Finding[]
  /** Why it is not clean, where counts do not say it. */
  readonly reason: Message | null
}

/** Takes instances one by one and keeps what a report has room for. */
export interface FleetSink {
  add(subject: Subject): void
}

/** All instances as numbers, the worst of them in full. */
export interface NhnFleet {
  readonly total: number
  readonly states: { readonly [S in SubjectState]: number }
  readonly counts: LevelCounts
  /** Worst first. */
  readonly subjects: readonly Subject[]
}

/** How many instances a report shows in full. */
const mostSubjects = 200
const order: readonly SubjectState[] = ['failed', 'unjudged', 'weak', 'clean']

/** Collects a fleet in bounded memory: besides numbers it holds twice as many instances as are kept, at most. */
export function createFleet(): FleetSink & { readonly fleet: () => NhnFleet } {
  let worst: Subject[] = []
  let total = 0
  const states = { failed: 0, unjudged: 0, weak: 0, clean: 0 }
  const counts = { high: 0, medium: 0, low: 0 }
  const cut = () => {
    worst = worst.sort(worstFirst).slice(0, mostSubjects)
  }
  return {
    add: (subject) => {
      total += 1
      states[subject.state] += 1
      counts.high += subject.counts.high
      counts.medium += subject.counts.medium
      counts.low += subject.counts.low
      worst.push(subject)
      if (worst.length >= 2 * mostSubjects) cut()
    },
    fleet: () => {
      cut()
      return { total, states: { ...states }, counts: { ...counts }, subjects: worst }
    },
  }
}

/** By state, then level by level, then by name, so that the same fleet looks the same each time. */
function worstFirst(one: Subject, other: Subject): number {
  return (
    order.indexOf(one.state) - order.indexOf(other.state) ||
    other.counts.high - one.counts.high ||
    other.counts.medium - one.counts.medium ||
    other.counts.low - one.counts.low ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  )
}

/** Limits by which a single instance can fail. */
type InstancePolicy = Pick<NhnOptions, 'max_high' | 'max_medium' | 'max_low' | 'scope' | 'max_age'>

/** Makes an instance ready to be shown. */
export function subjectOf(instance: JudgedInstance, policy: InstancePolicy): Subject {
  const { counts, name, region, results, stale } = instance
  const place = placeOf({ instanceName: name, region })
  const [doubt = null] = instance.doubts
  const isOver = policy.scope === 'instance' && isOverLimits(counts, policy)
  const isWeak = instance.weak > 0 || counts.high + counts.medium + counts.low > 0
  const items = results.flatMap(({ items }) => items ?? [])
  return {
    id: `${region}/${name}`,
    name,
    group: region,
    state: stale || isOver ? 'failed' : doubt !== null ? 'unjudged' : isWeak ? 'weak' : 'clean',
    counts,
    findings: items.flatMap(findingOf),
    reason: stale ? message('nhn_stale', { instance: place }) : doubt,
  }
}

/** A required instance that no region has. */
export function missingSubject(name: string): Subject {
  return {
    id: `?/${name}`,
    name,
    group: null,
    state: 'failed',
    counts: { high: 0, medium: 0, low: 0 },
    findings: [],
    reason: message('nhn_missing', { instance: name }),
  }
}

function isOverLimits(counts: LevelCounts, { max_high, max_low, max_medium }: InstancePolicy): boolean {
  const isOver = (count: number, limit: number | 'off') => limit !== 'off' && count > limit
  return isOver(counts.high, max_high) || isOver(counts.medium, max_medium) || isOver(counts.low, max_low)
}

function findingOf({ fix, id, level, status, title }: Item): Finding[] {
  if (status !== 'weak' && status !== 'ignored') return []
  return [{ id, title, level, status: status === 'weak' ? 'new' : 'ignored', fix }]
}
