import { expect, onTestFinished } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { createProbe } from '../../../src/http/probe.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import { english } from '../../../src/messages/english.ts'
import { privateMarker } from '../../../src/simulator/api/answers.ts'
import { type Scenario, type ScenarioName, scenarios } from '../../../src/simulator/api/scenarios.ts'
import { type ApiSimulator, startApiSimulator } from '../../../src/simulator/api/server.ts'
import { api } from '../../../src/sources/api/source.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { plainContext } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** A credential of which no part stands elsewhere by chance. */
export const faultCredential = 'Bearer hV7!k/QpR2+nXc8sJ&wF'

/** How a run ended. */
export interface ApiRun {
  readonly report: GateReport
  readonly reason: string
  readonly log: RecordingLogger
}

/** A simulated API, and runs of the check against it; pauses take no real time. */
export interface ApiFaultBench {
  readonly simulator: ApiSimulator
  /** Checks the simulated API by its own document, unless `inputs` say otherwise. `files` are those there are. */
  run(inputs?: Readonly<Record<string, string>>, files?: Readonly<Record<string, string>>): Promise<ApiRun>
}

/** How long an answer is waited for, in milliseconds of real time: for what the test itself does not cut short. */
const usualPatience = 20_000

/**
 * Starts a simulated API; it ends with the test. Where it is silent the time of the request is over at once, whatever
 * the machine is busy with. `patience` is for bodies that never end, of which nobody but the client knows how far it is.
 */
export async function createApiFaultBench(
  scenario: ScenarioName | Scenario = 'clean',
  patience = usualPatience,
): Promise<ApiFaultBench> {
  const clock = new VirtualClock()
  const waiting = new Set<AbortController>()
  const { answer, description } = typeof scenario === 'string' ? scenarios[scenario] : scenario
  const simulator = await startApiSimulator({
    clock,
    credential: faultCredential,
    scenario: {
      description,
      answer: (request) => {
        const answered = answer(request)
        if (answered === 'silence') {
          const over = new DOMException('The time is over.', 'TimeoutError')
          setImmediate(() => {
            for (const one of waiting) one.abort(over)
          })
        }
        return answered
      },
    },
  })
  const timeout = () => {
    const controller = new AbortController()
    waiting.add(controller)
    const over = new DOMException('The time is over.', 'TimeoutError')
    setTimeout(() => controller.abort(over), patience).unref()
    return controller.signal
  }
  onTestFinished(() => simulator.close())
  return {
    simulator,
    run: async (inputs = {}, files = {}) => {
      const log = new RecordingLogger()
      const contents: Record<string, string> = {
        'openapi.json': JSON.stringify(simulator.document()),
        ...files,
      }
      const readFile = async (path: string) => {
        const content = contents[path]
        if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
        return content
      }
      const given = {
        target: simulator.url,
        openapi: 'openapi.json',
        credential: faultCredential,
        interval: '0s',
        ...inputs,
      }
      const reading = api.read(
        Object.fromEntries(
          Object.entries(given)
            .filter(([, text]) => text !== '')
            .map(([name, text]) => [name, { text, from: 'input' }]),
        ),
      )
      if (reading.problems.length > 0) throw new Error(reading.problems.map(english).join('\n'))
      const { ca_file: caFile } = reading.common
      const trust = await loadTrust({ caFile, readFile, log })
      const dispatcher = createDispatcher({ trust })
      onTestFinished(() => dispatcher.destroy())
      const report = await reading.run({
        ...plainContext(),
        http: createHttpClient({
          dispatcher,
          log,
          clock,
          userAgent: 'scangate-test/1',
          requestTimeoutMs: usualPatience,
        }),
        openProbe: async () => createProbe({ dispatcher, trust, proxy: {}, timeout }),
        clock,
        log,
        readFile,
      })
      return { report, reason: english(report.reason), log }
    },
  }
}

/** Holds that the reason is one readable line that says what was wrong, and that something is to do next. */
export function expectClearReason({ reason, report }: ApiRun, says: RegExp): void {
  expect(reason).toMatch(says)
  expect(reason).toMatch(/^[^\n]{20,600}$/)
  expect(reason).not.toMatch(/undefined|\[object|NaN|\bError:|\bat \S+ \(/)
  expect(report.nextSteps.length).toBeGreaterThan(0)
}

/** Holds what is so in every run: harmless requests, one at a time, and nothing comes out that must not. */
export function expectHarmless({ simulator }: ApiFaultBench, { log, reason, report }: ApiRun): void {
  const { requests } = simulator
  expect(requests.filter(({ method }) => !['GET', 'OPTIONS', 'TRACE'].includes(method))).toEqual([])
  expect(requests.filter(({ hadBody }) => hadBody)).toEqual([])
  const shown = requests.filter(({ credential }) => credential === 'right')
  expect(shown.length).toBeLessThanOrEqual(3)
  expect(
    shown.every(({ method, target }) => method === 'GET' && /^\/v1\/(?:orders|customers)/.test(target)),
  ).toBe(true)
  for (const secret of [faultCredential.replace('Bearer ', ''), privateMarker])
    searchForSecret(secret, { log: log.lines, reason, report, requests })
}
