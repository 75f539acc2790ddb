import { type BesidesOptions, baseOf, besides, type Candidate, type Part } from './besides.ts'
import type { ApiDocument } from './document.ts'
import { fillPath } from './fill-path.ts'
import { nameOf, type Operation } from './operation.ts'
import type { OperationPattern } from './option-readers.ts'
import type { LeftOut, NotAsked, Plan, PlannedRequest, RequestKind } from './planned-request.ts'

/** What a plan depends on beside the document. */
export interface PlanOptions extends BesidesOptions {
  readonly path_values: ReadonlyMap<string, string> | undefined
  readonly leave_out: readonly OperationPattern[] | undefined
  readonly max_requests: number
}

/**
 * Decides what a check sends, in which order: what `plan` prints and `check` sends. Handshakes come first, then the
 * control, operations by path with the protected ones first, and what is asked of the host besides.
 */
export function makePlan(document: ApiDocument | undefined, options: PlanOptions): Plan {
  const { candidates, leftOut } = askable(document, options)
  const parts = besides(candidates, options)
  // An operation is worth more than what is asked besides, so that one always has room.
  const reserved = Math.min(candidates.length, 1)
  const noRoomFor: RequestKind[] = []
  let room = options.max_requests - reserved
  const kept = new Set<Part>()
  for (const part of [...parts].sort((one, other) => one.rank - other.rank)) {
    if (part.requests.length > room) {
      noRoomFor.push(part.kind)
      continue
    }
    kept.add(part)
    room -= part.requests.length
  }
  const asked = candidates.slice(0, room + reserved)
  const cut = candidates.slice(asked.length).map(({ operation }) => left(operation, 'max_requests'))
  const requestsOf = (stage: Part['stage']) =>
    parts.filter((part) => part.stage === stage && kept.has(part)).flatMap(({ requests }) => requests)
  return {
    requests: [...requestsOf('before'), ...asked.map(operationRequest), ...requestsOf('after')].map(
      (request) =>
        request.instead === undefined ? request : { ...request, instead: insteadOf(request, asked) },
    ),
    leftOut: [...leftOut, ...cut],
    noRoomFor: [...new Set(noRoomFor)],
  }
}

function left(operation: Operation, why: NotAsked, missing: readonly string[] = []): LeftOut {
  return { operation, why, missing }
}

/** The operations that can be asked, the protected ones first and then by path; and why the others can't. */
function askable(
  document: ApiDocument | undefined,
  { leave_out: patterns = [], path_values: values = new Map(), target }: PlanOptions,
): { readonly candidates: readonly Candidate[]; readonly leftOut: readonly LeftOut[] } {
  const keys = new Set(
    (document?.schemes ?? []).flatMap(({ detail, parameter }) => (detail === 'query' ? [parameter] : [])),
  )
  const candidates: Candidate[] = []
  const leftOut: LeftOut[] = []
  for (const operation of document?.operations ?? []) {
    const filled = fillPath(operation, values, keys)
    if (operation.writes) leftOut.push(left(operation, 'writes'))
    else if (operation.method !== 'GET') leftOut.push(left(operation, 'method'))
    else if (operation.hasOwnServers) leftOut.push(left(operation, 'own_servers'))
    else if (patterns.some(({ matches }) => matches(nameOf(operation))))
      leftOut.push(left(operation, 'leave_out'))
    else if ('missing' in filled) leftOut.push(left(operation, 'path_value', filled.missing))
    else candidates.push({ operation, url: `${baseOf(target)}${filled.target}` })
  }
  const rank = ({ operation }: Candidate) => (operation.protectedness === 'protected' ? 0 : 1)
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  candidates.sort((one, other) => rank(one) - rank(other) || order(one.operation.path, other.operation.path))
  return { candidates, leftOut }
}

function operationRequest({ operation, url }: Candidate): PlannedRequest {
  return { kind: 'operation', method: 'GET', url, headers: {}, operation }
}

/** The other protected operations that are asked anyway. */
function insteadOf(
  planned: PlannedRequest,
  asked: readonly Candidate[],
): NonNullable<PlannedRequest['instead']> {
  return asked.filter(({ operation, url }) => operation.protectedness === 'protected' && url !== planned.url)
}
