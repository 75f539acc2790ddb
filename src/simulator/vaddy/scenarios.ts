import type { Fault, FaultHook } from './faults.ts'
import type { ScanScript } from './scan.ts'

/** How a simulated VAddy behaves. Durations are milliseconds before `timeScale`. */
export interface Scenario {
  /** One line for people who choose. */
  readonly description: string
  /** What becomes of each scan that is started through the API. */
  readonly scan: ScanScript
  /** When set, somebody else's scan of this duration comes before each one of ours. */
  readonly busyForMs?: number
  /** When true no project has a crawl. */
  readonly withoutCrawls?: boolean
  /** When true every key is wrong, and the answers to it are not JSON. */
  readonly refusesEveryKey?: boolean
  /** When true no scan can be canceled through the API. */
  readonly refusesCancel?: boolean
  /** When true the application is deployed anew in the middle of each scan that the API started. */
  readonly redeploys?: boolean
  /** Makes the faults that the network or VAddy shows; `scaled` applies `timeScale` to a duration. */
  readonly faults?: (scaled: (milliseconds: number) => number) => FaultHook
}

const second = 1_000
const minute = 60 * second

const cleanScan: ScanScript = {
  durationMs: 5 * minute,
  ending: 'finish',
  scanCount: 22,
  alertCount: 0,
  complete: 100,
}

const badGateway: Fault = {
  kind: 'status',
  status: 502,
  body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
}
const unavailable: Fault = {
  kind: 'status',
  status: 503,
  headers: { 'retry-after': '1' },
  body: '{"error_message":"Service Unavailable"}',
}

/**
 * Lets every third request that only reads fail, in turn by each way there is. The first one fails, too: at a
 * high time scale a client may read once or twice only.
 */
function flakyReads(): FaultHook {
  const faults: readonly Fault[] = [badGateway, unavailable, { kind: 'reset' }]
  let reads = 0
  return ({ operation }) => {
    if (operation === 'start' || operation === 'cancel' || operation === 'delete-crawl') return undefined
    reads += 1
    return reads % 3 === 1 ? faults[Math.floor(reads / 3) % faults.length] : undefined
  }
}

/** Replaces what the result call says of a scan, but not a refusal. */
function otherResults(change: (result: Readonly<Record<string, unknown>>) => object): () => FaultHook {
  const body = (honest: string) => {
    const result = JSON.parse(honest) as Readonly<Record<string, unknown>>
    return 'status' in result ? JSON.stringify(change(result)) : honest
  }
  return () =>
    ({ operation }) =>
      operation === 'result' ? { kind: 'body', body } : undefined
}

const otherScanId = '1-00000000-0000-4000-8000-000000000000'

/** The scenarios that can be chosen by name. */
export const scenarios = {
  clean: { description: 'The scan finishes complete and finds nothing.', scan: cleanScan },
  vulnerable: {
    description: 'The scan finishes complete and finds 3 alerts.',
    scan: { ...cleanScan, alertCount: 3 },
  },
  busy: {
    description: "Somebody else's scan holds the project first; then ours is clean.",
    scan: cleanScan,
    busyForMs: 3 * minute,
  },
  canceled: {
    description: 'The scan ends as canceled, though nobody here canceled it.',
    scan: { ...cleanScan, durationMs: 2 * minute, ending: 'canceled' },
  },
  incomplete: {
    description: 'The scan runs out of its time at 40 percent, without an alert.',
    scan: { ...cleanScan, scanCount: 9, complete: 40 },
  },
  'nothing-scanned': {
    description: 'The scan finishes without having sent a single request.',
    scan: { ...cleanScan, durationMs: minute, scanCount: 0 },
  },
  flaky: {
    description:
      'The first read fails, then every third: 502 with HTML, 503 with Retry-After, a reset; the scan is clean.',
    scan: cleanScan,
    faults: flakyReads,
  },
  'lost-start': {
    description: 'A start begins a scan, but the connection is reset before the answer; the scan is clean.',
    scan: cleanScan,
    faults:
      () =>
      ({ operation }) =>
        operation === 'start' ? { kind: 'reset-after' } : undefined,
  },
  portal: {
    description: 'A portal answers in place of VAddy: each call gets a web page with 200.',
    scan: cleanScan,
    faults: () => () => ({ kind: 'html' }),
  },
  'strange-answer': {
    description: 'The result has the status "suspended", which no document knows.',
    scan: cleanScan,
    faults: otherResults(() => ({ status: 'suspended' })),
  },
  'other-scan': {
    description: 'The scan is over at last, but the result that comes is of another scan, which is clean.',
    scan: cleanScan,
    faults: otherResults((result) => ('scan_id' in result ? { ...result, scan_id: otherScanId } : result)),
  },
  'bad-key': {
    description: 'Every key is refused with 401, and the body is not JSON.',
    scan: cleanScan,
    refusesEveryKey: true,
  },
  slow: {
    description: 'Each answer takes 4 seconds, and the scan 40 minutes; it is clean.',
    scan: { ...cleanScan, durationMs: 40 * minute },
    faults: (scaled) => () => ({ kind: 'slow', ms: scaled(4 * second) }),
  },
  'no-crawls': {
    description: 'No crawl was recorded, so that nothing can be scanned.',
    scan: cleanScan,
    withoutCrawls: true,
  },
  redeployed: {
    description: 'The application is deployed anew in the middle of the scan, which is clean.',
    scan: cleanScan,
    redeploys: true,
  },
  'cancel-refused': {
    description: 'A cancel is refused for an unforeseen reason; the scan is clean.',
    scan: cleanScan,
    refusesCancel: true,
  },
  'never-ends': {
    description: 'The scan runs until it is canceled.',
    scan: { ...cleanScan, durationMs: Number.POSITIVE_INFINITY },
  },
} as const satisfies Record<string, Scenario>

/** A scenario's name. */
export type ScenarioName = keyof typeof scenarios
