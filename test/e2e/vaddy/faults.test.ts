import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VaddySimulator, VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { always, first } from '../../support/faults.ts'
import { type SpawnedStep, withSpawnedAction } from '../../support/spawned-action.ts'
import { vaddy } from '../../support/vaddy/action.ts'

const record = recordSection(13, 'The committed action in a bad network, in real time')

/** Another server, where a redirect leads. Whatever arrives there got the key. */
const arrivedElsewhere: string[] = []
const elsewhere = createServer((request, response) => {
  arrivedElsewhere.push(request.url ?? '')
  response.end('{"scan_id":"1-elsewhere"}')
})
let elsewhereUrl = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  elsewhereUrl = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
})
afterAll(() => {
  elsewhere.close()
  expect(arrivedElsewhere).toEqual([])
})

const ownScans = ({ state }: VaddySimulator) => state.scans.filter(({ begunBy }) => begunBy === 'api')
const starts = ({ requests }: VaddySimulator) =>
  requests.filter(({ operation }) => operation === 'start').length

interface Case {
  readonly name: string
  readonly settings: () => VaddySimulatorOptions
  readonly step?: (url: string) => SpawnedStep
  readonly outcome: string
  readonly exitCode: number
  readonly says: string
  /** Starts that were sent, and scans that began. */
  readonly starts: readonly [sent: number, begun: number]
  readonly fate: string
}

const withNumber = { inputs: { project_number: '1' } }
const clean = 'The scan finished with 0 alerts'
const cases: readonly Case[] = [
  {
    name: 'the answer to the start is reset; the scan had begun',
    settings: () => ({ faults: first('start', { kind: 'reset-after' }) }),
    step: () => withNumber,
    outcome: 'passed',
    exitCode: 0,
    says: clean,
    starts: [1, 1],
    fate: 'finished, adopted',
  },
  {
    name: 'the start is reset; nothing had begun',
    settings: () => ({ faults: first('start', { kind: 'reset' }) }),
    step: () => withNumber,
    outcome: 'passed',
    exitCode: 0,
    says: clean,
    starts: [2, 1],
    fate: 'finished',
  },
  {
    name: 'HTTP 502 to the start; the scan had begun; no `project_number`',
    settings: () => ({
      scanDurationMs: 60_000,
      faults: first('start', { kind: 'status-after', status: 502 }),
    }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'a scan of project 6eb1f9fcbdb6a5a may be running',
    starts: [1, 1],
    fate: 'not known to the run',
  },
  {
    name: 'a redirect to another host, everywhere',
    settings: () => ({ faults: () => ({ kind: 'redirect', location: elsewhereUrl }) }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'Redirects are never followed',
    starts: [0, 0],
    fate: 'none began',
  },
  {
    name: 'a redirect to another host, for the start only',
    settings: () => ({
      scanDurationMs: 60_000,
      faults: first('start', { kind: 'redirect', location: elsewhereUrl, status: 308, handled: true }),
    }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'may be running',
    starts: [1, 1],
    fate: 'not known to the run',
  },
  {
    name: 'HTTP 429 with Retry-After, HTTP 503 and a reset, one each',
    settings: () => ({
      faults: ({ operation, count }) => {
        if (operation === 'runcheck' && count === 1)
          return { kind: 'status', status: 429, headers: { 'retry-after': '1' } }
        if (operation === 'result' && count === 1) return { kind: 'status', status: 503 }
        return operation === 'result' && count === 3 ? { kind: 'reset' } : undefined
      },
    }),
    outcome: 'passed',
    exitCode: 0,
    says: clean,
    starts: [1, 1],
    fate: 'finished',
  },
  {
    name: 'a captive portal answers everything with a web page',
    settings: () => ({ faults: () => ({ kind: 'html' }) }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'captive portal',
    starts: [0, 0],
    fate: 'none began',
  },
  {
    name: 'the name does not resolve',
    settings: () => ({}),
    step: () => ({ inputs: { api_url: `https://${'x'.repeat(64)}.invalid`, poll_interval: '1s' } }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'could not be resolved',
    starts: [0, 0],
    fate: 'none began',
  },
  {
    name: 'nobody listens',
    settings: () => ({}),
    step: () => ({ inputs: { api_url: 'http://127.0.0.1:9' } }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'refused the connection',
    starts: [0, 0],
    fate: 'none began',
  },
  {
    name: 'no TLS where TLS should be',
    settings: () => ({}),
    step: (url) => ({ inputs: { api_url: url.replace('http:', 'https:') } }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'No encrypted connection',
    starts: [0, 0],
    fate: 'none began',
  },
  {
    name: 'one result is a gzip bomb',
    settings: () => ({ faults: first('result', { kind: 'gzip-bomb', bytes: 64 * 1024 * 1024 }) }),
    outcome: 'passed',
    exitCode: 0,
    says: clean,
    starts: [1, 1],
    fate: 'finished',
  },
  {
    name: 'an unknown status',
    settings: () => ({
      scanDurationMs: 60_000,
      faults: always('result', { kind: 'body', body: () => '{"status":"paused"}' }),
    }),
    outcome: 'unreachable',
    exitCode: 5,
    says: 'the status "paused"',
    starts: [1, 1],
    fate: 'canceled by the run',
  },
  {
    name: 'HTTP 403 while the scan runs',
    settings: () => ({
      scanDurationMs: Number.POSITIVE_INFINITY,
      faults: always('result', { kind: 'status', status: 403 }),
    }),
    outcome: 'refused',
    exitCode: 4,
    says: 'HTTP 403',
    starts: [1, 1],
    fate: 'canceled by the run',
  },
  {
    name: 'HTTP 500 everywhere, with `on_error: warn`',
    settings: () => ({ faults: () => ({ kind: 'status', status: 500 }) }),
    step: () => ({ inputs: { on_error: 'warn' } }),
    outcome: 'unreachable',
    exitCode: 0,
    says: 'HTTP 500',
    starts: [0, 0],
    fate: 'none began',
  },
]

describe('the committed action in a bad network', () => {
  it.concurrent.each(cases)('$name: $outcome', async (one) => {
    await withSpawnedAction(vaddy, one.settings(), async ({ run, simulator }) => {
      const main = await run(one.step?.(simulator.url))
      expect(main.outputs).toMatchObject({ outcome: one.outcome })
      expect(main.outputs['reason']).toContain(one.says)
      expect(main.exitCode).toBe(one.exitCode)
      expect(main.summary).not.toBe('')
      expect([starts(simulator), ownScans(simulator).length]).toEqual(one.starts)
      if (one.fate === 'canceled by the run') expect(ownScans(simulator)[0]?.canceledBy).toBe('api')
      if (one.fate.startsWith('finished')) {
        expect(main.outputs['scan_id']).toBe(ownScans(simulator)[0]?.scanId)
      }
      if (one.fate.endsWith('adopted')) expect(main.log).toContain('was adopted')
      const { fate, name: fault, outcome } = one
      record.addRow(
        { fault, outcome, starts: one.starts[1], fate, says: String(main.outputs['reason']) },
        cases.indexOf(one),
      )
    })
  })
})
