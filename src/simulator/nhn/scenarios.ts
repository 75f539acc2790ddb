import { type FleetPlan, generateFleet } from './fleet/generate.ts'
import type { InspectionSpec } from './fleet/inspection.ts'
import { type Guide, guides } from './guide.ts'
import { type Refusal, refusals } from './refusal.ts'
import {
  type FaultMaker,
  flakyReads,
  growingWhileRead,
  hangingRegion,
  otherSummary,
  slowBy,
  tooLargeOver,
} from './scenario-faults.ts'

/** How a simulated Server Security Check behaves. */
export interface Scenario {
  /** One line for people who choose. */
  readonly description: string
  /** What differs from the usual fleet: twelve instances in two regions, each inspected twice, all good now. */
  readonly fleet?: Partial<FleetPlan>
  /** Changes the results of the fleet; `now` is in milliseconds since 1970. */
  readonly change?: (fleet: readonly InspectionSpec[], now: number) => readonly InspectionSpec[]
  /** The instances that somebody who rehearses this should require. */
  readonly requireInstances?: readonly string[]
  /** What the published guide is taken to mean. Default: `guides.current`. */
  readonly guide?: Guide
  /** How long tokens live, in seconds. Default: 86,400. */
  readonly tokenLifeSeconds?: number
  /** When set, the first token is dead after so many requests. */
  readonly firstTokenUses?: number
  /** When true every access key is wrong. */
  readonly refusesEveryKey?: boolean
  /** What every call but those of the token endpoint gets. */
  readonly refusesEveryCall?: Refusal
  /** Makes the faults that the network or the service shows. */
  readonly faults?: FaultMaker
}

const day = 24 * 60 * 60_000

/** The fleet that scenarios differ from. */
export const usualFleet: FleetPlan = {
  seed: 1,
  instances: 12,
  itemsPerInspection: 65,
  weakShare: 0,
  runs: 2,
  bothCriteria: true,
}

const weakFleet = { weakShare: 0.5 }

// Doubtful results have items of the levels medium and low only, so that a limit for high ones is not what stops
// a gate first: the doubt has to.

/** Changes the newest result of the instance `name`, and leaves the others. */
function changeNewest(name: string, change: (newest: InspectionSpec) => Partial<InspectionSpec>) {
  return (fleet: readonly InspectionSpec[]): InspectionSpec[] => {
    const [newest] = fleet
      .filter(({ instanceName }) => instanceName === name)
      .toSorted((one, other) => other.executedAt - one.executedAt)
    return fleet.map((spec) => (spec === newest ? { ...spec, ...change(spec) } : spec))
  }
}

const hostileName = '<img src=x onerror=alert(1)>|`a`\n::error::web%0A-1'

