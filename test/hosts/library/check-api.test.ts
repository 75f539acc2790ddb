import { describe, expect, it, onTestFinished } from 'vitest'
import { startApiSimulator } from '../../../src/hosts/library/simulator.ts'
import { checkApi, messageText } from '../../../src/index.ts'

describe('checkApi', () => {
  it('checks an API by its document, and shows no credential', async () => {
    const api = await startApiSimulator({ scenario: 'clean' })
    onTestFinished(() => api.close())
    const {
      API_CHECK_CREDENTIAL: credential,
      API_CHECK_OPENAPI: openapi,
      API_CHECK_TARGET: target,
    } = api.variables
    const lines: string[] = []
    const report = await checkApi(
      { target, openapi, credential, interval: '0ms', require: ['AUTH-1', 'DOC-1'] },
      { env: {}, logger: { debug: (line) => lines.push(line) } },
    )
    expect(messageText(report.reason)).not.toBe('')
    expect(report).toMatchObject({ source: 'api', outcome: 'passed', simulated: true })
    expect(JSON.stringify([report, lines])).not.toContain(credential)
    expect(api.requests.length).toBeGreaterThan(1)
  })

  it('resolves with what is wrong with its options', async () => {
    const report = await checkApi({ target: 'ftp://x', openapi: 'none', report_dir: 'x' } as never, {
      env: {},
    })
    expect(report.outcome).toBe('misconfigured')
    expect(report.problems.map((problem) => messageText(problem)).join('\n')).toMatch(
      /report_dir is not an option of checkApi[\s\S]*target is "ftp:\/\/x"/,
    )
  })
})
