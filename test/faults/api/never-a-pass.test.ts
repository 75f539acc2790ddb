import { describe, expect, it } from 'vitest'
import {
  json,
  page,
  privateMarker,
  problem,
  type ShopAnswer,
  unauthorized,
} from '../../../src/simulator/api/answers.ts'
import { type Scenario, type ScenarioName, scenarios } from '../../../src/simulator/api/scenarios.ts'
import {
  answerToCustomer,
  isProtected,
  type ShopRequest,
  usualAnswer,
} from '../../../src/simulator/api/shop.ts'
import { recordRows } from '../reliability-record.ts'
import { createApiFaultBench, expectClearReason, expectHarmless } from './fault-bench.ts'

const record = recordRows(41, 'The API security check: what is no clear pass')

/** An API that answers in another way to whoever asks a protected operation without the right credential. */
const toNobody = (answer: ShopAnswer | ((request: ShopRequest) => ShopAnswer)): Scenario => ({
  description: 'a test',
  answer: (request) =>
    isProtected(request) && request.credential !== 'right'
      ? typeof answer === 'function'
        ? answer(request)
        : answer
      : usualAnswer(request),
})

/** An API that answers in another way to everything, the right credential aside where `spared` says so. */
const toAll = (answer: (request: ShopRequest) => ShopAnswer): Scenario => ({ description: 'a test', answer })

const isControl = ({ path }: ShopRequest) => path === '/scangate-no-such-path'
const halfRefusal: ShopAnswer = { ...unauthorized(), body: '{"half', isEndless: true }

interface Case {
  readonly fault: string
  readonly scenario: ScenarioName | Scenario
  readonly inputs?: Record<string, string>
  /** In milliseconds of real time. */
  readonly patience?: number
  readonly outcome: string
  readonly says: RegExp
}

const openDocument = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Open', version: '1' },
  security: [],
  paths: { '/v1/status': { get: { responses: { 200: { description: 'ok' } } } } },
})
const unfilledDocument = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Unfilled', version: '1' },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  security: [{ token: [] }],
  paths: {
    '/v1/orders/{id}': { get: { responses: { 200: { description: 'ok' } } } },
    '/v1/orders': { post: { responses: { 201: { description: 'ok' } } } },
  },
})
/** An earlier report that saw what an API without limits does not show. */
const baseline = JSON.stringify({
  schema: 'scangate.report/v1',
  source: 'api',
  timing: { ended_at: '2025-12-31T00:00:00.000Z' },
  rules: [
    { id: 'RATE-1', state: 'met', findings: [] },
    { id: 'AUTH-1', state: 'met', findings: [] },
  ],
})
const files = { 'open.json': openDocument, 'unfilled.json': unfilledDocument, 'baseline.json': baseline }

const unclear = [300, 304, 307, 400, 404, 405, 406, 408, 409, 410, 418, 422, 451].map((status) => ({
  fault: `HTTP ${status} in place of each refusal`,
  scenario: toNobody(problem(status, 'No')),
  outcome: 'incomplete',
  says: /AUTH-1/,
}))

