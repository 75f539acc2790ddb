import type { Secret } from '../../kernel/secret.ts'
import type { ApiDocument } from './document.ts'
import { fillPath } from './fill-path.ts'
import { nameOf, type Operation } from './operation.ts'
import type { OperationPattern } from './option-readers.ts'
import type { Handshake, LeftOut, NotAsked, Plan, PlannedRequest, RequestKind } from './planned-request.ts'

/** What a plan depends on beside the document. */
export interface PlanOptions {
  readonly target: URL
  readonly credential: Secret | undefined
  readonly path_values: ReadonlyMap<string, string> | undefined
  readonly leave_out: readonly OperationPattern[] | undefined
  readonly security_txt: URL | undefined
  readonly max_requests: number
}

/** How many operations the credential opens at most. */
const mostCredentials = 3

/** An origin that nobody has: RFC 2606 keeps the name free. */
export const foreignOrigin = 'https://scangate-check.example'

/** What nobody has at this path: it shows what the API says of what it does not have. */
export const controlPath = '/scangate-no-such-path'

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
    if (part.requests.length === 0) continue
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

/** An operation with the URL to ask it at. */
interface Candidate {
  readonly operation: Operation
  readonly url: string
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

/** The target without the slash that its path may end in, since the document's paths begin with one. */
function baseOf({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

function operationRequest({ operation, url }: Candidate): PlannedRequest {
  return { kind: 'operation', method: 'GET', url, headers: {}, operation }
}

/** Requests that belong together: all of them are sent, or none. */
interface Part {
  readonly kind: RequestKind
  readonly stage: 'before' | 'after'
  /** The lower, the sooner it has room where there is little. */
  readonly rank: number
  readonly requests: readonly PlannedRequest[]
}

/** What is asked beside the operations, in the order in which it is sent. */
function besides(candidates: readonly Candidate[], options: PlanOptions): readonly Part[] {
  const { credential, security_txt: elsewhere, target } = options
  const base = `${baseOf(target)}/`
  const guarded = candidates.filter(({ operation }) => operation.protectedness === 'protected')
  const [first] = candidates
  const [firstGuarded] = guarded
  const open = candidates.find(({ operation }) => operation.protectedness !== 'protected') ?? first
  const get = (kind: RequestKind, url: string): PlannedRequest => ({ kind, method: 'GET', url, headers: {} })
  const at = (kind: RequestKind, { operation, url }: Candidate) => ({ ...get(kind, url), operation })
  return [
    ...handshakes(target),
    {
      kind: 'control',
      stage: 'before',
      rank: 0,
      requests: [get('control', `${baseOf(target)}${controlPath}`)],
    },
    { kind: 'cors', stage: 'after', rank: 4, requests: corsRequests(first, base) },
    {
      kind: 'trace',
      stage: 'after',
      rank: 5,
      requests: [{ ...(open ? at('trace', open) : get('trace', base)), method: 'TRACE' }],
    },
    {
      kind: 'made_up_credential',
      stage: 'after',
      rank: 2,
      requests: firstGuarded ? [{ ...at('made_up_credential', firstGuarded), instead: [] }] : [],
    },
    {
      kind: 'credential',
      stage: 'after',
      rank: 3,
      requests: credential ? guarded.slice(0, mostCredentials).map((one) => at('credential', one)) : [],
    },
    {
      kind: 'security_txt',
      stage: 'after',
      rank: 6,
      requests: [get('security_txt', securityTxtUrl(elsewhere ?? new URL(target.origin)))],
    },
    {
      kind: 'port_80',
      stage: 'after',
      rank: 7,
      requests: isUsualHttps(target) ? [get('port_80', base.replace(/^https:/, 'http:'))] : [],
    },
  ]
}

function handshakes(target: URL): Part[] {
  if (target.protocol !== 'https:') return []
  const shake = (handshake: Handshake): PlannedRequest => ({
    kind: 'tls',
    method: 'TLS',
    url: target.origin,
    headers: {},
    handshake,
  })
  const part = (rank: number, ...those: readonly Handshake[]): Part => ({
    kind: 'tls',
    stage: 'before',
    rank,
    requests: those.map(shake),
  })
  return [
    part(0, 'modern'),
    part(1, 'tls_1_0', 'tls_1_1'),
    part(8, 'no_forward_secrecy'),
    part(1, 'modern_again'),
  ]
}

/** A foreign and a `null` origin, asked for directly and as a browser asks before it sends a credential. */
function corsRequests(first: Candidate | undefined, base: string): PlannedRequest[] {
  const asked = first ?? { operation: undefined, url: base }
  const ask = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' }
  return [foreignOrigin, 'null'].flatMap((origin): PlannedRequest[] => {
    const common = {
      kind: 'cors',
      url: asked.url,
      ...(asked.operation && { operation: asked.operation }),
    } as const
    return [
      { ...common, method: 'GET', headers: { Origin: origin } },
      { ...common, method: 'OPTIONS', headers: { Origin: origin, ...ask } },
    ]
  })
}

/** RFC 9116 has one place for the file; a whole URL is somebody's own. */
function securityTxtUrl(url: URL): string {
  return url.pathname === '/' ? `${url.origin}/.well-known/security.txt` : url.href
}

/** Port 80 belongs to a service on 443 and to no other. */
function isUsualHttps({ port, protocol }: URL): boolean {
  return protocol === 'https:' && port === ''
}

/** The other protected operations that are asked anyway. */
function insteadOf(
  planned: PlannedRequest,
  asked: readonly Candidate[],
): NonNullable<PlannedRequest['instead']> {
  return asked.filter(({ operation, url }) => operation.protectedness === 'protected' && url !== planned.url)
}
