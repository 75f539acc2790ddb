import dns from 'node:dns'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { NetworkError } from '../../src/kernel/errors.ts'
import { testClient } from '../support/network-client.ts'
import { fixed, startServer } from '../support/network-server.ts'

const ask = (host: string, port: number) =>
  ({
    method: 'GET',
    base: `http://${host}:${port}`,
    path: '/v2/scan/runcheck',
    endpoint: 'GET /v2/scan/runcheck',
    headers: { 'x-api-key': 'key' },
  }) as const

/** Makes the resolver send every name to another machine; 192.0.2.0/24 is nobody's (RFC 5737). */
function lieAboutNames() {
  const lookup = vi.spyOn(dns, 'lookup').mockImplementation(((...given: unknown[]) => {
    const answer = given.at(-1) as (error: null, found: unknown) => void
    answer(null, [{ address: '192.0.2.1', family: 4 }])
  }) as unknown as typeof dns.lookup)
  onTestFinished(() => lookup.mockRestore())
  return lookup
}

const names = ['localhost', 'LocalHost', 'localhost.', 'api.localhost', 'a.b.localhost.']

describe('a name that means this machine', () => {
  it.each(names)('%s leads there, whatever a resolver says', async (name) => {
    const { port, requests } = await startServer(fixed(200, '{}'))
    const lookup = lieAboutNames()
    const { client } = await testClient()
    expect(await client.request(ask(name, port))).toMatchObject({ status: 200 })
    expect(requests).toHaveLength(1)
    expect(lookup).not.toHaveBeenCalled()
  })

  it.each(names)('%s leads there past every proxy', async (name) => {
    const proxy = await startServer(fixed(200, '{}'))
    const { port, requests } = await startServer(fixed(200, '{}'))
    lieAboutNames()
    const variables = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'other.example' }
    const { client } = await testClient({ proxy: proxySettingsFrom(variables) })
    await client.request(ask(name, port))
    expect(requests).toHaveLength(1)
    expect(proxy.requests).toEqual([])
  })

  it('leads there also where nothing listens, instead of asking elsewhere', async () => {
    const lookup = lieAboutNames()
    const { client } = await testClient()
    const failure = await client.request(ask('localhost', 9)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(NetworkError)
    expect(failure).toMatchObject({ delivery: 'not-sent' })
    expect(lookup).not.toHaveBeenCalled()
  })

  it('leads to the address of version 6 where only that one answers', async (context) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}')
    })
    onTestFinished(() => void server.close())
    const port = await new Promise<number | undefined>((resolve) => {
      server.once('error', () => resolve(undefined))
      server.listen(0, '::1', () => resolve((server.address() as { port: number }).port))
    })
    if (port === undefined) return context.skip('this machine has no IPv6')
    lieAboutNames()
    const { client } = await testClient()
    expect(await client.request(ask('localhost', port))).toMatchObject({ status: 200 })
  })
})

describe('any other name', () => {
  it('leads where the resolver says', async () => {
    const lookup = lieAboutNames()
    const { client } = await testClient({ requestTimeoutMs: 200 })
    const failure = await client.request(ask('api.example', 9)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(NetworkError)
    expect(lookup).toHaveBeenCalledOnce()
  })
})
