import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TlsOptions } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { ServerIdentity } from './certificates.ts'

/** A request as a loopback server saw it. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A server on loopback that lives until the end of the test that started it. */
export interface LoopbackServer {
  readonly port: number
  /** Every request that came in whole, in order. */
  readonly requests: SeenRequest[]
}

/** What answers: it may also leave the response open, or destroy its socket. */
export type Answer = (response: ServerResponse, request: SeenRequest) => void

/** Starts an HTTP server, or an HTTPS one where it is given an identity. */
export async function startServer(
  answer: Answer,
  identity?: ServerIdentity | TlsOptions,
): Promise<LoopbackServer> {
  const requests: SeenRequest[] = []
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: await text(request),
    }
    requests.push(seen)
    answer(response, seen)
  }
  const server =
    identity === undefined ? createHttpServer(listener) : createHttpsServer({ ...identity }, listener)
  return { port: await listen(server), requests }
}

/** An answer of fixed status, headers and body. */
export function fixed(
  status: number,
  body: string | Uint8Array = '',
  headers: Record<string, string> = {},
): Answer {
  return (response) => response.writeHead(status, headers).end(body)
}

/** Starts a server that speaks bytes. `onConnection` gets every socket; errors on it are not of interest. */
export async function startTcpServer(
  onConnection: (socket: Socket) => void,
): Promise<{ readonly port: number }> {
  return { port: await listen(createTcpServer(onConnection)) }
}

/** Starts a server that waits for a request's first bytes and then writes the given ones and ends. */
export function startRawServer(bytes: string | Uint8Array): Promise<{ readonly port: number }> {
  return startTcpServer((socket) => socket.once('data', () => socket.end(bytes)))
}

/** Listens on a free port of 127.0.0.1 until the test ends; then every connection is cut. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  return (server.address() as AddressInfo).port
}

/** A port of 127.0.0.1 where nobody listens. */
export async function unusedPort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
