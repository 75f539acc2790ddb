import { describe, expect, it } from 'vitest'
import type { HandshakeResult } from '../../../src/http/handshake.ts'
import { answerTo, offerOf } from '../../../src/sources/api/tls.ts'
import { faults } from './asking.ts'
import { shaken, unanswered } from './looking.ts'

describe('how a server stands to an offer', () => {
  const certificate = { issuer: 'x', expires: null }
  const results = {
    done: { kind: 'done', protocol: 'TLSv1.3', certificate },
    refused: { kind: 'refused', error: faults.connectTimeout, code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
    hung_up: { kind: 'hung_up', error: faults.connectTimeout, code: 'ECONNRESET' },
    failed: { kind: 'failed', error: faults.connectTimeout },
    spoken: { kind: 'done', protocol: 'TLSv1', certificate },
    overridden: { kind: 'done', protocol: 'TLSv1.3', certificate },
  } as const satisfies Record<string, HandshakeResult>
  const seen = (before: keyof typeof results, old_: keyof typeof results, after: keyof typeof results) => [
    shaken('modern', results[before]),
    shaken('tls_1_0', results[old_]),
    shaken('modern_again', results[after]),
  ]

  it.each([
    ['done', 'refused', 'failed', 'refused'],
    ['done', 'hung_up', 'done', 'refused'],
    ['done', 'hung_up', 'failed', 'unclear'],
    ['done', 'hung_up', 'hung_up', 'unclear'],
    ['failed', 'hung_up', 'done', 'unclear'],
    ['done', 'failed', 'done', 'unclear'],
    ['done', 'spoken', 'done', 'accepted'],
    ['done', 'overridden', 'done', 'unclear'],
  ] as const)('%s, %s, %s means %s', (before, old_, after, expected) => {
    expect(answerTo('tls_1_0', seen(before, old_, after))).toBe(expected)
  })

  it('is not known of an offer that was not made', () => {
    expect(answerTo('tls_1_1', seen('done', 'refused', 'done'))).toBe('unsent')
    const unanswered_ = unanswered('tls', { method: 'TLS' })
    expect(answerTo('tls_1_0', [unanswered_, ...seen('done', 'refused', 'done')])).toBe('refused')
  })

  it('is no refusal where the last handshake was never begun', () => {
    expect(answerTo('tls_1_0', seen('done', 'hung_up', 'done').slice(0, 2))).toBe('unclear')
  })
})

describe('An offer', () => {
  it('is of one old version alone, with the ciphers that it has', () => {
    const ciphers = 'DEFAULT@SECLEVEL=0'
    expect(offerOf('tls_1_0')).toEqual({ minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers })
    expect(offerOf('tls_1_1')).toEqual({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers })
  })

  it('without forward secrecy is of TLS 1.2 alone, with static RSA alone', () => {
    const { ciphers = '', maxVersion, minVersion } = offerOf('no_forward_secrecy') ?? {}
    expect([minVersion, maxVersion]).toEqual(['TLSv1.2', 'TLSv1.2'])
    const names = ciphers.split(':')
    expect(names.pop()).toBe('@SECLEVEL=0')
    expect(names).toHaveLength(6)
    for (const name of names) expect(name).toMatch(/^AES(?:128|256)-(?:GCM-)?SHA(?:256|384)?$/)
  })

  it('is none where a handshake is as every connection of ours', () => {
    expect([offerOf('modern'), offerOf('modern_again'), offerOf(undefined)]).toEqual([
      ...[undefined, undefined, undefined],
    ])
  })
})
