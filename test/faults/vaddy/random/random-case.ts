import fc from 'fast-check'
import type { Fault, Operation } from '../../../../src/simulator/vaddy/faults.ts'
import type { ScanScript } from '../../../../src/simulator/vaddy/scan.ts'
import { cancelFault, readFault, startFault } from './fault-arbitraries.ts'

const second = 1_000
const minute = 60 * second

/** What somebody else does just as a request comes in. */
export type Intrusion =
  | { readonly at: number; readonly act: 'start'; readonly durationMs: number }
  | { readonly at: number; readonly act: 'cancel ours' }

/** A run of the gate with everything that goes wrong on its way. */
export interface RandomCase {
  readonly inputs: Readonly<Record<string, string>>
  readonly scan: ScanScript
  /** For each operation what goes wrong with its first request, its second, and so on; `null` is nothing. */
  readonly faults: { readonly [O in Exclude<Operation, 'delete-crawl'>]: readonly (Fault | null)[] }
  /** Virtual times between which nothing listens. */
  readonly outages: readonly { readonly from: number; readonly ms: number }[]
  readonly intrusions: readonly Intrusion[]
  /** Told to stop so many milliseconds after the request with this number came in. */
  readonly stop: { readonly at: number; readonly after: number } | null
  readonly clockAheadBy: number
  readonly random: number
}

/** Often nothing at all goes wrong, so that the other things that do get their turn. */
const sometimes = <T>(fault: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly (T | null)[]> =>
  fc.oneof(fc.constant([]), fc.array(fc.option(fault, { freq: 2, nil: null }), { maxLength, size: 'max' }))

/** Once in so many cases. */
const once = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Texts of an input, or its absence. */
const maybe = (...texts: string[]) => once(2, fc.constantFrom(...texts))

const inputs = fc
  .record({
    project_number: maybe('1'),
    wait: once(8, fc.constant('false')),
    on_stop: once(5, fc.constantFrom('leave', 'cancel')),
    on_busy: once(6, fc.constantFrom('skip', 'fail')),
    on_error: maybe('warn'),
    wait_timeout: fc.constantFrom('0s', '20s', '5m'),
    scan_timeout: fc.constantFrom('30s', '3m', '20m'),
    max_alerts: maybe('off', '2'),
    crawl_id: once(4, fc.constantFrom('29', '29', '29', '30', '999')),
    poll_interval: maybe('1s', '15s'),
  })
  .map((given) =>
    Object.fromEntries(
      Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  )

/** A scan takes 20 s at least: whoever looks within 15 s of its beginning sees it run. */
const scan: fc.Arbitrary<ScanScript> = fc.record({
  durationMs: fc.constantFrom(20 * second, 25 * second, minute, 4 * minute, Number.POSITIVE_INFINITY),
  ending: once(6, fc.constant('canceled' as const)).map((ending) => ending ?? ('finish' as const)),
  scanCount: once(6, fc.constant(0)).map((count) => count ?? 22),
  alertCount: once(4, fc.constant(3)).map((count) => count ?? 0),
  complete: once(6, fc.constant(40)).map((complete) => complete ?? 100),
})

const intrusion: fc.Arbitrary<Intrusion> = fc.oneof(
  fc.record({
    at: fc.integer({ min: 1, max: 15 }),
    act: fc.constant('start' as const),
    durationMs: fc.constantFrom(5 * second, 30 * second, 3 * minute),
  }),
  fc.record({ at: fc.integer({ min: 3, max: 25 }), act: fc.constant('cancel ours' as const) }),
)

const outage = fc.record({
  from: fc.constantFrom(0, second, 10 * second, 40 * second, 2 * minute),
  ms: fc.constantFrom(3 * second, 20 * second, 2 * minute, 6 * minute),
})

/** Any run with anything that can go wrong. */
export const randomCase: fc.Arbitrary<RandomCase> = fc.record({
  inputs,
  scan,
  faults: fc.record({
    start: fc.array(fc.option(startFault, { freq: 3, nil: null }), { maxLength: 4, size: 'max' }),
    cancel: sometimes(cancelFault, 4),
    result: sometimes(readFault, 8),
    runcheck: sometimes(readFault, 6),
    'list-crawls': sometimes(readFault, 2),
    'list-results': sometimes(readFault, 4),
  }),
  outages: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(outage, { minLength: 1, maxLength: 2 }) },
  ),
  intrusions: sometimes(intrusion, 3).map((some) => some.filter((one) => one !== null)),
  stop: once(
    6,
    fc.record({
      at: fc.integer({ min: 1, max: 20 }),
      after: fc.constantFrom(0, 100, 3 * second, 9 * second),
    }),
  ).map((stop) => stop ?? null),
  clockAheadBy: fc.constantFrom(0, 0, 10 * minute, -10 * minute),
  random: fc.constantFrom(0, 0.5, 0.999),
})
