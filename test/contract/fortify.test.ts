import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../src/kernel/clock.ts'
import { RefusedError, StatusError } from '../../src/kernel/errors.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { createSecrets } from '../../src/kernel/secrets.ts'
import { startFortifySimulator } from '../../src/simulator/fortify/server.ts'
import type { VersionName } from '../../src/simulator/fortify/versions.ts'
import { createFortifyApi } from '../../src/sources/fortify/api.ts'
import type { FortifyApi } from '../../src/sources/fortify/calls.ts'
import { type Login, loginOf } from '../../src/sources/fortify/login.ts'
import { type TokenValue, tokenValueOf } from '../../src/sources/fortify/token-value.ts'
import {
  type SimulateOptions,
  type SimulatorClient,
  simulate,
} from '../simulator/fortify/simulator-client.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startServer } from '../support/network-server.ts'
import {
  creationSamples,
  listSamples,
  outageSamples,
  refusalSamples,
  removalSamples,
  type Sample,
  sampleToken,
  schemeSamples,
  specVersionSamples,
  tokenDataSamples,
  typeSamples,
  versionSamples,
} from './fortify-samples.ts'

const everyVersion = Object.keys(schemeSamples) as VersionName[]

/** A simulator with the token of the samples, and a header that bears it. */
async function simulated(options: SimulateOptions = {}) {
  const client = await simulate(options)
  const { username } = client.simulator.account
  return {
    client,
    bearer: { authorization: `FortifyToken ${sampleToken.encoded}` },
    basic: client.basic(username),
  }
}

/** What something looks like: its fields, without what is in them. Where a thing is is left out. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (value === null || typeof value === 'string') return 'text'
  if (typeof value !== 'object') return typeof value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '_href' && name !== 'links' && name !== 'stackTrace')
      .map(([name, part]) => [name, shapeOf(part)]),
  )
}

/** Says which of two schemes a call lets in. Each is shown in its right form. */
async function schemesOf(client: SimulatorClient, method: string, path: string, body?: object) {
  const taken: string[] = []
  for (const [scheme, headers] of [
    ['Basic', client.basic()],
    ['FortifyToken', client.holding()],
  ] as const) {
    const { status } =
      body === undefined
        ? await client.send(path, { method, headers })
        : await client.json(method, path, body, { headers })
    if (status !== 401) taken.push(scheme)
  }
  return taken
}

