import type { Fault } from '../../../src/simulator/vaddy/faults.ts'

/** A way in which the answer to a start is lost. */
export interface LostAnswer {
  readonly name: string
  /** The service never saw the request; missing where that can't be. */
  readonly before?: Fault
  /** The service did what was asked; missing where that can't be. */
  readonly after?: Fault
  /** No answer comes until the time for it is over. */
  readonly slow?: boolean
  /** Whether `on_error: warn` may forgive it: the network or the service was not there. */
  readonly forgivable: boolean
}

const status = (code: number, body = ''): Pick<LostAnswer, 'before' | 'after'> => ({
  before: { kind: 'status', status: code, body },
  after: { kind: 'status-after', status: code, body },
})

/** Every way in which the answer to a start is lost. `elsewhere` is where a redirect leads. */
export function lostAnswers(elsewhere: string): readonly LostAnswer[] {
  const mebibytes = 6 * 1024 * 1024
  const redirect = { kind: 'redirect', location: `${elsewhere}/v2/scan`, status: 307 } as const
  return [
    {
      name: 'the connection is reset',
      before: { kind: 'reset' },
      after: { kind: 'reset-after' },
      forgivable: true,
    },
    {
      name: 'no answer comes within 30 s',
      before: { kind: 'hang' },
      after: { kind: 'hang-after' },
      slow: true,
      forgivable: true,
    },
    { name: 'HTTP 500', ...status(500), forgivable: true },
    { name: 'HTTP 502 with a web page', ...status(502, '<html>Bad Gateway</html>'), forgivable: true },
    { name: 'HTTP 503', ...status(503, '{"error_message":"try later"}'), forgivable: true },
    { name: 'HTTP 504', ...status(504, 'upstream timed out'), forgivable: true },
    { name: 'HTTP 408', ...status(408), forgivable: false },
    { name: 'HTTP 418', ...status(418), forgivable: false },
    {
      name: 'the JSON is cut off',
      before: { kind: 'status', status: 200, body: '{"scan_id": "1-' },
      after: { kind: 'cut-json' },
      forgivable: false,
    },
    { name: 'the connection ends in the middle', after: { kind: 'cut-connection' }, forgivable: true },
    {
      name: 'a web page with HTTP 200',
      before: { kind: 'html' },
      after: { kind: 'html', handled: true },
      forgivable: false,
    },
    {
      name: 'an empty answer',
      before: { kind: 'empty' },
      after: { kind: 'empty', handled: true },
      forgivable: false,
    },
    {
      name: 'a redirect to another host',
      before: redirect,
      after: { ...redirect, handled: true },
      forgivable: false,
    },
    {
      name: 'an answer of 6 MiB',
      before: { kind: 'huge', bytes: mebibytes },
      after: { kind: 'huge', bytes: mebibytes, handled: true },
      forgivable: false,
    },
    {
      name: 'a gzip bomb',
      before: { kind: 'gzip-bomb', bytes: mebibytes },
      after: { kind: 'gzip-bomb', bytes: mebibytes, handled: true },
      forgivable: false,
    },
    {
      name: 'JSON without scan_id',
      before: { kind: 'status', status: 200, body: '{"message":"ok"}' },
      after: { kind: 'body', body: () => '{"message":"ok"}' },
      forgivable: false,
    },
    {
      name: 'a scan_id that is a number',
      before: { kind: 'status', status: 200, body: '{"scan_id":17}' },
      after: { kind: 'body', body: () => '{"scan_id":17}' },
      forgivable: false,
    },
  ]
}
