import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type FortifySimulator,
  type FortifySimulatorOptions,
  startFortifySimulator,
} from '../../../src/hosts/library/simulator.ts'

async function startRehearsal(options: FortifySimulatorOptions = {}): Promise<FortifySimulator> {
  const fortify = await startFortifySimulator(options)
  onTestFinished(() => fortify.close())
  return fortify
}

/** Calls by what the simulator says of itself, with its password unless told otherwise. */
function ask(
  { variables }: FortifySimulator,
  path: string,
  { password = variables.FORTIFY_SSC_PASSWORD, ...init }: RequestInit & { password?: string } = {},
): Promise<Response> {
  const authorization = `Basic ${btoa(`${variables.FORTIFY_SSC_USER}:${password}`)}`
  return fetch(`${variables.FORTIFY_SSC_URL}/api/v1${path}`, {
    headers: { authorization, ...(init.body !== undefined && { 'content-type': 'application/json' }) },
    ...init,
  })
}

describe('the Fortify simulator of the library', () => {
  it('says all that a client needs, and shows its tokens without their texts', async () => {
    const fortify = await startRehearsal({ version: undefined })
    const created = await ask(fortify, '/tokens', { method: 'POST', body: '{"type":"CIToken"}' })
    const { data } = (await created.json()) as { data: { id: number; token: string } }
    const listed = async () => fortify.tokens.map(({ id, madeBy, status }) => [id, madeBy, status])
    expect(await listed()).toEqual([
      [1963, 'somebody-else', 'live'],
      [data.id, 'api', 'live'],
    ])
    await ask(fortify, `/tokens/${data.id}`, { method: 'DELETE' })
    expect((await listed()).at(-1)).toEqual([data.id, 'api', 'revoked'])
    expect(fortify.tokens.at(-1)).toEqual({
      id: data.id,
      username: 'ci-bot',
      type: 'CIToken',
      description: null,
      createdAt: expect.any(Date),
      endsAt: expect.any(Date),
      remainingUsages: -1,
      status: 'revoked',
      madeBy: 'api',
      uses: 0,
    })
  })

  it('says how often a password was wrong', async () => {
    const fortify = await startRehearsal()
    await ask(fortify, '/tokens', { password: 'wrong' })
    expect([fortify.failedLogins('ci-bot'), fortify.failedLogins('nobody')]).toEqual([1, 0])
  })

  it('is of the version and the scenario that are wanted', async () => {
    const fortify = await startRehearsal({ version: '22.2', scenario: 'job' })
    expect(fortify.tokens.some(({ endsAt }) => endsAt === null)).toBe(true)
    expect((await ask(fortify, '/tokenDefinitions')).status).toBe(401)
  })

  it('shows faults, and refuses rates and time scales that can not be', async () => {
    const fortify = await startRehearsal({ faults: () => ({ kind: 'status', status: 418 }), rateLimit: 1 })
    expect((await ask(fortify, '/tokens')).status).toBe(418)
    expect((await ask(fortify, '/tokens')).status).toBe(429)
    await expect(startFortifySimulator({ rateLimit: 0 })).rejects.toThrow(RangeError)
    await expect(startFortifySimulator({ timeScale: 0 })).rejects.toThrow(RangeError)
  })
})
