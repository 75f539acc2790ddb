import { getEventListeners } from 'node:events'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { RedirectError } from '../../src/kernel/errors.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startServer, startTcpServer } from '../support/network-server.ts'

const endpoint = 'GET /v2/scan/runcheck'
const get = (port: number) =>
  ({ method: 'GET', base: `http://127.0.0.1:${port}`, path: '/v2/scan/runcheck', endpoint }) as const

describe('a request', () => {
  it('carries its query, its headers and our name, and asks for no compression', async () => {
    const server = await startServer(fixed(200, '{}'))
    const { client } = await testClient()
    await client.request({
      ...get(server.port),
      query: { user: 'taro@例.jp', project_id: 'a b&c', page: 2, search_label: undefined },
      headers: { 'X-API-KEY': new Secret('the-key') },
    })
    expect(server.requests[0]?.headers['content-type']).toBeUndefined()
    expect(server.requests).toMatchObject([
      {
        method: 'GET',
        url: '/v2/scan/runcheck?user=taro%40%E4%BE%8B.jp&project_id=a+b%26c&page=2',
        headers: {
          'x-api-key': 'the-key',
          'user-agent': 'scangate-test/1',
          accept: 'application/json',
          'accept-encoding': 'identity',
        },
      },
    ])
  })

  it('carries a form', async () => {
    const server = await startServer(fixed(200, '{}'))
    const { client } = await testClient()
    const form = { action: 'start', scan_type: 'XSS,SQLI', crawl_id: undefined }
    await client.request({ ...get(server.port), method: 'POST', path: '/v2/scan', form })
    const [seen] = server.requests
    expect(seen?.body).toBe('action=start&scan_type=XSS%2CSQLI')
    expect(seen?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })

  it('carries JSON', async () => {
    const server = await startServer(fixed(201, '{}'))
    const { client } = await testClient()
    await client.request({ ...get(server.port), method: 'PUT', json: { text: 'é' } })
    const [seen] = server.requests
    expect(seen).toMatchObject({ method: 'PUT', body: '{"text":"é"}' })
    expect(seen?.headers['content-type']).toBe('application/json')
  })

  it.each([
    ['/ssc', '/api/v1/tokens', '/ssc/api/v1/tokens'],
    ['/ssc//', '/api/v1/tokens', '/ssc/api/v1/tokens'],
    ['/ssc/', '/api/v1/tokens', '/ssc/api/v1/tokens'],
    ['', '', '/'],
  ])('to the base path "%s" and the path "%s" goes to %s', async (basePath, path, url) => {
    const server = await startServer(fixed(200, '{}'))
    const { client } = await testClient()
    await client.request({ ...get(server.port), base: `http://127.0.0.1:${server.port}${basePath}`, path })
    expect(server.requests[0]?.url).toBe(url)
  })

  it('uses its connection again', async () => {
    const ports = new Set<number | undefined>()
    const server = await startServer((response) => {
      ports.add(response.socket?.remotePort)
      response.end('{}')
    })
    const { client } = await testClient()
    for (let time = 0; time < 6; time += 1) await client.request(get(server.port))
    expect(ports.size).toBeLessThan(3)
  })

  it('leaves method, path, status, size and duration in the debug log, and nothing else', async () => {
    const server = await startServer(fixed(200, '{"a":1}', { 'set-cookie': 'session=secret-cookie' }))
    const { client, lines } = await testClient()
    await client.request({
      ...get(server.port),
      query: { user: 'secret-user' },
      headers: { 'x-api-key': new Secret('secret-key') },
    })
    expect(lines).toEqual([
      expect.stringMatching(/^debug: GET \/v2\/scan\/runcheck: HTTP 200, 7 bytes, \d+ ms$/),
    ])
  })

  it('that fails leaves its end in the debug log, without what it carried', async () => {
    const server = await startServer((response) => response.destroy())
    const { client, lines } = await testClient()
    await rejectionOf(client.request({ ...get(server.port), query: { user: 'secret-user' } }))
    expect(lines).toEqual([
      expect.stringMatching(/^debug: GET \/v2\/scan\/runcheck: NetworkError after \d+ ms$/),
    ])
  })

  it('lets go of the signals that bound it', async () => {
    const server = await startServer(fixed(200, '{}'))
    const [stop, deadline] = [new AbortController(), new AbortController()]
    const { client } = await testClient({ timeout: () => deadline.signal })
    await client.request({ ...get(server.port), signal: stop.signal })
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
    expect(getEventListeners(deadline.signal, 'abort')).toEqual([])
  })

  it('leaves no connection open once the dispatcher is destroyed', async () => {
    let open = 0
    const server = await startServer((response) => {
      open += 1
      response.socket?.once('close', () => {
        open -= 1
      })
      response.end('{}')
    })
    const { client, dispatcher } = await testClient()
    await client.request(get(server.port))
    expect(open).toBe(1)
    await dispatcher.destroy()
    await expect.poll(() => open).toBe(0)
  })

  it.each([
    ['a TLS handshake', '127.0.0.1'],
    ['a TLS handshake with a name of this machine', 'localhost'],
    ['a TLS handshake behind a proxy', 'api.vaddy.test'],
    ['the answer of a proxy', 'slow.vaddy.test'],
  ])('leaves no connection open that still waits for %s', async (what, host) => {
    const silent = await startTcpServer((socket) => waitFor(socket))
    const proxy = await startTcpServer((socket) => {
      if (what === 'the answer of a proxy') return waitFor(socket)
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        // What comes now is the beginning of the handshake.
        socket.once('data', () => waitFor(socket))
      })
    })
    let isOpen = false
    let reached = () => {}
    const waiting = new Promise<void>((resolve) => {
      reached = resolve
    })
    const waitFor = (socket: Socket) => {
      isOpen = true
      socket.resume().once('close', () => {
        isOpen = false
      })
      reached()
    }
    const stop = new AbortController()
    const { client, dispatcher } = await testClient({
      proxy: proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }),
      requestTimeoutMs: 60_000,
    })
    const base = `https://${host}:${silent.port}`
    const request = rejectionOf(client.request({ ...get(silent.port), base, signal: stop.signal }))
    await waiting
    stop.abort(new Error('stopped'))
    expect(await request).toBe(stop.signal.reason)
    await dispatcher.destroy()
    await expect.poll(() => isOpen).toBe(false)
  })

  it('that undici itself refuses to build shows as the bug it is', async () => {
    const { client } = await testClient()
    const request = { ...get(1), headers: { 'x-api-key': new Secret('broken\nkey') } }
    const error = await rejectionOf(client.request(request))
    expect(error).toMatchObject({ code: 'UND_ERR_INVALID_ARG' })
    expect(String(error)).not.toContain('broken')
  })
})

