import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cleanLine } from '../../kernel/clean-text.ts'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { Secret } from '../../kernel/secret.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import type { RequestLogEntry } from '../server/request-log.ts'
import { createCredentialCheck, rehearsalCredential, type Shown } from './account.ts'
import { shopDocument } from './document.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'

/** How a simulated API is set up. */
export interface ApiSimulatorOptions {
  /** A name or one of your own. Default: `clean`. */
  readonly scenario?: ScenarioName | Scenario
  /** Default: the machine's. */
  readonly clock?: Clock
  /** Default: 0, a free one. */
  readonly port?: number
  /** Default: `127.0.0.1`. */
  readonly host?: string
  /** The whole value of the header `Authorization` that opens it. Default: `rehearsalCredential`. */
  readonly credential?: string
  /** Gets an entry for each request once it is answered. Entries hold no credential. */
  readonly logger?: (entry: RequestLogEntry) => void
}

/** A request as the simulated API remembers it. It never holds a credential, only whether there was one. */
export interface ApiRequest {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly method: string
  /** The path with its query, as it was asked. */
  readonly target: string
  readonly credential: Shown
  readonly origin: string | undefined
  readonly userAgent: string | undefined
  /** How many requests were under way when it came in, itself among them. */
  readonly underWay: number
  /** Whether it had a body. */
  readonly hadBody: boolean
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
const slowestRequestMs = 30_000

/**
 * Starts a simulated API to check. It is no Fastify server, as the simulated services are: half of its scenarios are
 * what a framework keeps a server from doing. Throws what Node throws where the port is taken.
 */
export async function startApiSimulator(options: ApiSimulatorOptions = {}): Promise<ApiSimulator> {
  const { clock = systemClock, credential = rehearsalCredential, host = '127.0.0.1', logger } = options
  const scenario: Scenario =
    typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean']
  const shownBy = createCredentialCheck(credential)
  const { redact } = createSecrets(
    [credential, ...credential.split(' ').slice(1)].map((text) => new Secret(text)),
  )
  const requests: ApiRequest[] = []
  let seen = 0
  let underWay = 0
  let url = ''

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { headers, method = '', url: target = '/' } = request
    const now = clock.now()
    underWay++
    response.once('close', () => underWay--)
    const shown = shownBy(headers.authorization)
    requests.push({
      at: now,
      method,
      target: redact(target),
      credential: shown,
      origin: headers.origin,
      userAgent: headers['user-agent'],
      underWay,
      hadBody: headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined,
    })
    if (requests.length > keptRequests) requests.shift()
    const path = pathOf(target)
    // A body is nothing that this API is asked for.
    request.resume()
    const answer =
      path === '/openapi.json'
        ? {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(shopDocument(url)),
          }
        : scenario.answer({ method, path, credential: shown, origin: headers.origin, before: seen, now, url })
    if (path !== '/openapi.json') seen++
    const status = answer === 'hang-up' ? undefined : answer.status
    logger?.(entryOf({ method, path: redact(path), shown, status, now, userAgent: headers['user-agent'] }))
    if (answer === 'hang-up') {
      request.socket.destroy()
      return
    }
    response.sendDate = false
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value as string)
    response.setHeader('date', new Date(now).toUTCString())
    response.writeHead(answer.status).end(method === 'HEAD' ? '' : answer.body)
  }

  const server = createServer({ maxHeaderSize: largestHeaders, requestTimeout: slowestRequestMs }, handle)
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

/** The path of a request, decoded; what can't be decoded is as it came, and no path of the API. */
function pathOf(target: string): string {
  const [path = ''] = target.split('?')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

interface Logged {
  readonly method: string
  readonly path: string
  readonly shown: Shown
  readonly status: number | undefined
  readonly now: number
  readonly userAgent: string | undefined
}

function entryOf({ method, now, path, shown, status, userAgent }: Logged): RequestLogEntry {
  return {
    time: new Date(now).toISOString(),
    method: cleanLine(method, 20),
    path: cleanLine(path, 200),
    keyIn: shown === 'none' ? 'nowhere' : 'header',
    operation: undefined,
    parameters: {},
    contentType: undefined,
    userAgent: userAgent === undefined ? undefined : cleanLine(userAgent, 200),
    fault: undefined,
    status,
    durationMs: 0,
    problem: undefined,
  }
}
