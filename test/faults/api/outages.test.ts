import { createServer as createHttpsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { problem } from '../../../src/simulator/api/answers.ts'
import type { Scenario } from '../../../src/simulator/api/scenarios.ts'
import { type ShopRequest, usualAnswer } from '../../../src/simulator/api/shop.ts'
import { createAuthority } from '../../support/certificates.ts'
import { listen, startServer, startTcpServer, unusedPort } from '../../support/network-server.ts'
import { recordRows } from '../reliability-record.ts'
import { createApiFaultBench, expectClearReason, expectHarmless } from './fault-bench.ts'

const record = recordRows(42, 'The API security check: the network and the host')

/** An API that is well but for some of its requests. */
const butFor = (
  isOdd: (request: ShopRequest) => boolean,
  answer: ReturnType<Scenario['answer']>,
): Scenario => ({
  description: 'a test',
  answer: (request) => (isOdd(request) ? answer : usualAnswer(request)),
})

describe('A target that is not there', () => {
  it.each([
    ['every connection is reset', 'hanging-up', 'unreachable', /./, 60],
    ['no request is answered', 'silent', 'unreachable', /did not answer/, 3],
  ] as const)('is unreachable, and no finding: %s', async (fault, scenario, outcome, says, most) => {
    const bench = await createApiFaultBench(scenario)
    const run = await bench.run()
    expect(run.report).toMatchObject({ outcome, conclusion: 'failure', exitCode: 5 })
    expectClearReason(run, says)
    expectHarmless(bench, run)
    expect(bench.simulator.requests.length).toBeLessThanOrEqual(most)
    record.addRow({
      fault,
      outcome,
      effects: { Requests: String(bench.simulator.requests.length) },
      says: run.reason,
    })
  })

  it('is unreachable where nobody listens', async () => {
    const bench = await createApiFaultBench()
    const run = await bench.run({ target: `http://127.0.0.1:${await unusedPort()}` })
    expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
    expectClearReason(run, /refused the connection/)
    record.addRow({
      fault: 'nobody listens',
      outcome: 'unreachable',
      effects: { Requests: String(0) },
      says: run.reason,
    })
  })

  it.each([
    [400, 'refused', 4],
    [401, 'refused', 4],
    [403, 'refused', 4],
    [404, 'refused', 4],
    [503, 'unreachable', 5],
  ] as const)('says so where its document answers %d', async (status, outcome, exitCode) => {
    const bench = await createApiFaultBench()
    const { port } = await startServer((response) => response.writeHead(status).end())
    const run = await bench.run({ openapi: `http://127.0.0.1:${port}/openapi.json` })
    expect(run.report).toMatchObject({ outcome, exitCode })
    expect(bench.simulator.requests).toEqual([])
    record.addRow({
      fault: `the document, asked for by URL, answers HTTP ${status}`,
      outcome,
      effects: { Requests: String(0) },
      says: run.reason,
    })
  })
})

describe('One request that goes wrong', () => {
  const isControl = ({ path }: ShopRequest) => path === '/scangate-no-such-path'
  const once = (isIt: (request: ShopRequest) => boolean) => {
    let seen = 0
    return (request: ShopRequest) => {
      if (isIt(request)) seen += 1
      return isIt(request) && seen === 1
    }
  }
  const isCustomers = ({ method, origin, path }: ShopRequest) =>
    path === '/v1/customers' && method === 'GET' && origin === undefined

  it.each([
    ['the path that does not exist is reset once', once(isControl), 'hang-up', 'passed'],
    ['the path that does not exist answers 504 once', once(isControl), problem(504, 'Late'), 'passed'],
    ['a protected operation is reset once', once(isCustomers), 'hang-up', 'passed'],
    ['a protected operation is reset each time', isCustomers, 'hang-up', 'incomplete'],
    ['a protected operation answers 500 each time', isCustomers, problem(500, 'Oops'), 'incomplete'],
    ['a protected operation is never answered', isCustomers, 'silence', 'incomplete'],
    [
      'security.txt is reset each time',
      ({ path }: ShopRequest) => path.includes('security.txt'),
      'hang-up',
      'passed',
    ],
    ['TRACE is never answered', ({ method }: ShopRequest) => method === 'TRACE', 'silence', 'passed'],
    [
      'each request with an Origin is reset',
      ({ origin }: ShopRequest) => origin !== undefined,
      'hang-up',
      'passed',
    ],
  ] as const)('is asked once more at most: %s', async (fault, isOdd, answer, outcome) => {
    const bench = await createApiFaultBench(butFor(isOdd, answer))
    const run = await bench.run()
    expect(run.report, run.reason).toMatchObject({ outcome })
    expectHarmless(bench, run)
    const { requests } = bench.simulator
    const tries = new Map<string, number>()
    for (const { credential, method, origin, target } of requests) {
      const key = [method, target, credential, origin].join(' ')
      tries.set(key, (tries.get(key) ?? 0) + 1)
    }
    expect(Math.max(...tries.values())).toBeLessThanOrEqual(2)
    record.addRow({ fault, outcome, effects: { Requests: String(requests.length) }, says: run.reason })
  })
})

describe('A host whose handshakes go wrong', () => {
  const authority = createAuthority('An authority of the fault tests')
  // Checked by the machine's clock, and judged by the virtual one, which is behind it.
  const until = new Date(Date.now() + 365 * 86_400_000)
  const identity = authority.issue(['localhost'], { until })
  const modern = { ...identity, minVersion: 'TLSv1.2' } as const

  /** What becomes of a connection, by its number: 1 is the first handshake, 2 and 3 are old versions, 5 is the last. */
  type Treat = (number: number) => 'pass' | 'cut' | 'hold'

  async function run(treat: Treat, inputs: Record<string, string> = {}) {
    const origin = createHttpsServer(modern, (_request, response) => response.writeHead(404).end())
    origin.on('tlsClientError', () => {})
    const originPort = await listen(origin)
    let connections = 0
    const held: Socket[] = []
    const front = await startTcpServer((socket) => {
      connections += 1
      const fate = treat(connections)
      if (fate === 'cut') socket.destroy()
      else if (fate === 'hold') held.push(socket)
      else {
        const onward = connect(originPort, '127.0.0.1')
        onward.on('error', () => socket.destroy()).on('close', () => socket.destroy())
        socket.on('close', () => onward.destroy())
        socket.pipe(onward).pipe(socket)
      }
    })
    const bench = await createApiFaultBench('clean', 1_000)
    const given = {
      target: `https://localhost:${front.port}`,
      openapi: 'none',
      require: 'TLS-1 TLS-2',
      ca_file: 'ca.pem',
      credential: '',
      ...inputs,
    }
    const seen = await bench.run(given, { 'ca.pem': authority.certificate })
    // Where nothing was judged, handshakes are all that there was.
    return { ...seen, requests: Number(seen.report.facts.request_count ?? connections) }
  }

  it.each<[string, Treat, outcome: string, says: RegExp]>([
    ['old versions are refused by an alert', () => 'pass', 'passed', /./],
    [
      'old versions are hung up on between two handshakes that work',
      (number) => (number === 2 || number === 3 ? 'cut' : 'pass'),
      'passed',
      /./,
    ],
    [
      'every handshake but the first is hung up on, also the one that is like it',
      (number) => (number >= 2 && number <= 6 ? 'cut' : 'pass'),
      'incomplete',
      /./,
    ],
    [
      'old versions are never answered',
      (number) => (number === 2 || number === 3 ? 'hold' : 'pass'),
      'incomplete',
      /TLS-2/,
    ],
    ['no handshake works', () => 'cut', 'unreachable', /./],
  ])('is judged by what the server itself said: %s', async (fault, treat, outcome, says) => {
    const seen = await run(treat)
    expect(seen.report, seen.reason).toMatchObject({ outcome })
    expect(seen.reason).toMatch(says)
    record.addRow({ fault, outcome, effects: { Requests: String(seen.requests) }, says: seen.reason })
  })

  it('fails where its certificate is not trusted, and is sent nothing', async () => {
    const seen = await run(() => 'pass', { ca_file: '' })
    expect(seen.report).toMatchObject({ outcome: 'failed' })
    expect(seen.report.assessment?.asked.filter(({ status }) => status !== null)).toEqual([])
    const fault = 'a certificate that is not trusted'
    record.addRow({
      fault,
      outcome: 'failed',
      effects: { Requests: String(seen.requests) },
      says: seen.reason,
    })
  })
})
