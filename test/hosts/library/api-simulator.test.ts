import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type ApiSimulator,
  type ApiSimulatorOptions,
  startApiSimulator,
} from '../../../src/hosts/library/simulator.ts'

async function startRehearsal(options: ApiSimulatorOptions = {}): Promise<ApiSimulator> {
  const api = await startApiSimulator(options)
  onTestFinished(() => api.close())
  return api
}

describe('the API simulator of the library', () => {
  it('says all that a client needs, and what it was asked, without credentials', async () => {
    const api = await startRehearsal({ scenario: undefined })
    const { API_CHECK_CREDENTIAL: authorization, API_CHECK_OPENAPI: openapi } = api.variables
    expect(await (await fetch(openapi)).json()).toEqual(api.document())
    const answer = await fetch(`${api.variables.API_CHECK_TARGET}/v1/orders`, { headers: { authorization } })
    expect(answer.status).toBe(200)
    expect(api.requests.at(-1)).toEqual({
      at: expect.any(Number),
      method: 'GET',
      target: '/v1/orders',
      credential: 'right',
      origin: undefined,
      userAgent: expect.any(String),
      underWay: 1,
      hadBody: false,
    })
    expect(JSON.stringify(api.requests)).not.toContain(authorization)
  })

  it('is of the scenario that is wanted, and refuses rates and time scales that can not be', async () => {
    const api = await startRehearsal({ scenario: 'wall', rateLimit: 1 })
    expect((await fetch(api.url)).status).toBe(403)
    expect((await fetch(api.url)).status).toBe(429)
    await expect(startApiSimulator({ rateLimit: 0 })).rejects.toThrow(RangeError)
    await expect(startApiSimulator({ timeScale: 0 })).rejects.toThrow(RangeError)
  })
})
