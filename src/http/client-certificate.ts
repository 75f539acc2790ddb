import { channel } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** Tells connections that broke because the server wanted a client certificate from those that were lost. */
export interface ClientCertificateWatch {
  /** Whether an error ended a connection that never answered, and whose server had asked for a certificate. */
  isBehind(error: unknown): boolean
  /** Stops watching. */
  close(): void
}

/**
 * Watches the connections that undici makes, through its diagnostics channel, which tells of those behind a
 * proxy as well.
 *
 * In TLS 1.3 the client is done before the server looks at its certificate. A server that demands one then
 * hangs up on the request, with an alert if we are lucky, with a reset or a plain end otherwise (Node's own
 * servers, for one). But it has said so before: the signature algorithms shared with a client are known only
 * where the server asked for a certificate (OpenSSL, SSL_get_shared_sigalgs).
 */
export function watchClientCertificates(): ClientCertificateWatch {
  const errors = new WeakSet<Error>()
  const onConnected = (told: unknown) => {
    const { socket } = told as { readonly socket?: Socket }
    if (!isEncrypted(socket) || socket.getSharedSigalgs().length === 0) return
    let hasAnswered = false
    // Before undici's own listeners, the first of which takes the bytes away.
    socket.prependListener('readable', () => {
      hasAnswered ||= socket.readableLength > 0
    })
    socket.prependListener('error', (error: Error) => {
      if (!hasAnswered) errors.add(error)
    })
  }
  const connected = channel('undici:client:connected')
  connected.subscribe(onConnected)
  return {
    isBehind: (error) => error instanceof Error && errors.has(error),
    close: () => void connected.unsubscribe(onConnected),
  }
}

/** Told by what it has, not by its class: for that `node:tls` would be loaded by runs that need none. */
function isEncrypted(socket: Socket | undefined): socket is TLSSocket {
  return socket !== undefined && 'encrypted' in socket
}
