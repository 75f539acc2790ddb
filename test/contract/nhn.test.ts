import { describe, expect, it, onTestFinished } from 'vitest'
import { outcomeOf } from '../../src/gate/conclusion.ts'
import { openNetwork } from '../../src/hosts/network.ts'
import { GateError } from '../../src/kernel/errors.ts'
import { rehearsalAccount } from '../../src/simulator/nhn/account.ts'
import type { ScenarioName } from '../../src/simulator/nhn/scenarios.ts'
import { type NhnSimulatorOptions, startNhnSimulator } from '../../src/simulator/nhn/server.ts'
import type { NhnApi, PageQuery } from '../../src/sources/nhn/api.ts'
import { readNhnOptions } from '../../src/sources/nhn/read-options.ts'
import { createSession, type Session } from '../../src/sources/nhn/session.ts'
import { type SeenRequest, startServer } from '../support/network-server.ts'
import { plainContext } from '../support/plain-context.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { VirtualClock } from '../support/virtual-clock.ts'
import {
  detailSamples,
  outageSamples,
  refusalSamples,
  type Sample,
  summarySamples,
  tokenSamples,
} from './nhn-samples.ts'

/** Windows are in whole seconds. */
const day = 86_400

/** A client of whatever stands at an address, with the rehearsal's keys. */
async function clientOf(url: string, clock: VirtualClock): Promise<Session> {
  const log = new RecordingLogger()
  const network = await openNetwork({ caFile: undefined, variables: {}, clock, log })
  onTestFinished(() => network.close())
  const given = {
    app_key: rehearsalAccount.appKey,
    user_access_key_id: rehearsalAccount.userAccessKeyId,
    secret_access_key: rehearsalAccount.secretAccessKey,
    region: 'KR1',
    api_url: url,
    oauth_url: url,
  }
  const options = readNhnOptions(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text, from: 'input' }])),
  ).options()
  return createSession(options, {
    ...plainContext(),
    http: network.http,
    clock,
    log,
    openProbe: network.openProbe,
  })
}

/** A client of samples: of what a token request gets, and of what every other call gets. */
async function clientOfSamples(answer: Sample, token: Sample = tokenSamples.issued) {
  const asked: SeenRequest[] = []
  const { port } = await startServer((response, request) => {
    asked.push(request)
    const { body, status } = request.url.startsWith('/oauth2/') ? token : answer
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  return { asked, ...(await clientOf(`http://127.0.0.1:${port}`, new VirtualClock())) }
}

async function clientOfSimulator(options: NhnSimulatorOptions = {}) {
  const clock = new VirtualClock()
  const simulator = await startNhnSimulator({ clock, ...options })
  onTestFinished(() => simulator.close())
  return { simulator, ...(await clientOf(simulator.url, clock)) }
}

const lately = (given: Partial<PageQuery> = {}): PageQuery => {
  const now = new VirtualClock().now() / 1_000
  return { region: 'KR1', window: { from: now - 27 * day, to: now }, page: 1, limit: 1_000, ...given }
}

/** What a call came to: an outcome, where it failed. */
async function outcomeOfCall(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'answered',
    (error: unknown) => {
      if (error instanceof GateError) return outcomeOf(error)
      throw error
    },
  )
}

describe("The client reads NHN Cloud's documented answers", () => {
  it.each(Object.entries(tokenSamples).slice(0, 2))('of a token: %s', async (_, token) => {
    const { asked, tokens } = await clientOfSamples(summarySamples.empty, token)
    expect((await tokens.current()).reveal()).toBe('tok-aaaaaaaaaaaaaaaa')
    expect(asked).toMatchObject([
      { method: 'POST', url: '/oauth2/token/create', body: 'grant_type=client_credentials' },
    ])
    expect(asked[0]?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${rehearsalAccount.userAccessKeyId}:${rehearsalAccount.secretAccessKey}`).toString('base64')}`,
    })
  })

  it.each(Object.entries(summarySamples))('of a list of results: %s', async (name, sample) => {
    const { api, asked } = await clientOfSamples(sample)
    const { rows, total } = await api.page(lately())
    expect(total).toBe(name === 'empty' ? 0 : 1)
    expect(rows).toHaveLength(total)
    if (total === 1)
      expect(rows[0]).toMatchObject({ usageStasNo: '101', instanceName: 'web-1', level3WeakCount: 1 })
    const url = asked.at(-1)?.url ?? ''
    // A plus would be a space.
    expect(url).toContain('%2B00')
    expect(Object.fromEntries(new URL(url, 'http://x').searchParams)).toEqual({
      regionCode: 'KR1',
      language: 'EN',
      from: '2025-12-05T00:00:00+00:00',
      to: '2026-01-01T00:00:00+00:00',
      page: '1',
      limit: '1000',
    })
    expect(asked.at(-1)?.headers['x-nhn-authorization']).toBe('Bearer tok-aaaaaaaaaaaaaaaa')
  })

  it('of the items of a result', async () => {
    const { api } = await clientOfSamples(detailSamples.items)
    const items = await api.items('101')
    expect(items).toHaveLength(65)
    expect(items?.filter(({ resultCode }) => resultCode === 'X')).toHaveLength(3)
  })
})

