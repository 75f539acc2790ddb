import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import { startVaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { createApiActionBench } from '../../support/api/action.ts'
import { reportFolder, reportIn, statesIn } from '../../support/api/report.ts'

/** What our own simulator fails, and why that stays so. */
const ignored = 'test/e2e/api/vaddy-simulator-ignore.yml'

it('our own simulator of VAddy is checked by our own check, at every level', async () => {
  const vaddy = await startVaddySimulator()
  onTestFinished(() => vaddy.close())
  const folder = reportFolder()
  const document = join(folder, 'openapi.json')
  writeFileSync(document, JSON.stringify(vaddy.openapi()))
  const bench = await createApiActionBench()
  const step = await bench.run({
    target: vaddy.url,
    openapi: document,
    credential: rehearsalAccount.authKey,
    credential_header: 'X-API-KEY',
    max_medium: '0',
    max_low: '0',
    ignore_file: ignored,
    report_dir: folder,
  })
  const found = Object.entries(statesIn(reportIn(folder))).filter(([, state]) => /^not_met/.test(state))
  expect({ outcome: step.outputs['outcome'], found, log: step.log }).toMatchObject({ outcome: 'passed' })
  // An exception that excuses nothing any more is one to take out.
  expect(step.log).not.toMatch(/^::warning/m)
  expect(bench.simulator.requests).toEqual([])
})
