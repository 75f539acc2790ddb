import type { Message } from '../../messages/message.ts'
import { type AgeRule, ageOf } from './age.ts'
import { placeOf } from './doubts.ts'
import type { JudgedResult, Level, LevelCounts } from './judged-result.ts'
import type { NhnOptions } from './read-options.ts'

/** How many names an output holds. */
export const mostNames = 100
/** How many doubts are said; all are counted. */
const mostDoubts = 20

/** The highest count of a level among instances or in all, as the limits hold. */
export interface Highest {
  readonly observed: number
  /** Where; `null` for the total. */
  readonly instance: string | null
  /** How many instances are over the limit. */
  readonly over: number
}

/** What all judged results come to. Bounded, however many they were. */
export interface Tally {
  readonly results: number
  readonly instances: number
  readonly weakInstances: number
  readonly checks: number
  readonly weak: number
  readonly ignored: number
  readonly counts: LevelCounts
  readonly highest: { readonly [L in Level]: Highest }
  readonly stale: { readonly count: number; readonly names: readonly string[] }
  /** The oldest of the judged results; `null` where there is none with a time. */
  readonly oldest: { readonly age: number; readonly instance: string } | null
  /** Why the age of some result can't be told, where there is one. */
  readonly ageless: Message | null
  readonly doubts: { readonly count: number; readonly said: readonly Message[] }
  readonly regions: ReadonlySet<string>
  /** Those among the required names that have a result. */
  readonly present: ReadonlySet<string>
}

/** All results of one instance together. */
export interface JudgedInstance {
  readonly name: string
  readonly region: string
  readonly results: readonly JudgedResult[]
  readonly counts: LevelCounts
  readonly weak: number
  readonly checks: number
  readonly ignored: number
  readonly stale: boolean
  /** Why the age of one of its results can't be told. */
  readonly ageless: Message | null
  readonly doubts: readonly Message[]
}

/** Adds up instances one by one. */
export interface Tallying {
  add(instance: JudgedInstance): void
  /** Counts what keeps a region's list, rather than one result, from being believed. */
  doubt(doubt: Message): void
  sum(): Tally
}

const levelNames = ['high', 'medium', 'low'] as const
const none = { high: 0, medium: 0, low: 0 }
const plus = (one: LevelCounts, other: LevelCounts): LevelCounts => ({
  high: one.high + other.high,
  medium: one.medium + other.medium,
  low: one.low + other.low,
})
const limitOf = { high: 'max_high', medium: 'max_medium', low: 'max_low' } as const

/** What of the options adding up depends on. */
export type TallyOptions = Pick<
  NhnOptions,
  'max_age' | 'max_high' | 'max_medium' | 'max_low' | 'scope' | 'require_instances'
>

/** Puts the results of one instance together. */
export function judgedInstance(
  results: readonly [JudgedResult, ...JudgedResult[]],
  rule: AgeRule,
): JudgedInstance {
  const [{ result }] = results
  const sum = (of: (one: JudgedResult) => number) => results.reduce((total, one) => total + of(one), 0)
  const ages = results.map((one) => ageOf(one.result, rule))
  return {
    name: result.instanceName,
    region: result.region,
    results,
    counts: results.map(({ counts }) => counts).reduce(plus, none),
    weak: sum(({ weak }) => weak),
    checks: sum(({ checks }) => checks),
    ignored: sum(({ ignored }) => ignored),
    stale: ages.includes('stale'),
    ageless: ages.find((age) => typeof age === 'object') ?? null,
    doubts: results.flatMap(({ doubts }) => doubts),
  }
}

/** Begins to add up, as of `now` in milliseconds since 1970. */
export function createTally(options: TallyOptions, now: number): Tallying {
  const required = new Set(options.require_instances)
  const regions = new Set<string>()
  const present = new Set<string>()
  const staleNames = new Set<string>()
  const said: Message[] = []
  let [results, instances, weakInstances, checks, weak, ignored, stale, doubts] = [0, 0, 0, 0, 0, 0, 0, 0]
  let counts: LevelCounts = none
  let oldest: Tally['oldest'] = null
  let ageless: Tally['ageless'] = null
  const nowhere: Highest = { observed: 0, instance: null, over: 0 }
  const highest = { high: nowhere, medium: nowhere, low: nowhere }

  const doubt = (one: Message) => {
    doubts += 1
    if (said.length < mostDoubts) said.push(one)
  }
  const look = ({ at }: JudgedResult['result'], instance: string) => {
    if (Number.isNaN(at)) return
    if (oldest === null || now - at > oldest.age) oldest = { age: now - at, instance }
  }
  return {
    add: (instance) => {
      const place = placeOf({ instanceName: instance.name, region: instance.region })
      instances += 1
      results += instance.results.length
      checks += instance.checks
      weak += instance.weak
      ignored += instance.ignored
      counts = plus(counts, instance.counts)
      if (instance.weak > 0 || levelNames.some((level) => instance.counts[level] > 0)) weakInstances += 1
      regions.add(instance.region)
      if (required.has(instance.name)) present.add(instance.name)
      if (instance.stale) {
        stale += 1
        if (staleNames.size < mostNames) staleNames.add(instance.name)
      }
      ageless ??= instance.ageless
      for (const { result } of instance.results) look(result, place)
      for (const one of instance.doubts) doubt(one)
      for (const level of levelNames) {
        const observed = instance.counts[level]
        const limit = options[limitOf[level]]
        const before = highest[level]
        const over = before.over + (limit !== 'off' && observed > limit ? 1 : 0)
        const isHigher = before.instance === null || observed > before.observed
        highest[level] = { ...(isHigher ? { observed, instance: place } : before), over }
      }
    },
    doubt,
    sum: () => ({
      results,
      instances,
      weakInstances,
      checks,
      weak,
      ignored,
      counts,
      highest:
        options.scope === 'instance'
          ? highest
          : {
              high: { observed: counts.high, instance: null, over: 0 },
              medium: { observed: counts.medium, instance: null, over: 0 },
              low: { observed: counts.low, instance: null, over: 0 },
            },
      stale: { count: stale, names: [...staleNames] },
      oldest,
      ageless,
      doubts: { count: doubts, said },
      regions,
      present,
    }),
  }
}