describe('The client says what a refusal is', () => {
  it.each(Object.entries(refusalSamples))('that the service answers: %s', async (_, sample) => {
    const { api } = await clientOfSamples(sample)
    expect(await outcomeOfCall(api.page(lately()))).toBe('refused')
    expect(await outcomeOfCall(api.items('101'))).toBe('refused')
  })

  it.each(Object.entries(tokenSamples).slice(2))('of a token: %s', async (_, token) => {
    const { api } = await clientOfSamples(summarySamples.empty, token)
    expect(await outcomeOfCall(api.page(lately()))).toBe('refused')
  })

  it.each(Object.entries(outageSamples))(
    'and what an outage is, which it tries again: %s',
    async (_, sample) => {
      const { api, asked } = await clientOfSamples(sample)
      expect(await outcomeOfCall(api.page(lately()))).toBe('unreachable')
      expect(asked.filter(({ url }) => url.includes('/summary')).length).toBeGreaterThan(1)
    },
  )
})

describe('The simulator answers as the documents do', () => {
  it.each(['current', 'draft'] as const)('by the guide «%s»', async (guide) => {
    const { api, tokens } = await clientOfSimulator({ scenario: 'weak', guide })
    const { rows, total } = await api.page(lately())
    expect(total).toBeGreaterThan(0)
    expect(rows.length).toBeLessThanOrEqual(total)
    for (const row of rows) {
      // The older draft says nothing of `kind`.
      expect(Object.keys({ kind: 'OS', ...row }).sort()).toEqual(sampledFields)
      for (const value of Object.values(row)) expect(value).toBeDefined()
      const items = await api.items(row.usageStasNo ?? '')
      expect(items).toHaveLength(row.checkCount ?? -1)
      expect(items?.filter(({ resultCode }) => resultCode === 'X')).toHaveLength(row.weakCount ?? -1)
    }
    expect(await tokens.revoke()).toBeUndefined()
  })

  it('to a period of the past, by criteria and by page', async () => {
    const { api } = await clientOfSimulator()
    const all = await api.page(lately())
    const strict = await api.page(lately({ criteria: 'M' }))
    expect(strict.total).toBeLessThan(all.total)
    expect(new Set(strict.rows.map(({ bss }) => bss))).toEqual(new Set(['M']))
    const paged = await Promise.all([1, 2].map((page) => api.page(lately({ page, limit: 3 }))))
    expect(paged.flatMap(({ rows }) => rows)).toEqual(all.rows.slice(0, 6))
    const before = lately().window.from - 300 * day
    expect(await api.page(lately({ window: { from: before, to: before + day } }))).toMatchObject({
      total: 0,
      rows: [],
    })
  })

  it.each<[string, ScenarioName | NhnSimulatorOptions, (api: NhnApi) => Promise<unknown>, string]>([
    ['a wrong key', 'bad-key', (api) => api.page(lately()), 'refused'],
    ['a wrong app key', { account: { appKey: 'another-key' } }, (api) => api.page(lately()), 'refused'],
    ['a missing role', 'no-permission', (api) => api.page(lately()), 'refused'],
    ['an outage', 'outage', (api) => api.page(lately()), 'unreachable'],
    ['a portal', 'portal', (api) => api.page(lately()), 'unreachable'],
    [
      'a period that is too long',
      'clean',
      (api) => api.page(lately({ window: { from: lately().window.to - 40 * day, to: lately().window.to } })),
      'refused',
    ],
    ['a page that is none', 'clean', (api) => api.page(lately({ page: 0 })), 'refused'],
  ])('to %s', async (_, given, call, outcome) => {
    const { api } = await clientOfSimulator(typeof given === 'string' ? { scenario: given } : given)
    expect(await outcomeOfCall(call(api))).toBe(outcome)
  })

  it('to a number that it does not know, which is gone and no refusal', async () => {
    const { api } = await clientOfSimulator()
    expect(await api.items('999999999')).toBeUndefined()
  })

  it('to a token that is no longer alive, which the client replaces once', async () => {
    const { api, simulator } = await clientOfSimulator({ scenario: 'expiring-token' })
    for (let call = 1; call <= 6; call += 1) await api.page(lately())
    expect(simulator.state.tokens.all).toHaveLength(2)
  })

  it('to a token that was revoked, which opens nothing any more', async () => {
    const { api, tokens, simulator } = await clientOfSimulator()
    await api.page(lately())
    const token = await tokens.current()
    expect(await tokens.revoke()).toBeUndefined()
    const answer = await fetch(
      `${simulator.url}/ssc/v1.0/appKey/${rehearsalAccount.appKey}/inspection_result/details/1`,
      { headers: { 'x-nhn-authorization': `Bearer ${token.reveal()}` } },
    )
    expect(answer.status).toBe(401)
  })
})

/** What the documents' example of a result has. */
const sampledFields = Object.keys(summarySamples.page.body.results[0]).sort()
