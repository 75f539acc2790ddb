import { connect } from 'node:net'
import { setTimeout as pass } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { AbortedError } from '../../src/kernel/errors.ts'
import { message } from '../../src/messages/message.ts'
import { createAuthority, type TestAuthority } from '../support/certificates.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startServer, startTcpServer } from '../support/network-server.ts'

const endpoint = 'GET /'
const reason = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')

let authority: TestAuthority
beforeAll(() => {
  authority = createAuthority('Late Authority')
})

it('rejects with the reason of the caller who aborts while waiting for the answer', async () => {
  const stop = new AbortController()
  const server = await startServer(() => stop.abort(reason))
  const { client } = await testClient()
  const base = `http://127.0.0.1:${server.port}`
  const request = client.request({ method: 'GET', base, path: '/', endpoint, signal: stop.signal })
  expect(await rejectionOf(request)).toBe(reason)
})

it('rejects with the reason of the caller who aborts in the middle of an error’s body', async () => {
  const stop = new AbortController()
  const server = await startServer((response) => {
    response.writeHead(500).write('half', () => setTimeout(() => stop.abort(reason), 20))
  })
  const { client } = await testClient()
  const base = `http://127.0.0.1:${server.port}`
  const request = client.request({ method: 'GET', base, path: '/', endpoint, signal: stop.signal })
  expect(await rejectionOf(request)).toBe(reason)
})

it('sends nothing for a caller who had aborted before', async () => {
  const server = await startServer(fixed(200, '{}'))
  const { client } = await testClient()
  const base = `http://127.0.0.1:${server.port}`
  const request = client.request({
    method: 'GET',
    base,
    path: '/',
    endpoint,
    signal: AbortSignal.abort(reason),
  })
  expect(await rejectionOf(request)).toBe(reason)
  expect(server.requests).toEqual([])
})

it('leaves no listener on the signal', async () => {
  const server = await startServer(fixed(200, '{}'))
  const { client } = await testClient()
  const stop = new AbortController()
  let listeners = 0
  const { addEventListener, removeEventListener } = stop.signal
  stop.signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    listeners += 1
    addEventListener.apply(stop.signal, given)
  }
  stop.signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    listeners -= 1
    removeEventListener.apply(stop.signal, given)
  }
  const base = `http://127.0.0.1:${server.port}`
  await client.request({ method: 'GET', base, path: '/', endpoint, signal: stop.signal })
  expect(listeners).toBe(0)
})

it.each(['abort', 'timeout'] as const)(
  'sends nothing any more when the connection comes about after the %s',
  async (end) => {
    const server = await startServer(fixed(200, '{}'), authority.issue(['127.0.0.1']))
    const stop = new AbortController()
    let letThrough = () => {}
    // Holds the handshake back until the client has given up, then lets it succeed.
    const slow = await startTcpServer((socket) => {
      socket.pause()
      letThrough = () => {
        const onward = connect(server.port, '127.0.0.1')
        onward.on('error', () => {}).on('close', () => socket.destroy())
        socket.pipe(onward).pipe(socket)
      }
      if (end === 'abort') stop.abort(reason)
    })
    const { client } = await testClient({
      trust: { caFile: 'ca.pem', readFile: async () => authority.certificate },
    })
    const base = `https://127.0.0.1:${slow.port}`
    const request = client.request({
      method: 'POST',
      base,
      path: '/',
      endpoint,
      signal: stop.signal,
      timeoutMs: end === 'timeout' ? 60 : 5_000,
    })
    const error = await rejectionOf(request)
    if (end === 'abort') expect(error).toBe(reason)
    else expect(error).toMatchObject({ name: 'NetworkError', delivery: 'not-sent' })
    letThrough()
    await pass(150)
    expect(server.requests).toEqual([])
    // The same client and server work otherwise, so it was not the detour that stopped the request.
    await client.request({ method: 'GET', base: `https://127.0.0.1:${server.port}`, path: '/', endpoint })
    expect(server.requests).toHaveLength(1)
  },
)
