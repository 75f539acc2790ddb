import { expect, it } from 'vitest'
import { rehearsalAccount } from '../../src/simulator/nhn/account.ts'
import { startNhnSimulator } from '../../src/simulator/nhn/server.ts'
import { describeAct, missingForAct, projectId } from './act-bench.ts'
import { ActWorkspace, type StepResult } from './act-run.ts'

describeAct(
  'A release with gates, run by act,',
  (bench) => {
    it.each([
      ['weak', 'failed', 'passed'],
      ['clean', 'passed', 'passed'],
    ] as const)(
      'ends in one required check: servers that are %s make it %s',
      async (scenario, outcome, scan) => {
        const servers = await startNhnSimulator({ scenario })
        try {
          const { appKey, secretAccessKey, userAccessKeyId } = rehearsalAccount
          const { artifacts, exitCode, log, result } = await bench.run(
            'release-gates.yml',
            { scenario: 'clean' },
            { NHN_URL: servers.url, NHN_USER_ACCESS_KEY_ID: userAccessKeyId },
            { NHN_APP_KEY: appKey, NHN_SECRET_ACCESS_KEY: secretAccessKey },
          )
          expect(exitCode === 0, log).toBe(outcome === 'passed')
          expect(artifacts).toEqual(['gate-servers', 'gate-web'])
          const verdict = result('verdict.json') as { gates: { name: string; outcome: string }[] }
          expect(verdict).toMatchObject({ source: 'verdict', outcome, simulated: true })
          const outcomes = Object.fromEntries(verdict.gates.map((gate) => [gate.name, gate.outcome]))
          expect(outcomes).toEqual({ [`vaddy ${projectId}`]: scan, 'nhn KR1, KR2 (all)': outcome })

          const steps = result('steps.json') as Record<string, StepResult>
          for (const name of ['missing', 'stale', 'another_commit', 'simulated']) {
            expect(steps[name]?.outcome, name).toBe('failure')
            expect(steps[name]?.outputs['outcome'], name).toBe('failed')
          }
          expect(steps['missing']?.outputs['missing']).toBe('["api"]')
          expect(steps['stale']?.outputs['failed_count']).toBe('2')
        } finally {
          await servers.close()
        }
      },
    )
  },
  () => new ActWorkspace(),
  missingForAct('verdict'),
)
