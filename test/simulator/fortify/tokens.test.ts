import { describe, expect, it } from 'vitest'
import { usualUsers } from '../../../src/simulator/fortify/accounts.ts'
import { decodedToken } from '../../../src/simulator/fortify/token-text.ts'
import { type VersionName, versions } from '../../../src/simulator/fortify/versions.ts'
import { dayMs, said, simulate, startOfTime } from './simulator-client.ts'

const everyVersion = Object.keys(versions) as VersionName[]
const sample = {
  decoded: '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4',
  encoded: 'MGNiMDlmMmMtYzBhNC00MTQ3LThkODMtZTk0OGNjNzRlN2Q0',
}
const denied =
  'Access Denied. One of these permissions are required to complete this action: [Manage authentication tokens], or user does not have access to specified entity.'

describe('creating a token', () => {
  it.each(everyVersion)('gives its text once, in the form that REST takes: %s', async (version) => {
    const client = await simulate({ version, tokens: [], newToken: () => sample.decoded })
    const { status, json, headers } = await client.create({
      description: 'ci: repo x',
      terminalDate: '2026-03-01T00:00:00.000+00:00',
    })
    const offset = version < '24' ? '+0000' : '+00:00'
    expect([status, json]).toEqual([
      201,
      {
        data: {
          id: 1963,
          username: 'ci-bot',
          type: 'CIToken',
          description: 'ci: repo x',
          creationDate: `2026-01-01T00:00:00.000${offset}`,
          terminalDate: `2026-03-01T00:00:00.000${offset}`,
          remainingUsages: -1,
          token: sample.encoded,
          _href: 'https://ssc.simulated.invalid:8443/ssc/api/v1/tokens/1963',
        },
        responseCode: 201,
      },
    ])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(await client.listed()).toMatchObject([{ id: 1963, description: 'ci: repo x', token: null }])
    const { state } = client.simulator
    expect(state.tokens.left.map(({ id, status: now }) => [id, now])).toEqual([[1963, 'live']])
  })

  it('takes the longest life of the type where no end is given', async () => {
    const client = await simulate()
    const { terminalDate } = await client.created()
    expect(Date.parse(terminalDate ?? '')).toBe(startOfTime + 365 * dayMs)
    expect((await client.created({ terminalDate: null })).terminalDate).toBe(terminalDate)
  })

  it('shortens a life that is too long, in silence', async () => {
    const client = await simulate({ scenario: 'short-lives' })
    await client.clock.advance(1_500)
    const { terminalDate } = await client.created({ terminalDate: '2027-01-01T00:00:00Z' })
    expect(terminalDate).toBe('2026-01-02T00:00:01.500+00:00')
  })

  it.each([
    ['in UTC', '2026-01-05T00:00:00Z'],
    ['with an offset and a colon', '2026-01-05T09:00:00.000+09:00'],
    ['with an offset', '2026-01-05T09:00:00.000+0900'],
  ])('takes an end %s', async (_, terminalDate) => {
    const client = await simulate()
    expect((await client.created({ terminalDate })).terminalDate).toBe('2026-01-05T00:00:00.000+00:00')
  })

  it.each([
    ['localized', '2026. 10. 19'],
    ['only a day', '2026-10-19'],
    ['no day at all', '2026-13-45T00:00:00Z'],
    ['empty', ''],
  ])('refuses an end that is %s', async (_, terminalDate) => {
    const client = await simulate()
    const seen = await client.create({ terminalDate })
    expect([seen.status, said(seen)]).toEqual([
      400,
      { message: 'terminalDate is not valid.', responseCode: 400, errorCode: -400 },
    ])
  })

  it.each([
    ['an unknown type', { type: 'CiToken' }],
    ['no type', { type: undefined }],
    ['a type that is a number', { type: 7 }],
    ['an end that has passed', { terminalDate: '2025-12-31T23:59:59Z' }],
    ['an end that is now', { terminalDate: '2026-01-01T00:00:00Z' }],
    ['a description that is a list', { description: ['x'] }],
  ])('refuses %s, and creates nothing', async (_, wish) => {
    const client = await simulate()
    expect((await client.create(wish)).status).toBe(400)
    expect(client.simulator.state.tokens.left).toEqual([])
  })

  it('ignores what only answers have', async () => {
    const client = await simulate()
    const made = await client.created({ id: 5, username: 'admin', token: 'x', remainingUsages: 1 })
    expect(made).toMatchObject({ username: 'ci-bot', remainingUsages: -1 })
    expect(decodedToken(made.token)).toMatch(/^[\da-f]{8}-/)
  })

  it('ends at the quota, which counts the living', async () => {
    const client = await simulate({ quota: 2, tokens: [] })
    const first = await client.created()
    await client.created({ terminalDate: '2026-01-02T00:00:00Z' })
    const seen = await client.create()
    expect([seen.status, said(seen)]).toMatchObject([409, { responseCode: 409 }])
    await client.clock.advance(dayMs)
    await client.created()
    expect((await client.create()).status).toBe(409)
    await client.send(`/tokens/${first.id}`, { method: 'DELETE' })
    expect((await client.create()).status).toBe(201)
  })
})

