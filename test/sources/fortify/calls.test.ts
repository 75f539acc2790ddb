import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import type { FortifyApi } from '../../../src/sources/fortify/calls.ts'
import { rejectionOf } from '../../support/network-client.ts'
import {
  clientOf,
  end,
  type Instead,
  login,
  paged,
  read,
  serverTime,
  token,
  versions,
} from './scripted-client.ts'

const revokeValue = { tokens: [token.encoded.reveal()] }

type Does = (api: FortifyApi, limits?: { signal: AbortSignal; timeoutMs: number }) => Promise<unknown>

const everyCall: readonly [name: string, does: Does, asks: readonly string[], gives: unknown][] = [
  [
    'creates a token',
    (api, limits) => api.createToken(login, { type: 'CIToken' }, limits),
    ['POST /tokens {"type":"CIToken"}'],
    expect.objectContaining({ ...read, serverTime }),
  ],
  [
    'lists tokens',
    (api, limits) => api.tokens(login, limits),
    [`GET /tokens ${paged()}`],
    { value: [expect.objectContaining(read)], serverTime },
  ],
  [
    'lists what cleaning up needs',
    (api, limits) => api.tokenMarks(login, limits),
    [`GET /tokens ${paged()}`],
    [{ id: '7', description: 'mine' }],
  ],
  [
    'extends a token',
    (api, limits) => api.extendToken(login, { id: '7', type: 'CIToken' }, end, limits),
    ['PUT /tokens/7 {"type":"CIToken","description":"","terminalDate":"2026-04-01T00:00:00.000Z"}'],
    { value: expect.objectContaining(read), serverTime },
  ],
  ['revokes by ID', (api, limits) => api.revokeById(login, '7', limits), ['DELETE /tokens/7'], undefined],
  [
    'revokes by value',
    (api, limits) => api.revokeByValue(login, token, limits),
    [`POST /tokens/action/revoke ${JSON.stringify(revokeValue)}`],
    undefined,
  ],
  [
    'asks what a token says of itself',
    (api, limits) => api.stateOf(token, limits),
    ['POST /userSession/tokenData {}'],
    { isAlive: true, token: expect.objectContaining(read), serverTime },
  ],
  [
    'reads the types by password',
    (api, limits) => api.definitions(login, limits),
    ['GET /spec.json', `GET /tokenDefinitions ${paged()}`],
    [{ type: 'CIToken' }],
  ],
  [
    'reads the types by token',
    (api, limits) => api.definitions(token, limits),
    [`GET /tokenDefinitions ${paged()}`],
    [{ type: 'CIToken' }],
  ],
  [
    'lists versions of applications',
    (api, limits) => api.applicationVersions(token, undefined, limits),
    [`GET /projectVersions ${paged(versions)}`],
    [expect.objectContaining({ id: '1' })],
  ],
  [
    'lists versions of one application, inactive ones too',
    (api, limits) => api.applicationVersions(token, { app: 'shop', includeInactive: true }, limits),
    [`GET /projectVersions ${paged({ ...versions, q: 'project.name:"shop"', includeInactive: 'true' })}`],
    [expect.objectContaining({ id: '1' })],
  ],
  [
    'lists versions of an application whose name the filter can not spell',
    (api, limits) => api.applicationVersions(token, { app: 'a\\b' }, limits),
    [`GET /projectVersions ${paged(versions)}`],
    [],
  ],
  [
    'looks up who has an account',
    (api, limits) => api.owners(token, limits),
    [
      `GET /authEntities ${paged({ fields: 'id,entityName' })}`,
      `GET /localUsers ${paged({ fields: 'id,userName,suspended' })}`,
    ],
    { active: new Set(['alice', 'ci-bot']), suspended: new Set(['mallory']) },
  ],
  [
    'reads the version',
    (api, limits) => api.version(limits),
    ['GET /spec.json'],
    { year: 25, release: 2, text: '25.2' },
  ],
]

