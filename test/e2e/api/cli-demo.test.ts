import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { rehearsalCredential } from '../../../src/simulator/api/account.ts'
import { privateMarker } from '../../../src/simulator/api/answers.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'

describe.each(nodes)('scangate demo api under %s', (_, node) => {
  it('shows an API that fails the gate and one that passes, with both job summaries', async () => {
    const { exitCode, stdout, stderr } = await startCli(['demo', 'api'], { node }).finished
    expect({ exitCode, stderr, stdout }).toMatchObject({ exitCode: 0, stderr: '' })
    const [first = '', second = ''] = stdout.split('2. The API was repaired')
    expect(first).toContain('❌ API security check failed')
    expect(first).toContain('outcome=failed')
    expect(second).toContain('✅ API security check passed')
    expect(second).toContain('outcome=passed')
    expect(stdout).not.toContain('✗')
    expect(stdout).not.toContain(rehearsalCredential.replace('Bearer ', ''))
    expect(stdout).not.toContain(privateMarker)
    expect(stdout).toContain('Both steps ended as they should')
    expect(stdout).toMatch(/\n {4}node \S*dist\/cli\.cjs simulate api\n/)
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100)
  })
})

describe('scangate demo api', () => {
  it.each([
    ['ja', '認証情報を付けたリクエストは3件でした'],
    ['ko', '자격 증명을 붙인 요청은 3건이었습니다'],
  ])('speaks %s', async (language, said) => {
    const { exitCode, stdout } = await startCli(['demo', 'api', '--language', language]).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain(said)
  })
})
