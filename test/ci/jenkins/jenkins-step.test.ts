import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportNames } from '../../../src/hosts/report-folder.ts'
import { vaddyOptions } from '../../../src/sources/vaddy/options.ts'
import { toCamelCase } from '../option-names.ts'
import { groovy, runGroovy, withoutGroovy } from './groovy.ts'
import { byName, cases, type Result, stepFile } from './step-cases.ts'

const stepText = readFileSync(stepFile, 'utf8')

describe.skipIf(groovy === undefined)(`The Jenkins step${withoutGroovy}`, () => {
  let results: Record<string, Result> = {}
  const resultOf = (name: keyof typeof cases): Result => {
    const result = results[name]
    if (result === undefined) throw new Error(`${name} did not run`)
    return result
  }
  const argumentsOf = (name: keyof typeof cases, step: string) =>
    resultOf(name)
      .steps.filter((each) => each.step === step)
      .map((each) => each.arguments)

  beforeAll(() => {
    results = byName(runGroovy('run-cases.groovy', [stepFile], { input: Object.values(cases) }) as Result[])
  }, 60_000)

  it('returns 0 when the gate passed', () => {
    expect(resultOf('passed')).toMatchObject({ returned: 0 })
    expect(argumentsOf('passed', 'error')).toEqual([])
  })

  it('fails the build on exit code 2, or makes it unstable where that is wanted', () => {
    expect(resultOf('gate failed').thrown).toContain('gate failed')
    expect(resultOf('gate failed, unstable wanted')).toMatchObject({ returned: 2 })
    expect(argumentsOf('gate failed, unstable wanted', 'unstable')).toHaveLength(1)
  })

  it('fails the build when the gate could not judge, whatever is wanted', () => {
    expect(resultOf('could not judge, unstable wanted').thrown).toContain('exit code 5')
    expect(argumentsOf('could not judge, unstable wanted', 'unstable')).toEqual([])
  })

  it('publishes reports after an abort, and passes the abort on', () => {
    expect(resultOf('aborted').thrown).toBe('aborted')
    expect(argumentsOf('aborted', 'junit')).toHaveLength(1)
    expect(argumentsOf('aborted', 'archiveArtifacts')).toHaveLength(1)
    expect(argumentsOf('aborted', 'error')).toEqual([])
  })

  it('starts the CLI itself and waits for its exit code', () => {
    expect(argumentsOf('passed', 'sh').slice(1)).toEqual([
      { label: 'VAddy scan', returnStatus: true, script: 'exec node "$SCANGATE_CLI" vaddy scan' },
    ])
  })

  it('hands options over by environment, never on the command line', () => {
    const [, environment] = argumentsOf('options', 'withEnv')
    expect(environment?.['variables']).toEqual([
      'SCANGATE_CLI=tools/scangate.mjs',
      'VADDY_PROJECT_ID=6eb1f9fcbdb6a5a',
      "VADDY_CRAWL_LABEL=it's $HOME; `id`",
      'VADDY_MAX_ALERTS=0',
      'VADDY_REPORT_DIR=vaddy-report',
      'VADDY_MAX_ALERT_INCREASE=2',
      'VADDY_DRY_RUN=false',
    ])
    expect(JSON.stringify(argumentsOf('options', 'sh'))).not.toContain('HOME')
  })

  it('takes user and key from credentials only', () => {
    expect(argumentsOf('passed', 'withCredentials')).toEqual([
      {
        bindings: [
          {
            kind: 'usernamePassword',
            credentialsId: 'vaddy',
            usernameVariable: 'VADDY_USER',
            passwordVariable: 'VADDY_TOKEN',
          },
        ],
      },
    ])
    expect(argumentsOf('token and user', 'withCredentials')).toEqual([
      {
        bindings: [
          { kind: 'string', credentialsId: 'key', variable: 'VADDY_TOKEN' },
          { kind: 'string', credentialsId: 'hook', variable: 'SLACK_WEBHOOK_URL' },
        ],
      },
    ])
  })

  it('publishes the JUnit report without letting the publisher judge a second time', () => {
    expect(argumentsOf('report elsewhere', 'junit')).toEqual([
      { testResults: 'out/vaddy/junit.xml', allowEmptyResults: true, skipMarkingBuildUnstable: true },
    ])
    expect(argumentsOf('report elsewhere', 'archiveArtifacts')).toEqual([
      { artifacts: 'out/vaddy/**', allowEmptyArchive: true },
    ])
  })

  it('publishes nothing where that is switched off', () => {
    expect(argumentsOf('report elsewhere, nothing published', 'junit')).toEqual([])
    expect(argumentsOf('report elsewhere, nothing published', 'archiveArtifacts')).toEqual([])
  })

  it('installs its own version where no CLI is given, and then starts it without npx', () => {
    const [, install, scan] = argumentsOf('no cli', 'sh')
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
    expect(install?.['script']).toMatch(
      new RegExp(`^npm install .* --prefix "\\$SCANGATE_FOLDER" scangate@${version}$`),
    )
    expect(scan?.['script']).toBe('exec node "$SCANGATE_CLI" vaddy scan')
    expect(JSON.stringify(argumentsOf('no cli', 'withEnv'))).toContain(
      `SCANGATE_CLI=/builds/gate one@tmp/scangate-${version}/node_modules/scangate/dist/cli.cjs`,
    )
  })

  it('removes the reports of an earlier build first, so that a failed installation publishes none', () => {
    const name = 'no cli, and no registry'
    expect(resultOf(name).thrown).toBe('script returned exit code 1')
    expect(argumentsOf(name, 'sh').map(({ label }) => label)).toEqual([
      'Remove old reports',
      'Install scangate',
    ])
    expect(argumentsOf(name, 'archiveArtifacts')).toHaveLength(1)
  })

  it('publishes nothing where the reports of an earlier build can not be removed', () => {
    const name = 'old reports that stay'
    expect(resultOf(name).thrown).toBe('script returned exit code 1')
    expect(resultOf(name).steps.map(({ step }) => step)).toEqual(['withEnv', 'sh'])
  })

  it.each(['vaddy-report', '-rf', "it's $HOME"])(
    'removes its own files only, in a folder called %s',
    (name) => {
      const [remove] = argumentsOf('passed', 'sh')
      const workspace = mkdtempSync(join(tmpdir(), 'scangate-jenkins-'))
      const removeReports = () =>
        execFileSync('sh', ['-e', '-c', String(remove?.['script'])], {
          cwd: workspace,
          env: { PATH: process.env['PATH'], SCANGATE_REPORTS: name },
        })
      removeReports()
      expect(readdirSync(workspace)).toEqual([])
      mkdirSync(join(workspace, name))
      for (const file of [...reportNames, 'mine.txt']) writeFileSync(join(workspace, name, file), '')
      writeFileSync(join(workspace, 'report.json'), '')
      removeReports()
      expect(readdirSync(join(workspace, name))).toEqual(['mine.txt'])
      expect(readdirSync(workspace)).toContain('report.json')
    },
  )

  it('uses bat on Windows', () => {
    expect(argumentsOf('no cli, Windows', 'sh')).toEqual([])
    expect(argumentsOf('no cli, Windows', 'bat').map((bat) => bat['script'])).toEqual([
      expect.stringMatching(
        /^@for %%f in \(report\.json junit\.xml report\.md report\.html\) do .* exit \/b 1$/,
      ),
      expect.stringContaining('--prefix "%SCANGATE_FOLDER%"'),
      '@node "%SCANGATE_CLI%" vaddy scan',
    ])
  })

  it.each([
    ['misspelt', "unknown option 'maxAlert'"],
    ['no project', 'projectId is required'],
    ['no credentials', 'credentialsId'],
    ['unknown reaction', 'allowed: failure, unstable'],
  ] as const)('stops before it runs anything when the options are wrong: %s', (name, sentence) => {
    expect(resultOf(name).thrown).toContain(sentence)
    expect(resultOf(name).steps.map((each) => each.step)).toEqual(['error'])
  })
})

