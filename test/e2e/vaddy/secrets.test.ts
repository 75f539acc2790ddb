import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunningStep } from '../../../src/simulator/github-runner/step.ts'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { type ScenarioName, scenarios } from '../../../src/simulator/vaddy/scenarios.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { type ActionRun, distinctiveKey } from '../../support/action.ts'
import { filesIn, searchForSecret } from '../../support/leaks.ts'
import { startServer } from '../../support/network-server.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { endless } from '../../support/vaddy/stopping.ts'

const token = 'ghs_Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3'
const webhookSecret = 'Xy9webhookXy9webhook'

interface SearchedRun extends ActionRun {
  readonly reports: Readonly<Record<string, string>>
  readonly commandLines: readonly string[]
  readonly keysSent: readonly string[]
}

/** Runs main and post with everything switched on that writes, and searches whatever came out. */
async function runSearched(
  settings: VaddySimulatorOptions,
  inputs: Record<string, string> = {},
  variables: Record<string, string> = {},
): Promise<SearchedRun> {
  const commandLines: string[] = []
  let step: RunningStep | undefined
  const faults: FaultHook = (request) => {
    commandLines.push(commandLineOf(step?.process.pid))
    return settings.faults?.(request)
  }
  const bench = await createActionBench({ ...settings, faults })
  const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
  const all = {
    report_dir: folder,
    github_token: token,
    slack_webhook_url: `http://127.0.0.1:9/services/${webhookSecret}`,
    pr_comment: 'always',
    ...inputs,
  }
  const everywhere = { RUNNER_DEBUG: '1', ...variables }
  step = bench.start(all, everywhere)
  const main = await step.finished
  const { post } = await bench.finish(main, all, everywhere)
  const reports = filesIn(folder)
  const { requests } = bench.simulator
  for (const secret of [distinctiveKey, token, webhookSecret]) {
    searchForSecret(secret, { main, post, reports, commandLines, requests })
  }
  return { main, post, reports, commandLines, keysSent: requests.map(({ keyIn }) => keyIn) }
}

/** What every user of a machine can see of a process. Only Linux shows it as a file. */
function commandLineOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const names = Object.keys(scenarios) as ScenarioName[]
const scaled = { timeScale: 100, scanDurationMs: 40_000 }

describe('no secret comes out of the committed action', () => {
  it.each(names.filter((name) => name !== 'never-ends'))('in the scenario %s', async (scenario) => {
    const inputs = { project_number: '1', crawl_label: 'shop', scan_type: 'XSS, NEW_TYPE' }
    const run = await runSearched({ ...scaled, scenario }, inputs)
    expect(run.main.log).toContain('::debug::GET /v2/')
    expect(Object.keys(run.reports)).toHaveLength(4)
    expect(new Set(run.keysSent)).toEqual(new Set(['header']))
    if (process.platform === 'linux') expect(run.commandLines.join()).toContain('dist/vaddy/main.js')
  })

  it('in the scenario never-ends, past its time', async () => {
    const { main } = await runSearched(endless, { scan_timeout: '1s' })
    expect(main.outputs['outcome']).toBe('timeout')
  })

  it('when every input is bad', async () => {
    const bad = { user: '\u0007', project_id: 'a b', crawl_id: 'x', max_alerts: '-1', api_url: 'ftp://x' }
    const { main, reports } = await runSearched({}, bad)
    expect(main.exitCode).toBe(3)
    expect(Object.keys(reports)).toHaveLength(4)
  })

  it.each([
    ['api_url', { api_url: `https://user:${encodeURIComponent(distinctiveKey)}@api.vaddy.net` }],
    ['the query of api_url', { api_url: `https://api.vaddy.net/?k=${encodeURIComponent(distinctiveKey)}` }],
    ['crawl_label', { crawl_label: distinctiveKey }],
    ['slack_webhook_url', { slack_webhook_url: `not a URL ${distinctiveKey}` }],
    ['another input by mistake', { project_id: distinctiveKey }],
  ])('when it stands in %s', async (_, inputs) => {
    const { main } = await runSearched({ scenario: 'clean' }, inputs as Record<string, string>)
    expect(main.exitCode).toBe(3)
  })

  it('when the proxy variables are malformed', async () => {
    const password = 'pr0xy-p4ssw0rd-of-the-test'
    const run = await runSearched(
      {},
      {},
      { HTTPS_PROXY: `socks5://me:${password}@proxy:1`, HTTP_PROXY: `http://me:${password}@[` },
    )
    expect(run.main.exitCode).toBe(3)
    expect(run.main.log).toContain('HTTPS_PROXY is not the address of a proxy')
    searchForSecret(password, run)
  })

  it('when nothing listens at the address', async () => {
    const { main } = await runSearched({}, { api_url: 'http://127.0.0.1:9', on_error: 'warn' })
    expect(main.outputs['outcome']).toBe('unreachable')
  })
})

