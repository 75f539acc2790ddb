import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, it } from 'vitest'
import { nhnOptions } from '../../../src/sources/nhn/options.ts'
import { expectSaid, fuzzedSteps, longest, runOnce } from '../../support/fuzzed-step.ts'
import { nhn } from '../../support/nhn/action.ts'

const folder = mkdtempSync(join(tmpdir(), 'scangate-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('whatever the step on server inspections is given', () => {
  // What leads elsewhere than to the simulator, or where files are written.
  const names = Object.keys(nhnOptions).filter(
    (name) => !['api_url', 'oauth_url', 'ca_file', 'report_dir'].includes(name),
  )

  it('it ends by itself and says how, in one sentence', { timeout: 10 * longest }, async () => {
    let files = 0
    await fc.assert(
      fc.asyncProperty(fuzzedSteps(names), async ({ inputs, event, eventName, extra }) => {
        files += 1
        const path = join(folder, `event-${files}.json`)
        writeFileSync(path, event)
        const variables = { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: eventName, ...extra }
        expectSaid(await runOnce(nhn, { scenario: 'weak' }, { inputs, variables }))
      }),
      { numRuns: Number(process.env['SCANGATE_SPAWN_RUNS'] ?? 25), seed: 20260101 },
    )
  })
})
