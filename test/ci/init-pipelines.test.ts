import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { githubWorkflow } from '../../src/hosts/cli/init/github.ts'
import { gitlabPipeline } from '../../src/hosts/cli/init/gitlab.ts'
import { jenkinsfile } from '../../src/hosts/cli/init/jenkins.ts'
import { othersActions, ownRelease, ownRepository } from '../../src/hosts/cli/init/pins.ts'
import type { Plan, Recipe } from '../../src/hosts/cli/init/recipe.ts'
import { loadRecipe, type RecipeName, recipeNames } from '../../src/hosts/cli/init/recipes.ts'
import { cleanLine } from '../../src/kernel/clean-text.ts'
import { catalogueOf, type Language, languages } from '../../src/messages/catalogues.ts'
import { say } from '../../src/messages/message.ts'
import { groovy, runGroovy, withoutGroovy } from './jenkins/groovy.ts'
import { actionlint, actionlintPath, zizmorPath } from './linters.ts'
import { toFlag } from './option-names.ts'
import type { Step, Workflow } from './workflow-files.ts'

const usualAnswers = {
  vaddy: { project_id: '6eb1f9fcbdb6a5a', crawl_label: 'shop-with-login' },
  nhn: { region: 'KR1, KR2' },
  api: { target: 'https://api.example.com/v1', allowed_hosts: 'api.example.com', openapi: 'openapi.yaml' },
} as const
const recipes = {} as Record<RecipeName, Recipe>
beforeAll(async () => {
  for (const name of recipeNames) recipes[name] = await loadRecipe(name)
})

const planOf = (
  name: RecipeName,
  ci: Plan['ci'],
  changes: Partial<Plan> = {},
  language: Language = 'en',
): Plan => ({
  recipe: recipes[name],
  ci,
  reference: ownRelease,
  answers: usualAnswers[name],
  language,
  say: (comment) => say(catalogueOf(language), comment),
  ...changes,
})
const each = recipeNames.flatMap((name) => languages.map((language) => [name, language] as const))

/** One line of whatever an option takes: quotes of every language, backslashes, and what looks like code. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '\\u0027',
        '\\u005cu0027',
        '$',
        '{',
        '}',
        '`',
        '#',
        ': ',
        '- ',
        '&',
        '*',
        '!',
        '%',
        '|',
        '>',
        ';',
        '$(touch x)',
        "'''",
        '"""',
        '/*',
        '//',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => cleanLine(parts.join(''), 200))
  .filter((text) => text !== '' && cleanLine(text, 200) === text)

const stepsOf = (text: string, name: string) => (parse(text) as Workflow).jobs[name]?.steps ?? []
const inputsOf = (text: string, name: string) =>
  stepsOf(text, name).find(({ id }: Step) => id === 'gate')?.with ?? {}

describe('The workflow that scangate init writes', () => {
  it.each(each)(
    'gives the action inputs that it has, pins everything, and asks for no permission but what it needs: %s, %s',
    (name, language) => {
      const text = githubWorkflow(planOf(name, 'github', {}, language))
      expect(parseDocument(text, { strict: true }).errors).toEqual([])
      const { options, action } = recipes[name].source
      const inputs = inputsOf(text, name)
      expect(Object.keys(inputs).filter((input) => !(input in options))).toEqual([])
      for (const [option, definition] of Object.entries(options))
        if (definition.group === 'required') expect(inputs, option).toHaveProperty(option)
      const uses = stepsOf(text, name).map((step) => step.uses)
      expect(uses).toContain(
        `${ownRepository}${action.folder === '.' ? '' : `/${action.folder}`}@${ownRelease}`,
      )
      for (const one of uses) expect(one).toMatch(/@(?:[0-9a-f]{40}|v\d+\.\d+\.\d+)$/)
      const { jobs, permissions } = parse(text) as Workflow
      expect(permissions).toEqual({})
      expect(jobs[name]?.permissions).toEqual(name === 'api' ? { contents: 'read' } : {})
    },
  )

  it.skipIf(actionlintPath === undefined).each(each)(
    `passes actionlint${actionlintPath ? '' : ' (skipped: not installed)'}: %s, %s`,
    (name, language) => {
      expect(actionlint(githubWorkflow(planOf(name, 'github', {}, language)))).toBe('')
    },
  )

  it.skipIf(zizmorPath === undefined)(
    `passes zizmor${zizmorPath ? '' : ' (skipped: not installed)'}, with a commit also in its own setting`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'init-zizmor-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const lint = (reference: string, ...settings: readonly string[]) => {
        const files = recipeNames.map((name) => {
          const file = join(folder, `${name}.yml`)
          writeFileSync(file, githubWorkflow(planOf(name, 'github', { reference })))
          return file
        })
        const words = ['--offline', '--no-progress', ...settings, ...files]
        return spawnSync(zizmorPath ?? '', words, { encoding: 'utf8' })
      }
      const byRelease = lint(ownRelease, '--config', '.github/zizmor.yml')
      expect(byRelease.status, byRelease.stdout + byRelease.stderr).toBe(0)
      const byCommit = lint('0123456789012345678901234567890123456789', '--no-config')
      expect(byCommit.status, byCommit.stdout + byCommit.stderr).toBe(0)
    },
  )

  it('is read as it was meant, whatever a label or a file is called', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const vaddy = githubWorkflow(
          planOf('vaddy', 'github', { answers: { project_id: 'a', crawl_label: text } }),
        )
        expect(inputsOf(vaddy, 'vaddy')).toMatchObject({
          project_id: 'a',
          crawl_label: text,
          report_dir: 'vaddy-report',
        })
        expect(Object.keys(parse(vaddy) as object)).toEqual([
          'name',
          'on',
          'permissions',
          'concurrency',
          'jobs',
        ])
      }),
    )
  })

  it('pins the same commits as the examples, and names the repository of package.json', () => {
    const examples = readFileSync('examples/github-nhn-scheduled.yml', 'utf8')
    for (const pinned of Object.values(othersActions)) expect(examples).toContain(`uses: ${pinned}\n`)
    const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string } }
    expect(repository.url).toContain(`/${ownRepository}.git`)
  })
})

/** The words of the last line of a GitLab job's script, as a shell reads them. */
function wordsOf(line: string): string[] {
  const script = line.replace('exec .scangate/node_modules/.bin/scangate', "printf '%s\\n'")
  return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.split('\n').slice(0, -1)
}