describe('a token', () => {
  it('opens what its type opens until its end, and is listed after it', async () => {
    const client = await simulate({ tokens: [] })
    const { token, id } = await client.created({ terminalDate: '2026-01-01T01:00:00Z' })
    const ask = () => client.send('/projectVersions', { headers: client.bearing(token) })
    await client.clock.advance(3_599_999)
    expect((await ask()).status).toBe(200)
    await client.clock.advance(1)
    expect((await ask()).status).toBe(401)
    expect(await client.listed()).toMatchObject([{ id }])
    expect(client.simulator.state.tokens.all).toMatchObject([{ id, status: 'expired', uses: 1 }])
  })

  it('of limited use is worth nothing after it', async () => {
    const client = await simulate()
    const headers = client.holding({ type: 'ToolsConnectToken', remainingUsages: 2 })
    const statuses = []
    for (let request = 0; request < 3; request += 1) {
      statuses.push((await client.send('/projects', { headers })).status)
    }
    expect(statuses).toEqual([200, 200, 401])
    expect((await client.listed('&q=type:"ToolsConnectToken"'))[0]).toMatchObject({ remainingUsages: 0 })
  })

  it('of single use is created with one use', async () => {
    const client = await simulate()
    expect(await client.created({ type: 'UploadFileTransferToken' })).toMatchObject({ remainingUsages: 1 })
  })

  it('without an end lives on, and says nothing of an end', async () => {
    const client = await simulate()
    const headers = client.holding({ endsAt: null })
    await client.clock.advance(1_000 * dayMs)
    const { json } = await client.json('POST', '/userSession/tokenData', {}, { headers })
    expect(json).toMatchObject({ data: { terminalDate: null } })
  })

  it('opens nothing in the form that fortifyclient takes, nor encoded twice', async () => {
    const client = await simulate({ newToken: () => sample.decoded, tokens: [] })
    await client.created()
    const ask = (text: string) => client.send('/projects', { headers: client.bearing(text) })
    expect((await ask(sample.encoded)).status).toBe(200)
    expect((await ask(sample.decoded)).status).toBe(401)
    expect((await ask(Buffer.from(sample.encoded).toString('base64'))).status).toBe(401)
  })

  it('dies with its owner’s account', async () => {
    const client = await simulate()
    const headers = client.holding()
    const ofNobody = client.holding({ username: 'nobody-any-more' })
    expect((await client.send('/projects', { headers: ofNobody })).status).toBe(401)
    client.simulator.state.users.suspend('ci-bot')
    expect((await client.send('/projects', { headers })).status).toBe(401)
  })

  it('knows of itself, where the version lets it', async () => {
    for (const version of everyVersion) {
      const client = await simulate({ version })
      const ask = (type: string) =>
        client.json('POST', '/userSession/tokenData', {}, { headers: client.holding({ type }) })
      const { json, status } = await ask('CIToken')
      expect(status).toBe(version < '24' ? 401 : 200)
      // What opens everything learns that the path is missing.
      expect((await ask('UnifiedLoginToken')).status).toBe(version < '24' ? 404 : 200)
      if (status === 200) {
        expect(json).toEqual({
          data: {
            id: 1964,
            type: 'CIToken',
            description: null,
            creationDate: '2026-01-01T00:00:00.000+00:00',
            terminalDate: '2026-01-02T00:00:00.000+00:00',
            remainingUsages: -1,
          },
          responseCode: 200,
        })
      }
    }
  })
})

