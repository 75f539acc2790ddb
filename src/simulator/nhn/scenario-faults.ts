import type { Scaled } from '../server/time-scale.ts'
import { refused } from './answers.ts'
import type { Fault, FaultHook } from './faults.ts'
import { refusals } from './refusal.ts'
import type { NhnState } from './state.ts'

/** What a scenario's faults work with. */
export interface FaultSurroundings {
  /** Applies `timeScale` to a duration. */
  readonly scaled: Scaled
  readonly state: NhnState
}

/** Makes the faults of a scenario, anew for each simulator. */
export type FaultMaker = (surroundings: FaultSurroundings) => FaultHook

const badGateway: Fault = {
  kind: 'status',
  status: 502,
  body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
}
const tooMany: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '1' } }

/** Lets the first read fail and then every third, in turn by each way there is. */
export const flakyReads: FaultMaker = () => {
  const faults: readonly Fault[] = [tooMany, badGateway, { kind: 'reset' }]
  let reads = 0
  return ({ operation }) => {
    if (operation === 'issue-token' || operation === 'revoke-token') return undefined
    reads += 1
    return reads % 3 === 1 ? faults[Math.floor(reads / 3) % faults.length] : undefined
  }
}

/** Answers 413 to a page of more results than `most`. */
export const tooLargeOver =
  (most: number): FaultMaker =>
  () =>
  ({ operation, parameters }) =>
    operation === 'summary' && Number(parameters['limit'] ?? 10) > most
      ? {
          kind: 'status',
          status: refusals.tooLarge.status,
          body: JSON.stringify(refused(refusals.tooLarge).body),
        }
      : undefined

/** Lets a region never answer. */
export const hangingRegion =
  (region: string): FaultMaker =>
  () =>
  ({ parameters }) =>
    parameters['regionCode'] === region ? { kind: 'hang' } : undefined

/** Lets each answer come late, by milliseconds before `timeScale`. */
export const slowBy =
  (milliseconds: number): FaultMaker =>
  ({ scaled }) =>
  () => ({ kind: 'slow', ms: scaled(milliseconds) })

/**
 * Lets another result come in after each page but the last, up to so many: the total grows while pages are
 * read. The new one is of an instance that is there already, at its latest time, so that it stands in the list.
 */
export const growingWhileRead =
  (most: number): FaultMaker =>
  ({ state }) => {
    let added = 0
    return ({ operation, parameters }) => {
      if (operation !== 'summary' || Number(parameters['page'] ?? 1) < 2 || added >= most) return undefined
      const latest = state.inspections.find(({ region }) => region === parameters['regionCode'])
      if (latest !== undefined) {
        added += 1
        const { usageStasNo: _, ...spec } = latest
        state.add(spec)
      }
      return undefined
    }
  }

type Json = Readonly<Record<string, unknown>>

/** Changes what the summary call says, but not a refusal. */
export const otherSummary =
  (change: (summary: { results: readonly Json[]; page: Json }) => object): FaultMaker =>
  () =>
  ({ operation }) =>
    operation === 'summary'
      ? {
          kind: 'body',
          body: (honest) => {
            const summary = JSON.parse(honest)
            return 'page' in summary ? JSON.stringify({ ...summary, ...change(summary) }) : honest
          },
        }
      : undefined
