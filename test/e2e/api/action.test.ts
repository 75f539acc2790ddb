import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ApiRequest } from '../../../src/simulator/api/remembered.ts'
import type { ScenarioName } from '../../../src/simulator/api/scenarios.ts'
import { startApiSimulator } from '../../../src/simulator/api/server.ts'
import { nodes } from '../../support/action.ts'
import { createApiActionBench } from '../../support/api/action.ts'
import { reportFolder, reportIn } from '../../support/api/report.ts'
import { filesIn } from '../../support/leaks.ts'
import { weakDocument } from './documents.ts'

/** Everything that was asked but for the document itself. */
const askedOf = (requests: readonly ApiRequest[]) =>
  requests.filter(({ target }) => target !== '/openapi.json')

describe.each(nodes)('the committed action for APIs under %s', (_, node) => {
  it('exits 0 after an API that keeps its promises, with every output, a summary and its files', async () => {
    const bench = await createApiActionBench({ node })
    const folder = reportFolder()
    const step = await bench.run({ report_dir: folder })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({
      outcome: 'passed',
      target: expect.stringContaining(bench.simulator.url),
      high_count: '0',
      medium_count: '0',
      low_count: '0',
      met_count: '20',
      not_visible_count: '5',
      not_visible: '["TLS-1","TLS-2","TLS-3","TLS-4","TLS-5"]',
      known_count: '0',
      ignored_count: '0',
      request_count: String(askedOf(bench.simulator.requests).length),
      report_dir: folder,
    })
    expect(step.summary).toContain('SIMULATED')
    const files = filesIn(folder)
    for (const name of ['report.json', 'junit.xml', 'report.md', 'report.html'])
      expect(Object.keys(files)).toContain(join(folder, name))
    // A document by URL is none of the checkout, so no place in it can be shown.
    expect(Object.keys(files)).not.toContain(join(folder, 'report.sarif'))
    const report = reportIn(folder)
    expect(report.points).toHaveLength(16)
    expect(report.points.filter(({ state }) => state === 'met')).toEqual([])
    bench.search(files)
  })

  it('exits 2 after one that lets anybody in, and names where', async () => {
    const bench = await createApiActionBench({ node, scenario: 'unprotected' })
    const folder = reportFolder()
    const step = await bench.run({ report_dir: folder, openapi: weakDocument })
    expect(step.exitCode).toBe(2)
    expect(step.outputs).toMatchObject({ outcome: 'failed', high_count: '1' })
    expect(step.outputs['sarif_file']).toBe(join(folder, 'report.sarif'))
    expect(step.log).toMatch(/^::error title=/m)
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<failure')
    const sarif = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8'))
    const results: { ruleId: string; locations: { physicalLocation: object }[] }[] = sarif.runs[0].results
    const lines = readFileSync(weakDocument, 'utf8').split('\n')
    expect(results.find(({ ruleId }) => ruleId === 'AUTH-1')?.locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: weakDocument },
        region: { startLine: lines.indexOf('    get:') + 1 },
      },
    })
    bench.search(filesIn(folder))
  })

  it.each<[ScenarioName, Record<string, string>, outcome: string, exitCode: number, said: RegExp]>([
    ['any-token', {}, 'failed', 2, /AUTH-2/],
    ['wall', {}, 'incomplete', 2, /AUTH-1/],
    ['catch-all', {}, 'incomplete', 2, /AUTH-1/],
    ['login', {}, 'incomplete', 2, /AUTH-1/],
    ['unsure', {}, 'incomplete', 2, /2 of 3/],
    ['unsure', { min_seen: '60' }, 'passed', 0, /./],
    ['limited', {}, 'incomplete', 2, /429/],
    ['struggling', {}, 'incomplete', 2, /./],
    ['echo', {}, 'passed', 0, /./],
    ['echo', { max_medium: '0' }, 'failed', 2, /LIST-2/],
    ['bare', { max_low: '0' }, 'failed', 2, /./],
    ['flaky', {}, 'passed', 0, /./],
    ['endless', {}, 'passed', 0, /./],
    ['hanging-up', { openapi: weakDocument }, 'unreachable', 5, /broke|closed|reset/],
    ['clean', { dry_run: 'true' }, 'checked', 0, /./],
    ['clean', { openapi: 'nowhere.yaml' }, 'misconfigured', 3, /nowhere\.yaml/],
    ['clean', { require: 'AUTH-9', target: 'http://user@127.0.0.1' }, 'misconfigured', 3, /./],
  ])('ends a run on %s with %j as %s', async (scenario, inputs, outcome, exitCode, said) => {
    const bench = await createApiActionBench({ node, scenario })
    const step = await bench.run(inputs)
    expect({ ...step.outputs, log: step.log }).toMatchObject({ outcome })
    expect(step.exitCode).toBe(exitCode)
    expect(step.outputs['reason']).toMatch(said)
  })
})

