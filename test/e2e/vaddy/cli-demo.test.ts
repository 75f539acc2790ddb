import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'

describe.each(nodes)('scangate demo under %s', (_, node) => {
  it('shows a busy slot, a scan that fails the gate and one that passes, with both job summaries', async () => {
    const { exitCode, stdout, stderr } = await startCli(['demo'], { node }).finished
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const [first = '', second = ''] = stdout.split('2. The application was repaired')
    expect(first).toContain('is running; waiting up to')
    expect(first).toContain('❌ VAddy scan failed: 3 alerts, limit 0')
    expect(first).toContain('outcome=failed')
    expect(second).toContain('✅ VAddy scan passed: 0 alerts, limit 0')
    expect(second).toContain('outcome=passed')
    expect(stdout).not.toContain('✗')
    expect(stdout).not.toMatch(new RegExp(`${rehearsalAccount.authKey}|::add-mask::`))
    expect(stdout).toContain('Both steps ended as they should')
    // A newcomer with a clone has no `scangate` on the path.
    expect(stdout).toMatch(/\n {4}node \S*dist\/cli\.cjs simulate\n/)
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100)
  })
})

describe('scangate demo', () => {
  it('ends with 130 and leaves no process behind when it is interrupted', async () => {
    const demo = startCli(['demo'])
    await expect.poll(demo.stdout, { timeout: 30_000 }).toContain('waiting up to')
    demo.process.kill('SIGINT')
    // `finished` waits until everybody who inherited the streams has let go of them.
    const { exitCode } = await demo.finished
    expect(exitCode).toBe(130)
  })

  it('speaks Japanese', async () => {
    const { exitCode, stdout } = await startCli(['demo', '--language', 'ja']).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain('VAddyスキャン')
  })
})

describe('scangate simulate', () => {
  it('prints what leads to it at once, also into a pipe, and ends with 0 on SIGTERM', async () => {
    const simulator = startCli(['simulate', '--quiet'])
    await expect.poll(simulator.stdout, { timeout: 30_000 }).toContain("VADDY_TOKEN='")
    simulator.process.kill('SIGTERM')
    expect(await simulator.finished).toMatchObject({ exitCode: 0, stderr: '' })
  })
})
