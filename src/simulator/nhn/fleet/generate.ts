import type { InspectionSpec } from './inspection.ts'
import { oneOf, type Random, seededRandom, wholeNumber } from './seeded-random.ts'

/** What a made-up fleet is like. The same plan and the same moment make the same fleet. */
export interface FleetPlan {
  readonly seed: number
  readonly instances: number
  readonly itemsPerInspection: number
  /** The share of instances whose latest result has findings, from 0 to 1. */
  readonly weakShare: number
  /** How often each instance was inspected by each of its criteria, a fortnight apart. Older results are weak. */
  readonly runs: number
  /** Whether every fourth instance was inspected by the criteria of finance, too. */
  readonly bothCriteria: boolean
}

const minute = 60_000
const day = 24 * 60 * minute

/** The instances that every fleet begins with. Two of one name stand in two regions. */
const firstInstances = [
  ['web-1', 'KR1'],
  ['web-2', 'KR1'],
  ['api-1', 'KR1'],
  ['api-2', 'KR1'],
  ['batch-1', 'KR1'],
  ['db-1', 'KR1'],
  ['db-2', 'KR1'],
  ['win-1', 'KR1'],
  ['web-1', 'KR2'],
  ['api-3', 'KR2'],
  ['db-3', 'KR2'],
  ['win-2', 'KR2'],
] as const

const linuxes = [
  'Ubuntu Server 22.04 LTS',
  'Ubuntu Server 24.04 LTS',
  'Rocky Linux 9.5',
  'Debian 12',
] as const
const windowses = ['Windows Server 2019 STD', 'Windows Server 2022 STD'] as const
const mostFindings = 12

/** Makes a fleet whose latest results are between an hour and six days old at `now`, milliseconds since 1970. */
export function generateFleet(plan: FleetPlan, now: number): InspectionSpec[] {
  return Array.from({ length: plan.instances }, (_, index) => inspectionsOf(plan, index, now)).flat()
}

function inspectionsOf(plan: FleetPlan, index: number, now: number): InspectionSpec[] {
  // Each instance draws from a row of its own, so that a larger fleet begins with the smaller one.
  const random = seededRandom(plan.seed + index * 7_919)
  const [instanceName, region] = firstInstances[index] ?? [
    `node-${String(index + 1).padStart(5, '0')}`,
    index % 3 === 2 ? 'KR2' : 'KR1',
  ]
  const os =
    instanceName.startsWith('win-') || (index >= firstInstances.length && index % 10 === 9)
      ? 'Windows'
      : 'Linux'
  const systemVersion = os === 'Windows' ? oneOf(random, windowses) : oneOf(random, linuxes)
  const criteria = plan.bothCriteria && index % 4 === 0 ? (['M', 'F'] as const) : (['M'] as const)
  const isWeak = random() < plan.weakShare
  const latest = now - wholeNumber(random, 60, 6 * 24 * 60) * minute
  return criteria.flatMap((criterion) =>
    Array.from({ length: plan.runs }, (_, run) => ({
      region,
      instanceName,
      os,
      systemVersion,
      criteria: criterion,
      executedAt: latest - run * 14 * day,
      itemCount: plan.itemsPerInspection,
      weakItems: isWeak || run > 0 ? someItems(random, plan.itemsPerInspection) : [],
    })),
  )
}

/** Chooses at least one position of the given number of items, ascending. */
function someItems(random: Random, count: number): number[] {
  const wanted = Math.min(count, wholeNumber(random, 1, mostFindings))
  const chosen = new Set<number>()
  while (chosen.size < wanted) chosen.add(wholeNumber(random, 0, count - 1))
  return [...chosen].sort((one, other) => one - other)
}
