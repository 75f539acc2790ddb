import { expect } from 'vitest'
import type { HandshakeResult } from '../../../src/http/handshake.ts'
import { NetworkError } from '../../../src/kernel/errors.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import type { Look } from '../../../src/sources/api/look.ts'
import type { Observation, Unsent } from '../../../src/sources/api/observation.ts'
import type { Operation, Protectedness } from '../../../src/sources/api/operation.ts'
import type { Handshake, PlannedRequest, RequestKind } from '../../../src/sources/api/planned-request.ts'
import type { Rule } from '../../../src/sources/api/rule.ts'

/** What a test says of a request and of the answer to it; whatever it does not say is as usual. */
export interface Said {
  /** Default: 200. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | null
  readonly method?: PlannedRequest['method']
  /** The path of a documented operation. Default: `/pets` for those kinds of request that are about one. */
  readonly of?: string
  readonly protectedness?: Protectedness
  /** The headers of the request. */
  readonly sent?: Readonly<Record<string, string>>
  readonly url?: string
}

/** A documented operation. */
export function operation(
  path: string,
  protectedness: Protectedness = 'protected',
  method = 'GET',
): Operation {
  return {
    method,
    path,
    at: { pointer: `/paths${path}`, line: 7, column: 3 },
    protectedness,
    statuses: [],
    hasOwnServers: false,
    writes: method !== 'GET',
    parameters: [],
    bodies: [],
  }
}

/** A planned request. */
export function requestFor(kind: RequestKind, said: Said = {}): PlannedRequest {
  const isOfOne = kind === 'operation' || kind === 'credential' || kind === 'made_up_credential'
  const path = said.of ?? (isOfOne ? '/pets' : undefined)
  return {
    kind,
    method: said.method ?? 'GET',
    url: said.url ?? `https://api.example.com${path ?? '/'}`,
    headers: said.sent ?? {},
    ...(path !== undefined && { operation: operation(path, said.protectedness) }),
  }
}

/** A request that was answered. */
export function answered(kind: RequestKind, said: Said = {}): Observation {
  const headers = Object.entries(said.headers ?? {}).map(([name, value]) => [name, [value].flat()] as const)
  return {
    kind: 'answered',
    request: requestFor(kind, said),
    answer: { status: said.status ?? 200, headers: Object.fromEntries(headers), body: said.body ?? null },
  }
}

const network = {
  timeout: new NetworkError(
    message('network_timeout', { host: 'h', endpoint: 'GET /', seconds: 10 }),
    'unknown',
  ),
  refused: new NetworkError(
    message('network_refused', { host: 'h', endpoint: 'GET /', address: '::1' }),
    'not-sent',
  ),
}

/** A request that nobody answered. */
export function unanswered(
  kind: RequestKind,
  said: Said = {},
  why: keyof typeof network = 'timeout',
): Observation {
  return { kind: 'unanswered', request: requestFor(kind, said), error: network[why] }
}

/** A request that was not sent. */
export function unsent(kind: RequestKind, why: Unsent = 'cut_short', said: Said = {}): Observation {
  return { kind: 'unsent', request: requestFor(kind, said), why }
}

/** A handshake that ended so. */
export function shaken(handshake: Handshake, result: HandshakeResult): Observation {
  const request = {
    kind: 'tls',
    method: 'TLS',
    url: 'https://api.example.com',
    headers: {},
    handshake,
  } as const
  return { kind: 'shaken', request, handshake: result }
}

/** When tests look: noon of a day, in milliseconds since 1970. */
export const noon = Date.UTC(2026, 0, 15, 12)

/** What rules look at: these observations, and all else as usual. */
export function lookAt(observations: readonly Observation[], more: Partial<Look> = {}): Look {
  return {
    target: new URL('https://api.example.com/'),
    plan: { requests: observations.map(({ request }) => request), leftOut: [], noRoomFor: [] },
    observations,
    hasDocument: true,
    hasCredential: true,
    now: noon,
    minCertificateDays: 14,
    minSeen: 100,
    ...more,
  }
}

/** What a path that does not exist gets from a well-made API. */
export const notThere = answered('control', {
  status: 404,
  headers: { 'content-type': 'application/problem+json' },
})

/** A rule in lines: its state and why, and each finding as a report shows it. */
export function told(rule: Rule): string {
  const fix = `api_fix_${rule.id.replace('-', '_')}`
  const findings = rule.findings.map((finding) => {
    // What is to be done belongs to the rule, in every finding.
    expect(finding.fix.key).toBe(fix)
    const { evidence, level, place } = finding
    return `${level} ${place}: ${typeof evidence === 'string' ? evidence : english(evidence)}`
  })
  const why = rule.why === undefined ? '' : `: ${rule.why.key}`
  return [`${rule.id} ${rule.state}${why}`, ...findings].join('\n')
}
