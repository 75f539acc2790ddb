import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startVaddySimulator, type VaddySimulatorOptions } from '../../src/simulator/vaddy/server.ts'
import { type InstalledPackage, installPackage, run } from '../library/installed-package.ts'
import { createActionBench } from '../support/action.ts'
import { rehearsalInputs } from '../support/gate.ts'

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

/** A report without what differs between two runs anywhere: host, times, IDs, and where options came from. */
function comparable(text: string): unknown {
  const report = JSON.parse(text)
  for (const name of ['run', 'timing', 'policy']) delete report[name]
  for (const name of ['scan_id', 'start_time', 'end_time', 'duration_seconds']) delete report.facts[name]
  const plain = JSON.stringify(report).replaceAll(/1-[0-9a-f-]{36}/g, 'SCAN')
  const same = JSON.parse(plain.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+0000)/g, 'TIME'))
  for (const step of same.next_steps) delete step.paste
  return same
}

describe('the same run, by the action and by the command line', () => {
  it.each(['clean', 'vulnerable', 'incomplete', 'bad-key'] as const)(
    'gives the same report: %s',
    async (scenario) => {
      const folder = (name: string) => mkdtempSync(join(tmpdir(), `scangate-${name}-`))
      const [byAction, byCli] = [folder('action'), folder('cli')]
      const bench = await createActionBench({ scenario })
      await bench.run({ report_dir: byAction })
      const { scangate } = await simulate({ scenario })
      await scangate('vaddy', 'scan', '--poll-interval', '50ms', '--report-dir', byCli)
      const read = (path: string) => comparable(readFileSync(join(path, 'report.json'), 'utf8'))
      expect(read(byCli)).toEqual(read(byAction))
    },
  )
})
