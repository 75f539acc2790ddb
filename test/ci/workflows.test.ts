import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { selfReference } from './ci-scripts.ts'
import { actionlint, actionlintPath } from './linters.ts'
import { actions, readYaml, stepsOf, workflows, type YamlFile } from './workflow-files.ts'

/** Repositories whose actions are used here, and nobody else's. */
const trusted = [
  'actions/attest',
  'actions/checkout',
  'actions/dependency-review-action',
  'actions/download-artifact',
  'actions/setup-node',
  'actions/upload-artifact',
  'github/codeql-action',
  'ossf/scorecard-action',
  selfReference.slugOf(JSON.parse(readFileSync('package.json', 'utf8'))),
]

const files: YamlFile<unknown>[] = [...workflows, ...actions]
const workflowNames = workflows.map(({ path }) => path.replace('.github/workflows/', ''))
const isReusable = (on: unknown) => typeof on === 'object' && on !== null && 'workflow_call' in on

/** What is wrong with a concurrency setting: an unknown queue, or one that contradicts canceling. */
function concurrencyProblem(concurrency: unknown): string | undefined {
  if (typeof concurrency !== 'object' || concurrency === null) return 'is no mapping'
  const { group, queue, 'cancel-in-progress': cancel, ...rest } = concurrency as Record<string, unknown>
  if (typeof group !== 'string') return 'has no group'
  if (Object.keys(rest).length > 0) return `has unknown keys ${Object.keys(rest).join(', ')}`
  if (queue !== undefined && queue !== 'single' && queue !== 'max') return `has queue ${String(queue)}`
  if (queue === 'max' && cancel !== undefined && cancel !== false) return 'queues and cancels at once'
  return undefined
}

describe('Workflows and actions', () => {
  it('are the ones people look for', () => {
    expect(workflowNames).toEqual([
      'ci.yml',
      'codeql.yml',
      'dependency-review.yml',
      'dogfood.yml',
      'lint.yml',
      'release.yml',
      'scorecard.yml',
      'vaddy-scan.yml',
    ])
  })

  it.each(files.map((file) => [file.path, file] as const))(
    'pin each action to a full commit with its version beside it: %s',
    (_, { text }) => {
      const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, reference = '']) => reference)
      for (const reference of uses.filter((each) => !each.startsWith('./'))) {
        expect(reference).toMatch(
          /^[\w./-]+@[0-9a-f]{40} # (v\d+\.\d+\.\d+|the gate of v\d+\.\d+\.\d+|unreleased)$/,
        )
        const [repository = ''] = reference.split('@')
        expect(trusted).toContain(repository.split('/').slice(0, 2).join('/'))
      }
    },
  )

  it('use the same commit of an action everywhere', () => {
    const commits = new Map<string, Set<string>>()
    const texts = [...files, readYaml('examples/github-rehearsal.yml')].map(({ text }) => text)
    for (const text of texts) {
      for (const [, repository = '', commit = ''] of text.matchAll(
        /uses: ([\w-]+\/[\w-]+)[\w./-]*@([0-9a-f]{40})/g,
      )) {
        commits.set(repository, (commits.get(repository) ?? new Set()).add(commit))
      }
    }
    const several = [...commits].filter(([, set]) => set.size > 1).map(([repository]) => repository)
    expect(several).toEqual([])
  })

  it.each(workflows.map((file) => [file.path, file.content] as const))(
    'have no permission but what each job asks for, a time limit, and a concurrency group: %s',
    (_, workflow) => {
      expect(workflow.permissions).toEqual({})
      for (const [name, job] of Object.entries(workflow.jobs)) {
        expect(job.permissions, `permissions of ${name}`).toBeTypeOf('object')
        if (job.uses === undefined) expect(job, `time limit of ${name}`).toHaveProperty('timeout-minutes')
      }
      if (!isReusable(workflow.on)) expect(workflow.concurrency).toBeDefined()
    },
  )

  it('have concurrency settings that GitHub accepts', () => {
    const settings = workflows.flatMap(({ path, content }) => [
      ...(content.concurrency === undefined ? [] : [[path, content.concurrency] as const]),
      ...Object.entries(content.jobs).flatMap(([name, job]) =>
        job.concurrency === undefined ? [] : [[`${path} ${name}`, job.concurrency] as const],
      ),
    ])
    expect(settings.length).toBeGreaterThan(workflows.length - 2)
    for (const [where, setting] of settings) expect(concurrencyProblem(setting), where).toBeUndefined()
  })

  it.each([
    { group: 'a', queue: 'all' },
    { group: 'a', queue: 'max', 'cancel-in-progress': true },
    { queue: 'max' },
    { group: 'a', quue: 'max' },
  ])('would not get past this test with the concurrency %j', (setting) => {
    expect(concurrencyProblem(setting)).toBeTypeOf('string')
  })

  it('leave no credentials in a checkout', () => {
    const checkouts = files.flatMap((file) =>
      stepsOf(file as (typeof workflows)[number]).filter(({ step }) =>
        step.uses?.startsWith('actions/checkout@'),
      ),
    )
    expect(checkouts.length).toBeGreaterThan(5)
    for (const { step } of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })

  it('put no expression into a script', () => {
    const scripts = files.flatMap((file) =>
      stepsOf(file as (typeof workflows)[number]).flatMap(({ step }) =>
        step.run === undefined ? [] : [step.run],
      ),
    )
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  it('never run code of a fork with rights', () => {
    for (const { content } of workflows) {
      expect(JSON.stringify(content.on)).not.toMatch(/pull_request_target|workflow_run/)
    }
  })
})

const lint = `actionlint${actionlintPath === undefined ? ' (skipped: it is not installed)' : ''}`
const linted = [
  ...['.github/workflows', 'test/act/workflows'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  ),
  'examples/github-api-then-vaddy.yml',
  'examples/github-nhn-scheduled.yml',
  'examples/github-rehearsal.yml',
]

describe.skipIf(actionlintPath === undefined)(`Workflows pass ${lint}`, () => {
  it.each(linted)('%s', (path) => {
    expect(actionlint(readFileSync(path, 'utf8'))).toBe('')
  })
})
