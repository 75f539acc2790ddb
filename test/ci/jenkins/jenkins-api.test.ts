import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sarifName } from '../../../src/gate/has-sarif.ts'
import { reportNames } from '../../../src/hosts/report-folder.ts'
import { apiOptions } from '../../../src/sources/api/options.ts'
import { toCamelCase } from '../option-names.ts'
import { groovy, runGroovy, withoutGroovy } from './groovy.ts'
import { apiCases, apiStepFile, byName, type Result } from './step-cases.ts'

const stepText = readFileSync(apiStepFile, 'utf8')
const namesIn = (list: string) =>
  [...(new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(stepText)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, name = '']) => name,
  )

describe.skipIf(groovy === undefined)(`The Jenkins step for the API security check${withoutGroovy}`, () => {
  let results: Record<string, Result> = {}
  const resultOf = (name: keyof typeof apiCases): Result => {
    const result = results[name]
    if (result === undefined) throw new Error(`${name} did not run`)
    return result
  }
  const argumentsOf = (name: keyof typeof apiCases, step: string) =>
    resultOf(name)
      .steps.filter((each) => each.step === step)
      .map((each) => each.arguments)

  beforeAll(() => {
    const input = Object.values(apiCases)
    results = byName(runGroovy('run-cases.groovy', [apiStepFile], { input }) as Result[], apiCases)
  }, 60_000)

  it('starts the check itself, and returns 0 when the gate passed', () => {
    expect(resultOf('passed')).toMatchObject({ returned: 0 })
    const label = 'API security check'
    expect(argumentsOf('passed', 'sh').slice(1)).toEqual([
      { label, returnStatus: true, script: 'exec node "$SCANGATE_CLI" api check' },
    ])
    expect(argumentsOf('passed, Windows', 'bat').slice(1)).toEqual([
      { label, returnStatus: true, script: '@node "%SCANGATE_CLI%" api check' },
    ])
  })

  it('fails the build on exit code 2 unless unstable is wanted, and always when it could not judge', () => {
    expect(resultOf('gate failed').thrown).toBe('The API security gate failed; see its report.')
    expect(resultOf('gate failed, unstable wanted').returned).toBe(2)
    expect(argumentsOf('gate failed, unstable wanted', 'unstable')).toHaveLength(1)
    expect(resultOf('could not judge, unstable wanted').thrown).toContain('exit code 5')
  })

  it('publishes reports after an abort, and passes the abort on', () => {
    expect(resultOf('aborted').thrown).toBe('aborted')
    expect(argumentsOf('aborted', 'junit')).toMatchObject([{ testResults: 'api-report/junit.xml' }])
    expect(argumentsOf('aborted', 'archiveArtifacts')).toMatchObject([{ artifacts: 'api-report/**' }])
  })

  it('removes every file of an earlier build that the gate writes', () => {
    const [remove] = argumentsOf('passed', 'sh')
    expect(String(remove?.['script'])).toMatch(new RegExp(`rm -f ${[...reportNames, sarifName].join(' ')}$`))
  })

  it('hands options over by environment, lists line by line, never on the command line', () => {
    const [, environment] = argumentsOf('options', 'withEnv')
    expect(environment?.['variables']).toEqual([
      'SCANGATE_CLI=tools/scangate.mjs',
      'API_CHECK_TARGET=https://staging.example.com/v1',
      'API_CHECK_ALLOWED_HOSTS=staging.example.com\n*.preview.example.com',
      'API_CHECK_OPENAPI=openapi.yaml',
      "API_CHECK_PATH_VALUES=id=1\nname=it's $HOME",
      'API_CHECK_LEAVE_OUT=GET /reports/*\nGET /export',
      'API_CHECK_MAX_MEDIUM=0',
      'API_CHECK_REPORT_DIR=api-report',
      'API_CHECK_DRY_RUN=false',
    ])
    expect(JSON.stringify(argumentsOf('options', 'sh'))).not.toContain('HOME')
  })

  it('takes what opens protected operations from a credential only, and does without', () => {
    expect(argumentsOf('passed', 'withCredentials')).toEqual([{ bindings: [] }])
    expect(argumentsOf('a credential', 'withCredentials')).toEqual([
      {
        bindings: [
          { kind: 'string', credentialsId: 'api-check', variable: 'API_CHECK_CREDENTIAL' },
          { kind: 'string', credentialsId: 'hook', variable: 'SLACK_WEBHOOK_URL' },
        ],
      },
    ])
    expect(JSON.stringify(argumentsOf('a credential', 'withEnv'))).toContain(
      'API_CHECK_CREDENTIAL_HEADER=X-Api-Key',
    )
  })

  it('takes a baseline that outlives the removal of old reports', () => {
    expect(resultOf('a baseline in another folder').returned).toBe(0)
    expect(JSON.stringify(argumentsOf('a baseline in another folder', 'withEnv'))).toContain(
      'API_CHECK_BASELINE=api-baseline/report.json',
    )
  })

  it.each([
    ['misspelt', "scangateApi: unknown option 'allowedHost'"],
    ['the credential itself', "scangateApi: unknown option 'credential'"],
    ['no target', 'target is required'],
    ['no document', 'openapi is required'],
    ['a baseline that is removed first', "baseline './api-report/report.json' is the report that this build"],
    ['a baseline that is removed first elsewhere', "baseline 'out/api/report.json' is the report"],
  ] as const)('stops before it removes or runs anything when the options are wrong: %s', (name, sentence) => {
    expect(resultOf(name).thrown).toContain(sentence)
    expect(resultOf(name).steps.map((each) => each.step)).toEqual(['error'])
  })
})

describe('The Jenkins step for the API security check, read as text', () => {
  it('knows every option of the CLI by its name in camel case, but those that a credential gives', () => {
    const expected = Object.entries(apiOptions)
      .filter(([, definition]) => !('only' in definition) && !('secret' in definition))
      .map(([name]) => toCamelCase(name))
    expect(namesIn('GATE_OPTIONS').sort()).toEqual(expected.sort())
  })

  it('describes each of its own options', () => {
    const description = readFileSync('jenkins/vars/scangateApi.txt', 'utf8')
    const own = namesIn('STEP_OPTIONS')
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter((name) => !description.includes(`<code>${name}</code>`))).toEqual([])
  })
})
