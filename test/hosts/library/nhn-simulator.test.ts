import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type NhnSimulator,
  type NhnSimulatorOptions,
  startNhnSimulator,
} from '../../../src/hosts/library/simulator.ts'
import { guides } from '../../../src/simulator/nhn/guide.ts'

async function startRehearsal(options: NhnSimulatorOptions = {}): Promise<NhnSimulator> {
  const nhn = await startNhnSimulator(options)
  onTestFinished(() => nhn.close())
  return nhn
}

/** Reads the last week's results of a region by what the simulator says of itself. */
async function read({ options }: NhnSimulator, regionCode = 'KR1') {
  const { user_access_key_id, secret_access_key, oauth_url, api_url, app_key } = options
  const issued = await fetch(`${oauth_url}/oauth2/token/create`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${user_access_key_id}:${secret_access_key}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token } = (await issued.json()) as { access_token: string }
  const at = (time: number) => `${new Date(time).toISOString().slice(0, 19)}+00:00`
  const period = { from: at(Date.now() - 7 * 86_400_000), to: at(Date.now() + 60_000) }
  const query = new URLSearchParams({ regionCode, language: 'EN', page: '1', limit: '1000', ...period })
  const summary = await fetch(`${api_url}/ssc/v1.0/appKey/${app_key}/inspection_result/summary?${query}`, {
    headers: { 'x-nhn-authorization': `Bearer ${access_token}` },
  })
  return (await summary.json()) as {
    results: { instanceName: string; checkCount: number; usageStasNo: number }[]
    page: { totalCount: number; itemPerPage: number }
  }
}

const web = {
  region: 'KR1',
  instanceName: 'mine',
  os: 'Linux',
  systemVersion: 'Debian 12',
  criteria: 'M',
  itemCount: 3,
  weakItems: [1],
} as const

describe('the NHN simulator of the library', () => {
  it('says all that a client needs, and shows its tokens without their texts', async () => {
    const nhn = await startRehearsal({ instances: 9, itemsPerInspection: 4, seed: undefined })
    const { results } = await read(nhn)
    expect(results).toHaveLength(10)
    expect(results.every(({ checkCount }) => checkCount === 4)).toBe(true)
    expect((await read(nhn, nhn.options.region[1])).results.map(({ instanceName }) => instanceName)).toEqual([
      'web-1',
      'web-1',
    ])
    expect(nhn.tokens).toEqual([
      { issuedAt: expect.any(Date), status: 'live', uses: 1 },
      { issuedAt: expect.any(Date), status: 'live', uses: 1 },
    ])
  })

  it('makes another fleet of another seed', async () => {
    const versions = async (seed: number) =>
      JSON.stringify((await read(await startRehearsal({ seed, instances: 8 }))).results.map(timeless))
    expect(await versions(2)).toBe(await versions(2))
    expect(await versions(2)).not.toBe(await versions(3))
  })

  it('takes results of one’s own, and more that come in later', async () => {
    const nhn = await startRehearsal({ inspections: [{ ...web, executedAt: Date.now() - 60_000 }] })
    const number = nhn.add({ ...web, instanceName: 'later', executedAt: Date.now() })
    expect((await read(nhn)).results).toMatchObject([
      { instanceName: 'later', usageStasNo: number },
      { instanceName: 'mine', checkCount: 3 },
    ])
  })

  it('follows the reading of the guide that is wanted', async () => {
    const nhn = await startRehearsal({ guide: { ...guides.draft, itemPerPage: 2 } })
    expect((await read(nhn)).page.itemPerPage).toBe(2)
  })

  it('shows faults, and refuses rates and time scales that can not be', async () => {
    const nhn = await startRehearsal({ faults: () => ({ kind: 'status', status: 418 }), rateLimit: 1 })
    const ask = () => fetch(`${nhn.url}/oauth2/token/create`, { method: 'POST' })
    expect((await ask()).status).toBe(418)
    expect((await ask()).status).toBe(429)
    await expect(startNhnSimulator({ rateLimit: 0 })).rejects.toThrow(RangeError)
    await expect(startNhnSimulator({ timeScale: 0 })).rejects.toThrow(RangeError)
  })
})

function timeless({ executionTime: _, ...rest }: Readonly<Record<string, unknown>>) {
  return rest
}
