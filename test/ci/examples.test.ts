import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fortifyOptions } from '../../src/sources/fortify/options.ts'
import { fortify } from '../../src/sources/fortify/source.ts'
import { nhnOptions } from '../../src/sources/nhn/options.ts'
import { nhn } from '../../src/sources/nhn/source.ts'
import { vaddyOptions } from '../../src/sources/vaddy/options.ts'
import { verdictOptions } from '../../src/sources/verdict/options.ts'
import { verdict } from '../../src/sources/verdict/source.ts'
import { fencedBlocks, pageAt } from '../docs/pages.ts'
import { toFlag } from './option-names.ts'
import { type Action, readYaml } from './workflow-files.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const pipelines = ['azure-pipelines', 'bitbucket-pipelines', 'circleci', 'gitlab-ci']
const flags = Object.entries(vaddyOptions)
  .filter(([, definition]) => !('secret' in definition) && !('only' in definition))
  .map(([name]) => toFlag(name))

const read = <T>(name: string) => readYaml<T>(`examples/${name}.yml`).content
/** Follows keys into a parsed file; a key that isn't there is an error that names it. */
function at(content: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce((value, key) => {
    const inner = (value as Record<string | number, unknown> | undefined)?.[key]
    if (inner === undefined) throw new Error(`There is no ${keys.join('.')}: stopped at ${key}.`)
    return inner
  }, content)
}

/** What a pipeline hands to a shell, under whatever key its system has for that. */
function scriptsOf(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]) =>
    ['script', 'command', 'bash'].includes(key)
      ? [value].flat().filter((one) => typeof one === 'string')
      : scriptsOf(value),
  )
}

const gateOfJenkins = ['vars/scangateVaddy.groovy', 'src/scangate/Gate.groovy', 'src/scangate/Cli.groovy']
  .map((path) => readFileSync(`jenkins/${path}`, 'utf8'))
  .join('\n')

/** Everything to copy that runs the gate somewhere, and the blocks of the pages about it. */
const gating = [
  ...pipelines.map((name) => `examples/${name}.yml`),
  'examples/github-nightly-scan.yml',
  'examples/github-release-gate.yml',
  'examples/github-deploy-and-scan.yml',
  'examples/github-nhn-scheduled.yml',
  'examples/github-rehearsal.yml',
  'examples/github-release-gates.yml',
  'examples/github-composite/action.yml',
  'jenkins/Jenkinsfile',
  'jenkins/vars/scangateApi.txt',
  'jenkins/vars/scangateNhn.txt',
  'jenkins/vars/scangateVaddy.txt',
  'jenkins/vars/scangateVerdict.txt',
].map((path): [string, string] => [path, readFileSync(path, 'utf8')])
for (const path of ['docs/jenkins.md', 'docs/other-ci.md', 'docs/administrators.md', 'docs/actions.md']) {
  gating.push([
    path,
    fencedBlocks(pageAt(path).text)
      .flatMap(({ text }) => text)
      .join('\n'),
  ])
}

