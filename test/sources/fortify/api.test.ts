import { describe, expect, it } from 'vitest'
import { AnswerError, RedirectError, RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { createFortifyApi } from '../../../src/sources/fortify/api.ts'
import { loginOf } from '../../../src/sources/fortify/login.ts'
import { findSecret } from '../../support/leaks.ts'
import { rejectionOf } from '../../support/network-client.ts'
import { createFortifyBench, day, type FakeSettings, password, user } from './bench.ts'

const json = (body: unknown, status = 200, headers = {}) => ({ status, text: JSON.stringify(body), headers })
const at = (path: string, answer: ReturnType<FakeSettings['instead']>): Pick<FakeSettings, 'instead'> => ({
  instead: ({ url }) => (url.includes(path) ? answer : undefined),
})
const messageOf = async (promise: Promise<unknown>) => ((await rejectionOf(promise)) as Error).message

describe('The client of SSC', () => {
  it('creates a token by password, with type, description and end, and knows both its spellings as secrets first', async () => {
    const { clock, http, login, requests, tokens, url } = await createFortifyBench()
    const secrets = createSecrets()
    const api = createFortifyApi({ http, clock, secrets, url: new URL(url) })
    const terminalDate = clock.now() + day
    const created = await api.createToken(login, { type: 'CIToken', description: 'mine', terminalDate })
    expect(created).toMatchObject({
      id: '1963',
      type: 'CIToken',
      username: user,
      terminalDate,
      remainingUsages: -1,
    })
    expect(created.serverTime).toBe(clock.now())
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      type: 'CIToken',
      description: 'mine',
      terminalDate: '2026-01-02T00:00:00.000Z',
    })
    expect(requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    )
    const [token] = tokens
    const all = [password, login.basic.reveal(), token?.value.decoded.reveal(), token?.value.encoded.reveal()]
    expect(secrets.redact(all.join(' '))).toBe('*** *** *** ***')
  })

  it('asks for nothing but the type where nothing else is wished', async () => {
    const { api, login, requests } = await createFortifyBench()
    const { terminalDate } = await api.createToken(login, { type: 'CIToken' })
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ type: 'CIToken' })
    expect(terminalDate).toBe(Date.UTC(2027, 0, 1))
  })

  it('sends the encoded spelling of a token, however it was given, and the same path whatever the address ends in', async () => {
    const { add, api, requests } = await createFortifyBench()
    const { value } = add()
    await api.applicationVersions(value)
    expect(requests[0]?.headers.authorization).toBe(`FortifyToken ${value.encoded.reveal()}`)
    expect(requests[0]?.url).toMatch(/^\/ssc\/api\/v1\/projectVersions\?/)
  })

  it('sends all three fields when it extends a token, and reads back what SSC made of it', async () => {
    const { add, api, clock, login, requests } = await createFortifyBench()
    const token = add({ description: 'kept' })
    const end = clock.now() + 90 * day
    const extended = await api.extendToken(
      login,
      { id: String(token.id), type: 'CIToken', description: 'kept' },
      end,
    )
    expect(extended.value.terminalDate).toBe(end)
    const [request] = requests
    expect(request).toMatchObject({ method: 'PUT', url: `/ssc/api/v1/tokens/${token.id}` })
    expect(JSON.parse(request?.body ?? '')).toEqual({
      type: 'CIToken',
      description: 'kept',
      terminalDate: '2026-04-01T00:00:00.000Z',
    })
  })

  it('revokes one token by its ID, and never all of them', async () => {
    const { add, api, calls, login, tokens } = await createFortifyBench()
    const [one, other] = [add(), add()]
    await api.revokeById(login, String(one.id))
    expect(tokens).toEqual([other])
    expect(calls()).toEqual([`DELETE /tokens/${one.id}`])
    for (const id of ['', '1,2', 'all', '../tokens', '?all=true']) {
      await expect(api.revokeById(login, id)).rejects.toThrow(TypeError)
    }
    expect(calls()).toHaveLength(1)
  })

  it('revokes by value, with a login or with the token itself', async () => {
    const { add, api, login, requests, tokens } = await createFortifyBench()
    await api.revokeByValue(login, add().value)
    const { value } = add()
    await api.revokeByValue(value, value)
    expect(tokens).toEqual([])
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({ tokens: [value.encoded.reveal()] })
  })

  it.each([
    ['an empty answer', { status: 204, text: '' }],
    ['true', json({ data: true, responseCode: 200 })],
    ['an object', json({ data: {}, responseCode: 200 })],
  ])('takes %s for a revocation that went well', async (_, answer) => {
    const { api, login } = await createFortifyBench(at('/tokens/', answer))
    await expect(api.revokeById(login, '1')).resolves.toBeUndefined()
  })

  it.each([
    ['22.2', /SSC 22\.2 tells its token types to a token only/],
    ['23.1', /SSC 23\.1 tells its token types to a token only/],
  ])('does not even send a password for definitions to SSC %s', async (version, says) => {
    const { add, api, calls, login } = await createFortifyBench({ version: `1:${version}.0.0151` })
    expect(await messageOf(api.definitions(login))).toMatch(says)
    expect(calls()).toEqual(['GET /spec.json'])
    expect(await api.definitions(add().value)).toHaveLength(2)
  })

  it.each(['1:23.2.0.0151', '1:24.2.0.1', '1:25.2.0.0151', 'nightly'])(
    'reads definitions by password from SSC %s',
    async (version) => {
      const { api, login, settings } = await createFortifyBench({ version: '1:23.2.0.1' })
      settings.instead = ({ url }) => (url.endsWith('/spec.json') ? json({ info: { version } }) : undefined)
      expect(await api.definitions(login)).toMatchObject([
        { type: 'CIToken', maxDaysToLive: 365, maxUsages: -1 },
        { type: 'UnifiedLoginToken', maxDaysToLive: 1 },
      ])
    },
  )

  it('gives versions of one application only, to the letter, whatever the filter of the server', async () => {
    const { add, api, requests } = await createFortifyBench()
    const { value } = add()
    const namesOf = async (app?: string) =>
      (await api.applicationVersions(value, { app })).map(({ project }) => project.name)
    expect(await namesOf()).toEqual(['shop', 'Shop', 'shop-api'])
    expect(await namesOf('shop')).toEqual(['shop'])
    expect(await namesOf('sho')).toEqual([])
    expect(new URL(requests[1]?.url ?? '', 'http://x').searchParams.get('q')).toBe('project.name:"shop"')
    // A quote can't be told to the filter, so everything is read.
    expect(await namesOf('a "b" c')).toEqual([])
    expect(new URL(requests.at(-1)?.url ?? '', 'http://x').searchParams.has('q')).toBe(false)
  })

  it('says what it is of a token that lives, from 24.2 on, and whether it lives at all before', async () => {
    const { add, api, settings } = await createFortifyBench()
    const { id, value } = add({ description: 'self' })
    expect(await api.stateOf(value)).toMatchObject({
      isAlive: true,
      token: { id: String(id), description: 'self' },
    })
    settings.version = '1:23.2.0.1'
    expect(await api.stateOf(value)).toMatchObject({ isAlive: true, token: undefined })
    settings.instead = ({ url }) =>
      url.includes('/projectVersions')
        ? json({ message: 'Access Denied.', responseCode: 403 }, 403)
        : undefined
    expect(await api.stateOf(value)).toMatchObject({ isAlive: true, token: undefined })
  })

  it.each(['1:22.2.0.1', '1:25.2.0.1'])(
    'calls a token dead only after two looks, on SSC %s',
    async (version) => {
      const { add, api, calls, tokens } = await createFortifyBench({ version })
      const { value } = add()
      tokens.splice(0)
      expect(await api.stateOf(value)).toEqual({ isAlive: false })
      expect(calls()).toEqual(['POST /userSession/tokenData', 'GET /projectVersions'])
    },
  )

  it.each([500, 502, 429])('never calls a token dead because of HTTP %s', async (status) => {
    const { add, api } = await createFortifyBench(at('/', { status, text: '' }))
    expect(await rejectionOf(api.stateOf(add().value))).toBeInstanceOf(StatusError)
  })

  it('tells a dead token from one whose type is not allowed to ask', async () => {
    const { add, api, settings, tokens } = await createFortifyBench({ version: '1:23.2.0.1' })
    const { value } = add()
    expect(await messageOf(api.revokeByValue(value, value))).toMatch(
      /^The token lives, but SSC does not allow it this/,
    )
    tokens.splice(0)
    expect(await messageOf(api.applicationVersions(value))).toMatch(
      /^SSC does not know the token .*expired, was revoked/,
    )
    settings.instead = ({ url }, nth) => (url.includes('/projectVersions') && nth > 1 ? 'destroy' : undefined)
    expect(await messageOf(api.definitions(value))).toMatch(/whether it still lives could not be found out/)
  })
})

