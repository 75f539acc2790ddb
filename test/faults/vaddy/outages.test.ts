import { beforeEach, describe, expect, it } from 'vitest'
import { fixed, type LoopbackServer, startServer } from '../../support/network-server.ts'
import { expectOneClearSentence, expectUnknownFate } from './expectations.ts'
import { createFaultBench, type FaultBench, type FaultSettings, ownScans } from './fault-bench.ts'
import { type ReadFault, readFaults } from './read-faults.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const beforeStart = recordSection(5, 'Before the start: every request goes wrong')
const onStart = recordSection(6, 'The start fails on its way')
const oncePolling = recordSection(7, 'While the scan runs: one request goes wrong')
const alwaysPolling = recordSection(8, 'While the scan runs: every request for its result goes wrong')

/** Another server. Whatever arrives there got the key. */
let elsewhere: LoopbackServer
beforeEach(async () => {
  elsewhere = await startServer(fixed(200, '{"running_process":0}'))
})

const named = (kind?: ReadFault['kind']) =>
  readFaults('')
    .filter((one) => kind === undefined || one.kind === kind)
    .map(({ name }) => name)
const find = (name: string) => {
  const found = readFaults(`http://127.0.0.1:${elsewhere.port}`).find((one) => one.name === name)
  if (found === undefined) throw new Error(`nothing is called ${name}`)
  return found
}

/** Which requests go wrong: told the path, how often it was asked before, and the virtual time. */
type Which = (path: string, before: number, elapsed: number) => boolean

function benchWith({ fault, outage }: ReadFault, which: Which, more: FaultSettings = {}) {
  const asked = new Map<string, number>()
  const next = (path: string) => {
    const before = asked.get(path) ?? 0
    asked.set(path, before + 1)
    return before
  }
  const opened = createFaultBench({
    ...more,
    outage: ({ path }, elapsed) => {
      if (outage === undefined) return undefined
      const plain = path.split('?', 1)[0] ?? ''
      return which(plain, next(plain), elapsed) ? outage : undefined
    },
    faults: ({ operation }, elapsed) => {
      if (fault === undefined) return undefined
      const path =
        { result: '/v2/scan/result', runcheck: '/v2/scan/runcheck' }[String(operation)] ?? operation
      return which(path, next(path), elapsed) ? fault(bench.clock.now()) : undefined
    },
  })
  let bench: FaultBench
  return opened.then((ready) => {
    bench = ready
    return ready
  })
}

const isResult: Which = (path) => path === '/v2/scan/result'
const requestsFor = ({ simulator }: FaultBench, operation: string) =>
  simulator.requests.filter((request) => request.operation === operation).length

describe('a service that can not be used from the beginning', () => {
  it.each(named())('%s: nothing is started, and one sentence says why', async (name) => {
    const what = find(name)
    const bench = await benchWith(what, () => true)
    const run = await bench.run({ on_error: 'warn' })
    beforeStart.add(name, bench, run)
    const outcome = what.kind === 'refusal' ? 'refused' : 'unreachable'
    const exitCode = what.forgiven ? 0 : what.kind === 'refusal' ? 4 : 5
    expect(run.report).toMatchObject({ outcome, exitCode, conclusion: what.forgiven ? 'warning' : 'failure' })
    expectOneClearSentence(run, what.says)
    expect(requestsFor(bench, 'start')).toBe(0)
    expect(elsewhere.requests).toEqual([])
    expect(run.report.facts.scan_id).toBeUndefined()
    const triedAgain = run.log.lines.filter((line) => line.includes('Trying again in')).length
    if (what.kind !== 'passing') expect([triedAgain, run.lasted]).toEqual([0, 0])
    else {
      // Four tries, or fewer where each takes its 30 s: none begins later than 30 s after the first failure.
      expect([1, 3]).toContain(triedAgain)
      expect(run.lasted).toBeLessThanOrEqual(90 * second)
    }
  })

  it.each(named('passing'))('%s: once is ridden out', async (name) => {
    const bench = await benchWith(find(name), (path, before) => path === '/v2/scan/runcheck' && before === 0)
    const run = await bench.run()
    expect(run.report.outcome).toBe('passed')
    expect(ownScans(bench)).toHaveLength(1)
  })
})

