import { createServer } from 'node:net'
import type { TlsOptions } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { NetworkDispatcher } from '../../../src/http/dispatcher.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import { createAuthority, type TestAuthority, weakServer } from '../../support/certificates.ts'
import { startProxy } from '../../support/network-proxy.ts'
import {
  fixed,
  listen,
  startRawServer,
  startServer,
  startTcpServer,
  unusedPort,
} from '../../support/network-server.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'

/** Ways in which a request does not even reach the service. */
export const outageKinds = [
  'dns',
  'refused',
  'silent',
  'no-tls',
  'untrusted',
  'unfit',
  'client-certificate',
  'proxy-302',
  'proxy-403',
  'proxy-407',
  'proxy-503',
  'proxy-gone',
  'hanging-headers',
  'hanging-body',
  'continue',
  'switching',
  'two-lengths',
  'no-status',
  'status-600',
  'status-999',
] as const

/** Answers that no server of Node's would give: malformed ones, and statuses that nobody defined. */
const senseless = {
  continue: 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}',
  switching: 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
  'two-lengths': 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}',
  'no-status': 'HTTP/1.1 000 No\r\ncontent-length: 2\r\n\r\n{}',
  'status-600': 'HTTP/1.1 600 Odd\r\ncontent-length: 2\r\n\r\n{}',
  'status-999': 'HTTP/1.1 999 Odd\r\ncontent-length: 2\r\n\r\n{}',
} as const

/** A way in which a request does not even reach the service. */
export type OutageKind = (typeof outageKinds)[number]

/** What is asked before each request is sent. */
export interface Departure {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly body: string
}

/** Says what keeps a request from reaching the service; `undefined` lets it through. */
export type OutageHook = (departure: Departure) => OutageKind | undefined

interface Detour {
  readonly origin: string
  readonly dispatcher: NetworkDispatcher
}

/**
 * Wraps a dispatcher so that requests can be sent to where nobody answers: the failures are real ones, of
 * real sockets. `onSilence` is called when a request goes to where no whole answer ever comes from.
 */
export function withOutages(
  inner: NetworkDispatcher,
  hook: OutageHook,
  onSilence: () => void,
  detours: Detours,
): NetworkDispatcher {
  return {
    ...inner,
    dispatch: (request, handler) => {
      const kind = hook(departureOf(request))
      if (kind === undefined) return inner.dispatch(request, handler)
      if (kind === 'silent' || kind.startsWith('hanging')) onSilence()
      detours
        .to(kind, inner)
        .then(({ origin, dispatcher }) => dispatcher.dispatch({ ...request, origin }, handler))
    },
  }
}

function departureOf({ method, path, body }: Dispatcher.DispatchOptions): Departure {
  return { method, path, body: typeof body === 'string' ? body : '' }
}

/** Made once: keys take time. */
let unknownAuthority: TestAuthority | undefined
function authority(): TestAuthority {
  unknownAuthority ??= createAuthority('Nobody knows me')
  return unknownAuthority
}

/** The places where nobody answers. Each is made when it is first needed and ends with the test. */
export class Detours {
  readonly #made = new Map<OutageKind, Promise<Detour>>()
  readonly #dispatchers: NetworkDispatcher[] = []

  to(kind: OutageKind, inner: NetworkDispatcher): Promise<Detour> {
    const made = this.#made.get(kind) ?? this.#make(kind, inner)
    this.#made.set(kind, made)
    return made
  }

  /** Ends the connections of the detours. */
  async destroy(): Promise<void> {
    for (const dispatcher of this.#dispatchers) await dispatcher.destroy()
  }

  async #make(kind: OutageKind, inner: NetworkDispatcher): Promise<Detour> {
    switch (kind) {
      case 'dns':
        // A label of more than 63 characters fails in the resolver itself, with and without a network.
        return { origin: `http://${'x'.repeat(64)}.invalid`, dispatcher: inner }
      case 'refused':
        return { origin: `http://127.0.0.1:${await unusedPort()}`, dispatcher: inner }
      case 'silent': {
        const server = createServer()
        return { origin: `https://127.0.0.1:${await listen(server)}`, dispatcher: inner }
      }
      case 'hanging-headers':
        return this.#toServerThatStopsAfter('HTTP/1.1 200 OK\r\nContent-Type: appl', inner)
      case 'hanging-body':
        return this.#toServerThatStopsAfter('HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"runn', inner)
      case 'no-tls': {
        const { port } = await startServer(fixed(200, '{}'))
        return { origin: `https://127.0.0.1:${port}`, dispatcher: inner }
      }
      case 'untrusted': {
        const { port } = await startServer(fixed(200, '{}'), authority().issue(['127.0.0.1']))
        return { origin: `https://127.0.0.1:${port}`, dispatcher: inner }
      }
      case 'unfit': {
        const identity = authority().issue(['127.0.0.1'], { digest: 'sha1' })
        return this.#toTrusted(weakServer(identity))
      }
      case 'client-certificate': {
        const identity = authority().issue(['127.0.0.1'])
        return this.#toTrusted({ ...identity, requestCert: true, minVersion: 'TLSv1.3' })
      }
      case 'continue':
      case 'switching':
      case 'two-lengths':
      case 'no-status':
      case 'status-600':
      case 'status-999': {
        const { port } = await startRawServer(senseless[kind])
        return { origin: `http://127.0.0.1:${port}`, dispatcher: inner }
      }
      case 'proxy-302':
      case 'proxy-403':
      case 'proxy-407':
      case 'proxy-503': {
        const { port } = await startProxy({ refuseWith: Number(kind.slice(-3)) })
        return this.#throughProxy(port)
      }
      case 'proxy-gone':
        return this.#throughProxy(await unusedPort())
    }
  }

  async #toServerThatStopsAfter(bytes: string, inner: NetworkDispatcher): Promise<Detour> {
    const { port } = await startTcpServer((socket) => socket.once('data', () => socket.write(bytes)))
    return { origin: `http://127.0.0.1:${port}`, dispatcher: inner }
  }

  async #toTrusted(server: TlsOptions): Promise<Detour> {
    const { port } = await startServer(fixed(200, '{}'), server)
    const readFile = async () => authority().certificate
    const trust = await loadTrust({ caFile: 'ca.pem', readFile, log: new RecordingLogger() })
    const dispatcher = createDispatcher({ trust })
    this.#dispatchers.push(dispatcher)
    return { origin: `https://127.0.0.1:${port}`, dispatcher }
  }

  async #throughProxy(port: number): Promise<Detour> {
    const trust = await loadTrust({ readFile: () => Promise.reject(new Error()), log: new RecordingLogger() })
    const httpsProxy = { origin: `http://127.0.0.1:${port}`, authorization: undefined }
    const dispatcher = createDispatcher({ proxy: { httpsProxy }, trust })
    this.#dispatchers.push(dispatcher)
    return { origin: 'https://api.vaddy.example', dispatcher }
  }
}
