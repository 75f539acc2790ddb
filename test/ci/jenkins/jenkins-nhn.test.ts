import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportNames } from '../../../src/hosts/report-folder.ts'
import { nhnOptions } from '../../../src/sources/nhn/options.ts'
import { nhn } from '../../../src/sources/nhn/source.ts'
import { toCamelCase } from '../option-names.ts'
import { groovy, runGroovy, withoutGroovy } from './groovy.ts'
import { byName, nhnCases, nhnStepFile, type Result } from './step-cases.ts'

const stepText = readFileSync(nhnStepFile, 'utf8')
const namesIn = (list: string) =>
  [...(new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(stepText)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, name = '']) => name,
  )

describe.skipIf(groovy === undefined)(`The Jenkins step for NHN Cloud${withoutGroovy}`, () => {
  let results: Record<string, Result> = {}
  const resultOf = (name: keyof typeof nhnCases): Result => {
    const result = results[name]
    if (result === undefined) throw new Error(`${name} did not run`)
    return result
  }
  const argumentsOf = (name: keyof typeof nhnCases, step: string) =>
    resultOf(name)
      .steps.filter((each) => each.step === step)
      .map((each) => each.arguments)

  beforeAll(() => {
    const input = Object.values(nhnCases)
    results = byName(runGroovy('run-cases.groovy', [nhnStepFile], { input }) as Result[], nhnCases)
  }, 60_000)

  it('starts the check itself, and returns 0 when the gate passed', () => {
    expect(resultOf('passed')).toMatchObject({ returned: 0 })
    expect(argumentsOf('passed', 'sh').slice(1)).toEqual([
      {
        label: 'Server security check',
        returnStatus: true,
        script: 'exec node "$SCANGATE_CLI" nhn check',
      },
    ])
  })

  it('fails the build on exit code 2, and when the gate could not judge, whatever is wanted', () => {
    expect(resultOf('gate failed').thrown).toBe('The server security gate failed; see its report.')
    expect(resultOf('could not judge, unstable wanted').thrown).toContain('exit code 4')
  })

  it('publishes reports after an abort, and passes the abort on', () => {
    expect(resultOf('aborted').thrown).toBe('aborted')
    expect(argumentsOf('aborted', 'archiveArtifacts')).toHaveLength(1)
  })

  it('removes every file of an earlier build that the gate writes', () => {
    const [remove] = argumentsOf('passed', 'sh')
    const own = Object.keys(nhn.kind === 'gate' ? (nhn.lineFiles ?? {}) : {})
    expect(own.length).toBeGreaterThan(0)
    expect(String(remove?.['script'])).toMatch(new RegExp(`rm -f ${[...reportNames, ...own].join(' ')}$`))
  })

  it('hands options over by environment, lists line by line, never on the command line', () => {
    const [, environment] = argumentsOf('options', 'withEnv')
    expect(environment?.['variables']).toEqual([
      'SCANGATE_CLI=tools/scangate.mjs',
      'NHN_REGION=KR1\nKR2',
      "NHN_INSTANCES=web-*\n!it's $HOME",
      'NHN_MAX_HIGH=0',
      'NHN_REPORT_DIR=nhn-report',
      'NHN_DRY_RUN=false',
    ])
    expect(JSON.stringify(argumentsOf('options', 'sh'))).not.toContain('HOME')
  })

  it('takes app key, key pair and token from credentials only', () => {
    const appKey = { kind: 'string', credentialsId: 'app', variable: 'NHN_APP_KEY' }
    expect(argumentsOf('passed', 'withCredentials')).toEqual([
      {
        bindings: [
          appKey,
          {
            kind: 'usernamePassword',
            credentialsId: 'nhn',
            usernameVariable: 'NHN_USER_ACCESS_KEY_ID',
            passwordVariable: 'NHN_SECRET_ACCESS_KEY',
          },
        ],
      },
    ])
    expect(argumentsOf('a token', 'withCredentials')).toEqual([
      {
        bindings: [
          appKey,
          { kind: 'string', credentialsId: 'token', variable: 'NHN_TOKEN' },
          { kind: 'string', credentialsId: 'hook', variable: 'SLACK_WEBHOOK_URL' },
        ],
      },
    ])
  })

  it.each([
    ['misspelt', "scangateNhn: unknown option 'maxHi'"],
    ['no region', 'region is required'],
    ['no app key', 'appKeyCredentialsId is required'],
    ['neither key nor token', 'give credentialsId'],
    ['key and token', 'give credentialsId'],
  ] as const)('stops before it runs anything when the options are wrong: %s', (name, sentence) => {
    expect(resultOf(name).thrown).toContain(sentence)
    expect(resultOf(name).steps.map((each) => each.step)).toEqual(['error'])
  })
})

describe('The Jenkins step for NHN Cloud, read as text', () => {
  it('knows every option of the CLI by its name in camel case, but the one that a credential gives', () => {
    const expected = Object.entries(nhnOptions)
      .filter(([, definition]) => !('only' in definition) && !('secret' in definition))
      .map(([name]) => toCamelCase(name))
      .filter((name) => !['userAccessKeyId', 'jobSummary', 'prComment'].includes(name))
    expect(namesIn('GATE_OPTIONS').sort()).toEqual(expected.sort())
  })

  it('describes each of its own options', () => {
    const description = readFileSync('jenkins/vars/scangateNhn.txt', 'utf8')
    const own = namesIn('STEP_OPTIONS')
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter((name) => !description.includes(`<code>${name}</code>`))).toEqual([])
  })
})
