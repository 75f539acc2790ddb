import type { Secret } from '../../kernel/secret.ts'
import type { Operation } from './operation.ts'
import type { Handshake, PlannedRequest, RequestKind } from './planned-request.ts'

/** How many operations the credential opens at most. */
const mostCredentials = 3

/** An origin that nobody has: RFC 2606 keeps the name free. */
const foreignOrigin = 'https://scangate-check.example'

/** What nobody has at this path: it shows what the API says of what it does not have. */
const controlPath = '/scangate-no-such-path'

/** An operation with the URL to ask it at. */
export interface Candidate {
  readonly operation: Operation
  readonly url: string
}

/** What asking beside the operations depends on. */
export interface BesidesOptions {
  readonly target: URL
  readonly credential: Secret | undefined
  readonly security_txt: URL | undefined
}

/** Requests that belong together: all of them are sent, or none. */
export interface Part {
  readonly kind: RequestKind
  readonly stage: 'before' | 'after'
  /** The lower, the sooner it has room where there is little. */
  readonly rank: number
  readonly requests: readonly PlannedRequest[]
}

/** What is asked beside the operations, in the order in which it is sent. */
export function besides(candidates: readonly Candidate[], options: BesidesOptions): readonly Part[] {
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

/** The target without the slash that its path may end in, since the document's paths begin with one. */
export function baseOf({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')}`
}
