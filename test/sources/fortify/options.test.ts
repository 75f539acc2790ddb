import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { fortifyOptions } from '../../../src/sources/fortify/options.ts'
import { readFortifyOptions } from '../../../src/sources/fortify/read-options.ts'
import { fortify } from '../../../src/sources/fortify/source.ts'
import { findSecret } from '../../support/leaks.ts'
import { password } from './bench.ts'

const url = 'https://ssc.example.com:8443/ssc'
type From = 'input' | 'flag'
const read = (texts: Record<string, string>, from: From = 'input') => {
  const all = { url, username: 'ci-bot', password, ...texts }
  const given = Object.fromEntries(Object.entries(all).map(([name, text]) => [name, { text, from }]))
  const { problems, values } = readFortifyOptions(given)
  return { values, says: problems.map(english).join('\n') }
}

describe('The options of Fortify SSC', () => {
  it('need address, user and password, and have the defaults of the contract', () => {
    expect(read({}).says).toBe('')
    expect(read({}).values).toMatchObject({
      type: 'CIToken',
      lifetime: 86_400_000,
      export: false,
      revoke: true,
      timeout: 30_000,
      language: 'en',
      on_missing_secrets: 'fail',
    })
    const { says } = read({ url: '', username: '', password: '' })
    expect(says).toMatch(
      /url is required.*\nusername is required.*\npassword is required .*secrets\.FORTIFY_SSC_PASSWORD/,
    )
  })

  it('have the inputs of the contract in the action, and no other', () => {
    const inputs = Object.entries(fortifyOptions).filter(
      ([, each]) => !('only' in each && each.only === 'cli'),
    )
    expect(inputs.map(([name]) => name).sort()).toEqual(
      [
        ...['url', 'username', 'password', 'type', 'lifetime', 'description', 'revoke', 'export', 'timeout'],
        ...['language', 'ca_file', 'on_missing_secrets'],
      ].sort(),
    )
    expect(Object.keys(fortify.outputs)).toEqual(['token', 'token_encoded', 'token_id', 'expires_at'])
  })

  it.each([
    ['https://ssc.example.com/ssc/', 'https://ssc.example.com/ssc'],
    ['https://ssc.example.com/ssc///', 'https://ssc.example.com/ssc'],
    ['https://ssc.example.com/tools/ssc', 'https://ssc.example.com/tools/ssc'],
    ['http://localhost:8080/ssc', 'http://localhost:8080/ssc'],
    ['http://127.0.0.1:8080/ssc/', 'http://127.0.0.1:8080/ssc'],
    ['http://[::1]:8080/ssc', 'http://[::1]:8080/ssc'],
  ])('take the address %s', (text, expected) => {
    const { says, values } = read({ url: text })
    expect(says).toBe('')
    expect(values.url?.href).toBe(expected)
  })

  it.each([
    ['https://ssc.example.com', /with its context path/],
    ['https://ssc.example.com/', /with its context path/],
    ['https://ssc.example.com///', /with its context path/],
    ['https://ssc.example.com/ssc/api/v1', /nothing behind it/],
    ['https://ssc.example.com/ssc/login.jsp', /nothing behind it/],
    ['https://ssc.example.com/ssc/html/ssc/index.html', /nothing behind it/],
    ['http://ssc.example.com/ssc', /plain http would send the key unencrypted/],
    ['https://me:secret-word@ssc.example.com/ssc', /url is "https:\/\/\*\*\*"/],
    ['https://ssc.example.com/ssc?token=secret-word', /without user, query or fragment/],
    ['https://ssc.example.com/ssc#secret-word', /without user, query or fragment/],
    ['ftp://ssc.example.com/ssc', /allowed: an https URL/],
    ['ssc.example.com/ssc', /allowed: an https URL/],
  ])('refuse the address %s', (text, says) => {
    const reading = read({ url: text })
    expect(reading.says).toMatch(says)
    expect(reading.says).not.toContain('secret-word')
  })

  it('let only a command say that plain http may leave the machine', () => {
    const http = { url: 'http://ssc.example.com/ssc', allow_http: 'true' }
    expect(read(http, 'flag').says).toBe('')
    expect(read({ ...http, allow_http: 'false' }, 'flag').says).toMatch(/plain http/)
    expect(read(http, 'input').says).toMatch(/plain http/)
  })

  it.each([
    ['lifetime', '1h', 3_600_000],
    ['lifetime', '3650d', 315_360_000_000],
    ['lifetime', '1d12h', 129_600_000],
    ['timeout', '1s', 1_000],
    ['type', 'NewToken', 'NewToken'],
    ['type', 'my.own-Token_2', 'my.own-Token_2'],
    ['description', '  a\u001b[31m b\u202e  ', 'a b'],
    ['username', 'DOMAIN\\ci bot', 'DOMAIN\\ci bot'],
    ['username', '봇', '봇'],
  ])('take %s: %s', (name, text, expected) => {
    const { says, values } = read({ [name]: text })
    expect(says).toBe('')
    expect(values).toMatchObject({ [name]: expected })
  })

  it.each([
    ['lifetime', '59m', /lifetime is "59m"; allowed: at least 1h/],
    ['lifetime', '3651d', /lifetime is "3651d"; allowed: at most 3650d/],
    ['lifetime', '0d', /at least 1h/],
    ['lifetime', '-1d', /a duration with a unit/],
    ['lifetime', '90', /a duration with a unit/],
    ['lifetime', 'forever', /a duration with a unit/],
    ['timeout', '500ms', /at least 1s/],
    ['type', '1Token', /allowed: the name of a token type, such as CIToken/],
    ['type', 'CI Token', /allowed: the name of a token type/],
    ['type', '토큰', /allowed: the name of a token type/],
    ['type', 'WIESystemToken', /a type that SSC makes for its own components/],
    ['type', 'ScanCentralOneTimeJobToken', /its own components/],
    ['username', 'a:b', /username holds a colon/],
    ['username', 'a\u202eb', /control character/],
    ['username', 'x'.repeat(257), /more than 256/],
    ['password', 'a\u0007b', /password holds a control character/],
    ['export', 'yes', /allowed: true or false/],
    ['revoke', '0', /allowed: true or false/],
  ])('refuse %s: %s', (name, text, says) => {
    expect(read({ [name]: text }).says).toMatch(says)
  })

  it('never show a password, whatever is wrong with it or holds it', () => {
    const long = 'Zq7-a-password-that-is-long'
    for (const texts of [
      { password: `${long}\u0001` },
      { username: long, password: long },
      { description: `by ${long}`, password: long },
      { url: `https://ssc.example.com/${long}`, password: long },
    ]) {
      const { says } = read(texts)
      expect(says).not.toBe('')
      expect(findSecret(long, says)).toEqual([])
    }
  })

  it('take any password without control characters, as it is', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((each) => each.trim())
      .filter((each) => each !== '' && !/\p{Cc}/u.test(each) && !url.includes(each) && each !== 'ci-bot')
    fc.assert(
      fc.property(text, (given) => {
        const { values } = read({ password: given, username: 'a user of the test' })
        expect(values.password?.reveal()).toBe(given)
      }),
    )
  })

  it('read no token as an input of the action', () => {
    expect(read({ token: 'nonsense' }, 'input').says).toBe('')
    expect(read({ token: 'nonsense' }, 'flag').says).toMatch(/token is no token of SSC/)
  })
})