describe('the client of SSC', () => {
  it.each(everyCall)('%s', async (_, does, asks, gives) => {
    const { api, asked } = clientOf()
    expect(await does(api)).toEqual(gives)
    expect(asked()).toEqual(asks)
  })

  const tokenRefused: Instead = {
    'GET /tokenDefinitions': [401],
    'GET /projectVersions': [401],
    'POST /userSession/tokenData': [401],
  }
  it.each<[string, Does, Instead]>([
    ...everyCall.map(([name, does]): [string, Does, Instead] => [name, does, {}]),
    ['asks what a 401 means', (api, limits) => api.definitions(token, limits), tokenRefused],
    ['looks twice at a token', (api, limits) => api.stateOf(token, limits), tokenRefused],
  ])('holds each request to the limits it is given where it %s', async (_, does, instead) => {
    const { api, requests } = clientOf(instead)
    const { signal } = new AbortController()
    await does(api, { signal, timeoutMs: 1_234 }).catch(() => undefined)
    expect(requests.map((sent) => [sent.signal, sent.timeoutMs])).toEqual(requests.map(() => [signal, 1_234]))
    expect(requests[0]).toMatchObject({ service: 'Fortify SSC', setting: 'url' })
  })

  it('holds each request to what was configured where it is given no limits', async () => {
    const { api, requests } = clientOf()
    await api.tokens(login)
    expect(requests.map(({ signal, timeoutMs }) => [signal, timeoutMs])).toEqual([[undefined, 30_000]])
  })

  it.each<[string, Does, string | undefined]>([
    ['a password', (api) => api.tokens(login), `Basic ${login.basic.reveal()}`],
    ['a token', (api) => api.applicationVersions(token), `FortifyToken ${token.encoded.reveal()}`],
    ['nothing', (api) => api.version(), undefined],
  ])('sends %s, and hides it before', async (_, does, authorization) => {
    const { api, requests, secrets } = clientOf()
    await does(api)
    const sent = requests[0]?.headers?.['authorization']
    expect(sent instanceof Secret ? sent.reveal() : sent).toBe(authorization)
    const [, value] = authorization?.split(' ') ?? []
    expect(secrets.redact(String(value))).toBe(value === undefined ? 'undefined' : '***')
  })

  const two = (...data: object[]) => ({ body: { data, count: 2 } })
  it.each<[string, Does, Instead]>([
    [
      'tokens',
      async (api) => (await api.tokens(login)).value,
      { 'GET /tokens': two({ id: 7, type: 'CIToken' }, { id: 8, type: 'CIToken' }) },
    ],
    ['tokens to clean up', (api) => api.tokenMarks(login), { 'GET /tokens': two({ id: 7 }, { id: 8 }) }],
    [
      'types',
      (api) => api.definitions(token),
      { 'GET /tokenDefinitions': two({ type: 'CIToken' }, { type: 'AuditToken' }) },
    ],
    [
      'versions',
      (api) => api.applicationVersions(token),
      {
        'GET /projectVersions': two(
          { id: 7, name: '1.0', project: { id: 2, name: 'shop' } },
          { id: 8, name: '1.0', project: { id: 2, name: 'shop' } },
        ),
      },
    ],
  ])('tells %s of a list apart', async (_, does, instead) => {
    expect(await does(clientOf(instead).api)).toHaveLength(2)
  })

  it('asks on where a link says that more follows, and names the list that has no end', async () => {
    const more = { data: [{ id: 7, type: 'CIToken' }], count: 1, links: { next: { href: 'x' } } }
    const { api, asked } = clientOf({ 'GET /tokens': { body: more } })
    await expect(api.tokens(login)).rejects.toThrow(/\(GET \/api\/v1\/tokens\), so it can't be had whole/)
    expect(asked()).toHaveLength(6)
  })

  it.each(['22.2', '23.1'])(
    'sends no password for the types of SSC %s, which wants a token',
    async (version) => {
      const { api, asked } = clientOf({
        'GET /spec.json': { body: { info: { version: `1:${version}.0.1` } } },
      })
      const error = await rejectionOf(api.definitions(login))
      expect(error).toBeInstanceOf(RefusedError)
      expect(error).toMatchObject({
        message: expect.stringContaining(`SSC ${version} tells its token types to a token only`),
        status: 401,
      })
      expect(asked()).toEqual(['GET /spec.json'])
    },
  )

  it.each(['', '1,2', 'x7', '7x', '../tokens', '7?all=true'])('revokes nothing by "%s"', async (id) => {
    const { api, asked } = clientOf()
    await expect(api.revokeById(login, id)).rejects.toThrow('an ID that is no number')
    expect(asked()).toEqual([])
  })

  it('revokes by an ID of any length', async () => {
    const { api, asked } = clientOf({ 'DELETE /tokens/1963': { body: {} } })
    await api.revokeById(login, '1963')
    expect(asked()).toEqual(['DELETE /tokens/1963'])
  })

  it('knows a token as a secret that another one is to revoke', async () => {
    const { api, secrets } = clientOf()
    await api.revokeByValue(login, token)
    expect(secrets.redact(`${token.decoded.reveal()} ${token.encoded.reveal()}`)).toBe('*** ***')
  })

  it('asks for the types anyway where the version of SSC can not be read', async () => {
    const { api, asked } = clientOf({ 'GET /spec.json': [500] })
    expect(await api.definitions(login)).toEqual([{ type: 'CIToken' }])
    expect(asked()).toHaveLength(2)
    expect(await api.version()).toBeUndefined()
  })
})
