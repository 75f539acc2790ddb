import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { outcomes } from '../../../src/gate/outcome.ts'
import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import { vaddyOptions } from '../../../src/sources/vaddy/options.ts'
import { errorsIn, type SpawnedStep, withSpawnedAction } from '../../support/spawned-action.ts'
import { vaddy } from '../../support/vaddy/action.ts'

const folder = mkdtempSync(join(tmpdir(), 'scangate-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** No test here waits for a process longer than this; a run that hangs is killed and fails the test. */
const longest = 60_000

/** Runs a step and holds what must hold of every run: it ends by itself and says how, in a sentence. */
async function runOnce(step: SpawnedStep): Promise<StepResult> {
  return withSpawnedAction(vaddy, {}, async ({ start }) => {
    const running = start(step)
    const killer = setTimeout(() => running.process.kill('SIGKILL'), longest)
    try {
      const main = await running.finished
      expect(main.signal, 'the signal that ended the process').toBeNull()
      expect(main.log).not.toMatch(/^\s+at .*\(?(?:node:|file:|\/)/m)
      expect(main.log).not.toMatch(/unhandled|uncaught/i)
      const lines = main.log.split('\n').filter((line) => line.startsWith('::') || line.startsWith('##['))
      expect(
        lines.filter(
          (line) => !/^::(?:add-mask|debug|notice|warning|error|set-output|save-state)/.test(line),
        ),
      ).toEqual([])
      return main
    } finally {
      clearTimeout(killer)
    }
  })
}

function expectSaid(main: StepResult) {
  const { outcome = '', reason = '' } = main.outputs
  expect(outcomes).toContain(outcome)
  expect(outcome).not.toBe('error')
  expect(reason).toMatch(/^\P{Cc}{15,2000}$/u)
  if (main.exitCode !== 0) expect(errorsIn(main.log).length).toBeGreaterThan(0)
}

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
    const main = await runOnce({ variables })
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
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '-1',
      'true',
      'false',
      'off',
      '5s',
      '1ms',
      '::error::x',
      '##[error]',
      'a\nb',
      '{{ x }}',
      '９',
    ),
    fc.stringMatching(/^\d{1,4}(ms|s|m)?$/),
  )
  // An environment can hold no NUL and no lone surrogate.
  const fit = (value: string) => value.toWellFormed().replaceAll('\u0000', '')
  const inputs = fc
    .array(fc.tuple(fc.constantFrom(...names), text.map(fit)), { minLength: 1, maxLength: 8 })
    .map((pairs) => Object.fromEntries(pairs))
  const event = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{"pull_request":{"head":{"repo":null},"base":{"repo":{"full_name":"a/b"}}}}',
      '['.repeat(50_000),
    ),
  )
  const step = fc.record({
    inputs,
    event,
    eventName: fc.constantFrom('pull_request', 'push', 'pull_request_target', '', 'x\ny'),
    extra: fc.dictionary(
      fc
        .stringMatching(/^(?:INPUT_|GITHUB_)[A-Z_-]{1,12}$/)
        .filter((name) => !/_(?:OUTPUT|STATE|SUMMARY|ENV|PATH)$/.test(name)),
      text.map(fit),
      { maxKeys: 4 },
    ),
  })

  it('it ends by itself and says how, in one sentence', { timeout: 10 * longest }, async () => {
    let files = 0
    await fc.assert(
      fc.asyncProperty(step, async ({ inputs: given, event: content, eventName, extra }) => {
        files += 1
        const path = join(folder, `event-${files}.json`)
        writeFileSync(path, content)
        const main = await runOnce({
          // Whatever wait is asked for, the run is not to take it.
          inputs: { ...given, poll_interval: '50ms', dry_run: 'true' },
          variables: { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: eventName, ...extra },
        })
        expectSaid(main)
      }),
      { numRuns: Number(process.env['SCANGATE_SPAWN_RUNS'] ?? 25), seed: 20260101 },
    )
  })
})
