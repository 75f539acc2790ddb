import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { TlsOptions } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { createProbe } from '../../../src/http/probe.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import { english } from '../../../src/messages/english.ts'
import { api } from '../../../src/sources/api/source.ts'
import { listen } from '../../support/network-server.ts'
import { plainContext } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** A request as the target saw it, with the virtual time of its arrival in milliseconds. */
export interface Arrival {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly at: number
  /** How many others were being answered then. */
  readonly besides: number
}

/** A run of the check against a target on loopback. */
export interface BenchRun {
  readonly report: GateReport
  readonly arrivals: readonly Arrival[]
  readonly log: RecordingLogger
}

/** What a run may be given. */
export interface BenchOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** Files by name, as text or as what becomes JSON. */
  readonly files?: Readonly<Record<string, unknown>>
  /** Speaks TLS with this. */
  readonly identity?: TlsOptions
  /** PEM certificates that are trusted. */
  readonly trusted?: string
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** The time of day at which the clock begins, in milliseconds since 1970. */
  readonly startsAt?: number
}

/** A document with one protected operation and one that writes. */
export const petDocument = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/pets': {
      get: {
        responses: { 200: { description: 'ok' }, 401: { description: 'no' }, 429: { description: 'slow' } },
      },
    },
  },
}

/** An answer that meets every rule that plain http shows. */
export function wellBehaved(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').split('?')[0]
  const common = {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'ratelimit-policy': '"d";q=9;w=1',
  }
  const say = (status: number, body: unknown, more = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/problem+json', ...common, ...more })
      .end(JSON.stringify(body))
  if (request.method !== 'GET') return void say(405, { title: 'No' }, { allow: 'GET' })
  if (path === '/.well-known/security.txt') {
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Contact: mailto:security@example.com\nExpires: 2026-06-01T00:00:00Z\n')
    return
  }
  if (path !== '/pets') return void say(404, { title: 'Not found' })
  if (request.headers.authorization === 'Bearer right-and-proper')
    return void say(200, [{ name: 'pet-marker' }])
  say(401, { title: 'Who are you?' }, { 'www-authenticate': 'Bearer' })
}

/** Runs the check against a server that answers so. */
export async function checkApi(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: BenchOptions = {},
): Promise<BenchRun> {
  const { files = {}, identity, inputs = {}, signal, timeoutMs = 2_000, trusted } = options
  const clock = new VirtualClock({ startsAt: options.startsAt ?? Date.UTC(2026, 0, 1) })
  const arrivals: Arrival[] = []
  let open = 0
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { headers, method = '', url = '' } = request
    arrivals.push({ method, url, headers, at: clock.monotonic(), besides: open })
    open += 1
    response.on('close', () => {
      open -= 1
    })
    answer(request, response)
  }
  const server = identity === undefined ? createHttpServer(handle) : createHttpsServer(identity, handle)
  server.on('tlsClientError', () => {})
  const port = await listen(server)
  const log = new RecordingLogger()
  const given: Record<string, string> = {
    target: `${identity === undefined ? 'http' : 'https'}://localhost:${port}`,
    openapi: 'openapi.json',
    ...(trusted !== undefined && { ca_file: 'ca.pem' }),
    ...inputs,
  }
  const contents: Record<string, unknown> = { 'openapi.json': petDocument, 'ca.pem': trusted, ...files }
  const readFile = async (path: string) => {
    const content = contents[path]
    if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return typeof content === 'string' ? content : JSON.stringify(content)
  }
  const reading = api.read(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text, from: 'input' }])),
  )
  if (reading.problems.length > 0) throw new Error(reading.problems.map(english).join('\n'))
  const trust = await loadTrust({ caFile: given['ca_file'], readFile, log })
  const dispatcher = createDispatcher({ trust })
  onTestFinished(() => dispatcher.destroy())
  const report = await reading.run({
    ...plainContext(),
    http: createHttpClient({ dispatcher, log, clock, userAgent: 'scangate-test/1', requestTimeoutMs: 2_000 }),
    openProbe: async () => createProbe({ dispatcher, trust, proxy: {}, timeoutMs }),
    clock,
    log,
    ...(signal && { signal }),
    readFile,
  })
  return { report, arrivals, log }
}

/** What became of a rule in a report, with the levels and places of its findings. */
export function ruleOf({ assessment }: GateReport, id: string): readonly [string, ...string[]] {
  const rule = assessment?.rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`The report has no rule ${id}.`)
  return [rule.state, ...rule.findings.map(({ level, place }) => `${level} ${place}`)]
}
