import fc from 'fast-check'
import type { Fault, FaultHook, Operation } from '../../../src/simulator/nhn/faults.ts'
import type { InspectionSpec } from '../../../src/simulator/nhn/fleet/inspection.ts'

/** When the virtual clock begins. */
export const now = Date.UTC(2026, 0, 1)
const minute = 60_000
export const day = 1_440 * minute

/** Counts that contradict each other by themselves, so that they can be seen without the items. */
const wrongClaims = [
  { weakCount: 4 },
  { level3WeakCount: 5 },
  { checkCount: 0 },
  { checkCount: 1, weakCount: 2 },
]

const inspection = fc.record({
  region: fc.constantFrom('KR1', 'KR1', 'KR2'),
  instanceName: fc.constantFrom('web-1', 'web-2', 'db-1', '웹 서버-1'),
  os: fc.constantFrom<'Linux' | 'Windows'>('Linux', 'Linux', 'Windows'),
  criteria: fc.constantFrom<'M' | 'F'>('M', 'M', 'F'),
  age: fc.integer({ min: 1, max: 45 }),
  weakItems: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(4), { maxLength: 3 }) },
  ),
  claims: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...wrongClaims) },
  ),
})

const limit = fc.constantFrom('0', '1', '3', 'off', 'off')
/** Options of the gate, by input. */
export const options = fc.record({
  region: fc.constantFrom('KR1', 'KR1 KR2'),
  criteria: fc.constantFrom('all', 'all', 'critical_infrastructure', 'electronic_finance'),
  os: fc.constantFrom('all', 'all', 'linux', 'windows'),
  instances: fc.constantFrom('', '', 'web-*', '!db-1', 'web-1\ndb-1'),
  require_instances: fc.constantFrom('', '', 'web-1', 'web-1\n웹 서버-1'),
  max_age: fc.constantFrom('30d', '60d'),
  max_high: limit,
  max_medium: limit,
  max_low: limit,
  scope: fc.constantFrom('instance', 'total'),
  details: fc.constantFrom('none', 'weak', 'all'),
  concurrency: fc.constantFrom('1', '4'),
  on_error: fc.constantFrom('fail', 'warn'),
  on_no_results: fc.constantFrom('fail', 'warn'),
})
export type Options = typeof options extends fc.Arbitrary<infer T> ? T : never

const changed = (from: RegExp, to: string): Fault => ({
  kind: 'body',
  body: (honest) => honest.replace(from, to),
})
const fault = fc.constantFrom<Fault>(
  { kind: 'reset' },
  { kind: 'reset-after' },
  { kind: 'cut-connection' },
  { kind: 'cut-json' },
  { kind: 'html' },
  { kind: 'empty' },
  { kind: 'slow', ms: 3 },
  { kind: 'status', status: 401, body: '{"header":{"isSuccessful":false,"resultCode":80007}}' },
  { kind: 'status', status: 404, body: '{"header":{"isSuccessful":false}}' },
  { kind: 'status', status: 413 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 503, body: '<html>' },
  { kind: 'status', status: 200, body: '{"header":{"isSuccessful":true,"resultCode":0}}' },
  { kind: 'status', status: 200, body: '{"header":{"isSuccessful":false,"resultCode":-6}}' },
  { kind: 'status', status: 200, body: '{"header":{"isSuccessful":false,"resultCode":500}}' },
  changed(/"totalCount":\d+/, '"totalCount":99'),
  changed(/"totalCount":\d+/, '"totalCount":null'),
  changed(/"weakCount":\d+/, '"weakCount":null'),
  changed(/"checkCount":\d+/, '"checkCount":"5"'),
  changed(/"executionTime":"[^"]*"/, '"executionTime":"soon"'),
  changed(/"instanceName":"[^"]*"/, '"instanceName":null'),
  changed(/"resultCode":"X"/, '"resultCode":"N/A"'),
  changed(/"weakLevel":"H"/, '"weakLevel":"C"'),
  changed(/"usageStasNo":\d+/, '"usageStasNo":"?"'),
)
/** What may go wrong with one call. */
export const trouble = fc.record({
  operation: fc.constantFrom<Operation>('issue-token', 'summary', 'summary', 'details', 'revoke-token'),
  count: fc.constantFrom(1, 1, 2, 3, 'each' as const),
  fault,
})
type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never

/** Lets the simulator do what goes wrong. */
export const faultsOf =
  (troubles: readonly Trouble[]): FaultHook =>
  ({ count, operation }) =>
    troubles.find((one) => one.operation === operation && (one.count === 'each' || one.count === count))
      ?.fault

/** Results of up to seven inspections, no two at one moment. */
export const inspections = fc.array(inspection, { maxLength: 7 }).map((list): InspectionSpec[] =>
  list.map(({ age, claims, ...rest }, index) => ({
    ...rest,
    systemVersion: 'of a test',
    // No two at one moment.
    executedAt: now - age * day - index * minute,
    itemCount: 5,
    ...(claims && { claims }),
  })),
)