interface GitlabJob {
  readonly script: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

describe('The pipeline of GitLab that scangate init writes', () => {
  it.each(each)(
    'gives the command flags that it has, and keeps the reports always: %s, %s',
    (name, language) => {
      const text = gitlabPipeline(planOf(name, 'gitlab', {}, language))
      expect(parseDocument(text, { strict: true }).errors).toEqual([])
      const job = (parse(text) as Record<string, GitlabJob>)[name]
      const [, ...words] = job?.script ?? []
      const given = wordsOf(words.join('\n')).slice(recipes[name].command.length)
      const flags = Object.keys(recipes[name].source.options).map(toFlag)
      expect(given.filter((word) => !flags.includes(word.replace(/=.*/, '')))).toEqual([])
      expect(given).toContain(`--report-dir=${recipes[name].reportDir}`)
      expect(job).toMatchObject({
        artifacts: { when: 'always', reports: { junit: `${recipes[name].reportDir}/junit.xml` } },
      })
      expect(job?.variables['SCANGATE']).toBe(`scangate@${ownRelease.slice(1)}`)
    },
  )

  it.skipIf(process.platform === 'win32')('hands every text to the command as one word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const pipeline = gitlabPipeline(
          planOf('vaddy', 'gitlab', { answers: { project_id: 'a', crawl_label: text } }),
        )
        const content = parse(pipeline) as Record<string, GitlabJob>
        expect(Object.keys(content)).toEqual(['stages', 'vaddy'])
        expect(content['vaddy']?.script).toHaveLength(2)
        expect(wordsOf(content['vaddy']?.script[1] ?? '')).toEqual([
          ...['vaddy', 'scan', '--project-id=a', `--crawl-label=${text}`, '--report-dir=vaddy-report'],
        ])
      }),
      { numRuns: 50 },
    )
  })
})

interface Recorded {
  readonly problem?: string
  readonly recorded?: readonly { section: string; name: string; arguments: readonly unknown[] }[]
}
const inJenkins = (texts: readonly string[]) =>
  runGroovy('run-jenkinsfile.groovy', [], { input: texts }) as Recorded[]
const argumentsOf = ({ recorded = [] }: Recorded | undefined = {}, called: string) =>
  recorded.filter(({ name }) => name === called).map((one) => one.arguments[0])

describe.skipIf(groovy === undefined)(`The Jenkinsfile that scangate init writes${withoutGroovy}`, () => {
  it('is a declarative pipeline, in every language, whose step has options that it takes', () => {
    const runs = inJenkins(each.map(([name, language]) => jenkinsfile(planOf(name, 'jenkins', {}, language))))
    for (const [index, [name]] of each.entries()) {
      const run = runs[index]
      expect(run?.problem, name).toBeUndefined()
      const { jenkins } = recipes[name]
      const [options] = argumentsOf(run, jenkins.step) as Record<string, string>[]
      const taken = readFileSync(`jenkins/vars/${jenkins.step}.groovy`, 'utf8')
      for (const option of Object.keys(options ?? {})) expect(taken).toContain(`'${option}'`)
      for (const { id, isOptional, option } of jenkins.credentials)
        expect(options?.[option]).toBe(isOptional ? undefined : id)
    }
  })

  it('binds a credential that may be missing once the slashes are gone from its line, in every language', () => {
    const texts = languages.map((language) => jenkinsfile(planOf('api', 'jenkins', {}, language)))
    const runs = inJenkins(texts.map((text) => text.replace(/\/\/ (?=credentialsId: )/, '')))
    for (const [index, run] of runs.entries()) {
      expect(run.problem, languages[index]).toBeUndefined()
      expect(argumentsOf(run, 'scangateApi')).toMatchObject([
        { credentialsId: 'api-check', target: usualAnswers.api.target, reportDir: 'api-report' },
      ])
    }
  })

  it('is read as it was meant, whatever a label or a file is called', () => {
    const texts = fc.sample(hostile, 40)
    const vaddy = texts.map((text) =>
      planOf('vaddy', 'jenkins', { answers: { project_id: 'a', crawl_label: text } }),
    )
    for (const [index, run] of inJenkins(vaddy.map(jenkinsfile)).entries()) {
      expect(run.problem, texts[index]).toBeUndefined()
      expect(argumentsOf(run, 'scangateVaddy')).toMatchObject([{ projectId: 'a', crawlLabel: texts[index] }])
    }
    const ofApi = (openapi: string) => planOf('api', 'jenkins', { answers: { ...usualAnswers.api, openapi } })
    for (const [index, run] of inJenkins(texts.map((text) => jenkinsfile(ofApi(text)))).entries()) {
      expect(run.problem, texts[index]).toBeUndefined()
      expect(argumentsOf(run, 'scangateApi')).toMatchObject([{ openapi: texts[index] }])
    }
  }, 120_000)
})
