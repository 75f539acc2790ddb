import { describe, expect, it, onTestFinished } from 'vitest'
import { startNhnSimulator } from '../../../src/hosts/library/simulator.ts'
import { checkNhnServers, messageText, renderText } from '../../../src/index.ts'

async function simulate(scenario: 'clean' | 'weak') {
  const nhn = await startNhnSimulator({ scenario })
  onTestFinished(() => nhn.close())
  return nhn
}

describe('checkNhnServers', () => {
  it('judges a fleet, with lists for lines, and takes its token back', async () => {
    const nhn = await simulate('weak')
    const report = await checkNhnServers({ ...nhn.options, instances: ['web-*', 'db-*'] }, { env: {} })
    expect(report).toMatchObject({ source: 'nhn', outcome: 'failed', exitCode: 2, simulated: true })
    expect(report.fleet?.subjects.every(({ name }) => /^(?:web|db)-/.test(name))).toBe(true)
    expect(renderText(report)).toContain('max_high')
    expect(nhn.tokens.map(({ status }) => status)).toEqual(['revoked'])
    expect((await checkNhnServers((await simulate('clean')).options, { env: {} })).outcome).toBe('passed')
  })

  it('shows none of its keys, whatever is wrong with them', async () => {
    const { options } = await simulate('clean')
    const keys = { app_key: 'my app\nkey', secret_access_key: 'my-secret-key', token: 'my-token-text' }
    const lines: string[] = []
    const logger = { debug: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
    const report = await checkNhnServers({ ...options, ...keys, max_agee: '1d' } as never, {
      env: {},
      logger,
    })
    expect(report.outcome).toBe('misconfigured')
    expect(report.problems.map((problem) => messageText(problem)).join('\n')).toContain('write max_age')
    expect(JSON.stringify([report, lines])).not.toMatch(/my app|my-secret-key|my-token-text/)
    const wrong = await checkNhnServers(
      { ...options, secret_access_key: 'my-secret-key' },
      { env: {}, logger },
    )
    expect(wrong.outcome).toBe('refused')
    expect(JSON.stringify([wrong, lines])).not.toContain('my-secret-key')
  })
})