describe('an answer', () => {
  it('of any status comes back with its headers and text', async () => {
    const server = await startServer(fixed(418, 'tea', { 'X-Pot': 'short' }))
    const { client } = await testClient()
    const answer = await client.request(get(server.port))
    expect(answer).toMatchObject({ status: 418, text: 'tea', endpoint, host: `127.0.0.1:${server.port}` })
    expect(answer.headers['x-pot']).toBe('short')
  })

  it('that is not UTF-8 is read as far as possible', async () => {
    const server = await startServer(fixed(200, Buffer.from([0x22, 0x83, 0x65, 0x22])))
    const { client } = await testClient()
    expect((await client.request(get(server.port))).text).toBe('"\ufffde"')
  })

  it('may begin with a byte order mark', async () => {
    const server = await startServer(fixed(200, '\ufeff{"a":1}'))
    const { client } = await testClient()
    expect((await client.request(get(server.port))).text).toBe('{"a":1}')
  })
})

describe('a redirect', () => {
  it.each([300, 301, 302, 303, 307, 308, 304])(
    'of status %i is an error and never followed',
    async (status) => {
      const elsewhere = await startServer(fixed(200, '{}'))
      const location = `http://user:pass@127.0.0.1:${elsewhere.port}/login?key=secret-query#part`
      const server = await startServer(fixed(status, '', { location }))
      const { client } = await testClient()
      const error = await rejectionOf(
        client.request({ ...get(server.port), method: 'POST', form: { action: 'start' } }),
      )
      expect(error).toBeInstanceOf(RedirectError)
      expect(String(error)).toContain(`to http://127.0.0.1:${elsewhere.port} (`)
      expect(String(error)).not.toMatch(/user|pass|login|secret-query/)
      expect(elsewhere.requests).toEqual([])
    },
  )

  it.each([
    ['/elsewhere?key=secret', /a redirect to http:\/\/127\.0\.0\.1:\d+ \(/],
    ['//evil example/x', /a redirect that names no target \(GET \/v2\/scan\/runcheck, HTTP 302\)/],
    ['javascript:alert(1)', /a redirect to javascript: \(/],
    ['http://', /a redirect that names no target \(GET \/v2\/scan\/runcheck, HTTP 302\)/],
    ['', /a redirect that names no target \(GET \/v2\/scan\/runcheck, HTTP 302\)/],
  ])('to "%s" is told without what may be secret', async (location, text) => {
    const server = await startServer((response) => {
      // Written by hand, as Node's own server would not send some of these.
      response.socket?.end(`HTTP/1.1 302 Found\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`)
    })
    const { client } = await testClient()
    const error = await rejectionOf(client.request(get(server.port)))
    expect(error).toBeInstanceOf(RedirectError)
    expect(String(error)).toMatch(text)
  })

  it.each([300, 302])('of status %i is told at once, though its body never ends', async (status) => {
    const server = await startServer((response) => {
      response.writeHead(status, { location: 'https://login.example/' }).write('…')
    })
    const { client } = await testClient()
    expect(await rejectionOf(client.request(get(server.port)))).toBeInstanceOf(RedirectError)
  })
})
