import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plan } from './ci-scripts.ts'

const { batchCount, batchSize, planScans, requiredReports, toBatches } = plan
const project = (n: number) => `project-${n}`
const projects = (count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, index) => project(index)))

describe('A list of projects', () => {
  it('may be project IDs or objects with options of their own', () => {
    const text = JSON.stringify(['abc', { project_id: 'def', max_alerts: 0, crawl_label: 'login' }])
    expect(planScans(text, 'vaddy')).toEqual({
      scans: [
        { n: '1', project_id: 'abc', label: 'abc' },
        { n: '2', project_id: 'def', label: 'def', max_alerts: '0', crawl_label: 'login' },
      ],
      problems: [],
    })
  })

  it('may have names, by which people know the projects', () => {
    const text = JSON.stringify([{ project_id: 'abc', name: ' 店舗 (production) ' }, 'abc', 'def'])
    const { scans } = planScans(text, 'vaddy')
    expect(scans.map(({ label }) => label)).toEqual(['店舗 (production)', 'abc', 'def'])
  })

  it('says which reports there must be in the end, each project once', () => {
    const { scans } = planScans('["abc", "def", {"project_id": "abc", "crawl_label": "x"}]', 'vaddy')
    expect(requiredReports(scans)).toBe('vaddy:abc\nvaddy:def')
  })

  it('is cut into matrices of at most 256 that together hold every project once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: batchSize * batchCount }), (count) => {
        const batches = toBatches(planScans(projects(count), 'vaddy').scans)
        expect(batches).toHaveLength(batchCount)
        expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(256)
        expect(batches.flat().map((scan) => scan.project_id)).toEqual(
          Array.from({ length: count }, (_, index) => project(index)),
        )
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['is empty', '[]', 'is empty'],
    ['is no JSON', '[abc', 'no JSON'],
    ['is no list', '{"project_id": "abc"}', 'JSON array'],
    ['is too long', projects(batchSize * batchCount + 1), 'at most 1024'],
    ['has a number for a project', '[42]', 'projects[0]'],
    ['has a project ID with a slash', '["../x"]', 'letters, digits'],
    ['has an unknown option', '[{"project_id": "a", "max_alert": 1}]', '"max_alert"'],
    ['has an option that is no text', '[{"project_id": "a", "max_alerts": null}]', 'text or a number'],
    ['has a name that is none', '[{"project_id": "a", "name": 7}]', 'projects[0].name is 7'],
    ['has a name that no folder can have', '[{"project_id": "a", "name": "a/b"}]', 'name is "a/b"'],
    ['has a name of another folder', '[{"project_id": "a", "name": ".."}]', 'name is ".."'],
    ['has a secret', '[{"project_id": "a", "auth_key": "k"}]', '"auth_key"'],
  ])('is refused when it %s', (_, text, sentence) => {
    const { scans, problems } = planScans(text, 'vaddy')
    expect(scans).toEqual([])
    expect(problems.join('\n')).toContain(sentence)
  })

  it('is refused with all of its problems at once', () => {
    expect(planScans('[1, {"project_id": "a b"}, {"x": 1}]', 'a--b').problems).toHaveLength(5)
  })

  it('never takes a prefix that could match the artifacts of another', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const { problems } = planScans('["a"]', name)
        if (problems.length === 0) expect(`${name}--1`.split('--')).toHaveLength(2)
      }),
    )
  })

  it('gives strings only, because an expression takes the number 0 for nothing', () => {
    const options = fc.dictionary(fc.constantFrom(...plan.projectOptions), fc.oneof(fc.string(), fc.nat()))
    fc.assert(
      fc.property(options, (given) => {
        const { scans } = planScans(JSON.stringify([{ ...given, project_id: 'a' }]), 'vaddy')
        expect(scans[0]).toEqual({
          ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
          n: '1',
          project_id: 'a',
          label: 'a',
        })
      }),
    )
  })
})

describe('The action that plans', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const run = (projectsText: string) => {
    const outputs = join(folder, 'outputs')
    writeFileSync(outputs, '')
    const { status, stdout } = spawnSync(process.execPath, ['.github/actions/plan/main.mjs'], {
      env: { INPUT_PROJECTS: projectsText, INPUT_NAME: 'vaddy', GITHUB_OUTPUT: outputs },
      encoding: 'utf8',
    })
    const entries = [...readFileSync(outputs, 'utf8').matchAll(/(\w+)<<(\S+)\n([\s\S]*?)\n\2\n/g)]
    return { status, stdout, outputs: Object.fromEntries(entries.map(([, name, , value]) => [name, value])) }
  }

  it('sets an output for each matrix', () => {
    const { status, outputs } = run(projects(300))
    expect(status).toBe(0)
    expect(Object.keys(outputs)).toEqual(['require', 'batch_1', 'batch_2', 'batch_3', 'batch_4'])
    expect(JSON.parse(outputs['batch_1'] ?? '')).toHaveLength(256)
    expect(JSON.parse(outputs['batch_2'] ?? '')).toHaveLength(44)
    expect(outputs['batch_3']).toBe('[]')
    expect(outputs['require']?.split('\n')).toHaveLength(300)
  })

  it('fails with an annotation and without outputs on a list it does not understand', () => {
    const { status, stdout, outputs } = run('["a", "b c\\n::error::x"]')
    expect(status).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('::error::'))).toHaveLength(1)
    expect(outputs).toEqual({})
  })
})
