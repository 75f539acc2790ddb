import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { applicationVersion, versionPath } from '../../../src/simulator/vaddy/application.ts'
import { createGateBench, ownScans } from '../../support/vaddy/gate.ts'

const digestOf = (body: string | Buffer) => `sha256:${createHash('sha256').update(body).digest('hex')}`

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const text =
  (body: string | Buffer, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status).end(body)
  }

/** An application whose answers come in turn; the last one stays. */
async function application(...answers: readonly Answer[]) {
  const requests: { url: string; headers: IncomingMessage['headers']; method: string }[] = []
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push({ url: request.url ?? '', headers: request.headers, method: request.method ?? '' })
    answer?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/version`, requests }
}

describe('version_url', () => {
  it('passes where the same version answers before the scan and after it, with both digests', async () => {
    const bench = await createGateBench()
    const { requests, url } = await application(text('v1 abc123'))
    const { report } = await bench.run({ version_url: `${url}?of=shop`, expect_version: 'abc123' })
    expect(report.outcome).toBe('passed')
    expect(report.checks[0]).toMatchObject({ id: 'deployed_version', observed: 2, result: 'pass' })
    expect(report.facts).toMatchObject({
      expected_version: 'abc123',
      version_before: digestOf('v1 abc123'),
      version_after: digestOf('v1 abc123'),
    })
    expect(requests).toHaveLength(2)
    for (const { headers, method, url: path } of requests) {
      expect([method, path]).toEqual(['GET', '/version?of=shop'])
      expect(headers).not.toHaveProperty('x-api-key')
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('cookie')
    }
    expect(JSON.stringify(report)).not.toContain('v1 abc123')
  })

  it('is incomplete where it was deployed anew in the middle of the scan, and on_incomplete forgives nothing', async () => {
    const bench = await createGateBench({ scenario: 'redeployed' })
    const inputs = { version_url: `${bench.simulator.url}${versionPath}` }
    const { report, reason } = await bench.run({ ...inputs, on_incomplete: 'warn' })
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
    expect(reason).toContain('was deployed anew meanwhile')
    expect(report.checks[0]).toMatchObject({
      id: 'deployed_version',
      observed: 1,
      limit: 2,
      result: 'fail',
    })
    // What was scanned is not what goes out: no count of it can pass.
    expect(report.checks[1]).toMatchObject({ id: 'max_alerts', observed: 0, result: 'unjudged' })
    expect(report.facts.version_before).toBe(digestOf(JSON.stringify(applicationVersion(0))))
    expect(report.facts.version_after).toBe(digestOf(JSON.stringify(applicationVersion(1))))
  })

  it('leaves a finding what it is: a failed scan of a doubtful version is failed', async () => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const { url } = await application(text('one'), text('two'))
    expect((await bench.run({ version_url: url })).report.outcome).toBe('failed')
  })

  it('starts nothing where the expected version is not there', async () => {
    const bench = await createGateBench()
    const { url } = await application(text('v1'))
    const { report, reason } = await bench.run({
      version_url: url,
      expect_version: 'v2',
      on_incomplete: 'warn',
    })
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
    expect(reason).toBe(
      'The answer of version_url does not contain "v2", the expect_version. Nothing was started.',
    )
    expect(ownScans(bench.simulator)).toEqual([])
  })

  it('says when the expected version has gone after the scan', async () => {
    const bench = await createGateBench()
    const { url } = await application(text('v2'), text('v3'))
    const { report } = await bench.run({ version_url: url, expect_version: 'v2' })
    expect(report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_version_gone' } })
  })

  it('asks for the same answer, too, where the expected version is in both', async () => {
    const bench = await createGateBench()
    const { url } = await application(text('v2 build 1'), text('v2 build 2'))
    const { report } = await bench.run({ version_url: url, expect_version: 'v2' })
    expect(report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_version_changed' } })
  })

  it('tells bodies apart that look alike as text', async () => {
    const bench = await createGateBench()
    const { url } = await application(text(Buffer.from([0xff])), text(Buffer.from([0xfe])))
    expect((await bench.run({ version_url: url })).report.outcome).toBe('incomplete')
  })

  it('is read after the wait for the slot, since a deployment may come meanwhile', async () => {
    const bench = await createGateBench({ scenario: 'busy' })
    const times: number[] = []
    const { url } = await application((_, response) => {
      times.push(bench.clock.now())
      response.end('v1')
    })
    await bench.run({ version_url: url })
    const [scan] = ownScans(bench.simulator)
    expect(times).toHaveLength(2)
    expect(times[0]).toBeLessThanOrEqual(scan?.begunAt ?? 0)
    expect(times[0]).toBeGreaterThanOrEqual((scan?.begunAt ?? 0) - 1_000)
    expect(times[1]).toBeGreaterThanOrEqual(scan?.endedAt ?? Number.POSITIVE_INFINITY)
  })

  const unreadable: [string, Answer, number][] = [
    ['404', text('gone', 404), 1],
    ['403', text('no', 403), 1],
    ['204', text('', 204), 1],
    [
      'a redirect',
      (_, response) => {
        response.writeHead(302, { location: 'https://elsewhere.example/' }).end()
      },
      1,
    ],
  ]
  it.each(unreadable)('starts nothing where the answer is %s, and asks once', async (_, answer, asked) => {
    const bench = await createGateBench()
    const { requests, url } = await application(answer)
    const { report, reason } = await bench.run({ version_url: url, on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure' })
    expect(reason).toContain('could not be read before the scan, so nothing was started')
    expect(report.nextSteps[0]?.text.key).toBe('next_check_version_url')
    expect(requests).toHaveLength(asked)
    expect(ownScans(bench.simulator)).toEqual([])
  })

  it('takes no answer of more than 64 KiB, and one of just that', async () => {
    const bench = await createGateBench()
    const most = await application(text('a'.repeat(64 * 1024)))
    expect((await bench.run({ version_url: most.url })).report.outcome).toBe('passed')
    const more = await application(text('a'.repeat(64 * 1024 + 1)))
    const { report, reason } = await bench.run({ version_url: more.url })
    expect(report.outcome).toBe('unreachable')
    expect(reason).toContain('sent more than 64 KiB')
  })

  it('tries again what may pass, as a poll is tried again, and forgives no outage', async () => {
    const bench = await createGateBench()
    const flaky = await application(text('', 503), text('', 500), text('v1'))
    expect((await bench.run({ version_url: flaky.url })).report.outcome).toBe('passed')
    const down = await application(text('', 503))
    const began = bench.clock.monotonic()
    const { report } = await bench.run({ version_url: down.url, on_error: 'warn' })
    // Whoever may change the application could take its version away to get past the gate.
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure' })
    expect(down.requests.length).toBeGreaterThan(8)
    expect(bench.clock.monotonic() - began).toBeGreaterThanOrEqual(300_000)
  })

  it('is incomplete where it can not be read after the scan', async () => {
    const bench = await createGateBench()
    const { url } = await application(text('v1'), text('', 404))
    const { report, reason } = await bench.run({ version_url: url, on_error: 'warn', on_incomplete: 'warn' })
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
    expect(reason).toContain('could not be read after the scan')
    expect(report.checks[0]).toMatchObject({ observed: null, result: 'unjudged' })
  })

  it('is read at attaching and after the end of an attached scan', async () => {
    const bench = await createGateBench()
    const { scanId } = bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 60_000) as {
      scanId: string
    }
    const { url } = await application(text('v1'), text('v2'))
    const { report } = await bench.run({ scan_id: scanId, version_url: url })
    expect(report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_version_changed' } })
  })

  it('leaves an attached scan alone whose application is another one', async () => {
    const bench = await createGateBench({ scanDurationMs: 3_600_000 })
    const { scanId } = bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 3_600_000) as {
      scanId: string
    }
    const { url } = await application(text('v1'))
    const { report } = await bench.run({ scan_id: scanId, version_url: url, expect_version: 'v2' })
    expect(report.outcome).toBe('incomplete')
    expect(report.warnings.map(english)).toEqual([
      `Scan ${scanId} was not started by this run and is left alone.`,
    ])
    expect(bench.simulator.state.scans.at(-1)?.status).toBe('scanning')
  })

  it('is looked at by a dry run, too', async () => {
    const bench = await createGateBench()
    const { url } = await application(text('v1'))
    const inputs = { version_url: url, dry_run: 'true' }
    expect((await bench.run({ ...inputs, expect_version: 'v1' })).report.outcome).toBe('checked')
    expect((await bench.run({ ...inputs, expect_version: 'v2' })).report.outcome).toBe('incomplete')
  })

  it('ends as aborted where the job is stopped while it is read again after the scan', async () => {
    const stop = new AbortController()
    const bench = await createGateBench()
    const { url } = await application(text('v1'), (_, response) => {
      stop.abort(new (class extends Error {})())
      response.writeHead(503).end()
    })
    const { report } = await bench.run({ version_url: url }, { signal: stop.signal })
    expect(report.conclusion).toBe('failure')
    expect(ownScans(bench.simulator)[0]?.status).toBe('finish')
  })
})
