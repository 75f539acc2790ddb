import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { createAuthority } from '../../support/certificates.ts'
import { always } from '../../support/faults.ts'
import { createFullPipe, createNamedPipe } from '../../support/named-pipe.ts'
import { startTcpServer } from '../../support/network-server.ts'
import {
  atAnswer,
  atRequest,
  type Stopping,
  saidIn,
  together,
  whileItReports,
} from '../../support/stopping.ts'
import { ownScans } from '../../support/vaddy/gate.ts'
import { type StoppedRun, type StoppedRunSettings, stopRun } from '../../support/vaddy/stopping.ts'

const record = recordSection(14, 'The committed action is told to stop')

/** The contract's own limit, in milliseconds from the first signal. */
const limit = 7_000

const ways = [
  ['canceled job', 130, 'SIGINT'],
  ['SIGTERM', 143, 'SIGTERM'],
] as const satisfies [Stopping, number, string][]

describe.each(ways)('the committed action, stopped by a %s', (how, exitCode, signal) => {
  const stop = async (settings: Omit<StoppedRunSettings, 'how' | 'record'>): Promise<StoppedRun> => {
    const run = await stopRun({ how, record, ...settings })
    expect(run.main.signal).toBeNull()
    expect(run.post.exitCode).toBe(0)
    expect(run.elapsed).toBeLessThan(limit)
    return run
  }
  const expectAborted = ({ main }: StoppedRun) => {
    expect(main.exitCode).toBe(exitCode)
    expect(main.outputs['outcome']).toBe('aborted')
    expect(main.outputs['reason']).toContain(`The job was told to stop (${signal})`)
    expect(main.summary).toContain('aborted')
  }
  const expectCanceledOnce = (run: StoppedRun) => {
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(run.cancels).toEqual({ main: 1, post: 0 })
    expect(run.main.outputs['scan_id']).toBe(ownScans(run.bench.simulator)[0]?.scanId)
    expect(saidIn(run.post)).toBe('')
  }

  it('before its first request sends nothing', async () => {
    const pipe = createNamedPipe()
    const authority = join(mkdtempSync(join(tmpdir(), 'scangate-ca-')), 'ca.pem')
    writeFileSync(authority, createAuthority('Test CA').certificate)
    const run = await stop({
      variables: { GITHUB_EVENT_PATH: pipe.path },
      // Reading it takes turns of the event loop, in the first of which the signal is noticed.
      inputs: { ca_file: authority },
      when: async () => {
        const reader = await pipe.readerAt()
        return () => reader.write('{}')
      },
    })
    expectAborted(run)
    expect(run.bench.simulator.requests).toEqual([])
    expect(saidIn(run.post)).toBe('')
  })

  it('while nobody answers its TLS handshake sends nothing, and does not wait for it', async () => {
    let connected = () => {}
    const connection = new Promise<void>((resolve) => {
      connected = resolve
    })
    const silent = await startTcpServer(() => connected())
    const run = await stop({
      inputs: { api_url: `https://127.0.0.1:${silent.port}` },
      when: async () => {
        await connection
        return async () => {}
      },
    })
    expectAborted(run)
    expect(run.bench.simulator.requests).toEqual([])
    expect(saidIn(run.post)).toBe('')
  })

  it('while it waits for the slot starts nothing, and leaves the other scan alone', async () => {
    const run = await stop({ scenario: 'busy', busyForMs: 600_000, at: atRequest('runcheck', 2) })
    expectAborted(run)
    expect(run.bench.simulator.state.scans.filter(({ status }) => status === 'scanning')).toHaveLength(1)
    expect(ownScans(run.bench.simulator)).toEqual([])
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(saidIn(run.post)).toBe('')
  })

  it('while its start is under way waits for the scan ID, then cancels', async () => {
    const run = await stop({ at: atRequest('start', 1, { kind: 'slow', ms: 1_500 }) })
    expectAborted(run)
    expectCanceledOnce(run)
  })

  it('while its start is under way does not wait where VAddy refuses it', async () => {
    const refused = { kind: 'status', status: 400, body: '{"error_message":"no crawling data."}' } as const
    const run = await stop({ at: atRequest('start', 1, refused) })
    expectAborted(run)
    expect(run.main.outputs['reason']).not.toContain('may be running')
    expect(saidIn(run.post)).toBe('')
  })

  it('while the answer to its start arrives cancels', async () => {
    const run = await stop({ at: atAnswer('start') })
    expectAborted(run)
    expectCanceledOnce(run)
  })

  it('while its start is never answered says that a scan may be running, also in post', async () => {
    const run = await stop({ at: atRequest('start', 1, { kind: 'hang-after' }) })
    expectAborted(run)
    expect(run.elapsed).toBeGreaterThan(3_500)
    expect(run.main.outputs['reason']).toContain('A scan of project 6eb1f9fcbdb6a5a may be running')
    expect(run.main.summary).toContain('may be running')
    expect(run.main.log).toMatch(/^::warning .*A start was sent and no scan ID came back/m)
    expect(saidIn(run.post)).toMatch(/^::warning .*A start was sent and no scan ID came back.*\n$/)
    expect(run.cancels).toEqual({ main: 0, post: 0 })
  })

  it('while it polls cancels', async () => {
    const run = await stop({ at: atRequest('result', 2) })
    expectAborted(run)
    expectCanceledOnce(run)
  })

  it('while a poll is never answered cancels', async () => {
    const run = await stop({ at: atRequest('result', 1, { kind: 'hang' }) })
    expectAborted(run)
    expectCanceledOnce(run)
  })

  it('while it reports a finished scan keeps to the judgement', async () => {
    const pipe = createFullPipe()
    const run = await stop({
      scenario: 'vulnerable',
      scanDurationMs: 400,
      variables: { GITHUB_STEP_SUMMARY: pipe.path },
      when: whileItReports(pipe),
    })
    expect(run.main.exitCode).toBe(2)
    expect(run.main.outputs).toMatchObject({ outcome: 'failed', alert_count: '3' })
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(saidIn(run.post)).toBe('')
  })

  it('when the cancel fails says so, and post tries again', async () => {
    const run = await stop({
      at: together(atRequest('result', 1), always('cancel', { kind: 'status', status: 503 })),
    })
    expectAborted(run)
    expect(run.main.log).toMatch(/^::warning .*could not be canceled and may be running: .*HTTP 503/m)
    expect(run.main.summary).toContain('could not be canceled')
    expect(run.cancels).toEqual({ main: 1, post: 1 })
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'canceled' }])
    expect(saidIn(run.post)).toContain('was canceled.')
  })

  it('when the cancel is answered about another scan says so, and post tries again', async () => {
    const other = { kind: 'status', status: 200, body: '{"scan_id":"1-other"}' } as const
    const run = await stop({ at: together(atRequest('result', 1), always('cancel', other)) })
    expectAborted(run)
    expect(run.main.outputs['reason']).toContain('could not be canceled and may be running')
    expect(run.main.log).toMatch(/^::warning .*answered about scan 1-other/m)
    expect(run.cancels).toEqual({ main: 1, post: 1 })
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'canceled' }])
    expect(saidIn(run.post)).toContain('was canceled.')
  })

  it('when the cancel is never answered gives up in time, and post finds the scan canceled', async () => {
    const run = await stop({
      at: together(atRequest('result', 1), always('cancel', { kind: 'hang-after' })),
    })
    expectAborted(run)
    expect(run.main.log).toMatch(/^::warning .*could not be canceled/m)
    expect(run.cancels).toEqual({ main: 1, post: 1 })
    expect(saidIn(run.post)).toContain('was already over when we came to cancel it')
  })

  it('ends in time also when VAddy, Slack and GitHub all stay silent', async () => {
    const { port } = await startTcpServer(() => {})
    const silent = `http://127.0.0.1:${port}`
    const event = join(mkdtempSync(join(tmpdir(), 'scangate-event-')), 'event.json')
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }))
    const run = await stop({
      at: together(
        atRequest('start', 1, { kind: 'slow', ms: 3_000 }),
        always('cancel', { kind: 'hang-after' }),
      ),
      inputs: {
        slack_webhook_url: `${silent}/services/hook`,
        pr_comment: 'always',
        github_token: 'ghs_0123456789abcdef',
      },
      variables: {
        GITHUB_API_URL: silent,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/shop',
      },
    })
    expectAborted(run)
    expect(run.main.log).toMatch(/^::warning .*Slack/m)
    expect(run.main.log).toMatch(/^::warning .*No pull-request comment/m)
  })

  it('when the cancel comes too late lets it be', async () => {
    let cancelAsSomebodyElse = () => {}
    const run = await stop({
      prepare: ({ simulator }) => {
        cancelAsSomebodyElse = () => {
          for (const { scanId } of ownScans(simulator)) simulator.state.cancel(scanId, 'somebody-else')
        }
        return {}
      },
      at: together(atRequest('result', 1), ({ operation }) => {
        if (operation === 'cancel') cancelAsSomebodyElse()
        return undefined
      }),
    })
    expectAborted(run)
    expect(run.main.log).toContain('was already over when we came to cancel it')
    expect(run.cancels).toEqual({ main: 1, post: 0 })
    expect(saidIn(run.post)).toBe('')
  })

  it('with wait: false while its start is under way cancels: no later job will come', async () => {
    const run = await stop({
      inputs: { wait: 'false' },
      at: atRequest('start', 1, { kind: 'slow', ms: 500 }),
    })
    expectAborted(run)
    expectCanceledOnce(run)
  })
})

describe('the committed action, told to stop twice', () => {
  it('is not confused by a second signal while it waits for its scan ID', async () => {
    const run = await stopRun({
      how: 'SIGINT',
      record,
      at: (request, stop) => {
        if (request.operation !== 'start') return undefined
        stop()
        return { kind: 'slow', ms: 1_500 }
      },
      when: async (step) => {
        await expect.poll(() => step.state()['phase'], { timeout: 20_000 }).toBe('sending')
        return async () => step.process.kill('SIGTERM')
      },
    })
    expect(run.main.exitCode).toBe(130)
    expect(run.main.outputs['outcome']).toBe('aborted')
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'canceled' }])
    expect(run.cancels).toEqual({ main: 1, post: 0 })
  })
})
