import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HttpAnswer, HttpClient } from '../../../../src/http/client.ts'
import { systemClock } from '../../../../src/kernel/clock.ts'
import { GateError } from '../../../../src/kernel/errors.ts'
import { Secret } from '../../../../src/kernel/secret.ts'
import { createVaddyApi, type VaddyApi } from '../../../../src/sources/vaddy/api.ts'
import { openFaultBench } from '../fault-bench.ts'

type Answer = Pick<HttpAnswer, 'status' | 'headers' | 'text'>

/** VAddy's calls on top of a client that gives one and the same answer. */
function apiThatHears(answer: Answer): VaddyApi {
  const http: HttpClient = {
    request: async ({ base, endpoint }) => ({ ...answer, host: new URL(base).host, endpoint }),
  }
  const apiUrl = new URL('https://api.vaddy.example')
  return createVaddyApi({ http, clock: systemClock, apiUrl, user: 'me', authKey: new Secret('a-key') })
}

const calls: Record<string, (api: VaddyApi) => Promise<unknown>> = {
  runcheck: (api) => api.isRunning('p'),
  start: (api) => api.start({ projectId: 'p' }),
  cancel: (api) => api.cancel('1-a'),
  result: (api) => api.result('1-a'),
  crawls: (api) => api.crawls({ projectId: 'p', page: 1 }),
  results: (api) => api.pastScans('1'),
  'delete-crawl': (api) => api.deleteCrawl({ projectNumber: '1', crawlId: '2' }),
}

/** JSON in which the names that VAddy uses turn up often. */
const names = 'status scan_id project_id running_process items total error_message complete start_time'.split(
  ' ',
)
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, 0, 1, -1, 1e308, '', 'finish', 'scanning', '0', '1-a', '2026-01-01'),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
})).value
const anyText = fc.oneof(
  anyJson.map((value) => JSON.stringify(value)),
  anyJson.map((value) => JSON.stringify(value).slice(0, -1)),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '{',
    'null',
    '\ufeff{}',
    '['.repeat(100_000),
    '<html>',
    '{"__proto__":{"status":"finish"}}',
  ),
)
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  status: fc.oneof(fc.constantFrom(200, 200, 200, 400, 401, 429, 500), fc.integer({ min: 200, max: 999 })),
  headers: fc.dictionary(fc.constantFrom('retry-after', 'date', 'content-type'), fc.string(), { maxKeys: 3 }),
  text: anyText,
})

describe.each(Object.entries(calls))('whatever is answered to %s', (_, call) => {
  it('is a value or one of our errors, said in one readable line', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (answer) => {
        const api = apiThatHears(answer)
        const error = await call(api).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        expect(JSON.stringify(api.lastAnswer())?.length).toBeLessThan(200_000)
        if (error === undefined) return
        expect(error).toBeInstanceOf(GateError)
        expect((error as GateError).message).toMatch(/^\P{Cc}{10,1500}$/u)
      }),
      { numRuns: 250 },
    )
  })
})

describe('a result that was altered on its way', () => {
  const anyField = fc.constantFrom(
    ...['status', 'project_id', 'scan_id', 'scan_count', 'alert_count', 'complete', 'crawl_id', 'scan_list'],
    ...['start_time', 'end_time', 'scan_result_url', 'crawl_label', 'timezone', 'something_new'],
  )
  const anyValue = fc.oneof(
    anyJson,
    fc.constant(undefined),
    fc.integer({ min: -2, max: 101 }),
    fc.constantFrom<unknown>('0', 100, 22, 30, '30', 1.5, -0, [0], { value: 0 }),
  )

  it('passes only if what arrived is a clear pass', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyField, anyValue), { minLength: 1, maxLength: 2 }),
        async (changes) => {
          let arrived: Record<string, unknown> = {}
          const alter = (honest: string) => {
            const result = JSON.parse(honest)
            if (result.status !== 'finish') return honest
            arrived = { ...result, ...Object.fromEntries(changes) }
            return JSON.stringify(arrived)
          }
          const bench = await openFaultBench({
            scanDurationMs: 4_000,
            faults: ({ operation }) => (operation === 'result' ? { kind: 'body', body: alter } : undefined),
          })
          try {
            const { report } = await bench.run({ crawl_id: '30', scan_timeout: '30s' })
            const { alert_count: alerts, complete, crawl_id: crawl, project_id: project } = arrived
            const { scan_count: sent, scan_id: id, status } = arrived
            const ours = bench.simulator.state.scans.find(({ begunBy }) => begunBy === 'api')
            const isClearPass =
              status === 'finish' &&
              // Zero, and minus zero, which JSON knows as well.
              (alerts as number) === 0 &&
              typeof sent === 'number' &&
              sent > 0 &&
              complete === 100 &&
              crawl === 30 &&
              project === '6eb1f9fcbdb6a5a' &&
              id === ours?.scanId
            if (report.outcome === 'passed') expect(isClearPass).toBe(true)
            else expect(report.conclusion).not.toBe('success')
          } finally {
            await bench.close()
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
