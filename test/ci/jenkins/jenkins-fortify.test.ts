import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fortifyOptions } from '../../../src/sources/fortify/options.ts'
import { toCamelCase } from '../option-names.ts'
import { groovy, runGroovy, withoutGroovy } from './groovy.ts'
import { byName, fortifyCases, fortifyStepFile, type Result } from './step-cases.ts'

const stepText = readFileSync(fortifyStepFile, 'utf8')
const namesIn = (list: string) =>
  [...(new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(stepText)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, name = '']) => name,
  )
const issues = 'Issue a Fortify SSC token'
const revokes = 'Revoke the Fortify SSC token'

describe.skipIf(groovy === undefined)(`The Jenkins step for Fortify SSC tokens${withoutGroovy}`, () => {
  let results: Record<string, Result> = {}
  const resultOf = (name: keyof typeof fortifyCases): Result => {
    const result = results[name]
    if (result === undefined) throw new Error(`${name} did not run`)
    return result
  }
  const argumentsOf = (name: keyof typeof fortifyCases, step: string) =>
    resultOf(name)
      .steps.filter((each) => each.step === step)
      .map((each) => each.arguments)
  const labelsOf = (name: keyof typeof fortifyCases) => argumentsOf(name, 'sh').map(({ label }) => label)

  beforeAll(() => {
    const input = Object.values(fortifyCases)
    results = byName(runGroovy('run-cases.groovy', [fortifyStepFile], { input }) as Result[], fortifyCases)
  }, 60_000)

  it('issues a token before its body and revokes it after, and returns what the body returns', () => {
    expect(resultOf('issued').returned).toBe('uploaded')
    expect(labelsOf('issued')).toEqual([issues, 'Body', revokes])
    expect(argumentsOf('issued', 'sh')[0]).toMatchObject({
      returnStatus: true,
      script: 'exec node "$SCANGATE_CLI" fortify token create --output-file "$FORTIFY_SSC_TOKEN_FILE"',
    })
  })

  it('revokes after a body that fails, and lets the failure out', () => {
    expect(resultOf('a body that fails').thrown).toBe('script returned exit code 1')
    expect(labelsOf('a body that fails')).toEqual([issues, 'Body', revokes])
  })

  it('runs no body without a token, and fails the build', () => {
    expect(resultOf('no token').thrown).toContain('no token was issued (exit code 4)')
    expect(labelsOf('no token')).not.toContain('Body')
  })

  it('says that a token could not be revoked, and leaves the build what it is', () => {
    expect(resultOf('not revoked').returned).toBe('uploaded')
    expect(argumentsOf('not revoked', 'echo')[0]?.['message']).toContain('could not be revoked (exit code 5)')
    expect(argumentsOf('issued', 'echo')).toEqual([])
  })

  it('hands the body a file and the address, and neither the password nor the token', () => {
    const { steps } = resultOf('issued')
    const before = steps.slice(
      0,
      steps.findIndex(({ arguments: { label } }) => label === 'Body'),
    )
    const environment = before.findLast(({ step }) => step === 'withEnv')?.arguments['variables']
    expect(environment).toEqual([
      expect.stringMatching(/^FORTIFY_SSC_TOKEN_FILE=\/builds\/gate one@tmp\/fortify-token-[\da-f-]{36}$/),
      'FORTIFY_SSC_URL=https://ssc.example.com/ssc',
    ])
    // The credentials are bound around the issuing and the revoking, each by itself.
    expect(before.filter(({ step }) => step === 'withCredentials')).toHaveLength(1)
    expect(argumentsOf('issued', 'withCredentials')).toEqual(
      Array(2).fill({
        bindings: [
          {
            kind: 'usernamePassword',
            credentialsId: 'fortify-ci',
            usernameVariable: 'FORTIFY_SSC_USER',
            passwordVariable: 'FORTIFY_SSC_PASSWORD',
          },
        ],
      }),
    )
  })

  it('hands options over by environment, never on the command line', () => {
    expect(argumentsOf('options', 'withEnv')[0]?.['variables']).toEqual([
      'SCANGATE_CLI=tools/scangate.mjs',
      'FORTIFY_SSC_URL=https://ssc.example.com/ssc',
      'FORTIFY_SSC_TYPE=AnalysisUploadToken',
      'FORTIFY_SSC_LIFETIME=2h',
      "FORTIFY_SSC_DESCRIPTION=it's $HOME",
      expect.stringMatching(/^FORTIFY_SSC_TOKEN_FILE=/),
    ])
    expect(JSON.stringify(argumentsOf('options', 'sh'))).not.toContain('HOME')
    expect(argumentsOf('options', 'sh')[0]?.['script']).toMatch(/ --encoded$/)
  })

  it('installs the CLI where none is given, on Windows, too', () => {
    expect(labelsOf('no cli')).toEqual(['Install scangate', issues, 'Body', revokes])
    expect(argumentsOf('no cli, Windows', 'bat').map(({ label }) => label)).toEqual([
      'Install scangate',
      issues,
      revokes,
    ])
  })

  it.each([
    ['misspelt', "scangateFortifyToken: unknown option 'lifetimes'"],
    ['no url', 'url is required'],
    ['no credentials', 'credentialsId is required'],
  ] as const)('stops before it runs anything when the options are wrong: %s', (name, sentence) => {
    expect(resultOf(name).thrown).toContain(sentence)
    expect(resultOf(name).steps.map(({ step }) => step)).toEqual(['error'])
  })

  describe.skipIf(process.platform === 'win32')('its script that revokes', () => {
    const script = () => String(argumentsOf('issued', 'sh')[2]?.['script'])
    function runScript(text: string | undefined, exitCode: number) {
      const folder = mkdtempSync(join(tmpdir(), 'jenkins-fortify-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const file = join(folder, 'a token')
      if (text !== undefined) writeFileSync(file, text)
      const cli = join(folder, 'cli.cjs')
      const copies = `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'said'))}, [...process.argv.slice(2), require('node:fs').readFileSync(0, 'utf8')].join(' '))`
      writeFileSync(cli, `${copies}\nprocess.exitCode = ${exitCode}`)
      const env = { PATH: process.env['PATH'], SCANGATE_CLI: cli, FORTIFY_SSC_TOKEN_FILE: file }
      // Jenkins runs a shell step with -xe, and what it traces is in the log.
      const { status, stderr } = spawnSync('sh', ['-xe', '-c', script()], { env, encoding: 'utf8' })
      const left = readdirSync(folder)
      const said = left.includes('said') ? readFileSync(join(folder, 'said'), 'utf8') : undefined
      return { status, stderr, said, isFileLeft: left.includes('a token') }
    }

    it('hands the token over on standard input, removes the file, and traces no token', () => {
      const { isFileLeft, said, status, stderr } = runScript('the-token\n', 0)
      expect({ isFileLeft, said, status }).toEqual({
        isFileLeft: false,
        said: 'fortify token revoke --value-stdin the-token\n',
        status: 0,
      })
      expect(stderr).not.toContain('the-token')
    })

    it('removes the file also where revoking fails, and ends with the exit code of that', () => {
      expect(runScript('the-token\n', 5)).toMatchObject({ isFileLeft: false, status: 5 })
    })

    it.each([undefined, ''])('asks nobody where no token was written: %j', (text) => {
      expect(runScript(text, 5)).toEqual({
        isFileLeft: false,
        said: undefined,
        status: 0,
        stderr: expect.any(String),
      })
    })
  })
})

describe('The Jenkins step for Fortify SSC tokens, read as text', () => {
  it('knows every option of the command by its name in camel case, but those that credentials give', () => {
    const fromElsewhere = [
      'username',
      'password',
      'token',
      'export',
      'revoke',
      'on_missing_secrets',
      'allow_http',
    ]
    const expected = Object.keys(fortifyOptions)
      .filter((name) => !fromElsewhere.includes(name))
      .map(toCamelCase)
    expect(namesIn('CLI_OPTIONS').sort()).toEqual(expected.sort())
  })

  it('describes each of its own options', () => {
    const description = readFileSync('jenkins/vars/scangateFortifyToken.txt', 'utf8')
    const own = [...namesIn('STEP_OPTIONS'), 'url']
    expect(own.length).toBeGreaterThan(3)
    expect(own.filter((name) => !description.includes(`<code>${name}</code>`))).toEqual([])
  })
})
