import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fencedBlocks, pageAt, pages } from '../docs/pages.ts'
import { selfReference } from './ci-scripts.ts'
import { actionlint, actionlintPath } from './linters.ts'
import { type Action, type Job, readYaml, type Workflow } from './workflow-files.ts'

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  repository: { url: string }
}
const slug = selfReference.slugOf(packageJson)
const majorTag = `v${packageJson.version.split('.')[0]}`

/** A fenced YAML example: where it stands, and its text. */
const examples = pages.flatMap(({ path, text }) =>
  fencedBlocks(text)
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map(({ line, text: yaml }) => ({ where: `${path}:${line}`, text: yaml })),
)
/** Those that are GitHub workflows or jobs of one; a part gets the trigger that it lacks. */
const workflowExamples = examples
  .filter(({ text }) => text.includes('runs-on:') || text.includes('    uses:'))
  .map(({ where, text }) => ({ where, text: /^on:/m.test(text) ? text : `on: push\n${text}` }))

const inputsOf = (file: string) => Object.keys(readYaml<Action>(file).content.inputs ?? {})
const actionInputs: Record<string, string[]> = {
  [slug]: inputsOf('action.yml'),
  [`${slug}/vaddy-scan-report`]: inputsOf('vaddy-scan-report/action.yml'),
}
const reusable = (
  readYaml<Workflow>('.github/workflows/vaddy-scan.yml').content.on as {
    workflow_call: { inputs: object; secrets: object }
  }
).workflow_call

/** Keys under `with:` or `secrets:` that the thing used does not have. */
function unknownKeys(job: Job): string[] {
  const steps = (job.steps ?? []).flatMap(({ uses = '', with: given = {} }) => {
    const inputs = actionInputs[uses.split('@')[0] ?? '']
    return inputs === undefined ? [] : Object.keys(given).filter((key) => !inputs.includes(key))
  })
  if (!job.uses?.includes('/vaddy-scan.yml@')) return steps
  const given = Object.keys((job['with'] ?? {}) as object).filter((key) => !(key in reusable.inputs))
  const secrets = Object.keys((job['secrets'] ?? {}) as object).filter((key) => !(key in reusable.secrets))
  return [...steps, ...given, ...secrets]
}

describe('YAML examples in the documentation', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(12)
    expect(workflowExamples.length).toBeGreaterThan(10)
  })

  it.each(examples.map(({ where, text }) => [where, text] as const))('can be parsed: %s', (_, text) => {
    expect(parse(text)).toBeTypeOf('object')
  })

  it.each(workflowExamples.map(({ where, text }) => [where, text] as const))(
    'use inputs and secrets that exist: %s',
    (_, text) => {
      const { jobs } = parse(text) as Workflow
      expect(Object.values(jobs).flatMap(unknownKeys)).toEqual([])
    },
  )

  it('would not get past this test with an input that does not exist', () => {
    const step = { uses: `${slug}@${majorTag}`, with: { max_alert: '0' } }
    expect(unknownKeys({ steps: [step] })).toEqual(['max_alert'])
  })

  it('name the check that a company requires as GitHub does, by the jobs on the way to the summary', () => {
    const page = pageAt('docs/administrators.md').text
    const [company, caller] = fencedBlocks(page)
      .filter(({ language }) => language === 'yaml')
      .map(({ text }) => Object.keys((parse(text) as Workflow).jobs)[0])
    const last = readYaml<Workflow>('.github/workflows/vaddy-scan.yml').content.jobs['summary']?.['name']
    expect(page).toContain(`\`${caller} / ${company} / ${String(last)}\``)
    expect(page).not.toMatch(/check «Summary»/)
  })

  it('refer to the movable tag of this major version', () => {
    const files = ['.actrc', 'examples/github-rehearsal.yml', 'examples/github-composite/action.yml']
    const texts = [...pages.map(({ text }) => text), ...files.map((path) => readFileSync(path, 'utf8'))]
    const tags = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`(?:uses:|--local-repository) ${slug}[\\w./-]*@([^\\s=\`]+)`, 'g'))].map(
        ([, tag]) => tag,
      ),
    )
    expect(tags.length).toBeGreaterThan(10)
    expect([...new Set(tags)]).toEqual([majorTag])
  })

  it('name the version of this package where they name one', () => {
    const texts = [...pages.map(({ text }) => text), readFileSync('examples/github-rehearsal.yml', 'utf8')]
    const versions = texts.flatMap((text) =>
      [...text.matchAll(/scangate@(\d[\w.-]*)/g)].map(([, version]) => version),
    )
    expect(versions.filter((version) => version !== packageJson.version)).toEqual([])
  })

  describe.skipIf(actionlintPath === undefined)(
    `are what actionlint accepts${actionlintPath === undefined ? ' (skipped: actionlint is not installed)' : ''}`,
    () => {
      it.each(workflowExamples.map(({ where, text }) => [where, text] as const))('%s', (_, text) => {
        expect(actionlint(text)).toBe('')
      })

      it('and it would not accept an unknown key', () => {
        expect(actionlint('on: push\njobs:\n  a:\n    runs_on: x\n    steps: []\n')).not.toBe('')
      })
    },
  )
})

describe('Pages', () => {
  it('number the decisions without a gap, and list them all', () => {
    const files = readdirSync('docs/adr')
      .filter((name) => name !== 'README.md')
      .sort()
    const list = readFileSync('docs/adr/README.md', 'utf8')
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1))
    for (const name of files) {
      const text = readFileSync(join('docs/adr', name), 'utf8')
      const title = /^# (\d+\. .+)$/m.exec(text)?.[1] ?? ''
      expect(list).toContain(`[${title}](${name})`)
      for (const heading of ['Situation', 'Decision', 'What follows'])
        expect(text).toContain(`\n## ${heading}\n`)
    }
  })
})