describe('The simulator answers as the documents do', () => {
  it.each(everyVersion)('to each scheme, in version %s', async (version) => {
    const { client } = await simulated({ version })
    const revocation = { tokens: [sampleToken.encoded] }
    expect({
      tokens: await schemesOf(client, 'GET', '/tokens'),
      revoke: await schemesOf(client, 'POST', '/tokens/action/revoke', revocation),
      definitions: await schemesOf(client, 'GET', '/tokenDefinitions'),
      tokenData: await schemesOf(client, 'POST', '/userSession/tokenData', {}),
    }).toEqual(schemeSamples[version])
    const { json } = await client.send('/spec.json', { headers: {} })
    expect(json).toMatchObject({ info: { version: specVersionSamples[version] } })
  })

  it('to a creation, with the token in the spelling of REST', async () => {
    const { client } = await simulated({ tokens: [], newToken: () => sampleToken.decoded })
    const { data } = creationSamples.withColon.body
    const { json, status } = await client.create({
      description: data.description,
      terminalDate: data.terminalDate,
    })
    expect([status, shapeOf(json)]).toEqual([201, shapeOf(creationSamples.withColon.body)])
    expect(json).toMatchObject({ data: { token: data.token, terminalDate: data.terminalDate } })
  })

  it.each(Object.entries({ '22.2': 'withoutColon', '25.2': 'withColon' } as const))(
    'with times as %s writes them',
    async (version, sample) => {
      const { client } = await simulated({ version: version as VersionName })
      const { terminalDate } = creationSamples[sample].body.data
      expect((await client.created({ terminalDate: '2026-03-01T00:00:00Z' })).terminalDate).toBe(terminalDate)
    },
  )

  it('with times as the example in the OpenAPI file has them', async () => {
    const { client } = await simulated({ scenario: 'plain-dates' })
    const { terminalDate } = creationSamples.zulu.body.data
    expect((await client.created({ terminalDate })).terminalDate).toBe(terminalDate)
  })

  it('to a list, in which no token has its text', async () => {
    const { client } = await simulated({ scenario: 'job' })
    const { json, status } = await client.send('/tokens')
    expect([status, shapeOf(json)]).toEqual([200, shapeOf(listSamples.two.body)])
    const { data } = json as { data: { token: unknown }[] }
    expect(data.every(({ token }) => token === null)).toBe(true)
    const none = await client.send('/tokens?q=type:"AuditToken"')
    expect(shapeOf(none.json)).toEqual(shapeOf(listSamples.none.body))
  })

  it('to a token that asks for itself', async () => {
    const { client, bearer } = await simulated()
    const { json } = await client.json('POST', '/userSession/tokenData', {}, { headers: bearer })
    expect(shapeOf(json)).toEqual(shapeOf(tokenDataSamples.own.body))
  })

  it('to the types, with the longest lives that the samples have', async () => {
    const { client, bearer } = await simulated({ scenario: 'audit' })
    const { json } = await client.send('/tokenDefinitions')
    expect(shapeOf(json)).toEqual(shapeOf(typeSamples.two.body))
    const usual = (await (await simulated()).client.send('/tokenDefinitions')).json
    for (const { maxDaysToLive, maxUsages, type } of typeSamples.two.body.data) {
      expect(usual).toMatchObject({
        data: expect.arrayContaining([expect.objectContaining({ type, maxDaysToLive, maxUsages })]),
      })
    }
    const [{ maxDaysToLive, type }] = typeSamples.edited.body.data
    expect(json).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ type, maxDaysToLive })]),
    })
    expect(bearer.authorization).toHaveLength('FortifyToken '.length + 48)
  })

  it('to deletions and revocations', async () => {
    const { client } = await simulated()
    const { id } = await client.created()
    const one = await client.send(`/tokens/${id}`, { method: 'DELETE' })
    expect(one.json).toEqual(removalSamples.withNothing.body)
    const several = await client.send('/tokens?ids=1963', { method: 'DELETE' })
    expect(several.json).toEqual(removalSamples.withTrue.body)
  })

  it('to the versions of an application', async () => {
    const { client, bearer } = await simulated()
    const q = encodeURIComponent('project.name:"TEST_APP",name:"1.0"')
    const path = `/projectVersions?q=${q}&limit=2&fields=id,name,project,active,committed`
    const { json } = await client.send(path, { headers: bearer })
    expect(shapeOf(json)).toEqual(shapeOf(versionSamples.one.body))
    expect(json).toMatchObject(versionSamples.one.body)
  })

  it('to what it refuses', async () => {
    const { client, bearer } = await simulated()
    const denied = await client.send('/projectVersions/1', { headers: bearer })
    expect([denied.status, shapeOf(denied.json)]).toEqual([403, shapeOf(refusalSamples.denied.body)])
    expect(denied.json).toMatchObject({ errorCode: refusalSamples.denied.body.errorCode })
    expect(denied.json).toHaveProperty('stackTrace')
    expect((denied.json as { message: string }).message).toMatch(
      /^Access Denied\. One of these permissions .+, or user does not have access to specified entity\.$/,
    )
    expect((await client.create({ type: 'Unknown' })).status).toBe(refusalSamples.badRequest.status)
    const elsewhere = await client.send('/authEntities', { headers: bearer })
    expect(elsewhere.status).toBe(refusalSamples.unauthorized.status)
  })
})

async function clientOf(url: string): Promise<FortifyApi> {
  const { client: http } = await testClient()
  return createFortifyApi({ http, clock: systemClock, secrets: createSecrets(), url: new URL(url) })
}

/** The client, and a server that has one answer to everything. */
async function answeredBy({ body, status }: Sample): Promise<FortifyApi> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const { port } = await startServer(fixed(status, text))
  return clientOf(`http://127.0.0.1:${port}/ssc`)
}

