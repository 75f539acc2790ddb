import { describe, expect, it } from 'vitest'
import { fetchThrough } from '../../../src/hosts/actions/github-fetch.ts'
import { CertificateError, RedirectError } from '../../../src/kernel/errors.ts'
import { createAuthority } from '../../support/certificates.ts'
import { rejectionOf, testClient } from '../../support/network-client.ts'
import { fixed, startServer } from '../../support/network-server.ts'

describe('what Octokit sends with', () => {
  it('carries method, headers and body, and gives status, headers and body', async () => {
    const server = await startServer(fixed(201, '{"id":7}', { link: '<https://next>; rel="next"' }))
    const { client } = await testClient()
    const url = `http://127.0.0.1:${server.port}/api/v3/repos/acme/shop/issues/comments/7?per_page=100`
    const answer = await fetchThrough(client)(url, {
      method: 'PATCH',
      headers: { authorization: 'token t0ken', accept: 'application/vnd.github.v3+json' },
      body: '{"body":"脆弱性"}',
    })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('link')).toBe('<https://next>; rel="next"')
    expect(await answer.json()).toEqual({ id: 7 })
    expect(server.requests).toMatchObject([
      {
        method: 'PATCH',
        url: '/api/v3/repos/acme/shop/issues/comments/7?per_page=100',
        headers: { authorization: 'token t0ken', accept: 'application/vnd.github.v3+json' },
        body: '{"body":"脆弱性"}',
      },
    ])
  })

  it('may be answered without a body', async () => {
    const server = await startServer(fixed(204))
    const { client } = await testClient()
    const answer = await fetchThrough(client)(`http://127.0.0.1:${server.port}/`)
    expect([answer.status, await answer.text()]).toEqual([204, ''])
  })

  it('reaches a server behind a private authority only where ca_file names it', async () => {
    const company = createAuthority('Company Root')
    const server = await startServer(fixed(200, '[]'), company.issue(['127.0.0.1']))
    const url = `https://127.0.0.1:${server.port}/api/v3/user`
    const { client: stranger } = await testClient()
    expect(await rejectionOf(fetchThrough(stranger)(url))).toBeInstanceOf(CertificateError)
    const trust = { caFile: 'ca.pem', readFile: async () => company.certificate }
    const { client } = await testClient({ trust })
    expect(await (await fetchThrough(client)(url)).json()).toEqual([])
  })

  it('follows no redirect, so that the token stays with GitHub', async () => {
    const elsewhere = await startServer(fixed(200, '[]'))
    const server = await startServer(fixed(301, '', { location: `http://127.0.0.1:${elsewhere.port}/` }))
    const { client } = await testClient()
    const asked = fetchThrough(client)(`http://127.0.0.1:${server.port}/`, {
      headers: { authorization: 'token t' },
    })
    expect(await rejectionOf(asked)).toBeInstanceOf(RedirectError)
    expect(elsewhere.requests).toEqual([])
  })

  it('is named in the log by what was asked for', async () => {
    const server = await startServer(fixed(200, '[]'))
    const { client, lines } = await testClient()
    await fetchThrough(client)(`http://127.0.0.1:${server.port}/repos/acme/shop?page=2`)
    expect(lines.join('\n')).toContain('GET /repos/acme/shop')
  })

  it('ends when the time for commenting is over', async () => {
    const server = await startServer(() => {})
    const { client } = await testClient()
    const stop = new AbortController()
    const asked = fetchThrough(client)(`http://127.0.0.1:${server.port}/`, { signal: stop.signal })
    await expect.poll(() => server.requests.length).toBe(1)
    stop.abort(new Error('time is up'))
    expect(String(await rejectionOf(asked))).toContain('time is up')
  })
})