describe('on the wire', () => {
  it('the key stands in one header and nowhere else', async () => {
    const bench = await createActionBench({ scenario: 'vulnerable' })
    const { port, requests } = await startServer(async (response, { method, url, headers, body }) => {
      const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...rest } = headers
      const answer = await fetch(bench.simulator.url + url, {
        method,
        headers: rest as Record<string, string>,
        ...(method === 'POST' && { body }),
      })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
    })
    const api = `http://127.0.0.1:${port}`
    const { main } = await bench.run({ api_url: api, project_number: '1', crawl_label: 'shop' })
    expect(main.exitCode).toBe(2)
    expect(requests.length).toBeGreaterThan(5)
    for (const { headers } of requests) expect(headers['x-api-key']).toBe(distinctiveKey)
    searchForSecret(
      distinctiveKey,
      requests.map(({ headers: { 'x-api-key': _, ...others }, ...request }) => ({ ...request, others })),
    )
  })
})

describe('a key of letters and digits', () => {
  const key = 'aKeyOfLettersAndDigits0123456789'

  it.each([
    ['the host of a redirect', { kind: 'redirect', location: `https://${key}.evil.example/` }],
    ['the ID of the scan', { kind: 'body', body: () => JSON.stringify({ scan_id: key }) }],
  ] as const)('does not come out by %s', async (_, fault) => {
    const operation = fault.kind === 'body' ? 'start' : 'runcheck'
    const faults: FaultHook = (request) => (request.operation === operation ? fault : undefined)
    const bench = await createActionBench({ scenario: 'clean', authKey: key, faults })
    const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
    const inputs = { auth_key: key, report_dir: folder }
    const { main, post } = await bench.run(inputs, { RUNNER_DEBUG: '1' })
    expect(main.outputs['outcome']).toBe('unreachable')
    searchForSecret(key, { main, post, reports: filesIn(folder) })
  })
})

describe('a key in the wrong place', () => {
  const key = 'aKeyOfLettersAndDigits0123456789'

  it.each(['user', 'project_id', 'scan_id', 'crawl_label', 'report_dir'])(
    'is refused as %s before anything is sent, and not shown',
    async (input) => {
      const bench = await createActionBench({ scenario: 'clean', authKey: key })
      const { main, post } = await bench.run({ auth_key: key, [input]: key }, { RUNNER_DEBUG: '1' })
      expect(main.outputs['outcome']).toBe('misconfigured')
      expect(main.log).toContain(`${input} holds the value of auth_key`)
      expect(bench.simulator.requests).toEqual([])
      searchForSecret(key, { main, post })
    },
  )

  it.each(['auth-key', 'authkey', 'AUTH-KEY', 'vaddy_token'])(
    'such as the misspelled input %s is masked, and shown nowhere',
    async (input) => {
      const bench = await createActionBench({ scenario: 'clean' })
      const inputs = { auth_key: '', [input]: key, crawl_label: key, on_busy: key }
      const { main, post } = await bench.run(inputs, { RUNNER_DEBUG: '1' })
      expect(main.outputs['outcome']).toBe('misconfigured')
      expect(main.log).toContain(`::add-mask::${key}`)
      searchForSecret(key, { main, post })
    },
  )
})

describe('another host', () => {
  it('gets no request by a variable that is spelled like an input, but not as the runner spells it', async () => {
    const other = await startServer((response) => void response.end('{}'))
    const bench = await createActionBench({ scenario: 'clean' })
    const elsewhere = { INPUT_api_url: `http://127.0.0.1:${other.port}` }
    const main = await bench.start({}, elsewhere).finished
    expect(main.outputs['outcome']).toBe('passed')
    await bench.finish(main, {}, elsewhere)
    expect(other.requests).toEqual([])
  })
})

describe('a key that is none', () => {
  it.each([
    ['with a line break inside', 'first-half-of-key\nsecond-half-of-key'],
    ['with a carriage return inside', 'first-half-of-key\r\nsecond-half-of-key'],
    ['with a letter that no header can carry', 'schlüssel-of-the-test'],
    ['with a typographic hyphen', 'copied‑from‑a‑document'],
    ['with a control character', 'key-with-\u0007-bell-inside'],
  ])('%s is refused without being shown', async (_, key) => {
    const { main, post } = await runSearched({}, { auth_key: key })
    expect(main.exitCode).toBe(3)
    expect(main.log).toContain('auth_key contains a character that no HTTP header can carry')
    for (const part of [key, ...key.split(/\r?\n/)]) searchForSecret(part, { main, post })
  })

  it.each([
    ...['scan', 'error', 'passed', 'VAddy', 'outcome', 'add-mask', '::', 'alerts', 'alert_count', 'e'],
    ...['complete', 'canceled', 'default', 'input', 'status', 'github-actions', '***'],
  ])('but the common word %s garbles no decision and no format', async (authKey) => {
    const bench = await createActionBench({ scenario: 'clean', authKey })
    const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
    const inputs = { auth_key: authKey, project_number: '1', report_dir: folder, max_alert_increase: '0' }
    const main = await bench.start(inputs).finished
    expect(main.exitCode).toBe(0)
    expect(main.log).not.toContain('Could not write')
    expect(main.outputs).toMatchObject({ outcome: 'passed', scan_finished: 'true', alert_count: '0' })
    expect(main.state).toMatchObject({ phase: 'over', own: 'true' })
    expect(Object.keys(filesIn(folder))).toHaveLength(4)
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
      outcome: 'passed',
      policy: { max_alert_increase: { value: expect.any(String), from: 'input' } },
    })
    expect(new Set(bench.simulator.requests.map(({ keyIn }) => keyIn))).toEqual(new Set(['header']))
  })
})