const someone: Login = loginOf('ci-bot', new Secret('a password of the test'))
const token = tokenValueOf(sampleToken.decoded) as TokenValue
const end = Date.UTC(2026, 2, 1)
const samplesOf = <T extends Record<string, Sample>>(samples: T) => Object.entries<Sample>(samples)

describe('The client reads what the documents have', () => {
  it.each(samplesOf(creationSamples))('of a creation: %s', async (_, sample) => {
    const created = await (await answeredBy(sample)).createToken(someone, { type: 'CIToken' })
    expect(created).toMatchObject({ id: '1963', username: 'ci-bot', terminalDate: end, remainingUsages: -1 })
    expect([created.value.decoded.reveal(), created.value.encoded.reveal()]).toEqual(
      Object.values(sampleToken),
    )
  })

  it.each(samplesOf(listSamples))('of a list: %s', async (_, sample) => {
    const { value } = await (await answeredBy(sample)).tokens(someone)
    expect(value.map(({ id }) => Number(id))).toEqual(
      (sample.body as typeof listSamples.two.body).data.map(({ id }) => id),
    )
  })

  it('of a token that asks for itself, of types, of versions', async () => {
    const state = await (await answeredBy(tokenDataSamples.own)).stateOf(token)
    expect(state).toMatchObject({ isAlive: true, token: { id: '1963', terminalDate: end } })
    for (const sample of Object.values(typeSamples)) {
      expect(await (await answeredBy(sample)).definitions(token)).toEqual(sample.body.data)
    }
    const found = await (await answeredBy(versionSamples.one)).applicationVersions(token, { app: 'TEST_APP' })
    expect(found).toMatchObject([{ id: '4949', name: '1.0', project: { name: 'TEST_APP' } }])
  })

  it.each(samplesOf(removalSamples))('of a removal: %s', async (_, sample) => {
    const api = await answeredBy(sample)
    await expect(api.revokeById(someone, '1963')).resolves.toBeUndefined()
    await expect(api.revokeByValue(someone, token)).resolves.toBeUndefined()
  })

  it.each(samplesOf(refusalSamples))('of a refusal, without its trace: %s', async (_, sample) => {
    const error = await rejectionOf((await answeredBy(sample)).tokens(someone))
    expect(error).toBeInstanceOf(RefusedError)
    expect(error).toMatchObject({ status: sample.status })
    expect(String(error)).not.toContain('com.example')
  })

  it.each(samplesOf(outageSamples))('of an outage, without its trace: %s', async (_, sample) => {
    const error = await rejectionOf((await answeredBy(sample)).tokens(someone))
    expect(error).not.toBeInstanceOf(RefusedError)
    expect(error instanceof StatusError).toBe(sample.status >= 500)
    expect(String(error)).not.toContain('com.example')
  })

  it.each(everyVersion)('and does the same with the simulator: %s', async (version) => {
    const simulator = await startFortifySimulator({ version })
    onTestFinished(() => simulator.close())
    const api = await clientOf(simulator.url)
    const login = loginOf(simulator.account.username, new Secret(simulator.account.password))
    const terminalDate = Date.now() + 86_400_000
    const created = await api.createToken(login, { type: 'CIToken', description: 'contract', terminalDate })
    expect(created.terminalDate).toBe(terminalDate)
    expect(await api.version()).toMatchObject({ text: version })
    const knowsItself = schemeSamples[version].tokenData.length > 0
    expect(await api.stateOf(created.value)).toMatchObject({
      isAlive: true,
      token: knowsItself ? { id: created.id, description: 'contract' } : undefined,
    })
    const later = terminalDate + 86_400_000
    expect((await api.extendToken(login, created, later)).value).toMatchObject({
      description: 'contract',
      terminalDate: later,
    })
    expect((await api.definitions(created.value)).map(({ type }) => type)).toContain('CIToken')
    await api.revokeById(login, created.id)
    expect(await api.stateOf(created.value)).toEqual({ isAlive: false })
    expect((await api.tokens(login)).value.map(({ id }) => id)).not.toContain(created.id)
    const unknown = await rejectionOf(api.revokeById(login, created.id))
    expect(String(unknown)).toMatch(/does not exist, or there is no access to it/)
  })
})
