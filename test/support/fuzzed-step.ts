import fc from 'fast-check'
import { expect } from 'vitest'
import { outcomes } from '../../src/gate/outcome.ts'
import type { StepResult } from '../../src/simulator/github-runner/step.ts'
import type { BenchedSource, Simulated } from './action.ts'
import { errorsIn, type SpawnedStep, withSpawnedAction } from './spawned-action.ts'

/** No fuzzed step is waited for longer than this, in milliseconds; one that hangs is killed and fails its test. */
export const longest = 60_000

/** Runs a step and holds what must hold of every run: it ends by itself and says how, in a sentence. */
export async function runOnce<Simulator extends Simulated, Settings>(
  source: BenchedSource<Simulator, Settings>,
  settings: Settings,
  step: SpawnedStep,
): Promise<StepResult> {
  return withSpawnedAction(source, settings, async ({ start }) => {
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

/** Holds that a step which was given nonsense says its outcome and a reason, and is no crash. */
export function expectSaid(main: StepResult) {
  const { outcome = '', reason = '' } = main.outputs
  expect(outcomes).toContain(outcome)
  expect(outcome).not.toBe('error')
  expect(reason).toMatch(/^\P{Cc}{15,2000}$/u)
  if (main.exitCode !== 0) expect(errorsIn(main.log).length).toBeGreaterThan(0)
}

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
const event = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '{"pull_request":{"head":{"repo":null},"base":{"repo":{"full_name":"a/b"}}}}',
    '['.repeat(50_000),
  ),
)

/** Steps with random texts in inputs of these names, a random event, and variables that nobody asked for. */
export function fuzzedSteps(names: readonly string[]) {
  const inputs = fc
    .array(fc.tuple(fc.constantFrom(...names), text.map(fit)), { minLength: 1, maxLength: 8 })
    .map((pairs) => Object.fromEntries(pairs))
  return fc.record({
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
}
