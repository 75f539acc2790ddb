import type { Fault, FaultHook, Operation } from '../../src/simulator/vaddy/faults.ts'
import type { ScanScript } from '../../src/simulator/vaddy/scan.ts'
import type { Scenario } from '../../src/simulator/vaddy/scenarios.ts'

/** What a client did in one case, and what it left behind in the simulated VAddy. */
export interface Cell {
  /** How each run of it ended, in order: its exit code, or the signal that ended it. Empty where none ended. */
  readonly exits: readonly (number | string)[]
  /** Seconds after which a run that did not end was killed. */
  readonly noEndIn?: number
  /** Scans that VAddy began for it; `null` where that is not known. */
  readonly starts: number | null
  /** Scans that still ran when it was over. */
  readonly left: number
  /** The crawl that was scanned, where the case asks for one. */
  readonly crawl?: number
  /** Whether it said that a scan may be running. */
  readonly said?: boolean
}

/** A column of scangate: the command line, the action, and the action that is given `project_number`. */
export const ways = ['cli', 'action', 'numbered'] as const

/** A way to use scangate. */
export type Way = (typeof ways)[number]

/** How the simulated VAddy and the network behave in a case, and what a gate must do. */
export interface PeerCase {
  /** Stands in records; never changes. */
  readonly id: string
  /** What happens, as a cell of the page has it. */
  readonly title: string
  /** Why it happens in practice, in whole sentences. */
  readonly why: string
  /** What the last run must be: anything but exit code 0, exit code 0, or whichever is honest. */
  readonly must: 'red' | 'green' | 'either'
  readonly scenario: Scenario
  readonly faults?: FaultHook
  /** The crawl to ask for, by ID or label. */
  readonly crawl?: string
  /** The crawl that must be scanned. */
  readonly mustScan?: number
  /** When true no scan may begin. */
  readonly mustNotStart?: boolean
  /** How often CI runs a job that fails. Default: once. */
  readonly runs?: number
  /** Milliseconds between two of these runs. Default: 0. */
  readonly pauseMs?: number
  /** Signals after the first answer to a poll: how many milliseconds after it or the one before, and which. */
  readonly signals?: readonly { readonly afterMs: number; readonly signal: NodeJS.Signals }[]
  /** How long a scan may take, for clients that can be told. */
  readonly scanTimeout?: string
  /** Milliseconds after which a run is killed. Default: a minute. */
  readonly limitMs?: number
  /** What scangate does; test/peers/scangate.test.ts holds it to that. */
  readonly scangate: Readonly<Record<Way, Cell>>
}

/** Cases of one kind. */
export interface PeerGroup {
  readonly title: string
  readonly cases: readonly PeerCase[]
}

/** A second, in milliseconds. */
export const second = 1_000

/** A scan of three seconds that finishes complete and finds nothing, unless `script` says otherwise. */
export function scanOf(script: Partial<ScanScript> = {}): Scenario {
  const usual = { durationMs: 3 * second, ending: 'finish', scanCount: 22, alertCount: 0, complete: 100 }
  return { description: 'A case.', scan: { ...usual, ...script } as ScanScript }
}

/** A scan that runs until it is canceled. */
export const endless = scanOf({ durationMs: Number.POSITIVE_INFINITY })

/** A scan with three alerts. */
export const withAlerts = scanOf({ alertCount: 3 })

/** The page with which a gateway answers in place of the service. */
export const gatewayPage = '<!doctype html><html><body><h1>Bad Gateway</h1></body></html>'

/** Goes wrong at the first request for an operation. */
export function atFirst(operation: Operation, fault: Fault): FaultHook {
  return (request) => (request.operation === operation && request.count === 1 ? fault : undefined)
}

/** Goes wrong at each request for an operation. */
export function atEach(operation: Operation, fault: Fault): FaultHook {
  return (request) => (request.operation === operation ? fault : undefined)
}

/** Answers something else once the scan is over. */
export function finishedAs(change: (result: Readonly<Record<string, unknown>>) => object): FaultHook {
  const body = (honest: string) => {
    const result = JSON.parse(honest) as Readonly<Record<string, unknown>>
    return result['status'] === 'finish' ? JSON.stringify(change(result)) : honest
  }
  return atEach('result', { kind: 'body', body })
}

/** The same whichever way scangate is used. */
export function always(cell: Cell): PeerCase['scangate'] {
  return { cli: cell, action: cell, numbered: cell }
}

/** One run that ends with this code; it began one scan, and that one is over. */
export function ends(exit: number): Cell {
  return { exits: [exit], starts: 1, left: 0 }
}
