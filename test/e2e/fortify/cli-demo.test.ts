import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { rehearsalAccounts } from '../../../src/simulator/fortify/accounts.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'

/** A token in either spelling: a UUID, or what 48 characters of base64 make of one. */
const aToken = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\w+/]{48}/i

describe.each(nodes)('scangate demo fortify under %s', (_, node) => {
  it('shows a job that leaves no token, the same job killed, and one whose token ends by itself', async () => {
    const { exitCode, stdout, stderr } = await startCli(['demo', 'fortify'], { node }).finished
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const [, toItsEnd = '', killed = '', lost = ''] = stdout.split(/^\d\. /m)
    expect(toItsEnd).toMatch(/TEST_APP +1\.0[\s\S]*Post step:\n.*The token with the ID \d+ is revoked/)
    expect(killed).toMatch(
      /was killed \(SIGKILL\)[\s\S]*Post step:\n.*Revoked what a creation without an answer/,
    )
    expect(killed).toContain('outcome=error')
    expect(lost).toMatch(/The machine is gone[\s\S]*error: SSC does not know the token/)
    expect(lost).toContain('SSC refused it (exit code 4)')
    expect(lost).not.toContain('Post step')
    expect(stdout).not.toContain('✗')
    expect(stdout).not.toMatch(aToken)
    expect(stdout).not.toMatch(new RegExp(`${rehearsalAccounts.ci.password}|::add-mask::`))
    expect(stdout).toContain('All 3 steps ended as they should')
    expect(stdout).toMatch(/\n {4}node \S*dist\/cli\.cjs simulate fortify\n/)
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100)
  })
})

describe('scangate demo fortify', () => {
  it.each([
    ['ja', 'ジョブのトークンはSSCに残っていません'],
    ['ko', '작업의 토큰은 SSC에 남아 있지 않습니다'],
  ])('speaks %s', async (language, says) => {
    const { exitCode, stdout } = await startCli(['demo', 'fortify', '--language', language]).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain(says)
    expect(stdout).not.toContain('✗')
  })
})
