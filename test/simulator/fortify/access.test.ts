import { describe, expect, it } from 'vitest'
import { rehearsalAccounts } from '../../../src/simulator/fortify/accounts.ts'
import { type VersionName, versions } from '../../../src/simulator/fortify/versions.ts'
import { type SimulatorClient, said, simulate } from './simulator-client.ts'

const everyVersion = Object.keys(versions) as VersionName[]
const unauthorized = { message: 'Unauthorized access.', responseCode: 401, errorCode: -10_300 }

/** Each call as a request: its method, its path and its body. */
const calls = {
  create: ['POST', '/tokens', { type: 'CIToken' }],
  list: ['GET', '/tokens', undefined],
  extend: ['PUT', '/tokens/1963', { type: 'CIToken' }],
  remove: ['DELETE', '/tokens/1964', undefined],
  removeSeveral: ['DELETE', '/tokens?ids=1965', undefined],
  revoke: ['POST', '/tokens/action/revoke', { tokens: [Buffer.from('x').toString('base64')] }],
  types: ['GET', '/tokenDefinitions', undefined],
  tokenData: ['POST', '/userSession/tokenData', {}],
  versions: ['GET', '/projectVersions', undefined],
  version: ['GET', '/projectVersions/4949', undefined],
  applications: ['GET', '/projects', undefined],
  users: ['GET', '/localUsers', undefined],
  entities: ['GET', '/authEntities', undefined],
  info: ['POST', '/userSession/info', undefined],
  unknown: ['GET', '/nothing', undefined],
} as const

async function statusOf(client: SimulatorClient, name: keyof typeof calls, headers: Record<string, string>) {
  const [method, path, body] = calls[name]
  const seen =
    body === undefined
      ? await client.send(path, { method, headers })
      : await client.json(method, path, body, { headers })
  return seen.status
}

/** The calls that do not refuse what is shown, whatever else they make of it. */
async function opened(client: SimulatorClient, headers: () => Record<string, string>): Promise<string[]> {
  const found: string[] = []
  for (const name of Object.keys(calls) as (keyof typeof calls)[]) {
    if ((await statusOf(client, name, headers())) !== 401) found.push(name)
  }
  return found
}

describe('which scheme opens what', () => {
  it.each(everyVersion)('a password opens tokens and nothing else: %s', async (version) => {
    const client = await simulate({ version, scenario: 'audit' })
    expect(await opened(client, () => client.basic())).toEqual([
      'create',
      'list',
      'extend',
      'remove',
      'removeSeveral',
      'revoke',
      ...(version === '22.2' ? [] : ['types']),
    ])
  })

  it.each(everyVersion)('a token that opens everything opens all but tokens: %s', async (version) => {
    const client = await simulate({ version })
    const headers = () => client.holding({ username: 'admin', type: 'UnifiedLoginToken' })
    expect(await opened(client, headers)).toEqual([
      ...(version < '24' ? [] : ['revoke']),
      'types',
      'tokenData',
      'versions',
      'version',
      'applications',
      'users',
      'entities',
      'info',
      'unknown',
    ])
  })

  it('a token for CI opens what a build reads, and is refused elsewhere as a wrong one is', async () => {
    const client = await simulate()
    expect(await opened(client, () => client.holding({ username: 'admin' }))).toEqual([
      'revoke',
      'types',
      'tokenData',
      'versions',
      'version',
      'applications',
    ])
    const headers = client.holding({ username: 'admin' })
    const refused = await client.send('/authEntities', { headers })
    const wrong = await client.send('/authEntities', { headers: client.bearing('x') })
    expect([refused.status, said(refused)]).toEqual([401, unauthorized])
    expect(wrong.json).toEqual(refused.json)
  })

  it('nothing opens anything but the version, which is for everybody', async () => {
    for (const version of everyVersion) {
      const client = await simulate({ version })
      expect(await opened(client, () => ({}))).toEqual([])
      const { json, status } = await client.send('/spec.json', { headers: {} })
      expect([status, json]).toMatchObject([200, { info: { version: versions[version].specVersion } }])
    }
  })

  it('the type AutomationToken is there from 23.2 on', async () => {
    const typesOf = async (version: VersionName) => {
      const client = await simulate({ version })
      const { json } = await client.send('/tokenDefinitions', { headers: client.holding() })
      return (json as { data: { type: string }[] }).data.map(({ type }) => type)
    }
    expect(await typesOf('22.2')).not.toContain('AutomationToken')
    expect(await typesOf('23.2')).toContain('AutomationToken')
    const old = await simulate({ version: '22.2' })
    expect((await old.create({ type: 'AutomationToken' })).status).toBe(400)
  })
})

