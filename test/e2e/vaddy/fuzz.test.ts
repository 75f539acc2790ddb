import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { vaddyOptions } from '../../../src/sources/vaddy/options.ts'
import { expectSaid, fuzzedSteps, longest, runOnce } from '../../support/fuzzed-step.ts'
import { errorsIn } from '../../support/spawned-action.ts'
import { vaddy } from '../../support/vaddy/action.ts'

const folder = mkdtempSync(join(tmpdir(), 'scangate-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a runner whose files are not as they should be', () => {
  const cases: [name: string, variables: Record<string, string>, outcome: string | undefined][] = [
    ['no file for outputs', { GITHUB_OUTPUT: join(folder, 'missing') }, undefined],
    ['no file for the state', { GITHUB_STATE: join(folder, 'missing') }, 'error'],
    ['no file for the summary', { GITHUB_STEP_SUMMARY: join(folder, 'missing') }, 'passed'],
    ['a folder for the summary', { GITHUB_STEP_SUMMARY: folder }, 'passed'],
    ['an event that is missing', { GITHUB_EVENT_PATH: join(folder, 'missing') }, 'passed'],
    ['an event that is a folder', { GITHUB_EVENT_PATH: folder }, 'passed'],
    ['a home that is no URL', { GITHUB_SERVER_URL: 'not a url', GITHUB_API_URL: '::' }, 'passed'],
    [
      'Node told to stop at warnings',
      { NODE_OPTIONS: '--throw-deprecation --unhandled-rejections=strict' },
      'passed',
    ],
    ['a missing file of certificates', { NODE_EXTRA_CA_CERTS: join(folder, 'missing') }, 'passed'],
    ['a broken time zone', { TZ: 'Nowhere/Land', LANG: 'xx_YY', LC_ALL: '%' }, 'passed'],
  ]

  it.concurrent.each(cases)('%s: ends by itself and says how', async (_, variables, outcome) => {
    const main = await runOnce(vaddy, {}, { variables })
    expect(main.outputs['outcome']).toBe(outcome)
    if (outcome === 'passed') expect(main.exitCode).toBe(0)
    else {
      expect(main.exitCode).toBe(1)
      expect(errorsIn(main.log).join('\n')).toContain('Missing file at path')
    }
  })
})

describe('whatever a step is given', () => {
  const names = Object.keys(vaddyOptions).filter(
    (name) => !['api_url', 'ca_file', 'report_dir'].includes(name),
  )

  it('it ends by itself and says how, in one sentence', { timeout: 10 * longest }, async () => {
    let files = 0
    await fc.assert(
      fc.asyncProperty(fuzzedSteps(names), async ({ inputs: given, event: content, eventName, extra }) => {
        files += 1
        const path = join(folder, `event-${files}.json`)
        writeFileSync(path, content)
        const main = await runOnce(
          vaddy,
          {},
          {
            // Whatever wait is asked for, the run is not to take it.
            inputs: { ...given, poll_interval: '50ms', dry_run: 'true' },
            variables: { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: eventName, ...extra },
          },
        )
        expectSaid(main)
      }),
      { numRuns: Number(process.env['SCANGATE_SPAWN_RUNS'] ?? 25), seed: 20260101 },
    )
  })
})
