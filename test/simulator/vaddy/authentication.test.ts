import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAuthentication } from '../../../src/simulator/vaddy/authentication.ts'
import { project, refusal, simulate } from './simulator-client.ts'

const user = 'rehearsal'
const authKey = 'rehearsal-key-not-a-secret'
const header = { 'x-api-key': authKey }
const runcheck = `/v2/scan/runcheck?user=${user}&project_id=${project}`

describe('a call is let in', () => {
  it('by the key in the header X-API-KEY', async () => {
    const client = await simulate()
    expect((await client.send(runcheck, { headers: header })).status).toBe(200)
  })

  it('by the parameter auth_key of a query', async () => {
    const client = await simulate()
    expect((await client.send(`${runcheck}&auth_key=${authKey}`)).status).toBe(200)
  })

  it('by the field auth_key of a form', async () => {
    const client = await simulate()
    const body = new URLSearchParams({ action: 'start', user, auth_key: authKey, project_id: project })
    expect((await client.send('/v2/scan', { method: 'POST', body })).status).toBe(200)
  })
})

describe('a call gets 401', () => {
  it.each([
    ['without a key', `/v2/scan/runcheck?user=${user}&project_id=${project}`, {}],
    ['with a wrong key in the header', runcheck, { 'x-api-key': 'wrong' }],
    ['with a wrong key as the parameter', `${runcheck}&auth_key=wrong`, {}],
    [
      'with a wrong key in the header and the right one as the parameter',
      `${runcheck}&auth_key=${authKey}`,
      { 'x-api-key': 'wrong' },
    ],
    ['with the right key twice as the parameter', `${runcheck}&auth_key=${authKey}&auth_key=${authKey}`, {}],
    ['with another user', `/v2/scan/runcheck?user=other&project_id=${project}`, header],
    ['without a user', `/v2/scan/runcheck?project_id=${project}`, header],
    ['before anything is said about its parameters', `/v2/scan/runcheck?user=${user}`, {}],
  ])('%s', async (_name, path, headers) => {
    const client = await simulate()
    const { status, json } = await client.send(path, { headers })
    expect([status, json]).toEqual([401, refusal('Unauthorized')])
  })

  it('on every path of the API, and nothing happens', async () => {
    const client = await simulate()
    const statuses = [
      await client.send('/v2/scan', {
        method: 'POST',
        body: new URLSearchParams({ action: 'start', user, project_id: project }),
      }),
      await client.send('/v2/scan', {
        method: 'POST',
        body: new URLSearchParams({ action: 'cancel', user, scan_id: 'x' }),
      }),
      await client.send('/v2/crawl/delete', {
        method: 'POST',
        body: new URLSearchParams({ user, project_number: '1', crawl_id: '30' }),
      }),
      await client.send(`/v2/scan/result?user=${user}&scan_id=x`),
      await client.send(`/v2/scan/results/list?user=${user}&project_number=1`),
      await client.send(`/v2/crawl?user=${user}&project_id=${project}`),
      await client.send(runcheck),
    ].map((seen) => seen.status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401])
    expect(client.simulator.state.isRunning(project)).toBe(false)
    expect(client.simulator.state.crawls(project, { page: 1, sort: 'desc', searchLabel: '' })).toMatchObject({
      total: 3,
    })
  })

  it('without JSON in the scenario bad-key, also with the right key', async () => {
    const client = await simulate({ scenario: 'bad-key' })
    const { status, text, json } = await client.runcheck()
    expect([status, text, json]).toEqual([401, 'Unauthorized', undefined])
  })
})

it('the two paths that reveal nothing are open', async () => {
  const client = await simulate()
  expect((await client.send('/healthz')).json).toEqual({ status: 'ok' })
  expect((await client.send('/openapi.json')).status).toBe(200)
})

it('nothing but the very user and key is authentic', () => {
  const isAuthentic = createAuthentication({ user, authKey })
  const almost = fc.constantFrom(authKey, user, authKey.slice(1), `${authKey}\0`, authKey.toUpperCase(), '')
  const anything = fc.oneof(almost, fc.string(), fc.anything())
  fc.assert(
    fc.property(anything, anything, anything, (someUser, inHeader, asParameter) => {
      const right = someUser === user && (inHeader || asParameter) === authKey
      expect(isAuthentic({ user: someUser, header: inHeader, parameter: asParameter })).toBe(right)
    }),
  )
  expect(isAuthentic({ user, header: authKey, parameter: undefined })).toBe(true)
})