describe('extending a token', () => {
  it('counts the longest life from now, again and again, and keeps the text', async () => {
    const client = await simulate()
    const { id, token } = await client.created({ description: 'mine' })
    for (const days of [100, 300]) {
      await client.clock.advance(days * dayMs)
      const { json, status } = await client.json('PUT', `/tokens/${id}`, {
        type: 'CIToken',
        description: 'mine',
        terminalDate: '2099-01-01T00:00:00.000Z',
      })
      const { data } = json as { data: { terminalDate: string; token: null; description: string } }
      expect([status, data.description, data.token]).toEqual([200, 'mine', null])
      expect(Date.parse(data.terminalDate)).toBe(client.clock.now() + 365 * dayMs)
    }
    expect((await client.send('/projects', { headers: client.bearing(token) })).status).toBe(200)
  })

  it('takes a description away that is left out', async () => {
    const client = await simulate()
    const { id } = await client.created({ description: 'mine' })
    const { json } = await client.json('PUT', `/tokens/${id}`, { terminalDate: '2026-02-01T00:00:00Z' })
    expect(json).toMatchObject({ data: { description: null, terminalDate: '2026-02-01T00:00:00.000+00:00' } })
  })

  it('is refused past the maximum where the scenario wants it so', async () => {
    const client = await simulate({ scenario: 'strict-extension' })
    const { id, terminalDate } = await client.created()
    const extend = (to: string) => client.json('PUT', `/tokens/${id}`, { terminalDate: to })
    expect((await extend('2027-06-01T00:00:00Z')).status).toBe(400)
    expect((await client.listed(`&q=id:${id}`))[0]).toMatchObject({ terminalDate })
    expect((await extend('2026-06-01T00:00:00Z')).status).toBe(200)
  })

  it('is refused for a token that has expired, and for another type', async () => {
    const client = await simulate({ scenario: 'expired' })
    const [old] = await client.listed()
    const wish = { terminalDate: '2026-06-01T00:00:00Z' }
    expect((await client.json('PUT', `/tokens/${old?.id}`, wish)).status).toBe(400)
    const { id } = await client.created()
    expect((await client.json('PUT', `/tokens/${id}`, { ...wish, type: 'AuditToken' })).status).toBe(400)
  })

  it.each(['1', '999999999999999'])(
    'of nobody or of somebody else is «denied», not «unknown»: %s',
    async (id) => {
      const client = await simulate()
      client.holding({ username: 'alice' })
      for (const path of [id, '1964']) {
        const seen = await client.json('PUT', `/tokens/${path}`, { terminalDate: '2026-06-01T00:00:00Z' })
        expect([seen.status, said(seen)]).toEqual([
          403,
          { message: denied, responseCode: 403, errorCode: -10_301 },
        ])
      }
    },
  )
})

