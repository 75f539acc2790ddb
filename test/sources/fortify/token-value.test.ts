import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../../src/options/readers.ts'
import { readToken, secretsOfToken, tokenValueOf } from '../../../src/sources/fortify/token-value.ts'
import { findSecret } from '../../support/leaks.ts'

const decoded = '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4'
const encoded = 'MGNiMDlmMmMtYzBhNC00MTQ3LThkODMtZTk0OGNjNzRlN2Q0'
const uuid = fc.uuid()
const encode = (text: string) => Buffer.from(text).toString('base64')
const spellingsOf = (text: string) => {
  const value = tokenValueOf(text)
  return value && { decoded: value.decoded.reveal(), encoded: value.encoded.reveal() }
}

describe('A token of SSC', () => {
  it('is read in both spellings, as the documented pair', () => {
    expect(spellingsOf(decoded)).toEqual({ decoded, encoded })
    expect(spellingsOf(encoded)).toEqual({ decoded, encoded })
    expect(spellingsOf(` ${encoded}\n`)).toEqual({ decoded, encoded })
  })

  it('is the same token whichever way it came, and never encoded twice', () => {
    fc.assert(
      fc.property(uuid, (text) => {
        const once = spellingsOf(text)
        expect(once).toEqual({ decoded: text, encoded: encode(text) })
        expect(spellingsOf(encode(text))).toEqual(once)
        expect(once?.encoded).toHaveLength(48)
        expect(spellingsOf(encode(encode(text)))).toBeUndefined()
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['an ID', '1963'],
    ['a UUID in capitals, which would be another token', decoded.toUpperCase()],
    ['a UUID in braces', `{${decoded}}`],
    ['a token that was encoded twice', encode(encoded)],
    ['a token that lost a character', encoded.slice(1)],
    ['a token with its scheme', `FortifyToken ${encoded}`],
    ['a token in quotes', `"${decoded}"`],
    ['base64 of something else', encode('x'.repeat(36))],
    [
      'base64url',
      encode(`\u00ff\u00fe${'x'.repeat(32)}`)
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
    ],
    ['two tokens', `${decoded} ${decoded}`],
  ])('is not %s', (_, text) => {
    expect(tokenValueOf(text)).toBeUndefined()
  })

  it('is nothing else, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tokenValueOf(text)).toBeUndefined()
      }),
    )
  })

  it('is refused without being shown where it is malformed', () => {
    const read = readToken(`${decoded}x`, 'token')
    expect(read).toBeInstanceOf(Unreadable)
    expect(findSecret(decoded, JSON.stringify(read))).toEqual([])
    expect(readToken(encoded, 'token')).not.toBeInstanceOf(Unreadable)
  })

  it('hides both spellings wherever it is printed', () => {
    const value = tokenValueOf(decoded)
    expect(JSON.stringify(value)).toBe('{"kind":"token","decoded":"***","encoded":"***"}')
    expect(value && secretsOfToken(value).map((secret) => secret.reveal())).toEqual([decoded, encoded])
  })
})