const neverPasses: readonly Case[] = [
  {
    fault: '403 to every path, as a firewall answers',
    scenario: 'wall',
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  {
    fault: '403 to every path without a credential, and the path that does not exist gets no answer',
    scenario: toAll((request) =>
      isControl(request)
        ? 'hang-up'
        : request.credential === 'right'
          ? problem(404, 'No')
          : problem(403, 'No'),
    ),
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  {
    fault: '200 and the same page to every path',
    scenario: 'catch-all',
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  {
    fault: '200 with an error in JSON to whoever has no credential, and to a path that does not exist',
    scenario: toAll((request) =>
      request.credential === 'right'
        ? usualAnswer(request)
        : json({ error: 'who are you?', note: privateMarker }),
    ),
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  { fault: 'a redirect to a login page', scenario: 'login', outcome: 'incomplete', says: /AUTH-1/ },
  ...unclear,
  {
    fault: 'HTTP 500 in place of each refusal',
    scenario: toNobody(problem(500, 'Oops')),
    outcome: 'incomplete',
    says: /./,
  },
  {
    fault: 'one of three protected operations answers 404',
    scenario: 'unsure',
    outcome: 'incomplete',
    says: /2 of 3/,
  },
  {
    fault: '429 after five requests',
    scenario: 'limited',
    outcome: 'incomplete',
    says: /429/,
  },
  { fault: 'HTTP 503 to every request', scenario: 'struggling', outcome: 'incomplete', says: /./ },
  {
    fault: 'no answer from the fifth request on',
    scenario: toAll((request) => (request.before < 4 ? usualAnswer(request) : 'silence')),
    outcome: 'incomplete',
    says: /./,
  },
  {
    fault: 'no answer but to the path that does not exist',
    scenario: toAll((request) => (isControl(request) ? usualAnswer(request) : 'silence')),
    outcome: 'incomplete',
    says: /./,
  },
  {
    fault: 'a document without a protected operation, while AUTH-1 is required',
    scenario: 'clean',
    inputs: { openapi: 'open.json' },
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  {
    fault: 'a document whose protected operations can not be filled in',
    scenario: 'clean',
    inputs: { openapi: 'unfilled.json' },
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  {
    fault: 'no document, while AUTH-1 is required',
    scenario: 'clean',
    inputs: { openapi: 'none' },
    outcome: 'incomplete',
    says: /AUTH-1/,
  },
  {
    fault: 'a required rule that nothing shows',
    scenario: 'clean',
    inputs: { require: 'AUTH-1 DATA-1', credential: '' },
    outcome: 'incomplete',
    says: /DATA-1/,
  },
  {
    fault: 'a rule that the baseline saw is not visible any more',
    scenario: 'bare',
    inputs: { baseline: 'baseline.json' },
    outcome: 'incomplete',
    says: /RATE-1/,
  },
  {
    fault: 'the time is over before everything is asked',
    scenario: 'slow',
    inputs: { timeout: '9s' },
    outcome: 'timeout',
    says: /9/,
  },
  {
    fault: 'one operation lets anybody in, and then it is 429: what is found wins',
    scenario: toAll((request) => {
      if (request.before > 6) return problem(429, 'Too Many Requests')
      return request.path === '/v1/customers' ? answerToCustomer(request) : usualAnswer(request)
    }),
    outcome: 'failed',
    says: /AUTH-1/,
  },
  {
    fault: '206 with a part of what is protected',
    scenario: toNobody((request) => {
      const answer = answerToCustomer(request)
      return typeof answer === 'string' ? answer : { ...answer, status: 206 }
    }),
    outcome: 'failed',
    says: /AUTH-1/,
  },
  {
    fault: 'a page of its own with 200 to whoever has no credential',
    scenario: toNobody(page(200, `<p>${privateMarker}</p>`)),
    outcome: 'failed',
    says: /AUTH-1/,
  },
]

/** Without limits for findings, so that the doubt alone is what stops the gate. */
const lenient = { max_high: 'off' }

describe('An API of which something is in doubt', () => {
  it.each(neverPasses)('never passes: $fault', async ({ fault, inputs, outcome, says, scenario }) => {
    const bench = await createApiFaultBench(scenario)
    const run = await bench.run({ ...(outcome === 'failed' ? {} : lenient), ...inputs }, files)
    expect(run.report, run.reason).toMatchObject({ outcome, conclusion: 'failure' })
    expect(run.report.exitCode).toBeGreaterThan(0)
    expectClearReason(run, says)
    expectHarmless(bench, run)
    record.addRow({
      fault,
      outcome,
      effects: { Requests: String(bench.simulator.requests.length) },
      says: run.reason,
    })
  })

  // Where asking was cut short, nothing ran to an end that could be forgiven; but time is.
  it.each<[ScenarioName, Record<string, string>, outcome: string, conclusion: string]>([
    ['wall', {}, 'incomplete', 'warning'],
    ['catch-all', {}, 'incomplete', 'warning'],
    ['limited', {}, 'incomplete', 'failure'],
    ['struggling', {}, 'incomplete', 'failure'],
    ['slow', { timeout: '9s' }, 'timeout', 'warning'],
    ['silent', {}, 'unreachable', 'warning'],
    ['hanging-up', {}, 'unreachable', 'warning'],
    ['unprotected', { max_high: '0' }, 'failed', 'failure'],
  ])('is no pass by warnings either: %s %j', async (scenario, inputs, outcome, conclusion) => {
    const bench = await createApiFaultBench(scenario)
    const { report } = await bench.run({ ...lenient, on_error: 'warn', on_incomplete: 'warn', ...inputs })
    expect(report).toMatchObject({ outcome, conclusion })
  })
})

/** Scenarios that may pass where no finding counts. Every other one, also a new one, may not. */
const sound: readonly ScenarioName[] = [
  'clean',
  'chatty',
  'open-cors',
  'echo',
  'bare',
  'stale',
  'no-contact',
  'flaky',
  'slow',
  'endless',
  'hostile-text',
  // What they let through is a finding, which no limit counts here.
  'unprotected',
  'any-token',
]
const all = Object.keys(scenarios) as ScenarioName[]

describe('A scenario of the simulator', () => {
  it.each(all)('passes only where it is one of those that may: %s', async (scenario) => {
    const bench = await createApiFaultBench(scenario)
    const { report } = await bench.run(lenient)
    expect(report.outcome === 'passed').toBe(sound.includes(scenario))
  })
})

describe('What comes clearly in the end', () => {
  const clear: readonly Case[] = [
    {
      fault: '403 in place of each refusal, and 404 for a path that does not exist',
      scenario: toNobody(problem(403, 'Forbidden')),
      outcome: 'passed',
      says: /./,
    },
    {
      fault: '403 to every path, and the credential opens each protected operation',
      scenario: toAll((request) =>
        request.credential === 'right' ? usualAnswer(request) : problem(403, 'Forbidden'),
      ),
      outcome: 'passed',
      says: /./,
    },
    {
      fault: 'one of three protected operations answers 404, and min_seen is 60',
      scenario: 'unsure',
      inputs: { min_seen: '60' },
      outcome: 'passed',
      says: /./,
    },
    {
      fault: 'a reset at the first and then at every fourth request',
      scenario: 'flaky',
      outcome: 'passed',
      says: /./,
    },
    {
      fault: 'HTTP 502 to each request at its first try',
      scenario: (() => {
        const tried = new Set<string>()
        return toAll((request) => {
          const { credential, method, origin, path } = request
          const key = [method, path, credential, origin].join(' ')
          if (tried.has(key)) return usualAnswer(request)
          tried.add(key)
          return problem(502, 'Bad Gateway')
        })
      })(),
      outcome: 'passed',
      says: /./,
    },
    {
      fault: 'a refusal is a 401 whose body never ends: the status came',
      scenario: toNobody(({ method, origin, path }) =>
        path === '/v1/customers' && method === 'GET' && origin === undefined ? halfRefusal : unauthorized(),
      ),
      patience: 1_000,
      outcome: 'passed',
      says: /./,
    },
    {
      fault: 'what the credential opens is a stream without an end',
      scenario: 'endless',
      outcome: 'passed',
      says: /./,
    },
  ]
  it.each(clear)('passes: $fault', async ({ fault, inputs, outcome, patience, scenario }) => {
    const bench = await createApiFaultBench(scenario, patience)
    const run = await bench.run({ max_high: '0', ...inputs })
    expect(run.report, run.reason).toMatchObject({ outcome, exitCode: 0 })
    expectHarmless(bench, run)
    record.addRow({
      fault,
      outcome,
      effects: { Requests: String(bench.simulator.requests.length) },
      says: run.reason,
    })
  })
})
