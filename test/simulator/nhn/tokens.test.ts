import { describe, expect, it } from 'vitest'
import { rehearsalAccount } from '../../../src/simulator/nhn/account.ts'
import { apiPath, basic, lately, refusal, simulate } from './simulator-client.ts'

const summaryPath = `${apiPath}/summary?${new URLSearchParams(lately)}`

describe('issuing a token', () => {
  it('gives one for the right access key, in the documented form', async () => {
    const client = await simulate({ newToken: () => 'tok-aaaaaaaaaaaaaaaa' })
    const { status, json, headers } = await client.issueToken()
    expect([status, json]).toEqual([
      200,
      { access_token: 'tok-aaaaaaaaaaaaaaaa', token_type: 'Bearer', expires_in: 86_400 },
    ])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('gives a new one each time, and each of them is good', async () => {
    const client = await simulate()
    const tokens = [await client.token(), await client.token()]
    expect(new Set(tokens).size).toBe(2)
    for (const token of tokens) {
      const seen = await client.send(summaryPath, { headers: { 'x-nhn-authorization': `Bearer ${token}` } })
      expect(seen.status).toBe(200)
    }
    expect(client.simulator.state.tokens.all).toMatchObject([
      { status: 'live', uses: 1 },
      { status: 'live', uses: 1 },
    ])
  })

  it.each([
    ['no header', {}],
    ['another access key ID', { authorization: basic('somebody') }],
    ['another secret', { authorization: basic(undefined, 'guess') }],
    [
      'the secret with more behind it',
      { authorization: basic(undefined, `${rehearsalAccount.secretAccessKey}x`) },
    ],
    ['another scheme', { authorization: basic().replace('Basic', 'Bearer') }],
    ['an empty header', { authorization: '' }],
  ])('is refused as invalid_client with %s', async (_name, headers) => {
    const client = await simulate()
    const seen = await client.issueToken(undefined, { headers })
    expect([seen.status, seen.json]).toEqual([401, { error: 'invalid_client' }])
    expect(seen.headers.get('www-authenticate')).toBe('Basic realm="oauth2"')
    expect(client.simulator.state.tokens.all).toEqual([])
  })

  it('takes the scheme in any case', async () => {
    const client = await simulate()
    const headers = { authorization: basic().replace('Basic', 'basic') }
    expect((await client.issueToken(undefined, { headers })).status).toBe(200)
  })

  it.each([
    ['without grant_type', {}, 'invalid_request'],
    ['with the documents’ slip grand_type', { grand_type: 'client_credentials' }, 'invalid_request'],
    ['for a password', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('is refused %s', async (_name, form, error) => {
    const client = await simulate()
    const seen = await client.issueToken(form as Record<string, string>)
    expect([seen.status, seen.json]).toEqual([400, { error }])
  })

  it('is refused with grant_type twice, or without a body', async () => {
    const client = await simulate()
    const twice = await client.issueToken(undefined, {
      body: new URLSearchParams([
        ['grant_type', 'client_credentials'],
        ['grant_type', 'client_credentials'],
      ]),
    })
    const none = await client.issueToken(undefined, { body: null })
    expect([twice.json, none.json]).toEqual([{ error: 'invalid_request' }, { error: 'invalid_request' }])
  })

  it('is never done by GET, which could stand in a log', async () => {
    const client = await simulate()
    const { status } = await client.send('/oauth2/token/create?grant_type=client_credentials')
    expect(status).toBe(404)
  })
})

describe('a token', () => {
  it.each([
    ['with Bearer, as the guide to tokens has it', 'Bearer '],
    ['bare, as the guide to the API has it', ''],
    ['with bearer in small letters', 'bearer '],
  ])('opens the API %s', async (_name, scheme) => {
    const client = await simulate()
    const token = await client.token()
    const seen = await client.send(summaryPath, { headers: { 'x-nhn-authorization': `${scheme}${token}` } })
    expect(seen.status).toBe(200)
  })

  it.each([
    ['no token', {}],
    ['an unknown one', { 'x-nhn-authorization': 'Bearer tok-of-nobody' }],
    ['an empty one', { 'x-nhn-authorization': 'Bearer ' }],
    ['the access key in its place', { 'x-nhn-authorization': rehearsalAccount.secretAccessKey }],
  ])('is needed: %s is refused', async (_name, headers) => {
    const client = await simulate()
    const seen = await client.send(summaryPath, { headers: headers as Record<string, string> })
    expect([seen.status, seen.json]).toEqual([401, refusal('The token is unknown or has expired.', 80_007)])
  })

  it('does not open the API from the Authorization header', async () => {
    const client = await simulate()
    const headers = { authorization: `Bearer ${await client.token()}` }
    expect((await client.send(summaryPath, { headers })).status).toBe(401)
  })

  it('dies at the end of its life, not before', async () => {
    const client = await simulate({ tokenLifeSeconds: 60 })
    expect((await client.issueToken()).json).toMatchObject({ expires_in: 60 })
    expect((await client.summary()).status).toBe(200)
    await client.clock.advance(59_999)
    expect((await client.summary()).status).toBe(200)
    await client.clock.advance(1)
    expect((await client.summary()).status).toBe(401)
    expect(client.simulator.state.tokens.all.map(({ status }) => status)).toEqual(['expired', 'expired'])
  })

  it('lives by elapsed time, whatever the wall clock is set to', async () => {
    const client = await simulate({ tokenLifeSeconds: 60 })
    await client.summary()
    client.clock.setWallClockBy(86_400_000)
    expect((await client.summary()).status).toBe(200)
  })

  it('dies early when the scenario wants the first to, and the next lives', async () => {
    const client = await simulate({ scenario: 'expiring-token' })
    const statuses = []
    for (let request = 0; request < 4; request += 1) statuses.push((await client.summary()).status)
    expect(statuses).toEqual([200, 200, 200, 401])
    client.forgetToken()
    for (let request = 0; request < 5; request += 1) expect((await client.summary()).status).toBe(200)
    expect(client.simulator.state.tokens.all).toMatchObject([
      { status: 'used-up', uses: 3 },
      { status: 'live', uses: 5 },
    ])
  })

  it('is worth nothing once it is revoked', async () => {
    const client = await simulate()
    const token = await client.token()
    const seen = await client.revokeToken({ token })
    expect([seen.status, seen.text]).toEqual([200, ''])
    const after = await client.send(summaryPath, { headers: { 'x-nhn-authorization': `Bearer ${token}` } })
    expect(after.status).toBe(401)
    expect(client.simulator.state.tokens.all).toMatchObject([
      { status: 'revoked', issuedAt: client.clock.now() },
    ])
  })

  it('can be ended from outside with all others', async () => {
    const client = await simulate()
    await client.summary()
    client.simulator.state.tokens.expireAll()
    expect((await client.summary()).status).toBe(401)
  })
})

describe('revoking', () => {
  it('an unknown token is no error, and ends no other', async () => {
    const client = await simulate()
    await client.summary()
    expect((await client.revokeToken({ token: 'tok-of-nobody' })).status).toBe(200)
    expect((await client.summary()).status).toBe(200)
  })

  it('needs the access key, and a token', async () => {
    const client = await simulate()
    const token = await client.token()
    const foreign = await client.revokeToken({ token }, { headers: { authorization: basic('somebody') } })
    expect([foreign.status, foreign.json]).toEqual([401, { error: 'invalid_client' }])
    for (const form of [{}, { token: '' }]) {
      const seen = await client.revokeToken(form as Record<string, string>)
      expect([seen.status, seen.json]).toEqual([400, { error: 'invalid_request' }])
    }
    expect(client.simulator.state.tokens.all).toMatchObject([{ status: 'live' }])
  })
})

describe('the request log', () => {
  it('holds no key and no token, wherever they stood', async () => {
    const client = await simulate()
    const token = await client.token()
    const { appKey, secretAccessKey } = rehearsalAccount
    await client.send(`${summaryPath}&note=${token}`, {
      headers: {
        'x-nhn-authorization': `Bearer ${token}`,
        'user-agent': `${token} ${secretAccessKey} ${appKey}`,
      },
    })
    await client.send(`/elsewhere/${token}/${appKey}`, {})
    await client.send('/ssc/v1.0/appKey/someForeignAppKey/inspection_result/summary', {
      headers: { 'x-nhn-authorization': 'Bearer some-foreign-token', 'user-agent': 'some-foreign-token' },
    })
    await client.revokeToken({ token, grant_type: token })
    await client.revokeToken(
      { token: 'another-foreign-token' },
      {
        headers: {
          authorization: basic('me', 'foreign-secret'),
          'user-agent': 'another-foreign-token',
        },
      },
    )
    const log = JSON.stringify(client.simulator.requests)
    for (const secret of [token, appKey, secretAccessKey, 'oreign', basic().slice(6)]) {
      expect(log).not.toContain(secret)
    }
    expect(client.simulator.requests.at(-1)).toMatchObject({ keyIn: 'both', userAgent: '***' })
    expect(client.simulator.requests.map(({ operation, path }) => [operation, path])).toEqual([
      ['issue-token', '/oauth2/token/create'],
      ['summary', '/ssc/v1.0/appKey/***/inspection_result/summary'],
      [undefined, '/elsewhere/***/***'],
      ['summary', '/ssc/v1.0/appKey/***/inspection_result/summary'],
      ['revoke-token', '/oauth2/token/revoke'],
      ['revoke-token', '/oauth2/token/revoke'],
    ])
  })

  it('keeps what was asked for', async () => {
    const client = await simulate()
    await client.summary({ page: '2', bss: 'F' })
    await client.details('77', { language: 'JA' })
    expect(client.simulator.requests.slice(1)).toMatchObject([
      { operation: 'summary', parameters: { ...lately, page: '2', bss: 'F' }, keyIn: 'header', status: 200 },
      { operation: 'details', parameters: { usageStasNo: '77', language: 'JA' }, status: 404 },
    ])
  })
})

it('an app key of another project opens nothing', async () => {
  const client = await simulate()
  const path = summaryPath.replace(rehearsalAccount.appKey, 'anotherAppKey')
  const { status, json } = await client.get(path)
  expect([status, json]).toEqual([404, refusal('This appKey does not exist.')])
})

it('an account of one’s own is taken in place of the public one', async () => {
  const client = await simulate({ account: { secretAccessKey: 'mine' } })
  expect((await client.issueToken()).status).toBe(401)
  const headers = { authorization: basic(undefined, 'mine') }
  expect((await client.issueToken(undefined, { headers })).status).toBe(200)
})
