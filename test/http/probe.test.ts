import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/http/probe.ts'
import { AnswerError, CertificateError, NetworkError } from '../../src/kernel/errors.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { createAuthority } from '../support/certificates.ts'
import { rejectionOf } from '../support/network-client.ts'
import { testProbe } from '../support/network-probe.ts'
import { fixed, startRawServer, startServer, startTcpServer, unusedPort } from '../support/network-server.ts'

const question = (port: number, more: Partial<Question> = {}): Question => ({
  method: 'GET',
  url: new URL(`http://127.0.0.1:${port}/v1/pets?limit=1`),
  headers: {},
  wantsBody: (status) => status >= 400,
  setting: 'target',
  signal: new AbortController().signal,
  ...more,
})

describe('a probe', () => {
  it.each(['GET', 'OPTIONS', 'TRACE'] as const)(
    'sends %s without a body, and secrets as they are',
    async (method) => {
      const server = await startServer(fixed(204))
      const probe = await testProbe()
      const headers = { Authorization: new Secret('Bearer abc'), 'user-agent': 'us/1' }
      expect(await probe.ask(question(server.port, { method, headers }))).toMatchObject({
        status: 204,
        body: null,
      })
      expect(server.requests).toMatchObject([
        {
          method,
          url: '/v1/pets?limit=1',
          body: '',
          headers: { authorization: 'Bearer abc', 'user-agent': 'us/1' },
        },
      ])
    },
  )

  it('takes a redirect as what it is', async () => {
    const server = await startServer(fixed(302, 'body', { location: 'http://127.0.0.1:1/elsewhere?key=1' }))
    const probe = await testProbe()
    expect(await probe.ask(question(server.port))).toMatchObject({
      status: 302,
      headers: { location: ['http://127.0.0.1:1/elsewhere?key=1'] },
      body: null,
    })
  })

  it('keeps repeated headers apart', async () => {
    const server = await startRawServer(
      'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nwww-authenticate: Bearer\r\ncontent-length: 2\r\n\r\nno',
    )
    const probe = await testProbe()
    expect(await probe.ask(question(server.port))).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': ['Basic', 'Bearer'] },
      body: 'no',
    })
  })

  it('waits for the real status behind 103', async () => {
    const server = await startRawServer(
      'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nx-real: yes\r\ncontent-length: 2\r\n\r\nok',
    )
    const probe = await testProbe()
    expect(await probe.ask(question(server.port))).toMatchObject({
      status: 200,
      headers: { 'x-real': ['yes'] },
    })
  })

  it('is content with the headers of a stream that never ends', async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
    })
    const probe = await testProbe()
    expect(await probe.ask(question(server.port))).toMatchObject({
      status: 200,
      headers: { 'content-type': ['text/event-stream'] },
      body: null,
    })
  })

  it.each([
    ['breaks off', 'HTTP/1.1 500 Oh\r\ncontent-length: 100\r\n\r\nTraceback', 'Traceback'],
    ['is too long', `HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\nstart${'x'.repeat(8_995)}`, ''],
  ])('counts a status whose body %s', async (_how, bytes, start) => {
    const server = await startRawServer(bytes)
    const probe = await testProbe({ maximumBodyBytes: 1_000 })
    const seen = await probe.ask(question(server.port, { wantsBody: () => true }))
    expect(seen.status).toBe(bytes.startsWith('HTTP/1.1 500') ? 500 : 200)
    expect(seen.body?.startsWith(start)).toBe(true)
  })

  it.each([
    ['gzip', gzipSync('Traceback (most recent call last)')],
    ['br', brotliCompressSync('Traceback (most recent call last)')],
  ])('undoes %s that nobody asked for', async (encoding, bytes) => {
    const server = await startServer(fixed(500, bytes, { 'content-encoding': encoding }))
    const probe = await testProbe()
    expect(await probe.ask(question(server.port))).toMatchObject({
      body: 'Traceback (most recent call last)',
    })
  })

  it('has nothing of a body that is not what its encoding says', async () => {
    const server = await startServer(fixed(500, 'plain', { 'content-encoding': 'gzip' }))
    const probe = await testProbe()
    expect(await probe.ask(question(server.port))).toMatchObject({ status: 500, body: '' })
  })

  it('tells a time-out from a connection that broke and from one that never stood', async () => {
    const silent = await startTcpServer(() => {})
    const broken = await startTcpServer((socket) => socket.once('data', () => socket.destroy()))
    const probe = await testProbe({ timeoutMs: 300 })
    const keyOf = async (port: number) => {
      const error = await rejectionOf(probe.ask(question(port)))
      expect(error).toBeInstanceOf(NetworkError)
      return (error as NetworkError).detail.key
    }
    expect(await keyOf(silent.port)).toBe('network_timeout')
    expect(await keyOf(broken.port)).toBe('network_lost')
    expect(await keyOf(await unusedPort())).toBe('network_refused')
  })

  it('says of what is no HTTP that it makes no sense', async () => {
    const server = await startRawServer('SSH-2.0-OpenSSH_9.6\r\n')
    const probe = await testProbe()
    expect(await rejectionOf(probe.ask(question(server.port)))).toBeInstanceOf(AnswerError)
  })

  it('sends nothing to whom it does not trust, and knows that it could trust more', async () => {
    const authority = createAuthority('Probe Test Root')
    const server = await startServer(fixed(200), authority.issue(['localhost']))
    const probe = await testProbe({
      trust: { sslCertFile: 'system.pem', readFile: async () => authority.certificate },
    })
    const asked = question(server.port, { url: new URL(`https://localhost:${server.port}/`) })
    const error = await rejectionOf(probe.ask(asked))
    expect(error).toBeInstanceOf(CertificateError)
    expect(probe.isUnknownAuthority(error)).toBe(true)
    expect(server.requests).toEqual([])
    expect(await probe.trustMore()).toBe(true)
    expect(await probe.ask(asked)).toMatchObject({ status: 200 })
    expect(await probe.trustMore()).toBe(false)
  })

  it('ends with the reason of whoever stops it', async () => {
    const silent = await startTcpServer(() => {})
    const stop = new AbortController()
    const probe = await testProbe()
    const asking = rejectionOf(probe.ask(question(silent.port, { signal: stop.signal })))
    stop.abort('enough')
    expect(await asking).toBe('enough')
  })
})
