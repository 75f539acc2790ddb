import type { TlsOptions } from 'node:tls'
import type { RuleId } from '../../../src/sources/api/rule.ts'

/** The host that only the proxy of the tests knows. */
export const tlsHost = 'api.shop.example'

/** A target that speaks TLS. */
export interface TlsCase {
  readonly name: string
  /** How many days its certificate is good for. */
  readonly certificateDays: number
  readonly tls: TlsOptions
  /** Whether its authority is trusted. */
  readonly isTrusted: boolean
  /** Connections that are cut at once, by their number. */
  readonly cut: readonly number[]
  /** The status of each answer over TLS, and of port 80. */
  readonly statuses: readonly [tls: number, plain: number]
  readonly headers: Readonly<Record<string, string>>
  readonly outcome: string
  readonly says: Partial<Record<RuleId, string>>
}

const year = 31_536_000

/** TLS 1.2 by nothing but what has forward secrecy. */
const modern: TlsOptions = {
  minVersion: 'TLSv1.2',
  ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:TLS_AES_128_GCM_SHA256',
}

/** The order in which a check connects: the first handshake, two old versions, static RSA, and the first again. */
const allButTheFirst = [2, 3, 4, 5, 6]

/** The targets of the rules on TLS, one run each. */
export const tlsCases: readonly TlsCase[] = [
  {
    name: 'one that keeps every rule',
    certificateDays: 90,
    tls: modern,
    isTrusted: true,
    cut: [],
    statuses: [404, 403],
    headers: { 'strict-transport-security': `max-age=${year}; includeSubDomains` },
    outcome: 'passed',
    says: { 'TLS-1': 'met', 'TLS-2': 'met', 'TLS-3': 'met', 'TLS-4': 'met', 'TLS-5': 'met' },
  },
  {
    name: 'one that keeps none',
    certificateDays: 5,
    tls: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' },
    isTrusted: true,
    cut: [],
    statuses: [404, 301],
    headers: { 'strict-transport-security': 'max-age=3600' },
    outcome: 'failed',
    says: {
      'TLS-1': 'not_met: medium host',
      'TLS-2': 'not_met: high host',
      'TLS-3': 'not_met: low host',
      'TLS-4': 'not_met: low host',
      'TLS-5': 'not_met: low host',
    },
  },
  {
    name: 'one whose certificate nobody vouches for',
    certificateDays: 90,
    tls: modern,
    isTrusted: false,
    cut: [],
    statuses: [404, 403],
    headers: {},
    outcome: 'failed',
    says: { 'TLS-1': 'not_met: high host', 'TLS-4': 'not_visible', 'TLS-5': 'not_visible' },
  },
  {
    name: 'one that hangs up on whatever comes after the first handshake, and is down',
    certificateDays: 90,
    tls: modern,
    isTrusted: true,
    cut: allButTheFirst,
    statuses: [503, 503],
    headers: {},
    outcome: 'incomplete',
    says: {
      'TLS-1': 'met',
      'TLS-2': 'not_visible',
      'TLS-3': 'not_visible',
      'TLS-4': 'not_visible',
      'TLS-5': 'not_visible',
    },
  },
]
