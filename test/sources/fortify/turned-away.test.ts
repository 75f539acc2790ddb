import { describe, expect, it } from 'vitest'
import { RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import type { FortifyApi } from '../../../src/sources/fortify/calls.ts'
import { rejectionOf } from '../../support/network-client.ts'
import { clientOf, type Instead, login, paged, read, serverTime, token, versions } from './scripted-client.ts'

describe('a token that SSC turns away', () => {
  const asks = [`GET /projectVersions ${paged(versions)}`]
  const probes = [
    ...asks,
    'POST /userSession/tokenData {}',
    'GET /projectVersions {"start":0,"limit":1,"fields":"id"}',
  ]
  const versionsOf = (instead: Instead) => {
    const { api, asked } = clientOf(instead)
    return { refused: rejectionOf(api.applicationVersions(token)), asked }
  }

  it.each<[string, Instead, string, readonly string[]]>([
    [
      'lives, but may not ask this',
      { 'GET /projectVersions': [401, 'Denied.'] },
      'The token lives, but SSC does not allow it this (GET /api/v1/projectVersions, HTTP 401): its type is not made for it, or this release of SSC takes a password there. SSC says: Denied.',
      probes.slice(0, 2),
    ],
    [
      'lives no more',
      { 'GET /projectVersions': [401, 'Denied.'], 'POST /userSession/tokenData': [401] },
      'SSC does not know the token (GET /api/v1/projectVersions, HTTP 401): it has expired, was revoked, or never was one of this server. SSC says: Denied.',
      probes,
    ],
    [
      'lives no more, as SSC says without words',
      { 'GET /projectVersions': [401], 'POST /userSession/tokenData': [404] },
      'SSC does not know the token (GET /api/v1/projectVersions, HTTP 401): it has expired, was revoked, or never was one of this server.',
      probes,
    ],
    [
      'may be anything, as the network is gone',
      { 'GET /projectVersions': [401, 'Denied.'], 'POST /userSession/tokenData': [503] },
      'SSC refused the token (GET /api/v1/projectVersions, HTTP 401), and whether it still lives could not be found out. SSC says: Denied.',
      probes.slice(0, 2),
    ],
    [
      'has no access',
      { 'GET /projectVersions': [403, 'Denied.'] },
      'What was asked for does not exist, or there is no access to it; SSC does not tell which (GET /api/v1/projectVersions, HTTP 403). SSC says: Denied.',
      probes.slice(0, 1),
    ],
  ])('is told what it is that %s', async (_, instead, says, sent) => {
    const { asked, refused } = versionsOf(instead)
    const error = await refused
    expect(error).toBeInstanceOf(RefusedError)
    expect((error as RefusedError).message).toBe(says)
    const [status, words] = Object.values(instead)[0] as readonly [number, string?]
    expect(error).toMatchObject({ status, serviceText: words })
    expect(asked()).toEqual(sent)
  })

  it('is not called refused because of an outage', async () => {
    const { asked, refused } = versionsOf({ 'GET /projectVersions': [503] })
    expect(await refused).toBeInstanceOf(StatusError)
    expect(asked()).toEqual(probes.slice(0, 1))
  })

  it('is explained by the path without its ID', async () => {
    const { api } = clientOf({ 'DELETE /tokens/7': [404, 'None.'] })
    expect(await rejectionOf(api.revokeById(login, '7'))).toMatchObject({
      message: expect.stringContaining('(DELETE /api/v1/tokens/{id}, HTTP 404)'),
    })
  })

  it.each<[string, Instead, unknown]>([
    ['says what it is', {}, { isAlive: true, token: expect.objectContaining(read), serverTime }],
    [
      'says nothing of itself and may look around',
      { 'POST /userSession/tokenData': [404] },
      { isAlive: true, token: undefined, serverTime: undefined },
    ],
    [
      'says nothing of itself and is known',
      { 'POST /userSession/tokenData': [401], 'GET /projectVersions': [403] },
      { isAlive: true, token: undefined, serverTime: undefined },
    ],
    [
      'is not known',
      { 'POST /userSession/tokenData': [401], 'GET /projectVersions': [401] },
      { isAlive: false },
    ],
  ])('lives or not: it %s', async (_, instead, state) => {
    expect(await clientOf(instead).api.stateOf(token)).toEqual(state)
  })

  it.each([400, 404, 409, 429, 500])(
    'is neither alive nor dead where its second look ends in HTTP %s',
    async (code) => {
      const { api } = clientOf({ 'POST /userSession/tokenData': [401], 'GET /projectVersions': [code] })
      expect(await rejectionOf(api.stateOf(token))).toMatchObject({ status: code })
    },
  )
})

describe('a password that SSC turns away', () => {
  const refused: Instead = { 'GET /tokens': [401, 'Bad credentials'] }

  it('is never sent again, while a token still is', async () => {
    const { api, asked } = clientOf(refused)
    const error = await rejectionOf(api.tokens(login))
    expect(error).toBeInstanceOf(RefusedError)
    expect((error as RefusedError).message).toMatch(
      /^SSC refused the login of ci-bot .*SSC says: Bad credentials$/,
    )
    expect(await rejectionOf(api.revokeById(login, '7'))).toBe(error)
    expect(await rejectionOf(api.createToken(login, { type: 'CIToken' }))).toBe(error)
    expect(asked()).toHaveLength(1)
    await api.applicationVersions(token)
    expect(asked()).toHaveLength(2)
  })

  it.each<[string, Instead, (api: FortifyApi) => Promise<unknown>]>([
    ['it has no access', { 'GET /tokens': [403] }, (api) => api.tokens(login)],
    ['SSC is down', { 'GET /tokens': [503] }, (api) => api.tokens(login)],
    [
      'a token was refused',
      { 'POST /tokens/action/revoke': [401] },
      (api) => api.revokeByValue(token, token),
    ],
  ])('is not meant where %s, and is sent again', async (_, instead, does) => {
    const { api, asked } = clientOf(instead)
    await rejectionOf(does(api))
    const before = asked().length
    await api.revokeById(login, '7')
    expect(asked().slice(before)).toEqual(['DELETE /tokens/7'])
  })
})
