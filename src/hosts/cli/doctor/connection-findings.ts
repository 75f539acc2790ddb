import { isIP } from 'node:net'
import { BarredError, CertificateError, type GateError, NetworkError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { ConnectionWatch } from './connections.ts'
import type { Findings } from './findings.ts'

/** Says how the first request got to the API, or where it got stuck: name, connection, proxy, TLS. */
export function addConnectionFindings(
  url: URL,
  error: GateError | undefined,
  { made, failed }: ConnectionWatch,
  findings: Findings,
): void {
  const target = url.host
  const [first] = made
  const tried = first?.host ?? failed[0] ?? target
  const proxy = tried === target ? undefined : tried
  if (error?.detail.key === 'network_unresolved') {
    findings.fail('dns', error)
    return
  }
  const address = first?.address
  findings.add({
    id: 'dns',
    verdict: 'ok',
    text: nameLookup(url.hostname, proxy, address),
  })
  const isBarred = error instanceof BarredError
  if (isBarred || (error instanceof NetworkError && error.delivery === 'not-sent')) {
    findings.fail('connection', error)
    return
  }
  findings.add({
    id: 'connection',
    verdict: 'ok',
    text:
      proxy === undefined
        ? message('doctor_connected', { host: target })
        : message('doctor_connected_proxy', { host: target, proxy }),
  })
  if (error instanceof CertificateError) {
    findings.fail('tls', error)
    return
  }
  const tls = made.findLast((connection) => connection.host === target)?.tls
  findings.add({
    id: 'tls',
    verdict: tls === undefined ? 'note' : 'ok',
    text: tls === undefined ? message('doctor_tls_plain') : message('doctor_tls', tls),
  })
  // Sent, and then no answer: the connection stands, but something behind it does not.
  if (error instanceof NetworkError) findings.fail('connection', error)
}

function nameLookup(host: string, proxy: string | undefined, address: string | undefined): Message {
  if (proxy !== undefined) return message('doctor_dns_proxy', { host, proxy })
  if (isIP(host.replace(/^\[|\]$/g, ''))) return message('doctor_dns_address', { host })
  return address === undefined
    ? message('doctor_dns_resolved', { host })
    : message('doctor_dns', { host, address })
}
