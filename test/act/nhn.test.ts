import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rehearsalAccount } from '../../src/simulator/nhn/account.ts'
import { startNhnSimulator } from '../../src/simulator/nhn/server.ts'
import { missingForAct } from './act-bench.ts'
import { ActWorkspace } from './act-run.ts'

const lacking = missingForAct('nhn')
const why = lacking.length === 0 ? '' : ` (skipped: ${lacking.join(' and ')} missing)`

describe.skipIf(lacking.length > 0)(`The action for NHN Cloud, run by act${why}`, () => {
  let workspace: ActWorkspace

  beforeAll(() => {
    workspace = new ActWorkspace()
  })
  afterAll(() => workspace.close())

  it.each([
    ['weak', 'failed', 'failure'],
    ['clean', 'passed', 'success'],
  ] as const)('judges a %s fleet: %s, and takes its token back', async (scenario, outcome, conclusion) => {
    const simulator = await startNhnSimulator({ scenario })
    try {
      const { appKey, secretAccessKey, userAccessKeyId } = rehearsalAccount
      const { exitCode, log, result } = await workspace.run({
        workflow: 'nhn.yml',
        variables: { API_URL: simulator.url, NHN_USER_ACCESS_KEY_ID: userAccessKeyId },
        secrets: { NHN_APP_KEY: appKey, NHN_SECRET_ACCESS_KEY: secretAccessKey },
      })
      expect(exitCode === 0, log).toBe(outcome === 'passed')
      expect(result('step.json')).toMatchObject({
        outcome: conclusion,
        outputs: { outcome, instance_count: '12', stale_count: '0' },
      })
      expect(result('report.json')).toMatchObject({ outcome })
      const tokens = simulator.state.tokens.all
      expect(tokens.map(({ status }) => status)).toEqual(['revoked'])
      for (const secret of [appKey, secretAccessKey, ...tokens.map(({ token }) => token.reveal())]) {
        expect(log).not.toContain(secret)
        expect(JSON.stringify(result('report.json'))).not.toContain(secret)
      }
    } finally {
      await simulator.close()
    }
  })
})