/** The scenarios that can be chosen by name. */
export const scenarios = {
  clean: { description: 'Twelve instances in two regions; the latest result of each is good.' },
  weak: { description: 'About half of the instances have weak items.', fleet: weakFleet },
  stale: {
    description: 'The latest results of db-1 are 45 days old; all are good.',
    change: (fleet, now) => [
      ...fleet.filter(({ instanceName }) => instanceName !== 'db-1'),
      ...fleet
        .filter(({ instanceName, weakItems }) => instanceName === 'db-1' && weakItems.length === 0)
        .map((spec) => ({ ...spec, executedAt: now - 45 * day })),
    ],
  },
  missing: {
    description: 'web-1 and db-2 are to be there, and db-2 has no result.',
    change: (fleet) => fleet.filter(({ instanceName }) => instanceName !== 'db-2'),
    requireInstances: ['web-1', 'db-2'],
  },
  empty: { description: 'There are no results at all.', fleet: { instances: 0 } },
  contradicting: {
    description:
      'The summary of web-2 counts one weak item less than its levels, and its details have them all.',
    change: changeNewest('web-2', () => ({ weakItems: [1, 3, 4], claims: { weakCount: 2 } })),
  },
  'hidden-findings': {
    description: 'The summary of web-2 says that all is good, and its details have two weak items.',
    change: changeNewest('web-2', () => ({
      weakItems: [1, 3],
      claims: { weakCount: 0, level2WeakCount: 0, level1WeakCount: 0 },
    })),
  },
  'unknown-code': {
    description: 'An item of web-2 has the result "N", which no document knows.',
    change: changeNewest('web-2', () => ({ weakItems: [1], codes: { 4: 'N' } })),
  },
  'nothing-checked': {
    description: 'The agent on web-2 ran and checked nothing: no items, so none of them weak.',
    change: changeNewest('web-2', () => ({ itemCount: 0, weakItems: [] })),
  },
  'detail-gone': {
    description: 'The summary lists a weak result of web-2 whose details are gone: 404.',
    change: changeNewest('web-2', () => ({ weakItems: [1], withoutDetails: true })),
  },
  huge: {
    description: '20,000 instances with 65 items each; about a third have weak items.',
    fleet: { instances: 20_000, weakShare: 1 / 3, runs: 1, bothCriteria: false },
  },
  'older-draft': {
    description:
      'The weak fleet by the older draft of the guide: required paging, Window, numbers as text, 20 a page.',
    fleet: weakFleet,
    guide: guides.draft,
  },
  'short-paging': {
    description: 'The total says three results more than the pages have.',
    faults: otherSummary(({ page }) => ({ page: { ...page, totalCount: Number(page['totalCount']) + 3 } })),
  },
  'moving-total': {
    description: 'Another result comes in while the pages of 1,500 are read; then it is quiet.',
    fleet: { instances: 1_500 },
    faults: growingWhileRead(1),
  },
  restless: {
    description: 'Another result comes in before each further page of 1,500, and it never ends.',
    fleet: { instances: 1_500 },
    faults: growingWhileRead(Number.POSITIVE_INFINITY),
  },
  'missing-numbers': {
    description: 'All is good, but results have null or nothing in place of two counts.',
    faults: otherSummary(({ results }) => ({
      results: results.map(({ weakCount: _, ...rest }) => ({ ...rest, checkCount: null })),
    })),
  },
  'hostile-text': {
    description: 'web-2 has a name that is HTML, Markdown and a workflow command, and weak items.',
    change: (fleet) =>
      fleet.map((spec) =>
        spec.instanceName === 'web-2' ? { ...spec, instanceName: hostileName, weakItems: [0, 1, 3] } : spec,
      ),
  },
  'bad-key': { description: 'Every access key is refused: invalid_client.', refusesEveryKey: true },
  'no-permission': {
    description: 'The account may not read results: isSuccessful is false, with status 200.',
    refusesEveryCall: refusals.notPermitted,
  },
  outage: {
    description: 'The service is broken and says so with status 200: isSuccessful is false, code 500.',
    refusesEveryCall: refusals.systemError,
  },
  'expiring-token': {
    description: 'The first token is dead after three requests, long before its time; the fleet is weak.',
    fleet: weakFleet,
    firstTokenUses: 3,
  },
  'short-tokens': {
    description:
      'Tokens live for 60 seconds, the shortest that an access key can be set to; the fleet is weak.',
    fleet: weakFleet,
    tokenLifeSeconds: 60,
  },
  flaky: {
    description: 'The first read fails, then every third: 429 with Retry-After, 502 with HTML, a reset.',
    fleet: weakFleet,
    faults: flakyReads,
  },
  'too-large': {
    description: 'Pages of more than 100 results are refused with 413.',
    faults: tooLargeOver(100),
  },
  portal: {
    description: 'A portal answers in place of the service: each call gets a web page with 200.',
    faults: () => () => ({ kind: 'html' }),
  },
  'hanging-region': {
    description: 'KR1 answers, and KR2 never does.',
    faults: hangingRegion('KR2'),
  },
  slow: { description: 'Each answer takes 4 seconds.', faults: slowBy(4_000) },
} as const satisfies Record<string, Scenario>

/** A scenario's name. */
export type ScenarioName = keyof typeof scenarios

/** Makes the fleet of a scenario, with what the caller wants otherwise. Times are milliseconds since 1970. */
export function fleetOf(
  { fleet, change }: Scenario,
  wanted: Partial<FleetPlan>,
  now: number,
): readonly InspectionSpec[] {
  const made = generateFleet({ ...usualFleet, ...fleet, ...wanted }, now)
  return change === undefined ? made : change(made, now)
}