describe('a password', () => {
  it('that is wrong three times locks the account, also for the right one', async () => {
    const client = await simulate()
    const ask = async (password?: string) => {
      const seen = await client.send('/tokens', { headers: client.basic('ci-bot', password) })
      return seen.status
    }
    const failed = () => client.simulator.state.users.find('ci-bot')?.failedLoginAttempts
    expect([await ask('a'), await ask('b'), failed()]).toEqual([401, 401, 2])
    expect([await ask(), failed()]).toEqual([200, 0])
    expect([await ask('a'), await ask('b'), await ask('c'), failed()]).toEqual([401, 401, 401, 3])
    expect([await ask(), failed()]).toEqual([401, 3])
    expect(client.simulator.state.users.find('ci-bot')).toMatchObject({
      suspended: true,
      frozenAt: client.clock.now(),
    })
  })

  it('counts only where passwords are taken', async () => {
    const client = await simulate()
    for (let request = 0; request < 5; request += 1) {
      await client.send('/projectVersions', { headers: client.basic('ci-bot', 'wrong') })
    }
    expect(client.simulator.state.users.find('ci-bot')).toMatchObject({
      failedLoginAttempts: 0,
      suspended: false,
    })
  })

  it('may hold colons, and its scheme any case', async () => {
    const users = [{ username: 'x', password: 'a:b:c' }]
    const client = await simulate({ users, tokens: [] })
    const { authorization = '' } = client.basic('x', 'a:b:c')
    for (const header of [authorization, authorization.replace('Basic', 'basic')]) {
      expect((await client.send('/tokens', { headers: { authorization: header } })).status).toBe(200)
    }
  })

  it.each([
    ['bad-password', unauthorized],
    ['locked', unauthorized],
    ['sso-only', unauthorized],
    ['expired-password', { ...unauthorized, message: expect.stringContaining('has expired') }],
  ] as const)('is refused in the scenario %s', async (scenario, error) => {
    const client = await simulate({ scenario })
    const seen = await client.send('/tokens')
    expect([seen.status, said(seen)]).toEqual([401, error])
  })

  it('of somebody else, of nobody, or without a colon opens nothing', async () => {
    const client = await simulate()
    const { administrator } = rehearsalAccounts
    for (const header of [
      client.basic('ci-bot', administrator.password),
      client.basic('nobody'),
      client.basic('', ''),
      client.basic('alice', ''),
      { authorization: `Basic ${Buffer.from('ci-bot').toString('base64')}` },
      { authorization: 'Basic' },
    ]) {
      expect((await client.send('/tokens', { headers: header })).status).toBe(401)
    }
  })
})

describe('accounts', () => {
  it('are told to administrators, with who is suspended', async () => {
    const client = await simulate()
    const headers = client.holding({ username: 'admin', type: 'UnifiedLoginToken' })
    const { json } = await client.send('/localUsers', { headers })
    const { data, count } = json as {
      data: { userName: string; suspended: boolean; userType: string }[]
      count: number
    }
    expect(count).toBe(5)
    expect(data.map(({ userName, suspended, userType }) => [userName, suspended, userType])).toEqual([
      ['ci-bot', false, 'LOCAL'],
      ['admin', false, 'LOCAL'],
      ['alice', false, 'LOCAL'],
      ['sam', false, 'SSO'],
      ['former', true, 'LOCAL'],
    ])
    const entities = (await client.send('/authEntities?q=isLdap:true', { headers })).json
    expect(entities).toMatchObject({ count: 1, data: [{ entityName: 'lee', isLdap: true }] })
  })

  it('are denied to others', async () => {
    const client = await simulate()
    const headers = client.holding({ type: 'UnifiedLoginToken' })
    for (const path of ['/localUsers', '/authEntities']) {
      expect((await client.send(path, { headers })).status).toBe(403)
    }
  })

  it('say who is signed in, and on which version', async () => {
    const client = await simulate({ version: '23.2' })
    const headers = client.holding({ type: 'UnifiedLoginToken' })
    expect((await client.send('/userSession/info', { method: 'POST', headers })).json).toEqual({
      data: { username: 'ci-bot', fortifyUserType: 'LOCAL', webappVersion: '1:23.2.0.0153' },
      responseCode: 200,
    })
  })
})