describe('taking tokens back', () => {
  it('by an ID ends it at once, and takes it out of the list', async () => {
    const client = await simulate({ tokens: [] })
    const { id, token } = await client.created()
    const { status, json } = await client.send(`/tokens/${id}`, { method: 'DELETE' })
    expect([status, json]).toEqual([200, { responseCode: 200 }])
    expect((await client.send('/projects', { headers: client.bearing(token) })).status).toBe(401)
    expect(await client.listed()).toEqual([])
    expect(client.simulator.state.tokens.all).toMatchObject([{ id, status: 'revoked', madeBy: 'api' }])
    expect((await client.send(`/tokens/${id}`, { method: 'DELETE' })).status).toBe(403)
  })

  it('by several IDs takes all of them or, where one is not one’s own, none', async () => {
    const client = await simulate({ tokens: [] })
    const ids = [(await client.created()).id, (await client.created()).id]
    client.holding({ username: 'alice' })
    const remove = (query: string) => client.send(`/tokens?${query}`, { method: 'DELETE' })
    expect((await remove(`ids=${[...ids, 1965]}`)).status).toBe(403)
    expect(await client.listed()).toHaveLength(2)
    expect(await remove(`ids=${ids}`)).toMatchObject({ status: 200, json: { data: true, responseCode: 200 } })
    expect(await client.listed()).toEqual([])
    expect(client.simulator.state.tokens.live).toMatchObject([{ username: 'alice' }])
  })

  it('all at once takes those of who asks, an administrator too', async () => {
    const client = await simulate({ scenario: 'audit' })
    const before = client.simulator.state.tokens.live.filter(({ username }) => username !== 'admin')
    expect((await client.send('/tokens?all=true', { method: 'DELETE' })).status).toBe(200)
    expect(client.simulator.state.tokens.live).toEqual(before)
    expect(before.length).toBeGreaterThan(5)
  })

  it.each(['', 'all=false', 'ids=1963&all=true', 'ids=x', 'ids=', 'all=yes'])(
    'is refused with ?%s, and takes none',
    async (query) => {
      const client = await simulate()
      expect((await client.send(`/tokens?${query}`, { method: 'DELETE' })).status).toBe(400)
      expect(client.simulator.state.tokens.live).toHaveLength(1)
    },
  )

  it.each(everyVersion)(
    'by their texts takes a password, and from 24.2 on the token itself: %s',
    async (version) => {
      const client = await simulate({ version, tokens: [] })
      const [one, other] = [await client.created(), await client.created()]
      const revoke = (token: string, headers: Record<string, string>) =>
        client.json('POST', '/tokens/action/revoke', { tokens: [token] }, { headers })
      expect((await revoke(one.token, client.bearing(one.token))).status).toBe(version < '24' ? 401 : 200)
      expect((await revoke(other.token, client.basic())).status).toBe(200)
      expect(client.simulator.state.tokens.left.map(({ id }) => id)).toEqual(version < '24' ? [one.id] : [])
    },
  )

  it('by their texts passes over those of others and unknown ones, and refuses what is no token', async () => {
    const client = await simulate({ tokens: [] })
    const alice = client.holding({ username: 'alice' })['authorization']?.split(' ')[1]
    const revoke = (tokens: unknown) => client.json('POST', '/tokens/action/revoke', { tokens })
    expect((await revoke([alice, sample.encoded])).status).toBe(200)
    expect(client.simulator.state.tokens.live).toHaveLength(1)
    for (const wrong of [[], 'x', ['x'], [sample.decoded], undefined]) {
      expect((await revoke(wrong)).status).toBe(400)
    }
  })
})

describe('who sees which tokens', () => {
  it('is: users their own, administrators everybody’s', async () => {
    const ci = await simulate({ scenario: 'job' })
    expect(new Set((await ci.listed()).map(({ username }) => username))).toEqual(new Set(['ci-bot']))
    const admin = await simulate({ scenario: 'audit' })
    const owners = new Set((await admin.listed()).map(({ username }) => username))
    expect([...owners].sort()).toEqual(
      ['admin', 'alice', 'ci-bot', 'former', 'lee', 'nobody-any-more', 'sam'].sort(),
    )
    expect(usualUsers.some(({ username }) => username === 'nobody-any-more')).toBe(false)
  })

  it('lets an administrator extend and take back those of others', async () => {
    const client = await simulate({ scenario: 'audit' })
    const theirs = (await client.listed('&q=username:"alice",type:"UnifiedLoginToken"'))[0]?.id
    const wish = { terminalDate: '2026-01-01T10:00:00Z' }
    expect((await client.json('PUT', `/tokens/${theirs}`, wish)).status).toBe(200)
    expect((await client.send(`/tokens/${theirs}`, { method: 'DELETE' })).status).toBe(200)
  })
})
