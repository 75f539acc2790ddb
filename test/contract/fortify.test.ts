import { describe, expect, it } from 'vitest'
import type { VersionName } from '../../src/simulator/fortify/versions.ts'
import {
  type SimulateOptions,
  type SimulatorClient,
  simulate,
} from '../simulator/fortify/simulator-client.ts'
import {
  creationSamples,
  listSamples,
  refusalSamples,
  removalSamples,
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
