import { describe, expect, it } from 'vitest'
import { allVersions, fortifyBench } from './bench.ts'

interface Check {
  readonly id: string
  readonly verdict: string
  readonly text: { readonly text: string }
}

const verdictsOf = (json: Record<string, unknown>) =>
  Object.fromEntries((json['checks'] as Check[]).map(({ id, verdict }) => [id, verdict]))

describe('fortify doctor', () => {
  it.each(allVersions)('finds nothing in the way, and issues no token: SSC %s', async (version) => {
    const { own, run, state } = await fortifyBench({ version })
    const before = state.tokens.all.length
    const looked = await run(['doctor', '--format', 'json'], { variables: own })
    expect(looked.exitCode).toBe(0)
    expect(looked.json).toMatchObject({ command: 'fortify doctor', outcome: 'checked', simulated: true })
    expect(verdictsOf(looked.json)).toMatchObject({
      configuration: 'ok',
      connection: 'ok',
      ssc_login: 'ok',
      ssc_version: 'ok',
      clock: 'ok',
      ssc_type: 'ok',
      ssc_token: 'ok',
    })
    expect(verdictsOf(looked.json)).not.toHaveProperty('pull_request')
    expect(looked.stdout).toContain(`version ${version}.`)
    expect(state.tokens.all).toHaveLength(before)
  })

  it.each(['bad-password', 'locked', 'sso-only', 'expired-password'] as const)(
    'sends a refused password no second time: %s',
    async (scenario) => {
      const { run, simulator } = await fortifyBench({ scenario })
      const looked = await run(['doctor', '--format', 'json'])
      expect(looked.exitCode).toBe(4)
      expect(verdictsOf(looked.json)).toMatchObject({ ssc_login: 'failed', ssc_type: 'skipped' })
      expect(simulator.requests.filter(({ status }) => status === 401)).toHaveLength(1)
    },
  )

  it.each([
    [['--type', 'Nothing'], {}, 4, 'SSC knows no token type Nothing'],
    [[], { FORTIFY_SSC_TOKEN: '11111111-2222-3333-4444-555555555555' }, 4, 'The token is not valid'],
    [[], { FORTIFY_SSC_URL: 'http://127.0.0.1:9/ssc' }, 5, 'refused the connection'],
    [[], { FORTIFY_SSC_URL: 'http://ssc.invalid/ssc' }, 3, 'plain http'],
    [[], { FORTIFY_SSC_PASSWORD: '' }, 3, 'FORTIFY_SSC_PASSWORD'],
  ])('says what stands in the way: %j %j', async (words, variables, exitCode, said) => {
    const { run } = await fortifyBench()
    const looked = await run(['doctor', ...words], { variables })
    expect(looked.exitCode).toBe(exitCode)
    expect(looked.stdout).toContain(said)
  })

  it('warns of a clock that is another one', async () => {
    const { run } = await fortifyBench({ scenario: 'fast-clock' })
    const looked = await run(['doctor', '--format', 'json'])
    expect(looked.exitCode).toBe(0)
    expect(verdictsOf(looked.json)).toMatchObject({ clock: 'warning' })
  })
})