describe('a start that fails on its way', () => {
  const onTheWay = [
    'the name does not resolve',
    'the connection is refused',
    'the connection never stands',
    'the proxy can not get through (503)',
    'the proxy is gone',
  ]
  const isStart: Which = (path) => path === '/v2/scan'

  it.each(onTheWay)('%s: nothing has begun, so it is simply sent again', async (name) => {
    const bench = await benchWith(find(name), (path, before) => isStart(path, 0, 0) && before === 0)
    const run = await bench.run()
    onStart.add(`${name}, once`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expect(run.log.text).toContain('nothing began')
    expect([requestsFor(bench, 'start'), ownScans(bench).length]).toEqual([1, 1])
  })

  it.each(onTheWay)('%s: is given up within half a minute of waiting', async (name) => {
    const bench = await benchWith(find(name), isStart)
    const run = await bench.run()
    onStart.add(`${name}, always`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
    expectOneClearSentence(run, find(name).says)
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'nothing' })
    expect(run.lasted).toBeLessThanOrEqual(90 * second)
    expect(ownScans(bench)).toEqual([])
  })

  const never = [
    'no TLS where TLS should be',
    'an unknown certificate',
    'a certificate signed with SHA-1',
    'the proxy asks for a password (407)',
    'the proxy forbids the host (403)',
    'the proxy leads to its log-in page (302)',
  ]
  it.each(never)('%s: is never tried again, and never forgiven', async (name) => {
    const bench = await benchWith(find(name), isStart)
    const run = await bench.run({ on_error: 'warn' })
    onStart.add(name, bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
    expectOneClearSentence(run, find(name).says)
    expect([run.lasted, ownScans(bench).length]).toEqual([0, 0])
  })

  const mayHaveBegun = [
    'an unasked 100 Continue before the answer',
    'an unasked 101',
    'two lengths',
    'the status 000',
    'HTTP 600',
    'a client certificate is demanded',
  ]
  it.each(mayHaveBegun)('%s: is a lost start, looked for and never forgiven', async (name) => {
    const bench = await benchWith(find(name), isStart)
    const run = await bench.run({ on_error: 'warn' })
    onStart.add(`${name}, always`, bench, run)
    expectUnknownFate(run)
    expect(run.reason).toContain(find(name).says)
    // Twice two looks proved that nothing had begun; each time another start was sent, and no more.
    expect(run.log.text.match(/The answer to our start was lost/g)).toHaveLength(3)
    expect(ownScans(bench)).toEqual([])
  })
})

describe('a service that fails once while the scan runs', () => {
  it.each(named('passing'))('%s: is asked again, and the scan passes', async (name) => {
    const bench = await benchWith(find(name), (path, before) => isResult(path, 0, 0) && before === 1)
    const run = await bench.run()
    oncePolling.add(name, bench, run)
    expect(run.report.outcome).toBe('passed')
    expect(ownScans(bench)).toMatchObject([{ status: 'finish' }])
  })

  it.each([...named('refusal'), ...named('final')])(
    '%s: ends the run, and the scan is canceled',
    async (name) => {
      const what = find(name)
      const bench = await benchWith(what, (path, before) => isResult(path, 0, 0) && before > 0)
      const run = await bench.run()
      oncePolling.add(name, bench, run)
      const [outcome, exitCode] = what.kind === 'refusal' ? ['refused', 4] : ['unreachable', 5]
      expect(run.report).toMatchObject({ outcome, exitCode })
      expectOneClearSentence(run, what.says)
      expect(ownScans(bench)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
      expect(run.report.facts.scan_id).toBe(ownScans(bench)[0]?.scanId)
      expect(run.checkpoints.at(-1)).toMatchObject({ phase: 'over' })
      expect(elsewhere.requests).toEqual([])
    },
  )
})

describe('a service that fails for minutes while the scan runs', () => {
  it.each(named('passing'))('%s: for 4 minutes is survived', async (name) => {
    const from = 20 * second
    const during: Which = (path, _, elapsed) =>
      isResult(path, 0, 0) && elapsed >= from && elapsed < from + 4 * minute
    const bench = await benchWith(find(name), during, { scanDurationMs: 2 * minute })
    const run = await bench.run()
    expect(run.report.outcome).toBe('passed')
    expect(ownScans(bench)).toHaveLength(1)
  })

  it.each(named('passing'))(
    '%s: for ever ends the run after 5 minutes, and the scan is canceled',
    async (name) => {
      const what = find(name)
      const bench = await benchWith(what, isResult, { scenario: 'never-ends', scanDurationMs: Infinity })
      const run = await bench.run()
      alwaysPolling.add(name, bench, run)
      expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
      expectOneClearSentence(run, what.says)
      // No try begins more than 5 minutes after the first failure; the last one may take its 30 s.
      expect(run.lasted).toBeGreaterThan(4.5 * minute)
      expect(run.lasted).toBeLessThanOrEqual(5 * minute + 40 * second)
      expect(run.report.timing.polls).toBe(2)
      expect(ownScans(bench)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    },
  )

  it('a whole outage of 5 minutes, of every request, is survived', async () => {
    const bench = await benchWith(
      find('the connection is refused'),
      (_, __, elapsed) => elapsed >= 30 * second && elapsed < 5 * minute + 20 * second,
      { scanDurationMs: 3 * minute },
    )
    const run = await bench.run()
    oncePolling.add('nobody answers for 5 minutes', bench, run)
    expect(run.report.outcome).toBe('passed')
  })

  it('two outages of 4 minutes are survived, since patience begins anew', async () => {
    const bench = await benchWith(
      find('HTTP 503'),
      (path, _, elapsed) => {
        const inOutage = (from: number) => elapsed >= from && elapsed < from + 4 * minute
        return isResult(path, 0, 0) && (inOutage(minute) || inOutage(6 * minute))
      },
      { scanDurationMs: 12 * minute },
    )
    const run = await bench.run()
    expect(run.report.outcome).toBe('passed')
  })
})
