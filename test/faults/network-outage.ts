import { createServer } from 'node:net'
import type { Dispatcher } from 'undici'
import type { NetworkDispatcher } from '../../src/http/dispatcher.ts'
import { createDispatcher } from '../../src/http/dispatcher.ts'
import { loadTrust } from '../../src/http/trust.ts'
import { createAuthority, type ServerIdentity } from '../support/certificates.ts'
import { startProxy } from '../support/network-proxy.ts'
import { fixed, listen, startServer, startTcpServer, unusedPort } from '../support/network-server.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

/** Ways in which a request does not even reach the service. */
export const outageKinds = [
  'dns',
  'refused',
  'silent',
  'no-tls',
  'untrusted',
  'proxy-407',
  'proxy-gone',
  'hanging-headers',
  'hanging-body',
] as const

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
let unknownIdentity: ServerIdentity | undefined

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
        unknownIdentity ??= createAuthority('Nobody knows me').issue(['127.0.0.1'])
        const { port } = await startServer(fixed(200, '{}'), unknownIdentity)
        return { origin: `https://127.0.0.1:${port}`, dispatcher: inner }
      }
      case 'proxy-407': {
        const { port } = await startProxy({ credentials: 'nobody:knows' })
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

  async #throughProxy(port: number): Promise<Detour> {
    const trust = await loadTrust({ readFile: () => Promise.reject(new Error()), log: new RecordingLogger() })
    const httpsProxy = { origin: `http://127.0.0.1:${port}`, authorization: undefined }
    const dispatcher = createDispatcher({ proxy: { httpsProxy }, trust })
    this.#dispatchers.push(dispatcher)
    return { origin: 'https://api.vaddy.example', dispatcher }
  }
}