/** What lets a pipeline go on after the gate failed, outside of comments: each system's own way. */
function softPartsOf(text: string): string[] {
  const live = text.replaceAll(/^\s*(?:#|\/\/).*$/gm, '')
  return [
    ...live.matchAll(
      /allow_failure|soft_fail|continue-?on-?error: *true|onGateFailed: *'unstable'|^ *unstable\b|\|\| *(?:true|:)|; *true\b|set \+e|on_(?:error|incomplete): *warn|--on-(?:error|incomplete)[= ]warn|max_alerts: *off|when: manual/gim,
    ),
  ].map(([part]) => part)
}

describe('Examples', () => {
  it('are all of those that the list of examples names', () => {
    const list = readFileSync('examples/README.md', 'utf8')
    const files = readdirSync('examples').filter((name) => name !== 'README.md')
    const isKnown = (name: string) => /^github-/.test(name) || pipelines.some((one) => name === `${one}.yml`)
    expect(files.filter((name) => !isKnown(name))).toEqual([])
    expect(files.length).toBeGreaterThan(pipelines.length)
    for (const name of files) expect(list).toContain(`(${name}`)
  })

  it.each(pipelines)('use flags that exist, this version, and no secret on the command line: %s', (name) => {
    const { text } = readYaml(`examples/${name}.yml`)
    const used = [...text.replace(/npm install .*/g, '').matchAll(/ (--[a-z-]+)/g)].map(
      ([, flag = '']) => flag,
    )
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((flag) => !flags.includes(flag))).toEqual([])
    expect([...text.matchAll(/scangate@([\w.]+)/g)].map(([, used]) => used)).toEqual([version])
    expect(text).toContain('vaddy scan')
    expect(text).not.toMatch(/--(auth-key|user)\b/)
    expect(text).toContain('VADDY_TOKEN')
  })

  it.skipIf(process.platform === 'win32').each(pipelines)('have scripts that bash can read: %s', (name) => {
    const scripts = scriptsOf(read(name))
    expect(scripts.join()).toContain('vaddy scan')
    for (const script of scripts) {
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr, script).toBe('')
    }
  })

  it('keep the reports always in GitLab CI', () => {
    const pipeline = read('gitlab-ci')
    expect(at(pipeline, 'vaddy', 'artifacts', 'when')).toBe('always')
    expect(at(pipeline, 'vaddy', 'artifacts', 'reports', 'junit')).toBe('vaddy-report/junit.xml')
    expect(at(pipeline, 'stages')).toContain(at(pipeline, 'vaddy', 'stage'))
    expect(at(pipeline, 'vaddy', 'script', 1)).toContain('--report-dir vaddy-report')
  })

  it.each(gating)('stop the pipeline when the gate failed: %s', (_, text) => {
    expect(softPartsOf(text)).toEqual([])
  })

  it.each([
    ['gitlab-ci.yml', '  artifacts:', '  allow_failure:\n    exit_codes: [2]\n  artifacts:'],
    ['bitbucket-pipelines.yml', ' test-results/vaddy\n', ' test-results/vaddy || true\n'],
    ['circleci.yml', ' vaddy-report\n', ' vaddy-report; true\n'],
    ['azure-pipelines.yml', '        displayName:', '        continueOnError: true\n        displayName:'],
    ['jenkins/Jenkinsfile', 'maxAlerts: 0', "maxAlerts: 0, onGateFailed: 'unstable'"],
    ['docs/jenkins.md', "error 'The VAddy gate failed'", "unstable 'The VAddy gate failed'"],
  ])('would not get past this test if they went on: %s', (name, hard, soft) => {
    const [, text = ''] = gating.find(([path]) => path.endsWith(name)) ?? []
    expect(text).toContain(hard)
    expect(softPartsOf(text.replace(hard, soft))).toHaveLength(1)
  })

  it('store the folder with the reports in CircleCI, under a job that its workflow runs', () => {
    const pipeline = read('circleci')
    expect(at(pipeline, 'version')).toBe(2.1)
    const [scan, ...stored] = at(pipeline, 'jobs', 'vaddy', 'steps') as Record<string, { path?: string }>[]
    expect(at(scan, 'run', 'command')).toContain('--report-dir vaddy-report')
    expect(stored).toEqual([
      { store_test_results: { path: 'vaddy-report' } },
      { store_artifacts: { path: 'vaddy-report' } },
    ])
    const [job] = at(pipeline, 'workflows', 'scan', 'jobs') as Record<string, unknown>[]
    expect(Object.keys(job ?? {})).toEqual(Object.keys(at(pipeline, 'jobs') as object))
  })

  it('publish in Azure Pipelines also after a failure, and name the secret where it is used', () => {
    const pipeline = read('azure-pipelines')
    const steps = at(pipeline, 'jobs', 0, 'steps') as Record<string, unknown>[]
    expect(at(steps, 1, 'env', 'VADDY_TOKEN')).toBe('$(VADDY_TOKEN)')
    expect(at(steps, 2, 'task')).toBe('PublishTestResults@2')
    expect(at(steps, 2, 'inputs', 'testResultsFormat')).toBe('JUnit')
    for (const step of steps.slice(2)) expect(step['condition']).toBe('always()')
    expect(at(pipeline, 'jobs', 0, 'timeoutInMinutes')).toBeGreaterThan(330)
  })

  it('write where Bitbucket looks for test results', () => {
    const pipeline = read('bitbucket-pipelines')
    const step = at(pipeline, 'pipelines', 'branches', 'main', 0, 'step')
    expect(at(step, 'script', 1)).toContain('--report-dir test-results/')
    expect(at(step, 'max-time')).toBeGreaterThan(330)
  })

  it('say of Jenkins where Node comes from, which plugins it takes, and how an abort reaches the gate', () => {
    const { text } = pageAt('docs/jenkins.md')
    for (const heading of ['Plugins', 'Where Node comes from', 'How an abort reaches the gate'])
      expect(text).toContain(`\n## ${heading}\n`)
    for (const agent of ["nodejs('", "tools { nodejs '", 'agent { docker { image', 'podTemplate('])
      expect(text).toContain(agent)
    // Each step of the library whose plugin has a least version, and the plugin.
    for (const [used, plugin] of [
      ['unstable(', 'Pipeline: Basic Steps'],
      ['sh(label:', 'Pipeline: Nodes and Processes'],
      ['skipMarkingBuildUnstable', 'JUnit'],
      ['withCredentials(', 'Credentials Binding'],
    ] as const) {
      expect(gateOfJenkins).toContain(used)
      expect(text).toMatch(new RegExp(`^\\| ${plugin} \\| \\d+\\.\\d+ \\|`, 'm'))
    }
    // Signals reach the CLI only where no shell stands before it.
    const calls = fencedBlocks(text).flatMap((block) => block.text.match(/\S+ node \S*scangate\.mjs/g) ?? [])
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) expect(call).toContain('exec node')
  })

  it('judge the servers of NHN Cloud on a schedule, within the time of the job, and keep the reports always', () => {
    const workflow = read('github-nhn-scheduled')
    expect(at(workflow, 'on', 'schedule', 0, 'cron')).toMatch(/^\d+ \d+ \* \* \*$/)
    const steps = at(workflow, 'jobs', 'fleet', 'steps') as { uses: string; if?: string; with: object }[]
    const gate = steps.find(({ uses }) => uses.includes(nhn.action.folder))
    expect(Object.keys(gate?.with ?? {}).filter((name) => !(name in nhnOptions))).toEqual([])
    expect(JSON.stringify(gate?.with)).toContain('secrets.SLACK_WEBHOOK_URL')
    expect(at(workflow, 'jobs', 'fleet', 'timeout-minutes')).toBeGreaterThan(30)
    expect(steps.at(-1)?.if).toContain('always()')
  })

  it('get a token of SSC within an environment, and hand it to the one step that needs it', () => {
    const workflow = read('github-fortify-token')
    expect(at(workflow, 'jobs', 'upload', 'environment')).toBe('fortify')
    const steps = at(workflow, 'jobs', 'upload', 'steps') as { uses?: string; with?: object; env?: object }[]
    const asks = steps.findIndex(({ uses }) => uses?.includes(fortify.action.folder))
    const inputs = Object.keys(steps[asks]?.with ?? {})
    expect(inputs.filter((name) => !(name in fortifyOptions))).toEqual([])
    expect(inputs).not.toContain('export')
    expect(steps.flatMap(({ env }, index) => (env === undefined ? [] : [index]))).toEqual([asks + 1])
    expect(JSON.stringify(steps[asks + 1]?.env)).toContain('steps.ssc.outputs.token')
  })

  it('end three gates in one check, which always runs, and whose own report is never its input', () => {
    const workflow = read('github-release-gates')
    const jobs = at(workflow, 'jobs') as Record<
      string,
      { steps: { uses: string; if?: string; with: object }[] }
    >
    const { verdict: last, ...gates } = jobs
    expect(at(last, 'needs')).toEqual(Object.keys(gates))
    expect(at(last, 'if')).toBe(`\${{ always() }}`)
    const judging = last?.steps.find(({ uses }) => uses.includes(`/${verdict.action.folder}@`))
    expect(Object.keys(judging?.with ?? {}).filter((name) => !(name in verdictOptions))).toEqual([])
    expect(at(judging, 'with', 'require')).toBe('api\nvaddy\nnhn\n')
    for (const [name, { steps }] of Object.entries(gates)) {
      const keep = steps.at(-1)
      expect(keep?.if, name).toBe(`\${{ always() }}`)
      expect(at(keep, 'with', 'name')).toMatch(/^gate-/)
    }
    expect(at(last?.steps[0], 'with', 'pattern')).toBe('gate-*')
    expect(at(last?.steps.at(-1), 'with', 'name')).not.toMatch(/^gate-/)
  })

  it('wrap the gate in a composite action with inputs that it has, and hand outputs on', () => {
    const { content: action } = readYaml<Action>('examples/github-composite/action.yml')
    const scan = action.runs.steps?.find(({ id }) => id === 'scan')
    expect(Object.keys(scan?.with ?? {}).filter((name) => !(name in vaddyOptions))).toEqual([])
    for (const { value } of Object.values(action.outputs ?? {}))
      expect(value).toContain('steps.scan.outputs.')
    for (const { run, shell } of (action.runs.steps ?? []) as { run?: string; shell?: string }[]) {
      if (run !== undefined) expect(shell).toBeDefined()
    }
  })
})
