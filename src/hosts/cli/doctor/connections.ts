import { channel } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { cleanLine } from '../../../kernel/clean-text.ts'

/** A connection that was made, as it was and not as the settings would have it. */
export interface Connection {
  /** Host and port that were asked for: the API's, or a proxy's. */
  readonly host: string
  /** The address behind the name, `undefined` for a tunnel. */
  readonly address: string | undefined
  readonly tls: { readonly protocol: string; readonly issuer: string; readonly validTo: string } | undefined
}

/** Watches which connections are made. */
export interface ConnectionWatch {
  /** What was made so far, in order. */
  readonly made: readonly Connection[]
  /** Hosts to which a connection failed, in order. */
  readonly failed: readonly string[]
  /** Stops watching. */
  close(): void
}

interface Attempt {
  readonly connectParams: { readonly host: string }
  readonly socket?: Socket
}

/** Watches connections through undici's diagnostics channels, which tell even where a proxy is in between. */
export function watchConnections(): ConnectionWatch {
  const made: Connection[] = []
  const failed: string[] = []
  const onMade = (told: unknown) => {
    const { connectParams, socket } = told as Attempt
    made.push({ host: connectParams.host, address: socket?.remoteAddress, tls: tlsOf(socket) })
  }
  const onFailed = (told: unknown) => {
    failed.push((told as Attempt).connectParams.host)
  }
  const connected = channel('undici:client:connected')
  const connectError = channel('undici:client:connectError')
  connected.subscribe(onMade)
  connectError.subscribe(onFailed)
  return {
    made,
    failed,
    close: () => {
      connected.unsubscribe(onMade)
      connectError.unsubscribe(onFailed)
    },
  }
}

function tlsOf(socket: Socket | undefined): Connection['tls'] {
  if (!(socket instanceof TLSSocket)) return undefined
  const { issuer, valid_to: validTo } = socket.getPeerCertificate()
  const name = [issuer?.O ?? issuer?.CN].flat().join(', ')
  return {
    protocol: socket.getProtocol() ?? 'TLS',
    issuer: cleanLine(name, 100),
    validTo: Number.isNaN(Date.parse(validTo)) ? '' : new Date(validTo).toISOString().slice(0, 10),
  }
}