describe('The Jenkins step, read as text', () => {
  it('knows every option of the CLI by its name in camel case', () => {
    const list = /GATE_OPTIONS = \[([^\]]*)\]/.exec(stepText)?.[1] ?? ''
    const known = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name)
    const expected = Object.entries(vaddyOptions)
      .filter(([, definition]) => !('only' in definition) && !('secret' in definition))
      .map(([name]) => toCamelCase(name))
    expect(known).toEqual(expected)
  })

  it('describes each of its own options', () => {
    const list = /STEP_OPTIONS = \[([^\]]*)\]/.exec(stepText)?.[1] ?? ''
    const description = readFileSync('jenkins/vars/scangateVaddy.txt', 'utf8')
    const described = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => `<code>${name}</code>`)
    expect(described.length).toBeGreaterThan(0)
    expect(described.filter((name) => !description.includes(name))).toEqual([])
  })

  it('is used by the Jenkinsfile with options it knows', () => {
    const jenkinsfile = readFileSync('jenkins/Jenkinsfile', 'utf8')
    const call = /scangateVaddy\(([^)]*)\)/.exec(jenkinsfile)?.[1] ?? ''
    const used = [...call.matchAll(/(\w+):/g)].map(([, name]) => `'${name}'`)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => !stepText.includes(name))).toEqual([])
  })
})
