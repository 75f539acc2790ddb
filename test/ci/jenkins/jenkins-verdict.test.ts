import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { verdictOptions } from '../../../src/sources/verdict/options.ts'
import { toCamelCase } from '../option-names.ts'
import { groovy, runGroovy, withoutGroovy } from './groovy.ts'
import { byName, type Result, verdictCases, verdictStepFile } from './step-cases.ts'

const stepText = readFileSync(verdictStepFile, 'utf8')
const namesIn = (list: string) =>
  [...(new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(stepText)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, name = '']) => name,
  )

describe.skipIf(groovy === undefined)(`The Jenkins step for the verdict${withoutGroovy}`, () => {
  let results: Record<string, Result> = {}
  const resultOf = (name: keyof typeof verdictCases): Result => {
    const result = results[name]
    if (result === undefined) throw new Error(`${name} did not run`)
    return result
  }
  const argumentsOf = (name: keyof typeof verdictCases, step: string) =>
    resultOf(name)
      .steps.filter((each) => each.step === step)
      .map((each) => each.arguments)

  beforeAll(() => {
    const input = Object.values(verdictCases)
    results = byName(runGroovy('run-cases.groovy', [verdictStepFile], { input }) as Result[], verdictCases)
  }, 60_000)

  it('starts the CLI itself, and returns 0 when the verdict is a pass', () => {
    expect(resultOf('passed')).toMatchObject({ returned: 0 })
    expect(argumentsOf('passed', 'sh').slice(1)).toEqual([
      { label: 'Verdict', returnStatus: true, script: 'exec node "$SCANGATE_CLI" verdict' },
    ])
    expect(argumentsOf('passed', 'archiveArtifacts')).toMatchObject([{ artifacts: 'scangate-verdict/**' }])
  })

  it('fails the build on exit code 2, and when a gate could not judge, whatever is wanted', () => {
    expect(resultOf('gate failed').thrown).toBe('The verdict failed; see its report.')
    expect(resultOf('could not judge, unstable wanted').thrown).toContain('exit code 3')
  })

  it('hands options over by environment, lists line by line, and needs no key', () => {
    const [, environment] = argumentsOf('options', 'withEnv')
    expect(environment?.['variables']).toEqual([
      'SCANGATE_CLI=tools/scangate.mjs',
      'SCANGATE_VERDICT_REPORTS=reports/*\n./nhn-report/',
      'SCANGATE_VERDICT_REQUIRE=vaddy\nnhn:KR1 (all)',
      'SCANGATE_VERDICT_MAX_AGE=2h',
      "SCANGATE_VERDICT_ACCEPT=skipped: it's $HOME",
      'SCANGATE_VERDICT_ALLOW_SIMULATED=true',
      'SCANGATE_VERDICT_REPORT_DIR=reports/verdict',
    ])
    expect(argumentsOf('passed', 'withCredentials')).toEqual([{ bindings: [] }])
  })

  it.each([
    ['misspelt', "scangateVerdict: unknown option 'requires'"],
    ['no reports', 'reports is required'],
    ['the folder of a gate', "reportDir 'vaddy-report' must be a folder of its own"],
    ['a folder above a gate', "reportDir 'reports' must be a folder of its own"],
  ] as const)('stops before it removes or runs anything when the options are wrong: %s', (name, sentence) => {
    expect(resultOf(name).thrown).toContain(sentence)
    expect(resultOf(name).steps.map((each) => each.step)).toEqual(['error'])
  })
})

describe('The Jenkins step for the verdict, read as text', () => {
  it('knows every option of the CLI by its name in camel case, but those that a credential gives', () => {
    const expected = Object.entries(verdictOptions)
      .filter(([, definition]) => !('only' in definition) && !('secret' in definition))
      .map(([name]) => toCamelCase(name))
    expect(namesIn('GATE_OPTIONS').sort()).toEqual(expected.sort())
  })

  it('describes each of its own options', () => {
    const description = readFileSync('jenkins/vars/scangateVerdict.txt', 'utf8')
    const own = namesIn('STEP_OPTIONS')
    expect(own.length).toBeGreaterThan(4)
    expect(own.filter((name) => !description.includes(`<code>${name}</code>`))).toEqual([])
  })
})
