import type { Fault } from '../../../src/simulator/vaddy/faults.ts'
import type { OutageKind } from './network-outage.ts'

/** Something that goes wrong with a request that only reads. */
export interface ReadFault {
  readonly name: string
  /** On the way; the request does not reach the service. */
  readonly outage?: OutageKind
  /** At the service. Told the service's time of day. */
  readonly fault?: (now: number) => Fault
  /**
   * `passing`: worth another try. `refusal`: VAddy said no. `final`: another try gives the same, or somebody
   * stands in between.
   */
  readonly kind: 'passing' | 'refusal' | 'final'
  /** Whether `on_error: warn` lets the step succeed. */
  readonly forgiven: boolean
  /** A part of what is said. */
  readonly says: string
}

const answered =
  (status: number, headers = {}, body = '') =>
  (): Fault => ({ kind: 'status', status, headers, body })

const refusal = (status: number, text: string): ReadFault => ({
  name: `HTTP ${status}`,
  fault: answered(status, {}, JSON.stringify({ error_message: text })),
  kind: 'refusal',
  forgiven: false,
  says: text,
})
const serverError = (status: number): ReadFault => ({
  name: `HTTP ${status}`,
  fault: answered(status, {}, '<html>nobody is home</html>'),
  kind: 'passing',
  forgiven: true,
  says: `answered HTTP ${status}`,
})
const network = { kind: 'passing', forgiven: true } as const
const nonsense = { kind: 'passing', forgiven: false } as const
const final = { kind: 'final', forgiven: false } as const
const mebibytes = 6 * 1024 * 1024

/** Everything that is tried with each read. `elsewhere` is where redirects lead. */
export function readFaults(elsewhere: string): readonly ReadFault[] {
  return [
    { name: 'the name does not resolve', outage: 'dns', ...network, says: 'could not be resolved' },
    { name: 'the connection is refused', outage: 'refused', ...network, says: 'refused the connection' },
    { name: 'the connection never stands', outage: 'silent', ...network, says: 'came about in time' },
    {
      name: 'the proxy can not get through (503)',
      outage: 'proxy-503',
      ...network,
      // What a proxy answers itself may be tried again, but says nothing of VAddy.
      forgiven: false,
      says: 'The proxy could not reach',
    },
    { name: 'the proxy is gone', outage: 'proxy-gone', ...network, says: 'The proxy that leads to' },
    { name: 'the headers never end', outage: 'hanging-headers', ...network, says: 'within 30 s' },
    { name: 'the body never ends', outage: 'hanging-body', ...network, says: 'within 30 s' },
    { name: 'the connection is reset', fault: () => ({ kind: 'reset' }), ...network, says: 'broke' },
    { name: 'no answer comes', fault: () => ({ kind: 'hang' }), ...network, says: 'within 30 s' },
    {
      name: 'the answer comes after 40 s',
      fault: () => ({ kind: 'slow', ms: 40_000 }),
      ...network,
      says: 'within 30 s',
    },
    {
      name: 'the connection ends in the middle',
      fault: () => ({ kind: 'cut-connection' }),
      ...network,
      says: 'broke',
    },
    serverError(500),
    serverError(501),
    serverError(502),
    serverError(503),
    serverError(504),
    { name: 'HTTP 429', fault: answered(429), ...network, says: 'too many requests' },
    {
      name: 'HTTP 429 with Retry-After in seconds',
      fault: answered(429, { 'retry-after': '7' }),
      ...network,
      says: 'too many requests',
    },
    {
      name: 'HTTP 429 with Retry-After as a date',
      fault: (now) => {
        const back = new Date(now + 7_000).toUTCString()
        return { kind: 'status', status: 429, headers: { 'retry-after': back } }
      },
      ...network,
      says: 'too many requests',
    },
    { name: 'HTTP 408', fault: answered(408), ...nonsense, says: 'HTTP 408' },
    { name: 'HTTP 425', fault: answered(425), ...nonsense, says: 'HTTP 425' },
    {
      name: 'a web page with HTTP 200',
      fault: () => ({ kind: 'html' }),
      ...nonsense,
      says: 'captive portal',
    },
    { name: 'an empty answer', fault: () => ({ kind: 'empty' }), ...nonsense, says: 'an empty answer' },
    { name: 'cut-off JSON', fault: () => ({ kind: 'cut-json' }), ...nonsense, says: 'not JSON' },
    {
      name: 'an answer of 6 MiB',
      fault: () => ({ kind: 'huge', bytes: mebibytes }),
      ...nonsense,
      says: 'more than 5 MiB',
    },
    {
      name: 'a gzip bomb',
      fault: () => ({ kind: 'gzip-bomb', bytes: mebibytes }),
      ...nonsense,
      says: 'more than 5 MiB',
    },
    {
      name: 'an unasked 100 Continue before the answer',
      outage: 'continue',
      ...nonsense,
      says: 'answered HTTP 100 Continue',
    },
    { name: 'an unasked 101', outage: 'switching', ...nonsense, says: 'answered HTTP 101' },
    { name: 'two lengths', outage: 'two-lengths', ...nonsense, says: 'contradicts itself about its length' },
    { name: 'the status 000', outage: 'no-status', ...nonsense, says: 'the status 000' },
    refusal(400, 'This project_id does not exist.'),
    refusal(401, 'Unauthorized'),
    refusal(403, 'Forbidden'),
    refusal(404, 'Not Found'),
    {
      name: 'HTTP 429 with Retry-After of an hour',
      fault: answered(429, { 'retry-after': '3600' }),
      kind: 'final',
      forgiven: true,
      says: 'too many requests',
    },
    { name: 'HTTP 407', fault: answered(407), ...final, says: 'HTTP 407' },
    { name: 'HTTP 418', fault: answered(418), ...final, says: 'HTTP 418' },
    { name: 'HTTP 600', outage: 'status-600', ...final, says: 'HTTP 600' },
    { name: 'HTTP 999', outage: 'status-999', ...final, says: 'HTTP 999' },
    { name: 'HTTP 304', fault: answered(304), ...final, says: 'redirect' },
    {
      name: 'a redirect to another host',
      fault: () => ({ kind: 'redirect', location: `${elsewhere}/v2/scan/runcheck` }),
      ...final,
      says: 'Redirects are never followed',
    },
    {
      name: 'JSON of another shape',
      fault: answered(200, {}, '{"ok":true}'),
      ...final,
      says: 'makes no sense',
    },
    { name: 'no TLS where TLS should be', outage: 'no-tls', ...final, says: 'No encrypted connection' },
    {
      name: 'the proxy asks for a password (407)',
      outage: 'proxy-407',
      ...final,
      says: 'asks for a user and a password',
    },
    {
      name: 'the proxy forbids the host (403)',
      outage: 'proxy-403',
      ...final,
      says: 'did not let us through',
    },
    {
      name: 'the proxy leads to its log-in page (302)',
      outage: 'proxy-302',
      ...final,
      says: 'sent us elsewhere',
    },
    { name: 'a certificate signed with SHA-1', outage: 'unfit', ...final, says: 'breaks a rule of TLS' },
    {
      name: 'a client certificate is demanded',
      outage: 'client-certificate',
      ...final,
      says: 'asked for a client certificate',
    },
    { name: 'an unknown certificate', outage: 'untrusted', ...final, says: 'does not trust' },
  ]
}
