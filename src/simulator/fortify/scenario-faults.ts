import type { Scaled } from '../server/time-scale.ts'
import { loginPage } from './answers.ts'
import type { Fault, FaultHook, Operation } from './faults.ts'

/** What a scenario's faults work with. */
export interface FaultSurroundings {
  /** Applies `timeScale` to a duration. */
  readonly scaled: Scaled
  readonly contextPath: string
}

/** Makes the faults of a scenario, anew for each simulator. */
export type FaultMaker = (surroundings: FaultSurroundings) => FaultHook

/** Shows a fault at the first so many requests for an operation. */
export const firstOf =
  (operation: Operation, times: number, fault: Fault): FaultMaker =>
  () =>
  (request) =>
    request.operation === operation && request.count <= times ? fault : undefined

/** Shows the same fault at each request. */
export const always =
  (fault: Fault): FaultMaker =>
  () =>
  () =>
    fault

/** Resets the first request for an operation, which begins so many milliseconds later, before `timeScale`. */
export const beginningLate =
  (operation: Operation, milliseconds: number): FaultMaker =>
  ({ scaled }) =>
  (request) =>
    request.operation === operation && request.count === 1
      ? { kind: 'begin-late', ms: scaled(milliseconds) }
      : undefined

/** Lets each answer come late, by milliseconds before `timeScale`. */
export const slowBy =
  (milliseconds: number): FaultMaker =>
  ({ scaled }) =>
  () => ({ kind: 'slow', ms: scaled(milliseconds) })

const badGateway: Fault = {
  kind: 'status',
  status: 502,
  body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
}
const tooMany: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '1' } }
const reads: readonly Operation[] = [
  'list-tokens',
  'token-types',
  'token-data',
  'session-info',
  'versions',
  'version',
  'applications',
  'local-users',
  'auth-entities',
  'spec',
]

/** Lets the first read fail and then every third, in turn by each way there is. Writes are let be. */
export const flakyReads: FaultMaker = () => {
  const faults: readonly Fault[] = [tooMany, badGateway, { kind: 'reset' }]
  let seen = 0
  return ({ operation }) => {
    if (!reads.includes(operation)) return undefined
    seen += 1
    return seen % 3 === 1 ? faults[Math.floor(seen / 3) % faults.length] : undefined
  }
}

/** Gives the page on which people sign in, with status 200, in place of every answer. */
export const signInPage: FaultMaker = always({ kind: 'status', status: 200, body: loginPage })

/** Sends everybody to the page on which people sign in. */
export const toSignIn: FaultMaker =
  ({ contextPath }) =>
  () => ({ kind: 'redirect', location: `${contextPath}/login.jsp` })