describe('the committed action for APIs', () => {
  it('asks harmless questions one at a time, never sooner than it may, and shows its credential where it must', async () => {
    const bench = await createApiActionBench()
    const elsewhere = await startApiSimulator()
    onTestFinished(() => elsewhere.close())
    const pause = 60
    const step = await bench.run({ interval: `${pause}ms`, security_txt: elsewhere.url })
    expect(step.outputs).toMatchObject({ outcome: 'passed' })
    const all = bench.simulator.requests
    expect(new Set(all.map(({ method }) => method))).toEqual(new Set(['GET', 'OPTIONS', 'TRACE']))
    expect(all.filter(({ hadBody, underWay }) => hadBody || underWay > 1)).toEqual([])
    expect(askedOf(all).every(({ userAgent }) => /^scangate-api-check\/\d/.test(userAgent ?? ''))).toBe(true)
    // The pause runs from the end of one, so that no delay on the way makes it look shorter; clocks round to 1 ms.
    for (const [index, { at }] of all.entries())
      expect(at - (all[index - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(pause - 2)
    const shown = all.filter(({ credential }) => credential === 'right')
    expect(shown.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'GET /v1/customers',
      'GET /v1/orders?limit=10',
      'GET /v1/orders/17',
    ])
    expect(elsewhere.requests).toMatchObject([
      { method: 'GET', target: '/.well-known/security.txt', credential: 'none' },
    ])
  })

  it('sends what it says that it would send', async () => {
    const bench = await createApiActionBench()
    const rehearsal = await bench.run({ dry_run: 'true' })
    expect(askedOf(bench.simulator.requests)).toEqual([])
    const planned = [...rehearsal.log.matchAll(/^(?:.* )?((?:GET|OPTIONS|TRACE) http\S+)$/gm)].map(
      ([, line]) => line,
    )
    await bench.run()
    const sent = askedOf(bench.simulator.requests).map(
      ({ method, target }) => `${method} ${bench.simulator.url}${target}`,
    )
    expect(planned).toEqual(sent)
  })

  it.each(['clean', 'flaky', 'unprotected'] as const)('keeps to max_requests: %s', async (scenario) => {
    const bench = await createApiActionBench({ scenario })
    const step = await bench.run({ max_requests: '10' })
    expect(askedOf(bench.simulator.requests).length).toBeLessThanOrEqual(10)
    expect(Number(step.outputs['request_count'])).toBe(askedOf(bench.simulator.requests).length)
  })

  it('says the same of the same API twice, but for times', async () => {
    const bench = await createApiActionBench({ scenario: 'chatty' })
    const reports = []
    for (const _ of [1, 2]) {
      const folder = reportFolder()
      await bench.run({ report_dir: folder })
      const { timing: _times, ...report } = reportIn(folder)
      reports.push(JSON.parse(JSON.stringify(report).replaceAll(folder, 'FOLDER')))
    }
    expect(reports[1]).toEqual(reports[0])
  })

  it.each(['telling-errors', 'hostile-text', 'catch-all', 'echo', 'endless'] as const)(
    'shows neither the credential nor what a customer may see, whatever is switched on: %s',
    async (scenario) => {
      const bench = await createApiActionBench({ scenario })
      const folder = reportFolder()
      const step = await bench.run(
        { report_dir: folder, slack_webhook_url: 'http://127.0.0.1:9/services/x' },
        { RUNNER_DEBUG: '1' },
      )
      const files = filesIn(folder)
      bench.search({ step, files })
      expect(Object.keys(files)).toContain(join(folder, 'report.json'))
      // What an API says is no command to the runner and no markup.
      expect(step.log).not.toMatch(/^::error::(?:b|SQLSTATE)/m)
      const shown = Object.entries(files).flatMap(([name, text]) => (name.endsWith('json') ? [] : [text]))
      for (const text of [step.summary, ...shown]) expect(text).not.toContain('<img src=x')
    },
  )

  it('takes a baseline and a file of exceptions: what is known or excused is not counted', async () => {
    const bench = await createApiActionBench({ scenario: 'unprotected' })
    const folder = reportFolder()
    await bench.run({ report_dir: folder })
    const known = await bench.run({ baseline: join(folder, 'report.json') })
    expect(known.outputs).toMatchObject({ outcome: 'passed', high_count: '0', known_count: '3' })
    const file = join(reportFolder(), 'ignore.yml')
    writeFileSync(
      file,
      '- { rule: AUTH-1, place: "GET /v1/*", reason: rehearsal, approved_by: Kim, expires: 2999-12-31 }\n',
    )
    const excused = await bench.run({ ignore_file: file })
    expect(excused.outputs).toMatchObject({ outcome: 'passed', high_count: '0', ignored_count: '3' })
  })

  it('takes inputs only, and no variable of the command line', async () => {
    const bench = await createApiActionBench()
    const step = await bench.run({ target: '' }, { API_CHECK_TARGET: bench.simulator.url })
    expect(step.outputs).toMatchObject({ outcome: 'misconfigured' })
    expect(bench.simulator.requests).toEqual([])
  })
})
