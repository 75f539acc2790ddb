import type { Fleet, GivenFinding, GivenSubject, SubjectState } from '../../gate/fleet.ts'
import { levels } from '../../gate/fleet.ts'
import { message } from '../../messages/message.ts'
import { placeOf } from './doubts.ts'
import type { Item, JudgedResult, Level, LevelCounts } from './judged-result.ts'
import type { NhnOptions } from './read-options.ts'
import type { JudgedInstance } from './tally.ts'

/** Limits by which a single instance can fail. */
type InstancePolicy = Pick<NhnOptions, 'max_high' | 'max_medium' | 'max_low' | 'scope'>
type LevelLimits = Omit<InstancePolicy, 'scope'>

/**
 * Makes an instance ready to be shown. One that is weak within the limits is let through with a warning, so that it
 * can be told from a clean one. Where the list of its region is not whole, a later result may be missing, and being within
 * the limits proves nothing. Where limits hold for the total, every item of a level is marked as counted until
 * `countedInTotal` knows better.
 */
export function subjectOf(
  instance: JudgedInstance,
  policy: InstancePolicy,
  { isListWhole }: { readonly isListWhole: boolean },
): GivenSubject {
  const { counts, ignored, name, region, results, stale } = instance
  const place = placeOf({ instanceName: name, region })
  const unlisted = isListWhole ? null : message('nhn_region_not_whole', { region })
  const [doubt = instance.ageless ?? unlisted] = instance.doubts
  const over = policy.scope === 'instance' ? levelsOver(counts, policy) : new Set<Level>()
  const countedLevels = policy.scope === 'instance' ? over : new Set(levels)
  const isWeak = instance.weak > 0 || levels.some((level) => counts[level] > 0)
  const state: SubjectState =
    stale || over.size > 0 ? 'fail' : doubt !== null ? 'unjudged' : isWeak ? 'warning' : 'pass'
  return {
    id: `${region}/${name}`,
    name,
    group: region,
    state,
    counts,
    ignored,
    known: 0,
    reason: stale ? message('nhn_stale', { instance: place }) : doubt,
    url: null,
    findings: results.flatMap((one) => findingsOf(one, countedLevels, results.length > 1)),
  }
}

/** A required instance that no region has. */
export function missingSubject(name: string): GivenSubject {
  return {
    id: `?/${name}`,
    name,
    group: null,
    state: 'fail',
    counts: { high: 0, medium: 0, low: 0 },
    ignored: 0,
    known: 0,
    reason: message('nhn_missing', { instance: name }),
    url: null,
    findings: [],
  }
}

/**
 * Leaves marked what was counted where limits hold for the total: it is known only when everything was added up. No
 * instance has failed by itself then.
 */
export function countedInTotal(
  fleet: Fleet,
  total: LevelCounts,
  { scope, ...limits }: InstancePolicy,
): Fleet {
  if (scope !== 'total') return fleet
  const over = levelsOver(total, limits)
  const subjects = fleet.subjects.map((subject) => ({
    ...subject,
    findings: subject.findings.map((finding) => ({
      ...finding,
      counted: finding.counted && over.has(finding.level),
    })),
  }))
  return { ...fleet, subjects }
}

function levelsOver(counts: LevelCounts, limits: LevelLimits): ReadonlySet<Level> {
  return new Set(
    levels.filter((level) => {
      const limit = limits[`max_${level}`]
      return limit !== 'off' && counts[level] > limit
    }),
  )
}

function findingsOf(
  { counts, items, result }: JudgedResult,
  countedLevels: ReadonlySet<Level>,
  isOneOfSeveral: boolean,
): GivenFinding[] {
  const place = isOneOfSeveral ? result.bss : null
  if (items !== null) return items.flatMap((item) => findingOf(item, countedLevels, place))
  // Nobody read the single items: what is left to say is how many there are.
  return levels
    .filter((level) => counts[level] > 0)
    .map((level) => ({
      id: level,
      title: message('nhn_unread_items', { count: counts[level] }),
      level,
      place,
      status: 'open',
      counted: countedLevels.has(level),
      reason: null,
      fix: null,
      url: null,
    }))
}

function findingOf(
  { fix, id, ignored, level, status, title }: Item,
  countedLevels: ReadonlySet<Level>,
  place: string | null,
): GivenFinding[] {
  if (status !== 'weak' && status !== 'ignored') return []
  return [
    {
      id,
      title,
      // A level that nobody knows may be the gravest; the doubt about it is told elsewhere.
      level: level ?? 'high',
      place,
      status: status === 'weak' ? 'open' : 'ignored',
      counted: status === 'weak' && level !== null && countedLevels.has(level),
      reason:
        ignored === null
          ? null
          : message('nhn_ignored', {
              by: ignored.approved_by,
              reason: ignored.reason,
              expires: ignored.expires,
            }),
      fix: fix === '' ? null : fix,
      url: null,
    },
  ]
}
