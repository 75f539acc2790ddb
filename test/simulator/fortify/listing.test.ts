import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListQuery, listed, type Row } from '../../../src/simulator/fortify/listing.ts'
import { Refusal } from '../../../src/simulator/fortify/refusal.ts'
import { simulate } from './simulator-client.ts'

interface Page {
  readonly data: readonly { readonly id: number; readonly name?: string; readonly type?: string }[]
  readonly count?: number
  readonly links: Readonly<Record<string, { readonly href: string }>>
}

const site = 'https://ssc.simulated.invalid:8443/ssc/api/v1'

describe('a list', () => {
  it('has 200 on a page, and says where the next one is by the address that the server is set to', async () => {
    const client = await simulate({ scenario: 'crowded' })
    const { json } = await client.send('/tokens')
    const { data, count, links } = json as Page
    expect([data.length, count, links]).toEqual([
      200,
      451,
      {
        first: { href: `${site}/tokens?start=0` },
        last: { href: `${site}/tokens?start=400` },
        next: { href: `${site}/tokens?start=200` },
      },
    ])
    const last = (await client.send('/tokens?start=400&limit=200&withoutCount=true')).json as Page
    expect(last.data).toHaveLength(51)
    expect(last).not.toHaveProperty('count')
    expect(Object.keys(last.links)).toEqual(['first', 'last', 'previous'])
  })

  it.each(['-1', '0'])('has everything on one page with a limit of %s', async (limit) => {
    const client = await simulate({ scenario: 'crowded' })
    const headers = client.holding()
    const { json } = await client.send(`/projectVersions?limit=${limit}`, { headers })
    const { data, links } = json as Page
    expect(data).toHaveLength(453)
    expect(links).not.toHaveProperty('next')
  })

  it('is empty past its end', async () => {
    const client = await simulate()
    expect((await client.send('/tokens?start=9')).json).toMatchObject({ data: [], count: 1 })
  })

  it('finds by whole texts, whatever their case, and by several at once', async () => {
    const client = await simulate()
    const headers = client.holding()
    const ids = async (q: string) => {
      const path = `/projectVersions?q=${encodeURIComponent(q)}&includeInactive=true`
      return ((await client.send(path, { headers })).json as Page).data.map(({ id }) => id)
    }
    expect(await ids('project.name:"TEST_APP",name:"1.0"')).toEqual([4949])
    expect(await ids('project.name:"test_app"')).toEqual([4949, 4950, 4951])
    expect(await ids('project.name:"TEST"')).toEqual([])
    expect(await ids('project.name:"Payment: gateway",name:"main"')).toEqual([4960])
    expect(await ids('id:4950')).toEqual([4950])
    expect(await ids('nothing:"x"')).toEqual([])
    const types = (await client.send('/tokens?q=type:"AuditToken"')).json as Page
    expect(types.count).toBe(0)
  })

  it.each(['name', '"x"', 'name:"x', 'name:"x"y', ',', 'name:'])('refuses the search %s', async (q) => {
    const client = await simulate()
    const { status } = await client.send(`/projectVersions?q=${encodeURIComponent(q)}`, {
      headers: client.holding(),
    })
    expect(status).toBe(400)
  })

  it('hides what is not active unless it is asked for', async () => {
    const client = await simulate()
    const headers = client.holding()
    const names = async (query: string) =>
      ((await client.send(`/projectVersions?${query}`, { headers })).json as Page).data.map(({ id }) => id)
    expect(await names('')).toEqual([4949, 4950, 4960])
    expect(await names('includeInactive=true&orderby=-name')).toEqual([4960, 4950, 4949, 4951])
    expect(await names('orderby=name')).toEqual([4949, 4950, 4960])
  })

  it('shows the fields that are wanted, and where a thing is', async () => {
    const client = await simulate()
    const headers = client.holding()
    const { json } = await client.send('/projectVersions?fields=id,name,project&limit=1', { headers })
    expect((json as Page).data).toEqual([
      { id: 4949, name: '1.0', project: { id: 7, name: 'TEST_APP' }, _href: `${site}/projectVersions/4949` },
    ])
    expect((await client.send('/projects?fields=name', { headers })).json).toMatchObject({
      data: [{ name: 'TEST_APP' }, { name: 'Payment: gateway' }],
    })
  })

  it.each(['start=-1', 'limit=-2', 'limit=x', 'start=1&start=2', 'withoutCount=yes'])(
    'refuses ?%s',
    async (query) => {
      const client = await simulate()
      expect((await client.send(`/tokens?${query}`)).status).toBe(400)
    },
  )

  it('of one version is denied for an ID that nothing has', async () => {
    const client = await simulate()
    const headers = client.holding()
    expect((await client.send('/projectVersions/4949', { headers })).json).toMatchObject({
      data: { id: 4949, name: '1.0' },
    })
    expect((await client.send('/projectVersions/1', { headers })).status).toBe(403)
    expect((await client.send('/projectVersions/x', { headers })).status).toBe(400)
  })
})

const rows = fc.array(
  fc.record({ id: fc.integer(), name: fc.string(), project: fc.record({ name: fc.string() }) }),
  { maxLength: 40 },
)
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`

/** Follows the pages of a list by their links. */
function follow(all: readonly Row[], query: ListQuery): readonly Row[] {
  const found: Row[] = []
  let start: string | undefined = '0'
  while (start !== undefined) {
    const page = listed(all, { ...query, start }, 'https://x.invalid/y')
    if (page instanceof Refusal) throw new Error(page.message)
    found.push(...page.rows)
    start = new URLSearchParams(page.links['next']?.href.split('?')[1]).get('start') ?? undefined
  }
  return found
}

it('holds each row once, in order, on pages of any size', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -1, max: 15 }), (all, limit) => {
      expect(follow(all, { limit: String(limit) })).toEqual(all)
    }),
  )
})

it('finds a row by any name, in quotes', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (all, pick) => {
      const wanted = all[pick % Math.max(1, all.length)]
      if (wanted === undefined) return
      const q = `project.name:${quoted(wanted.project.name)},name:${quoted(wanted.name)}`
      expect(follow(all, { q })).toContainEqual(wanted)
    }),
  )
})

it('answers or refuses a search that is anything', () => {
  fc.assert(
    fc.property(rows, fc.string(), (all, q) => {
      const page = listed(all, { q }, 'https://x.invalid/y')
      expect(page instanceof Refusal || page.rows.length <= all.length).toBe(true)
    }),
  )
})
