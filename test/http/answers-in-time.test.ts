import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../src/kernel/clock.ts'
import { createAuthority, type ServerIdentity, type TestAuthority } from '../support/certificates.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'

let authority: TestAuthority
beforeAll(() => {
  authority = createAuthority('Patient Authority')
})

/** A server on a thread of its own, which answers while this thread stands still. */
const serverCode = `
const { parentPort, workerData } = require('node:worker_threads')
const { body, identity, gate } = workerData
const answer = (request, response) => {
  request.resume()
  request.once('end', () => {
    Atomics.store(gate, 0, 1)
    Atomics.wait(gate, 1, 0, 10_000)
    if (body === undefined) return void Atomics.store(gate, 2, 1) + Atomics.notify(gate, 2)
    response.end(body, () => { Atomics.store(gate, 2, 1); Atomics.notify(gate, 2) })
  })
}
const server = identity === undefined
  ? require('node:http').createServer(answer)
  : require('node:https').createServer(identity, answer)
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

interface PatientServer {
  readonly port: number
  /** Waits until the request has come in. */
  received(): Promise<void>
  /** Lets the server answer, and blocks this thread until the answer lies in the socket. */
  answerWhileWeStandStill(): void
}

async function startPatientServer(body?: string, identity?: ServerIdentity): Promise<PatientServer> {
  const gate = new Int32Array(new SharedArrayBuffer(12))
  const worker = new Worker(serverCode, { eval: true, workerData: { body, identity, gate } })
  onTestFinished(async () => void (await worker.terminate()))
  const [port] = (await once(worker, 'message')) as [number]
  return {
    port,
    received: async () => {
      while (Atomics.load(gate, 0) === 0) await new Promise((resolve) => setImmediate(resolve))
    },
    answerWhileWeStandStill: () => {
      Atomics.store(gate, 1, 1)
      Atomics.notify(gate, 1)
      Atomics.wait(gate, 2, 0, 10_000)
      // The kernel hands it over at once; this is for the deadline, which must be due, too.
      const end = performance.now() + 20
      while (performance.now() < end);
    },
  }
}

/** Sends a request, and stands still past its deadline while the server answers. */
async function askAndStandStill(server: PatientServer, scheme: 'http' | 'https') {
  const deadline = new AbortController()
  const { client } = await testClient({
    trust: { caFile: 'ca.pem', readFile: async () => authority.certificate },
    timeout: () => deadline.signal,
  })
  const base = `${scheme}://127.0.0.1:${server.port}`
  const request = client.request({ method: 'GET', base, path: '/', endpoint: 'GET /' })
  request.catch(() => {})
  await server.received()
  setTimeout(() => deadline.abort(new DOMException('too late', 'TimeoutError')), 1)
  server.answerWhileWeStandStill()
  return request
}

describe('an answer that came in before the deadline, while the process stood still', () => {
  it.each([
    ['', 'http', '{"scan_id":"1-a"}'],
    [' through TLS', 'https', '{"scan_id":"1-a"}'],
    [', of 100 KB,', 'http', 'x'.repeat(100_000)],
    [', of 100 KB through TLS,', 'https', 'x'.repeat(100_000)],
  ] as const)('is read%s before the deadline counts', async (_, scheme, body) => {
    const server = await startPatientServer(
      body,
      scheme === 'https' ? authority.issue(['127.0.0.1']) : undefined,
    )
    expect(await askAndStandStill(server, scheme)).toMatchObject({ status: 200, text: body })
  })

  it('is read before a wait for it counts as over', async () => {
    const server = await startPatientServer('here')
    const { client } = await testClient({ requestTimeoutMs: 60_000 })
    const base = `http://127.0.0.1:${server.port}`
    const request = client.request({ method: 'GET', base, path: '/', endpoint: 'GET /' })
    await server.received()
    const over = systemClock.sleep(1).then(() => 'too late')
    server.answerWhileWeStandStill()
    expect(await Promise.race([request, over])).toMatchObject({ text: 'here' })
  })

  it('does not make a server that says nothing be waited for', async () => {
    const server = await startPatientServer()
    expect(await rejectionOf(askAndStandStill(server, 'http'))).toMatchObject({
      name: 'NetworkError',
      delivery: 'unknown',
    })
  })
})
