import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { rehearsalAccount } from '../../../src/simulator/nhn/account.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'

describe.each(nodes)('scangate demo nhn under %s', (_, node) => {
  it('shows a fleet that fails the gate and one that passes, with both job summaries', async () => {
    const { exitCode, stdout, stderr } = await startCli(['demo', 'nhn'], { node }).finished
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const [first = '', second = ''] = stdout.split('2. The servers were repaired')
    expect(first).toContain('❌ Server security check failed')
    expect(first).toContain('outcome=failed')
    expect(second).toContain('✅ Server security check passed')
    expect(second).toContain('outcome=passed')
    expect(stdout).not.toContain('✗')
    expect(stdout).not.toMatch(
      new RegExp(`${rehearsalAccount.appKey}|${rehearsalAccount.secretAccessKey}|tok-|::add-mask::`),
    )
    expect(stdout).toContain('Both steps ended as they should')
    expect(stdout).toMatch(/\n {4}node \S*dist\/cli\.cjs simulate nhn\n/)
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100)
  })
})

describe('scangate demo nhn', () => {
  it('speaks Korean', async () => {
    const { exitCode, stdout } = await startCli(['demo', 'nhn', '--language', 'ko']).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain('발급받은 토큰을 폐기했습니다')
  })
})
