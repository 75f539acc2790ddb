import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rehearsalAccounts } from '../../../src/simulator/fortify/accounts.ts'
import { type ScenarioName, scenarios } from '../../../src/simulator/fortify/scenarios.ts'
import { encodedToken } from '../../../src/simulator/fortify/token-text.ts'
import { dayMs, type SimulatorClient, said, simulate, startOfTime } from './simulator-client.ts'

/** What comes of a creation: a status, or that there was no answer. */
async function outcome(client: SimulatorClient): Promise<number | 'no answer'> {
  return client.create().then(
    ({ json, status }) => (status === 201 && json === undefined ? 'no answer' : status),
    () => 'no answer' as const,
  )
}

describe('a scenario', () => {
  it.each(['clean', 'job'] as const)('%s lets a job get a token, use it and leave none', async (scenario) => {
    const client = await simulate({ scenario })
    const { id, token } = await client.created({ description: 'job 7' })
    expect((await client.send('/projectVersions', { headers: client.bearing(token) })).status).toBe(200)
    expect(client.simulator.state.tokens.left).toMatchObject([{ id, description: 'job 7' }])
    await client.send(`/tokens?ids=${id}`, { method: 'DELETE' })
    expect(client.simulator.state.tokens.left).toEqual([])
  })

  it.each(
    Object.entries(scenarios).filter(
      ([name]) => !/page|redirect|outage|telling|flaky|slow|silent/.test(name),
    ),
  )('%s has the token that it gives to who rehearses', async (name, scenario) => {
    const client = await simulate({ scenario: name as ScenarioName })
    const { token, username } = client.simulator.account
    const seen = client.simulator.state.tokens.find(encodedToken(token))
    expect(seen).toMatchObject({ username, status: name === 'expired' ? 'expired' : 'live' })
    const { account = 'ci' } = scenario as { account?: keyof typeof rehearsalAccounts }
    expect(client.simulator.account).toEqual(rehearsalAccounts[account])
  })

  it.each([
    ['lost-creation', ['no answer', 201], 2],
    ['lost-twice', ['no answer', 'no answer', 201], 3],
    ['failed-creation', [503, 201], 2],
    ['cut-off', ['no answer', 201], 2],
    ['conflict', [409, 409, 409], 0],
    ['quota', [409, 409], 0],
    ['outage', [503, 503], 0],
  ] as const)('%s answers creations with %j and leaves %i tokens', async (scenario, outcomes, left) => {
    const client = await simulate({ scenario })
    const seen = []
    for (const _ of outcomes) seen.push(await outcome(client))
    expect(seen).toEqual(outcomes)
    expect(client.simulator.state.tokens.left).toHaveLength(left)
  })

  it('hanging creates a token and never says so, once', async () => {
    const client = await simulate({ scenario: 'hanging' })
    const gone = new AbortController()
    const asked = client.create({}, { signal: gone.signal })
    await expect.poll(() => client.simulator.state.tokens.left.length).toBe(1)
    gone.abort()
    await expect(asked).rejects.toThrow()
    expect(await outcome(client)).toBe(201)
  })

  it('late-creation makes the token when nobody waits for it any more', async () => {
    const client = await simulate({ scenario: 'late-creation' })
    expect(await outcome(client)).toBe('no answer')
    expect(client.simulator.state.tokens.left).toEqual([])
    await client.clock.advance(4_999)
    expect(await client.listed()).toHaveLength(1)
    await client.clock.advance(1)
    expect(client.simulator.state.tokens.left).toHaveLength(1)
    expect(await outcome(client)).toBe(201)
  })

  it('silent never answers', async () => {
    const client = await simulate({ scenario: 'silent' })
    const gone = new AbortController()
    const asked = client.send('/spec.json', { signal: gone.signal })
    await expect.poll(() => client.simulator.requests.length).toBe(1)
    gone.abort()
    await expect(asked).rejects.toThrow()
  })

  it('web-401 refuses with a web page, in the same words for a token', async () => {
    const client = await simulate({ scenario: 'web-401' })
    for (const headers of [client.basic(), client.bearing('x')]) {
      const { headers: seen, json, status, text } = await client.send('/tokenDefinitions', { headers })
      expect([status, seen.get('content-type'), json]).toEqual([401, 'text/html; charset=utf-8', undefined])
      expect(text).toContain('HTTP Status 401 – Unauthorized')
    }
  })

  it('revoke-fails takes nothing back', async () => {
    const client = await simulate({ scenario: 'revoke-fails' })
    const { id, token } = await client.created()
    const statuses = [
      (await client.send(`/tokens/${id}`, { method: 'DELETE' })).status,
      (await client.send(`/tokens?ids=${id}`, { method: 'DELETE' })).status,
      (await client.json('POST', '/tokens/action/revoke', { tokens: [token] })).status,
    ]
    expect(statuses).toEqual([503, 503, 503])
    expect(client.simulator.state.tokens.left).toHaveLength(1)
  })

  it('flaky fails every third read, and no write', async () => {
    const client = await simulate({ scenario: 'flaky' })
    const seen = []
    for (let read = 0; read < 7; read += 1) {
      seen.push(
        await client.send('/tokens').then(
          ({ status }) => status,
          () => 'reset',
        ),
      )
    }
    expect(seen).toEqual([429, 200, 200, 502, 200, 200, 'reset'])
    expect(await outcome(client)).toBe(201)
  })

  it('slow answers after 4 seconds', async () => {
    const client = await simulate({ scenario: 'slow', timeScale: 4 })
    const asked = client.send('/tokens')
    await expect.poll(() => client.clock.sleeping).toBe(1)
    await client.clock.advance(1_000)
    expect((await asked).status).toBe(200)
  })

  it('login-page and login-redirect give the page on which people sign in', async () => {
    const page = await (await simulate({ scenario: 'login-page' })).send('/tokens')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.text).toContain('j_password')
    const redirect = await (await simulate({ scenario: 'login-redirect' })).send('/tokens')
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/ssc/login.jsp'])
  })

  it('fast-clock is 36 hours ahead, in the header Date and in what tokens say', async () => {
    const client = await simulate({ scenario: 'fast-clock' })
    const { headers, json } = await client.create({ terminalDate: '2026-01-01T10:00:00Z' })
    expect([Date.parse(headers.get('date') ?? ''), said({ json } as never)]).toMatchObject([
      startOfTime + 1.5 * dayMs,
      { message: 'terminalDate must be in the future.' },
    ])
    expect((await client.created()).creationDate).toBe('2026-01-02T12:00:00.000+00:00')
  })

  it('plain-dates writes whole seconds and Z', async () => {
    const client = await simulate({ scenario: 'plain-dates' })
    await client.clock.advance(999)
    expect((await client.created()).terminalDate).toBe('2027-01-01T00:00:00Z')
  })

  it('expiring has a token with two days and a half, and expired one that is over and listed', async () => {
    const [near] = await (await simulate({ scenario: 'expiring' })).listed()
    expect(Date.parse(near?.terminalDate ?? '')).toBe(startOfTime + 2.5 * dayMs)
    const [over] = await (await simulate({ scenario: 'expired' })).listed()
    expect(Date.parse(over?.terminalDate ?? '')).toBe(startOfTime - dayMs)
  })

  it('audit has all that a review should find', async () => {
    const client = await simulate({ scenario: 'audit' })
    const tokens = await client.listed()
    const days = tokens.map(({ terminalDate }) =>
      terminalDate === null ? 'no end' : Math.floor((Date.parse(terminalDate) - startOfTime) / dayMs),
    )
    expect(days).toEqual(expect.arrayContaining(['no end', 36_400, 35_800]))
    const { json } = await client.send('/tokenDefinitions')
    expect((json as { data: object[] }).data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'CIToken', maxDaysToLive: 36_500 }),
        expect.objectContaining({ type: 'NewToken', maxDaysToLive: 36_500 }),
      ]),
    )
    const headers = client.bearing(encodedToken(client.simulator.account.token))
    expect((await client.send('/localUsers', { headers })).status).toBe(200)
  })

  it('hostile-text puts HTML and a workflow command into descriptions and names', async () => {
    const client = await simulate({ scenario: 'hostile-text' })
    const [token] = await client.listed()
    const { json } = await client.send('/projectVersions', { headers: client.holding() })
    const [version] = (json as { data: { name: string; project: { name: string } }[] }).data
    for (const text of [token?.description, version?.name, version?.project.name]) {
      expect(text).toContain('::error::')
      expect(text).toContain('<img')
    }
  })

  it('telling-errors repeats the password and the token, as they stood and decoded', async () => {
    const client = await simulate({ scenario: 'telling-errors' })
    const { password, token } = client.simulator.account
    const asked = await client.send('/tokens')
    expect([asked.status, asked.text.includes(password)]).toEqual([500, true])
    const encoded = encodedToken(token)
    const { text } = await client.send('/projects', { headers: client.bearing(encoded) })
    expect([text.includes(token), text.includes(encoded)]).toEqual([true, true])
  })

  it('can be one of one’s own, whose faults come after those of the caller', async () => {
    const client = await simulate({
      scenario: { description: '', faults: () => () => ({ kind: 'status', status: 418 }) },
      faults: ({ count }) => (count === 1 ? { kind: 'empty' } : undefined),
    })
    expect([(await client.send('/tokens')).status, (await client.send('/tokens')).status]).toEqual([200, 418])
  })
})

it('each scenario stands in the documentation with its sentence', () => {
  const page = readFileSync(new URL('../../../docs/fortify-simulator.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split('\n## Scenarios\n')
  const rows = [...section.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name, text]) => [name, text])
  const known = Object.entries(scenarios).map(([name, { description }]) => [name, description])
  expect(rows.slice(0, known.length)).toEqual(known)
})
