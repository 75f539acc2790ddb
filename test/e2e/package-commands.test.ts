import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ScenarioName } from '../../src/simulator/vaddy/scenarios.ts'
import { startVaddySimulator, type VaddySimulatorOptions } from '../../src/simulator/vaddy/server.ts'
import { vaddyOptions } from '../../src/sources/vaddy/options.ts'
import { type InstalledPackage, installPackage, run } from '../hosts/library/installed-package.ts'
import { createActionBench } from '../support/vaddy/action.ts'
import { rehearsalInputs } from '../support/vaddy/gate.ts'

let installed: InstalledPackage
beforeAll(async () => {
  installed = await installPackage()
}, 120_000)
afterAll(() => installed.remove())

const account = {
  VADDY_USER: rehearsalInputs.user,
  VADDY_TOKEN: rehearsalInputs.auth_key,
  VADDY_PROJECT_ID: rehearsalInputs.project_id,
}

async function simulate(options: VaddySimulatorOptions = {}) {
  const simulator = await startVaddySimulator({ scanDurationMs: 200, ...options })
  onTestFinished(() => simulator.close())
  const cli = join('node_modules', 'scangate', 'dist', 'cli.cjs')
  const scangate = (...words: string[]) =>
    run(process.execPath, [cli, ...words], {
      cwd: installed.project,
      env: { PATH: process.env['PATH'] ?? '', ...account, VADDY_API_URL: simulator.url },
    })
  return { simulator, scangate }
}

describe('each command of the installed package, against the simulator', () => {
  it('scan judges', async () => {
    const { scangate } = await simulate({ scenario: 'vulnerable' })
    const { exitCode, stdout } = await scangate('vaddy', 'scan', '--poll-interval', '50ms')
    expect(exitCode).toBe(2)
    expect(stdout).toContain('3 alerts')
  })

  it('wait judges a scan that was started before; result shows it, status says that nothing runs', async () => {
    const { scangate } = await simulate({ scenario: 'vulnerable' })
    const started = await scangate('vaddy', 'scan', '--no-wait', '--format', 'json')
    expect(started.exitCode).toBe(0)
    const id = JSON.parse(started.stdout).facts.scan_id
    expect((await scangate('vaddy', 'wait', id, '--poll-interval', '50ms')).exitCode).toBe(2)
    const result = await scangate('vaddy', 'result', id, '--format', 'json')
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.stdout).toContain(id)
    expect((await scangate('vaddy', 'status')).exitCode).toBe(0)
  })

  it('cancel ends a scan', async () => {
    const { simulator, scangate } = await simulate({ scanDurationMs: 600_000 })
    const { stdout } = await scangate('vaddy', 'scan', '--no-wait', '--format', 'json')
    expect((await scangate('vaddy', 'cancel', JSON.parse(stdout).facts.scan_id)).exitCode).toBe(0)
    expect(simulator.state.scans.find((scan) => scan.begunBy === 'api')?.status).toBe('canceled')
  })

  it('crawls, history and delete-crawl list and delete', async () => {
    const { scangate } = await simulate()
    expect((await scangate('vaddy', 'crawls', '--label', 'shop')).stdout).toContain('shop-with-login')
    expect((await scangate('vaddy', 'history', '--project-number', '1')).exitCode).toBe(0)
    const refused = await scangate('vaddy', 'delete-crawl', '12', '--project-number', '1')
    expect(refused.exitCode).toBe(3)
    expect((await scangate('vaddy', 'delete-crawl', '12', '--project-number', '1', '--yes')).exitCode).toBe(0)
    expect((await scangate('vaddy', 'crawls', '--format', 'json')).stdout).not.toMatch(/"id": ?12\b/)
  })

  it('doctor exits 0 only if a scan would start', async () => {
    expect((await (await simulate()).scangate('vaddy', 'doctor')).exitCode).toBe(0)
    expect((await (await simulate({ scenario: 'bad-key' })).scangate('vaddy', 'doctor')).exitCode).toBe(4)
    expect((await (await simulate({ scenario: 'no-crawls' })).scangate('vaddy', 'doctor')).exitCode).not.toBe(
      0,
    )
  })

  it('demo and completion need no account', async () => {
    const { scangate } = await simulate()
    expect((await scangate('demo')).exitCode).toBe(0)
    expect((await scangate('completion', 'bash')).stdout).toContain('complete')
  })
})

/** Options that name a place, or that only one host has. */
const hostsOwn = new Set<string>([
  'api_url',
  'report_dir',
  ...Object.entries(vaddyOptions).flatMap(([name, option]) => ('only' in option ? [name] : [])),
])

/** A report without what differs between two runs anywhere: host, times, IDs, and where options came from. */
function comparable(text: string): unknown {
  const report = JSON.parse(text)
  for (const name of ['run', 'timing']) delete report[name]
  for (const name of ['scan_id', 'start_time', 'end_time', 'duration_seconds']) delete report.facts[name]
  report.policy = Object.fromEntries(
    Object.entries<{ value: unknown }>(report.policy)
      .filter(([name]) => !hostsOwn.has(name))
      .map(([name, { value }]) => [name, value]),
  )
  const plain = JSON.stringify(report).replaceAll(/1-[0-9a-f-]{36}/g, 'SCAN')
  const same = JSON.parse(plain.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+0000)/g, 'TIME'))
  // Lines to paste are inputs in the one and flags in the other.
  for (const step of same.next_steps) delete step.paste
  // The age of the crawl grows from the one run to the other.
  for (const check of same.checks) {
    if (check.id === 'max_crawl_age') check.observed = Math.floor(check.observed / 60_000)
  }
  return same
}

describe('the same run, by the action and by the command line', () => {
  it.each<[ScenarioName, Record<string, string>]>([
    ['clean', {}],
    ['vulnerable', {}],
    ['vulnerable', { project_number: '1', max_alert_increase: '1', crawl_label: 'shop', language: 'ja' }],
    ['vulnerable', { max_alerts: '3', scan_type: 'sqli, xss', on_stop: 'leave', language: 'ko' }],
    ['incomplete', { on_incomplete: 'warn' }],
    ['canceled', {}],
    ['busy', { on_busy: 'fail' }],
    ['clean', { dry_run: 'true', max_crawl_age: '60d' }],
    ['clean', { max_alerts: 'many', crawl_id: '1', crawl_label: 'two' }],
    ['bad-key', {}],
  ])('gives the same report: %s %j', async (scenario, options) => {
    const folder = (name: string) => {
      const path = mkdtempSync(join(tmpdir(), `scangate-${name}-`))
      onTestFinished(() => rmSync(path, { recursive: true }))
      return path
    }
    const [byAction, byCli] = [folder('action'), folder('cli')]
    const common = { poll_interval: '50ms', ...options }
    const bench = await createActionBench({ scenario })
    const { main } = await bench.run({ ...common, report_dir: byAction })
    const { scangate } = await simulate({ scenario })
    const flags = Object.entries(common).map(([name, text]) => `--${name.replaceAll('_', '-')}=${text}`)
    const { exitCode } = await scangate('vaddy', 'scan', ...flags, '--report-dir', byCli)
    expect(exitCode === 0).toBe(main.exitCode === 0)
    const read = (path: string) => comparable(readFileSync(join(path, 'report.json'), 'utf8'))
    expect(read(byCli)).toEqual(read(byAction))
  })
})
