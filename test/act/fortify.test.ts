import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFortifySimulator } from '../../src/simulator/fortify/server.ts'
import { missingForAct } from './act-bench.ts'
import { ActWorkspace } from './act-run.ts'

const lacking = missingForAct('fortify')
const why = lacking.length === 0 ? '' : ` (skipped: ${lacking.join(' and ')} missing)`

describe.skipIf(lacking.length > 0)(`The action for tokens of Fortify SSC, run by act${why}`, () => {
  let workspace: ActWorkspace

  beforeAll(() => {
    workspace = new ActWorkspace()
  })
  afterAll(() => workspace.close())

  it.each([
    ['true', 'a later step that fails'],
    ['false', 'every step'],
  ])('issues a token that a step uses, and takes it back after the job (%s: %s)', async (fails) => {
    const simulator = await startFortifySimulator({ scenario: 'job' })
    try {
      const { account, state } = simulator
      const handMade = state.tokens.live.length
      const { exitCode, log, result } = await workspace.run({
        workflow: 'fortify.yml',
        variables: { FORTIFY_SSC_URL: simulator.url, FORTIFY_SSC_USER: account.username, FAILS: fails },
        secrets: { FORTIFY_SSC_PASSWORD: account.password },
      })
      expect(exitCode === 0, log).toBe(fails === 'false')
      const made = state.tokens.all.filter(({ madeBy }) => madeBy === 'api')
      expect(made).toMatchObject([
        { username: account.username, type: 'CIToken', status: 'revoked', uses: 1 },
      ])
      expect(state.tokens.live).toHaveLength(handMade)
      expect(result('step.json')).toEqual({ outcome: 'success', id: String(made[0]?.id) })
      expect(result('versions.json')).toMatchObject({ outcome: 'answered' })
      // The step that used it printed it, too: what is masked shows as stars.
      expect(log).toContain('with ***')
      const basic = Buffer.from(`${account.username}:${account.password}`).toString('base64')
      const tokens = made.flatMap(({ decoded, encoded }) => [decoded.reveal(), encoded.reveal()])
      for (const secret of [account.password, basic, ...tokens]) expect(log).not.toContain(secret)
    } finally {
      await simulator.close()
    }
  })
})
