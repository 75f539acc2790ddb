import type { HandshakeResult, TlsOffer } from '../../http/handshake.ts'
import type { Observation } from './observation.ts'
import type { Handshake } from './planned-request.ts'

/**
 * Old versions need the security level that has them: without it the handshake fails on our own side, which looks like
 * a refusal (OpenSSL 3; Node 20 and 24 fail in two different ways).
 */
const everyCipher = 'DEFAULT@SECLEVEL=0'

/** What TLS 1.2 offers with static RSA, and so without forward secrecy (RFC 9325, section 4.1). */
const staticRsa = [
  'AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-SHA256',
  'AES256-SHA256',
  'AES128-SHA',
  'AES256-SHA',
]

const offers: { readonly [H in Handshake]: TlsOffer | undefined } = {
  modern: undefined,
  tls_1_0: { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: everyCipher },
  tls_1_1: { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: everyCipher },
  no_forward_secrecy: {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.2',
    ciphers: `${staticRsa.join(':')}:@SECLEVEL=0`,
  },
  modern_again: undefined,
}

/** What a planned handshake offers; `undefined`: what every connection of ours does. */
export function offerOf(handshake: Handshake | undefined): TlsOffer | undefined {
  return handshake === undefined ? undefined : offers[handshake]
}

/** How the server stands to an offer. `unclear` is anything that may have gone wrong on the way or with us. */
export type OfferAnswer = 'accepted' | 'refused' | 'unclear' | 'unsent'

/**
 * Says what a handshake shows. It was accepted where both sides agreed on the version that was offered, also where the
 * certificate was not trusted afterwards; refused where the server said so by an alert, or where it hung up between two
 * handshakes that worked. A time-out never says anything.
 */
export function answerTo(which: Handshake, observations: readonly Observation[]): OfferAnswer {
  const result = resultOf(which, observations)
  if (result === undefined) return 'unsent'
  switch (result.kind) {
    case 'done':
    case 'untrusted':
      return result.protocol === offers[which]?.maxVersion ? 'accepted' : 'unclear'
    case 'refused':
      return 'refused'
    case 'hung_up': {
      const works = (one: Handshake) => resultOf(one, observations)?.kind === 'done'
      return works('modern') && works('modern_again') ? 'refused' : 'unclear'
    }
    default:
      return 'unclear'
  }
}

/** How a planned handshake ended; `undefined` where it was not begun. */
export function resultOf(
  which: Handshake,
  observations: readonly Observation[],
): HandshakeResult | undefined {
  const found = observations.find((one) => one.kind === 'shaken' && one.request.handshake === which)
  return found?.kind === 'shaken' ? found.handshake : undefined
}
