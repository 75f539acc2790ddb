import type { Handshake, PlannedRequest } from './planned-request.ts'

/** What a handshake offers, as the line of a plan says it. */
const offers: Readonly<Record<Handshake, string>> = {
  modern: 'TLS',
  tls_1_0: 'TLSv1',
  tls_1_1: 'TLSv1.1',
  no_forward_secrecy: 'TLSv1.2-RSA',
  modern_again: 'TLS',
}

/** A request as one line: its method and full URL; of a handshake what is offered, and the origin. */
export function lineOf({ handshake, method, url }: PlannedRequest): string {
  return `${handshake === undefined ? method : offers[handshake]} ${url}`
}
