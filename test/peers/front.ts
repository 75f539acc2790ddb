import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createAuthority } from '../support/certificates.ts'
import type { Passing } from './translations.ts'

/** A TLS server in the name of VAddy's API, in front of one simulated VAddy after another. */
export interface Front {
  readonly port: number
  /** The certificate of the authority that vouches for it, as PEM. */
  readonly authority: string
  /** Where requests go from now on; connections from before are cut. */
  leadTo(url: string): void
  close(): Promise<void>
}

/** The name that clients of VAddy ask for. */
export const apiHost = 'api.vaddy.net'

/** Starts a front on loopback. Throws what Node throws where the port can't be had. */
export async function startFront(port: number, translate: (passing: Passing) => Passing): Promise<Front> {
  const authority = createAuthority('scangate peers')
  let target = new URL('http://localhost')
  const server = createServer(authority.issue([apiHost, 'localhost', '127.0.0.1']), (incoming, answer) => {
    pass(incoming, answer, target, translate).catch(() => incoming.socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    authority: authority.certificate,
    leadTo: (url) => {
      target = new URL(url)
      server.closeAllConnections()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Hands a request on, and its answer back. What breaks behind the front breaks in front of it, too. */
async function pass(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: URL,
  translate: (passing: Passing) => Passing,
): Promise<void> {
  const { headers, method = 'GET', url: path = '/' } = incoming
  const contentType = headers['content-type'] ?? ''
  const passing = translate({ method, path, contentType, body: await text(incoming) })
  const { 'transfer-encoding': _, ...kept } = headers
  const outgoing = request(
    {
      host: target.hostname,
      port: target.port,
      method: passing.method,
      path: passing.path,
      agent: false,
      headers: {
        ...kept,
        ...(passing.contentType !== '' && { 'content-type': passing.contentType }),
        'content-length': Buffer.byteLength(passing.body),
        connection: 'close',
      },
    },
    (given) => {
      const { connection: _, 'keep-alive': __, ...shown } = given.headers
      answer.writeHead(given.statusCode ?? 502, shown)
      given.on('error', () => incoming.socket.destroy()).pipe(answer)
    },
  )
  outgoing.on('error', () => incoming.socket.destroy())
  answer.once('close', () => outgoing.destroy())
  outgoing.end(passing.body)
}
