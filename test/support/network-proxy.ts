import { createServer, type IncomingMessage, request as send } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { ServerIdentity } from './certificates.ts'
import { listen } from './network-server.ts'

/** What a proxy on loopback saw. */
export interface LoopbackProxy {
  readonly port: number
  /** `host:port` of every tunnel that was asked for. */
  readonly tunnels: string[]
  /** The absolute URL of every request that was to be forwarded. */
  readonly forwarded: string[]
  /** The header `Proxy-Authorization` of everything above, in order. */
  readonly authorizations: (string | undefined)[]
}

/** How a proxy behaves. */
export interface ProxyBehaviour {
  /** `user:password` that is asked for. */
  readonly credentials?: string
  /** Answers every CONNECT with this status. */
  readonly refuseWith?: number
  /** Answers every CONNECT with these bytes. */
  readonly answerWith?: string
  /** Cuts the connection as soon as a tunnel is asked for. */
  readonly hangUp?: boolean
  /** Where it goes instead, by the port that is asked for; any other port is taken as it is. */
  readonly ports?: Readonly<Record<number, number>>
  /** Speaks TLS to its clients. */
  readonly identity?: ServerIdentity
}

/**
 * Starts a proxy that tunnels and forwards. Whatever host it is asked for, it goes to 127.0.0.1: so tests
 * use names that only a proxy knows, and a request that bypassed it could not arrive.
 */
export async function startProxy(behaviour: ProxyBehaviour = {}): Promise<LoopbackProxy> {
  const { credentials, refuseWith, answerWith, hangUp = false, identity, ports = {} } = behaviour
  const portOf = (asked: string) => ports[Number(asked)] ?? Number(asked)
  const tunnels: string[] = []
  const forwarded: string[] = []
  const authorizations: (string | undefined)[] = []
  const expected =
    credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const allowed = ({ headers }: IncomingMessage) => {
    authorizations.push(headers['proxy-authorization'])
    return expected === undefined || headers['proxy-authorization'] === expected
  }

  const server = identity === undefined ? createServer() : createSecureServer({ ...identity })
  server.on('request', (request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '')
    forwarded.push(url.href)
    if (!allowed(request)) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="test"' }).end('who are you?')
      return
    }
    const { 'proxy-authorization': _own, ...headers } = request.headers
    const port = portOf(url.port || '80')
    const onward = send(
      { host: '127.0.0.1', port, method: request.method, path: url.pathname + url.search, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const address = request.url ?? ''
    tunnels.push(address)
    const status = refuseWith ?? (allowed(request) ? 200 : 407)
    if (hangUp) socket.destroy()
    else if (answerWith !== undefined) socket.end(answerWith)
    else if (status !== 200) socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
    else {
      const onward = connect(portOf(address.split(':').at(-1) ?? ''), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
      onward.on('error', () => socket.destroy())
      socket.on('error', () => onward.destroy()).on('close', () => onward.destroy())
    }
  })
  return { port: await listen(server), tunnels, forwarded, authorizations }
}
