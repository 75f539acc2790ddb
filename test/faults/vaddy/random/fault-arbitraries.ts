import fc from 'fast-check'
import type { Fault } from '../../../../src/simulator/vaddy/faults.ts'

const second = 1_000

/** A spoiled body, by name so that a counterexample can be read. */
const spoilt: Readonly<Record<string, (honest: string) => string>> = {
  'no object': () => '[]',
  'other shape': () => '{"ok":true}',
  'numbers as text': (honest) => honest.replace(/:(\d+)/g, ':"$1"'),
  'text as numbers': (honest) => honest.replace(/:"[^"]*"/g, ':7'),
  'unknown status': (honest) => honest.replace(/"status":"\w+"/, '"status":"paused"'),
  'byte order mark': (honest) => `\ufeff${honest}`,
}
const spoilBody = fc
  .constantFrom(...Object.keys(spoilt))
  .map((name): Fault => ({ kind: 'body', body: Object.assign(spoilt[name] ?? String, { spoilt: name }) }))

const passingStatus = fc.constantFrom(408, 425, 429, 500, 502, 503, 504)
const oddStatus = fc.constantFrom(302, 304, 402, 407, 409, 418, 599)
const refusalStatus = fc.constantFrom(400, 401, 403, 404)
const statusBody = fc.constantFrom('', '<html>no</html>', '{"error_message":"no"}', '{"scan_id":"1-lie"}')
const retryAfter = fc.constantFrom(
  {},
  { 'retry-after': '4' },
  { 'retry-after': '90' },
  { 'retry-after': 'x' },
)
const late = fc
  .oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 45 }))
  .map((seconds) => seconds * second)

const status = (kind: 'status' | 'status-after', codes: fc.Arbitrary<number>): fc.Arbitrary<Fault> =>
  fc.record({ kind: fc.constant(kind), status: codes, body: statusBody, headers: retryAfter })

const elsewhere = 'http://127.0.0.1:9/v2/scan'
const large = 6 * 1024 * 1024

/** Faults after which a read is tried again, and at which the service did nothing. */
const passingNotHandled = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'reset' },
    { kind: 'hang' },
    { kind: 'html' },
    { kind: 'html', status: 502 },
    { kind: 'empty' },
  ),
  status('status', passingStatus),
)

/** Faults at which the service did nothing. */
const notHandled = fc.oneof(
  { weight: 12, arbitrary: passingNotHandled },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Fault>(
      { kind: 'redirect', location: elsewhere },
      { kind: 'huge', bytes: large },
      { kind: 'gzip-bomb', bytes: large },
    ),
  },
  { weight: 1, arbitrary: status('status', oddStatus) },
)

/** Faults at which the service did what was asked, and only the answer suffered. */
const handled = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<Fault>(
      { kind: 'reset-after' },
      { kind: 'hang-after' },
      { kind: 'cut-json' },
      { kind: 'cut-connection' },
      { kind: 'html', handled: true },
      { kind: 'empty', handled: true },
    ),
  },
  { weight: 4, arbitrary: status('status-after', passingStatus) },
  { weight: 4, arbitrary: late.map((ms): Fault => ({ kind: 'slow', ms })) },
  { weight: 1, arbitrary: status('status-after', oddStatus) },
  { weight: 1, arbitrary: spoilBody },
  {
    weight: 1,
    arbitrary: fc.constant<Fault>({ kind: 'redirect', location: elsewhere, handled: true }),
  },
)

const beginLate = fc.record({ kind: fc.constant('begin-late' as const), ms: late })
const refusal = status('status', refusalStatus)

/**
 * Faults of a start. A 429 after the service did what was asked is left out, since 429 is believed
 * to mean that nothing began; so are refusals that hide a beginning.
 */
export const startFault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 5, arbitrary: notHandled },
  {
    weight: 6,
    arbitrary: handled.filter((fault) => !(fault.kind === 'status-after' && fault.status === 429)),
  },
  { weight: 3, arbitrary: beginLate },
  { weight: 1, arbitrary: refusal },
)

/** Faults of requests that read. */
export const readFault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 12, arbitrary: notHandled },
  { weight: 6, arbitrary: handled },
  { weight: 1, arbitrary: refusal },
)

/** Faults of a cancel. */
export const cancelFault: fc.Arbitrary<Fault> = fc.oneof(notHandled, handled, refusal)
