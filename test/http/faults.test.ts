import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { AnswerError, type Delivery, NetworkError } from '../../src/kernel/errors.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startRawServer, startServer, startTcpServer, unusedPort } from '../support/network-server.ts'

const endpoint = 'POST /v2/scan'
const start = (port: number | string) =>
  ({
    method: 'POST',
    base: `http://127.0.0.1:${port}`,
    path: '/v2/scan',
    form: { action: 'start' },
    endpoint,
  }) as const

function expectNetworkError(error: unknown, delivery: Delivery, text: RegExp) {
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ delivery })
  expect(String(error)).toMatch(text)
  expect(String(error)).toContain(endpoint)
}

describe('a request that can not have reached the server', () => {
  it('fails as not sent where the name does not resolve', async () => {
    const { client } = await testClient()
    // A label longer than 63 characters fails in the resolver itself, with and without a network.
    const host = `${'x'.repeat(64)}.invalid`
    const error = await rejectionOf(client.request({ ...start(1), base: `https://${host}` }))
    expectNetworkError(error, 'not-sent', /The name x+\.invalid could not be resolved/)
  })

  it('fails as not sent where nobody listens, and names the address that was tried', async () => {
    const { client } = await testClient()
    const port = await unusedPort()
    const error = await rejectionOf(client.request(start(port)))
    expectNetworkError(error, 'not-sent', new RegExp(`127\\.0\\.0\\.1:${port} refused the connection`))
  })

  it('fails as not sent where a name has several addresses and all refuse', async () => {
    const { client } = await testClient()
    const port = await unusedPort()
    const error = await rejectionOf(client.request({ ...start(port), base: `http://localhost:${port}` }))
    expectNetworkError(error, 'not-sent', new RegExp(`127\\.0\\.0\\.1:${port}.* refused the connection`))
  })

  it('fails as not sent where the connection does not come about within its time', async () => {
    const silent = await startTcpServer(() => {})
    const { client } = await testClient({ connectTimeoutMs: 100 })
    const error = await rejectionOf(client.request({ ...start(1), base: `https://127.0.0.1:${silent.port}` }))
    expectNetworkError(error, 'not-sent', /No connection to 127\.0\.0\.1:\d+ came about in time/)
  })

  it('fails as not sent where the time for the whole exchange ends before the connection stands', async () => {
    const silent = await startTcpServer(() => {})
    const { client } = await testClient({ requestTimeoutMs: 50 })
    const error = await rejectionOf(client.request({ ...start(1), base: `https://127.0.0.1:${silent.port}` }))
    expectNetworkError(error, 'not-sent', /came about in time/)
  })

  it('fails as not sent where the handshake is cut off', async () => {
    const cutting = await startTcpServer((socket) => socket.once('data', () => socket.destroy()))
    const { client } = await testClient()
    const error = await rejectionOf(
      client.request({ ...start(1), base: `https://127.0.0.1:${cutting.port}` }),
    )
    expectNetworkError(error, 'not-sent', /No connection to .* could be made \(POST \/v2\/scan, ECONNRESET\)/)
  })
})

describe('a request that may have reached the server', () => {
  it('fails as unknown where the server hangs up without a byte', async () => {
    const server = await startRawServer('')
    const { client } = await testClient()
    const error = await rejectionOf(client.request(start(server.port)))
    expectNetworkError(error, 'unknown', /The connection to .* broke \(POST \/v2\/scan, other side closed\)/)
  })

  it('fails as unknown where the connection is reset after the request', async () => {
    const server = await startTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    const { client } = await testClient()
    const error = await rejectionOf(client.request(start(server.port)))
    expectNetworkError(error, 'unknown', /broke \(POST \/v2\/scan, ECONNRESET\)/)
  })

  it('fails where the connection is reset as soon as it stands, before or after our first byte', async () => {
    const server = await startTcpServer((socket) => socket.resetAndDestroy())
    const { client } = await testClient()
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(NetworkError)
    expect(String(error)).toMatch(/ECONNRESET|EPIPE|other side closed|closed/)
  })

  it('fails as unknown where no headers come in time', async () => {
    const server = await startServer(() => {})
    const { client } = await testClient({ requestTimeoutMs: 300 })
    const error = await rejectionOf(client.request(start(server.port)))
    expectNetworkError(error, 'unknown', /did not answer within 0\.3 s/)
    expect(server.requests).toHaveLength(1)
  })

  it('takes its own timeout before the client’s', async () => {
    const server = await startServer(() => {})
    const { client } = await testClient({ requestTimeoutMs: 60_000 })
    const error = await rejectionOf(client.request({ ...start(server.port), timeoutMs: 300 }))
    expectNetworkError(error, 'unknown', /within 0\.3 s/)
  })

  it('fails as unknown where headers come one letter at a time', async () => {
    const server = await startTcpServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ')
      const drip = setInterval(() => socket.write('x'), 10)
      socket.on('close', () => clearInterval(drip))
    })
    const { client } = await testClient({ requestTimeoutMs: 300 })
    expectNetworkError(await rejectionOf(client.request(start(server.port))), 'unknown', /within 0\.3 s/)
  })

  it('fails as unknown where the body never ends', async () => {
    const server = await startServer((response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(drip))
    })
    const { client } = await testClient({ requestTimeoutMs: 300 })
    expectNetworkError(await rejectionOf(client.request(start(server.port))), 'unknown', /within 0\.3 s/)
  })

  it.each([
    ['shorter than announced', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"a"'],
    ['cut off between chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n'],
    [
      'shorter than announced, with Connection: close',
      'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\n{"a"',
    ],
    [
      'cut off between chunks, with Connection: close',
      'HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n',
    ],
    ['missing, and its head cut off', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\nx-'],
  ])('fails as unknown where the body is %s', async (_how, bytes) => {
    const server = await startRawServer(bytes)
    const { client } = await testClient()
    expectNetworkError(await rejectionOf(client.request(start(server.port))), 'unknown', /broke/)
  })
})

describe('an answer that is no valid HTTP', () => {
  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['a control character in a header', 'HTTP/1.1 200 OK\r\nx: \u0001\r\n\r\n'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`],
  ])('is garbled: %s', async (_what, bytes) => {
    const server = await startRawServer(bytes)
    const { client } = await testClient()
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ garbled: true, detail: { key: 'answer_not_http' } })
  })
})

describe('an answer that is an error already', () => {
  it.each([400, 401, 404, 500, 503])('of status %i counts though its body hangs', async (status) => {
    const server = await startServer((response) => {
      response.writeHead(status, { 'retry-after': '7' }).write('half')
    })
    const { client } = await testClient({ requestTimeoutMs: 300 })
    const answer = await client.request(start(server.port))
    expect(answer).toMatchObject({ status, text: 'half', headers: { 'retry-after': '7' } })
  })

  it('counts though its body is cut off, too long or badly compressed', async () => {
    const cut = await startRawServer('HTTP/1.1 503 No\r\ncontent-length: 10\r\n\r\nhalf')
    const long = await startServer(fixed(503, 'x'.repeat(5_000)))
    const gibberish = await startServer(fixed(503, 'no gzip', { 'content-encoding': 'gzip' }))
    const halfZipped = await startServer(
      fixed(503, gzipSync('whole').subarray(0, 12), { 'content-encoding': 'gzip' }),
    )
    const { client } = await testClient({ maximumBodyBytes: 1_000 })
    for (const { port } of [cut, long, gibberish, halfZipped]) {
      expect(await client.request(start(port))).toMatchObject({ status: 503 })
    }
  })
})
