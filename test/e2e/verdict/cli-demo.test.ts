import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { rehearsalCredential } from '../../../src/simulator/api/account.ts'
import { rehearsalAccount as nhnAccount } from '../../../src/simulator/nhn/account.ts'
import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'

describe.each(nodes)('scangate demo verdict under %s', (_, node) => {
  it('shows a release with a red gate and one that never ran, and one whose three gates are green', async () => {
    const { exitCode, stdout, stderr } = await startCli(['demo', 'verdict'], { node }).finished
    expect({ exitCode, stderr, stdout }).toMatchObject({ exitCode: 0, stderr: '' })
    const [first = '', second = ''] = stdout.split('2. All three gates ran')
    expect(first).toContain('❌ Verdict failed')
    expect(first).toContain('outcome=failed')
    expect(first).toContain('missing=["nhn"]')
    expect(first.match(/uses: scangate-dev\/scangate\S*@v0/g)).toHaveLength(3)
    expect(second).toContain('✅ Verdict passed')
    expect(second).toContain('All 3 gates passed.')
    expect(second).toContain('missing=[]')
    expect(second.match(/uses: scangate-dev\/scangate\S*@v0/g)).toHaveLength(4)
    expect(stdout).not.toContain('✗')
    const { appKey, secretAccessKey } = nhnAccount
    const keys = [rehearsalAccount.authKey, appKey, secretAccessKey, rehearsalCredential]
    for (const key of [...keys, '::add-mask::']) expect(stdout).not.toContain(key)
    expect(stdout).toContain('Both steps ended as they should')
    expect(stdout).toMatch(/\n {4}node \S*dist\/cli\.cjs verdict --help\n/)
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100)
  })
})

describe('scangate demo verdict', () => {
  it.each([
    ['ja', '必須なのにレポートがないゲートを示しました: nhn。'],
    ['ko', '필수인데 보고서가 없는 게이트를 밝혔습니다: nhn.'],
  ])('speaks %s', async (language, said) => {
    const { exitCode, stdout } = await startCli(['demo', 'verdict', '--language', language]).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain(said)
  })
})
