import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { fencedBlocks, pageAt } from '../../docs/pages.ts'
import { groovy, runGroovy, withoutGroovy } from './groovy.ts'
import { gateFile, type Result, stepFile } from './step-cases.ts'

interface Pipeline {
  readonly problem?: string
  readonly recorded?: readonly { section: string; name: string; arguments: readonly unknown[] }[]
}

const text = readFileSync('jenkins/Jenkinsfile', 'utf8')
/** The whole pipelines of the page about Jenkins. */
const pipelinesOfPage = fencedBlocks(pageAt('docs/jenkins.md').text)
  .filter((block) => /^pipeline \{/m.test(block.text))
  .map((block) => block.text)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

describe.skipIf(groovy === undefined)(`The Jenkinsfile${withoutGroovy}`, () => {
  let pipeline: Pipeline = {}
  let misplaced: Pipeline = {}
  let broken: Pipeline = {}
  let documented: Pipeline[] = []
  const given = (section: string, name: string) =>
    (pipeline.recorded ?? []).filter((one) => one.section === section && one.name === name)

  beforeAll(() => {
    const misplacing = text.replace('stages {', 'stages { sh "true"')
    const texts = [text, misplacing, text.replace('stages {', 'stages ('), ...pipelinesOfPage]
    ;[pipeline = {}, misplaced = {}, broken = {}, ...documented] = runGroovy('run-jenkinsfile.groovy', [], {
      input: texts,
    }) as Pipeline[]
  }, 60_000)

  it('is a declarative pipeline with each section in its place', () => {
    expect(pipeline.problem).toBeUndefined()
    const names = given('pipeline/stages', 'stage').map(({ arguments: [name] }) => name)
    expect(names).toEqual(['Deploy to staging', 'VAddy'])
  })

  it('would not get past this test with a step among the stages, or a bracket too much', () => {
    expect(misplaced.problem).toBe('sh does not belong into stages.')
    expect(broken.problem).toContain('startup failed')
  })

  it("has a time limit above the gate's own", () => {
    const [limit] = given('pipeline/options', 'timeout')
    expect(limit?.arguments).toEqual([{ time: 6, unit: 'HOURS' }])
  })

  it('calls the step with options that it takes, and ends there when the gate failed', () => {
    const calls = given('pipeline/stages/stage/steps', 'scangateVaddy').map(
      ({ arguments: [options] }) => options as Record<string, unknown>,
    )
    expect(calls).toHaveLength(1)
    const input = calls.map((options) => ({ options, behaviour: { exitCode: 2 } }))
    const [result] = runGroovy('run-cases.groovy', [stepFile], { input }) as Result[]
    expect(result?.steps.at(-1)?.step).toBe('error')
    expect(result?.steps.map(({ step }) => step)).not.toContain('unstable')
  })

  it('has others in the documentation that are as whole, with options that their steps take', () => {
    expect(documented.map(({ problem }) => problem)).toEqual(pipelinesOfPage.map(() => undefined))
    const calls = documented.flatMap(({ recorded = [] }) =>
      recorded.filter(({ name }) => name.startsWith('scangate')),
    )
    expect(calls.map(({ name }) => name)).toEqual(['scangateNhn', 'scangateApi', 'scangateVaddy'])
    for (const { name, arguments: given } of calls) {
      const step = readFileSync(`jenkins/vars/${name}.groovy`, 'utf8')
      const taken = [...step.matchAll(/'(\w+)'/g)].map(([, option]) => option)
      expect(taken, name).toEqual(expect.arrayContaining(Object.keys(given[0] as object)))
    }
  })

  it('takes the library of this version, which installs the CLI of this version', () => {
    expect(text).toContain(`@Library('scangate@v${version}') _`)
    expect(readFileSync(gateFile, 'utf8')).toContain(`VERSION = '${version}'`)
  })
})
