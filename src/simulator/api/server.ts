import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import type { RateLimit } from '../server/rate-limit.ts'
import type { OpenEntry, RequestLogEntry } from '../server/request-log.ts'
import { scaledBy } from '../server/time-scale.ts'
import { createCredentialCheck, rehearsalCredential } from './account.ts'
import { json, problem, type SentAnswer, type ShopAnswer, withHeaders } from './answers.ts'
import { shopDocument } from './document.ts'
import { createLimit } from './limit.ts'
import { entryOf, noteOf, redactorFor } from './notes.ts'
import type { ApiRequest } from './remembered.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'
import { createShopState } from './state.ts'

/** How a simulated API is set up. */
export interface ApiSimulatorOptions {
  /** A name or one of your own. Default: `clean`. */
  readonly scenario?: ScenarioName | Scenario | undefined
  /** Default: the machine's. */
  readonly clock?: Clock | undefined
  /** Default: 0, a free one. */
  readonly port?: number | undefined
  /** Default: `127.0.0.1`. */
  readonly host?: string | undefined
  /** How many times faster the scenario's delays go. Default: 1. */
  readonly timeScale?: number | undefined
  /** Requests allowed within a window; more get 429 with `Retry-After`. Default: any number. */
  readonly rateLimit?: RateLimit | undefined
  /** The whole value of the header `Authorization` that opens it. Default: `rehearsalCredential`. */
  readonly credential?: string | undefined
  /** Gets an entry for each request once it is over. Entries hold no credential. */
  readonly logger?: ((entry: RequestLogEntry) => void) | undefined
}

/** A simulated API that listens. */
export interface ApiSimulator {
  /** Base URL, without a slash at its end. */
  readonly url: string
  /** The newest 10,000 requests, in the order in which they came in. */
  readonly requests: readonly ApiRequest[]
  /** The OpenAPI document of the API; it is served as `/openapi.json`, too. */
  document(): object
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

const keptRequests = 10_000
const largestHeaders = 16 * 1024
const largestBody = 16 * 1024
const slowestRequestMs = 30_000

/**
 * Starts a simulated API to check. It is no Fastify server, as the simulated services are: half of its scenarios are
 * what a framework keeps a server from doing. Throws a `RangeError` on a time scale that is not a positive number, and
 * what Node throws where the port is taken.
 */
export async function startApiSimulator(options: ApiSimulatorOptions = {}): Promise<ApiSimulator> {
  const { clock = systemClock, credential = rehearsalCredential, host = '127.0.0.1', logger } = options
  const scenario: Scenario =
    typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean']
  const scaled = scaledBy(options.timeScale ?? 1)
  const secondsToWait = createLimit(options.rateLimit, clock)
  const shownBy = createCredentialCheck(credential)
  const state = createShopState()
  const requests: ApiRequest[] = []
  let before = 0
  let underWay = 0
  let url = ''

  const take = (request: IncomingMessage, response: ServerResponse) => {
    const { authorization, 'content-type': contentType } = request.headers
    const clean = redactorFor(credential, authorization)
    const began = clock.monotonic()
    underWay += 1
    const note = noteOf(request, { at: clock.now(), credential: shownBy(authorization), underWay, clean })
    requests.push(note)
    if (requests.length > keptRequests) requests.shift()
    const entry = entryOf(note, contentType === undefined ? undefined : clean(contentType))
    const gone = new AbortController()
    response.once('close', () => {
      underWay -= 1
      gone.abort()
      entry.durationMs = Math.round(clock.monotonic() - began)
      logger?.(entry)
    })
    void answer(request, note, gone.signal)
      .catch((error): ShopAnswer => {
        // What it tripped over stands in the log; the caller sees a bare 500.
        if (!gone.signal.aborted) entry.problem = clean(String(error))
        return problem(500, 'Internal Server Error')
      })
      .then((answered) => send(answered, request, response, entry, clock))
  }

  const answer = async (
    request: IncomingMessage,
    { at, credential: shown }: ApiRequest,
    signal: AbortSignal,
  ): Promise<ShopAnswer> => {
    const { headers, method = '', url: asked = '/' } = request
    const count = before
    const [rawPath = '', query = ''] = asked.split('?')
    const path = decoded(rawPath)
    if (path !== '/openapi.json') before += 1
    const wait = secondsToWait()
    if (wait !== undefined)
      return withHeaders(problem(429, 'Too Many Requests'), { 'retry-after': String(wait) })
    const body = await bodyOf(request)
    if (body === undefined) return withHeaders(problem(413, 'Payload Too Large'), { connection: 'close' })
    if (path === undefined) return problem(400, 'Bad Request')
    if (path === '/openapi.json' && method === 'GET') return json(shopDocument(url))
    const { authorization, 'content-type': contentType, origin, 'user-agent': userAgent } = headers
    const answered = scenario.answer({
      ...{ authorization, body, contentType, method, origin, path, state, url, userAgent },
      query: new URLSearchParams(query),
      credential: shown,
      before: count,
      now: at,
    })
    if (typeof answered === 'object' && answered.delayMs !== undefined)
      await clock.sleep(scaled(answered.delayMs), signal)
    return answered
  }

  const server = createServer({ maxHeaderSize: largestHeaders, requestTimeout: slowestRequestMs }, take)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    url,
    requests,
    document: () => shopDocument(url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Sends an answer, and writes down what was sent. */
function send(
  answered: ShopAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  entry: OpenEntry,
  clock: Clock,
): void {
  if (answered === 'silence') {
    entry.fault = 'hang'
    return
  }
  if (answered === 'hang-up') {
    entry.fault = 'reset'
    request.socket.resetAndDestroy()
    return
  }
  entry.status = answered.status
  for (const [name, value] of Object.entries(headersOf(answered))) response.setHeader(name, value)
  // The API's own clock: Node would give the machine's.
  response.setHeader('date', new Date(clock.now()).toUTCString())
  response.writeHead(answered.status)
  if (answered.isEndless) response.write(answered.body)
  else response.end(request.method === 'HEAD' ? '' : answered.body)
}

function headersOf({ headers }: SentAnswer): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  )
}

/** The path of a request; `undefined` where it can't be decoded. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** The body of a request; `undefined` where it is too long. The rest of one is never read. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length > largestBody) return undefined
  }
  return Buffer.concat(chunks).toString()
}