describe('A password that SSC refuses', () => {
  it('is explained, and never sent a second time, whatever is asked', async () => {
    const { api, calls, settings } = await createFortifyBench()
    settings.instead = () => json({ message: 'Bad credentials', responseCode: 401, errorCode: -20_001 }, 401)
    const wrong = loginOf(user, new Secret('not-the-password'))
    const says = await messageOf(api.tokens(wrong))
    expect(says).toMatch(
      /SSC refused the login of ci-bot \(GET \/api\/v1\/tokens, HTTP 401\), and it is not tried again/,
    )
    expect(says).toMatch(
      /wrong or has expired.*locked or suspended.*single sign-on.*SSC says: Bad credentials \(-20001\)/,
    )
    await expect(api.createToken(wrong, { type: 'CIToken' })).rejects.toThrow(says)
    await expect(api.revokeById(wrong, '1')).rejects.toThrow(says)
    expect(calls()).toEqual(['GET /tokens'])
  })
})

describe('The list of tokens', () => {
  const idsOf = async ({ api, login }: Awaited<ReturnType<typeof createFortifyBench>>) =>
    (await api.tokens(login)).value.map(({ id }) => Number(id))

  it.each([0, 1, 199, 200, 201, 450])('is read to its end: %s tokens', async (count) => {
    const bench = await createFortifyBench()
    const made = Array.from({ length: count }, () => bench.add().id)
    expect(await idsOf(bench)).toEqual(made)
    expect(bench.requests).toHaveLength(Math.max(1, Math.ceil(count / 200)))
    expect(new Set(bench.requests.map(({ url }) => url.split('?')[0]))).toEqual(
      new Set(['/ssc/api/v1/tokens']),
    )
  })

  it('is read to its end where the server gives shorter pages than asked for, or does not count', async () => {
    const bench = await createFortifyBench({ pageSize: 7 })
    const made = Array.from({ length: 30 }, () => bench.add().id)
    expect(await idsOf(bench)).toEqual(made)
    const rows = made.map((id) => ({ id, type: 'CIToken' }))
    bench.settings.instead = ({ url }) => {
      const start = Number(new URL(url, 'http://x').searchParams.get('start'))
      return json({ data: rows.slice(start, start + 7) })
    }
    expect(await idsOf(bench)).toEqual(made)
  })

  it('does not believe a count that is only that of the page, where a link says that more follows', async () => {
    const bench = await createFortifyBench()
    bench.settings.instead = ({ url }) => {
      const start = Number(new URL(url, 'http://x').searchParams.get('start'))
      const more =
        start === 0 ? { links: { next: { href: 'https://elsewhere.example/ssc/api/v1/tokens' } } } : {}
      return json({ data: [{ id: start + 1, type: 'CIToken' }], count: start + 1, ...more })
    }
    expect(await idsOf(bench)).toEqual([1, 2])
  })

  it('is read again where tokens went away meanwhile, since others moved up unseen', async () => {
    const bench = await createFortifyBench({ pageSize: 2 })
    for (let made = 0; made < 6; made += 1) bench.add()
    bench.settings.onCall = () => {
      if (bench.requests.length === 1) bench.tokens.splice(0, 1)
    }
    expect(await idsOf(bench)).toEqual(bench.tokens.map(({ id }) => id))
  })

  it.each([
    ['repeats itself', () => json({ data: [{ id: 1, type: 'CIToken' }], count: 9 })],
    ['ends before its end', () => json({ data: [], count: 9 })],
  ])('can not be had where it %s', async (_, instead) => {
    const bench = await createFortifyBench({ instead })
    const error = await rejectionOf(idsOf(bench))
    expect(error).toBeInstanceOf(AnswerError)
    expect(String(error)).toMatch(/can't be had whole/)
    expect(bench.requests.length).toBeLessThan(10)
  })

  it.each([
    ['2016. 10. 19', /data\[0\]\.terminalDate should be a time in ISO 8601 and is "2016\. 10\. 19"/],
    [1_476_875_068_000, /data\[0\]\.terminalDate should be/],
  ])('is no list where an end can not be read: %j', async (terminalDate, says) => {
    const bench = await createFortifyBench({ edit: (row) => ({ ...row, terminalDate }) })
    bench.add()
    expect(await messageOf(idsOf(bench))).toMatch(says)
    // Who cleans up needs no dates.
    expect(await bench.api.tokenMarks(bench.login)).toHaveLength(1)
  })

  it('keeps what has no end apart from what has one', async () => {
    const bench = await createFortifyBench()
    bench.add({ terminalDate: null })
    expect((await bench.api.tokens(bench.login)).value[0]?.terminalDate).toBeNull()
  })
})

describe('An answer that is no result', () => {
  const trace =
    'java.lang.IllegalStateException: token 0cb09f2c\n\tat com.fortify.Manager.run(Manager.java:7)'
  const page = '<!DOCTYPE html><html><body>Log in</body></html>'
  const html = { 'content-type': 'text/html;charset=UTF-8' }

  it.each<[string, Parameters<typeof at>[1], new (...all: never[]) => Error, RegExp]>([
    [
      '403',
      json({ message: 'Access Denied. One of these', responseCode: 403, errorCode: -10_301 }, 403),
      RefusedError,
      /does not exist, or there is no access.*HTTP 403\)\. SSC says: Access Denied\. One of these \(-10301\)$/,
    ],
    ['403 without words', { status: 403, text: '' }, RefusedError, /refused without a reason .*HTTP 403/],
    [
      '404 of something else',
      { status: 404, text: page, headers: html },
      RefusedError,
      /has no REST interface of SSC there .*Check the context path in url/,
    ],
    [
      '404 of SSC',
      json({ message: 'No such token', responseCode: 404 }, 404),
      RefusedError,
      /HTTP 404\): No such token/,
    ],
    [
      '409',
      json({ message: 'Limit of tokens reached', responseCode: 409, errorCode: 7 }, 409),
      RefusedError,
      /HTTP 409\): Limit of tokens reached \(7\)/,
    ],
    ['409 without words', { status: 409, text: '' }, RefusedError, /refused without a reason .*HTTP 409/],
    ['400', json({ message: 'Bad', responseCode: 400 }, 400), RefusedError, /HTTP 400\): Bad/],
    [
      '500 with words',
      json({ message: 'Database is down', responseCode: 500, errorCode: -1, stackTrace: trace }, 500),
      StatusError,
      /HTTP 500 \(GET \/api\/v1\/tokens\): Database is down \(-1\)$/,
    ],
    [
      '500 whose words are a trace',
      json({ message: trace, responseCode: 500, stackTrace: trace }, 500),
      StatusError,
      /: java\.lang\.IllegalStateException: token 0cb09f2c$/,
    ],
    ['503 without words', { status: 503, text: page, headers: html }, StatusError, /HTTP 503/],
    [
      'a login page',
      { status: 200, text: page, headers: html },
      AnswerError,
      /answered with a web page where SSC's REST interface should be.*login page/,
    ],
    ['a page that calls itself JSON', { status: 200, text: page }, AnswerError, /answered with a web page/],
    [
      'a redirect',
      { status: 302, text: '', headers: { location: 'https://sso.example/login?x=1' } },
      RedirectError,
      /redirect to https:\/\/sso\.example \(.*Check url/,
    ],
    ['cut-off JSON', { status: 200, text: '{"data":[{"id":' }, AnswerError, /not JSON/],
    ['an empty answer', { status: 200, text: '' }, AnswerError, /empty/],
    [
      'success with a failure in it',
      json({ message: 'No', responseCode: 500, data: [] }),
      AnswerError,
      /answered with success and says 500/,
    ],
    ['another shape', json({ data: { id: 1 } }), AnswerError, /makes no sense: data should be an array/],
  ])('is explained: %s', async (_, answer, kind, says) => {
    const { api, login } = await createFortifyBench(at('/tokens', answer))
    const error = await rejectionOf(api.tokens(login))
    expect(error).toBeInstanceOf(kind)
    expect(String((error as Error).message)).toMatch(says)
    expect(String((error as Error).message)).not.toMatch(/Manager\.java|stackTrace|\n/)
  })

  it('quotes nothing of a creation, since a token may stand in it', async () => {
    const value = 'MGNiMDlmMmMtYzBhNC00MTQ3LThkODMtZTk0OGNjNzRlN2Q0'
    for (const text of [
      `{"data":{"token":"${value}","id":`,
      JSON.stringify({ data: { token: value } }),
      JSON.stringify({ data: { id: 1, type: 'CIToken', token: `${value}x` } }),
      JSON.stringify({ data: { id: 1, type: 'CIToken', token: null } }),
    ]) {
      const { api, login } = await createFortifyBench(at('/tokens', { status: 201, text }))
      const says = await messageOf(api.createToken(login, { type: 'CIToken' }))
      expect(says.length).toBeGreaterThan(30)
      expect(findSecret(value, says)).toEqual([])
    }
  })
})
