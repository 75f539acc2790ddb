import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outcomes as everyOutcome } from '../../src/gate/outcome.ts'
import { collect, type ScanOutcome } from './ci-scripts.ts'

const { haveSucceeded, readOutcomes, toMarkdown, worstFirst, worstOutcome } = collect
const scanOf = (outcome: string, conclusion = outcome === 'passed' ? 'success' : 'failure'): ScanOutcome => ({
  project_id: 'abc',
  outcome,
  conclusion,
  scan_id: null,
  alert_count: null,
  scan_result_url: null,
})
const passed = scanOf('passed')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const keep = (name: string, report: unknown) => {
  mkdirSync(join(folder, name))
  writeFileSync(
    join(folder, name, 'report.json'),
    typeof report === 'string' ? report : JSON.stringify(report),
  )
}
const reportOf = (id: string | null, outcome: string, conclusion: string) => ({
  subject: { kind: 'project', id },
  outcome,
  conclusion,
  facts: { scan_id: '1-837b', alert_count: 2 },
  links: [{ key: 'scan_result', url: 'https://console.vaddy.net/scan_status/1/1-837b' }],
})
const outcomeOf = (id: string) => readOutcomes([{ n: '7', project_id: id }], folder)[0]

describe('What became of a scan', () => {
  it('is read from its report', () => {
    keep('7-abc', reportOf('abc', 'failed', 'failure'))
    expect(outcomeOf('abc')).toEqual({
      project_id: 'abc',
      outcome: 'failed',
      conclusion: 'failure',
      scan_id: '1-837b',
      alert_count: 2,
      scan_result_url: 'https://console.vaddy.net/scan_status/1/1-837b',
    })
  })

  it.each([
    ['there is no report', undefined],
    ['the report is cut off', '{"outcome": "pas'],
    ['the report is of another project', reportOf('other', 'passed', 'success')],
    ['the report names no project and claims a pass', reportOf(null, 'passed', 'success')],
    ['the outcome is unknown', reportOf('abc', 'splendid', 'success')],
    ['the report is no object', 'null'],
  ])('is missing, and a failure, when %s', (_, report) => {
    if (report !== undefined) keep('7-abc', report)
    expect(outcomeOf('abc')).toMatchObject({ outcome: 'missing', conclusion: 'failure' })
  })

  it('is a failure when the conclusion is unknown', () => {
    keep('7-abc', reportOf('abc', 'passed', 'great'))
    expect(outcomeOf('abc')).toMatchObject({ conclusion: 'failure' })
  })

  it('is misconfigured even where the report could not name the project', () => {
    keep('7-abc', reportOf(null, 'misconfigured', 'failure'))
    expect(outcomeOf('abc')).toMatchObject({ outcome: 'misconfigured' })
  })

  it.each(['javascript:alert(1)', 'http://console.vaddy.net/', 'https://x/)[a](https://y', 'no url'])(
    'has no link to %s',
    (url) => {
      keep('7-abc', { ...reportOf('abc', 'failed', 'failure'), links: [{ key: 'scan_result', url }] })
      expect(outcomeOf('abc')?.scan_result_url).toBeNull()
    },
  )
})

describe('All scans together', () => {
  it('know every outcome of the gate, and missing', () => {
    expect([...worstFirst].sort()).toEqual([...everyOutcome, 'missing'].sort())
  })

  it('are as bad as their worst', () => {
    expect(worstOutcome([passed, scanOf('busy'), scanOf('failed'), passed])).toBe('failed')
    expect(worstOutcome([passed, passed])).toBe('passed')
    expect(worstOutcome([])).toBe('missing')
  })

  it('have succeeded when every job did and no report says otherwise', () => {
    expect(haveSucceeded([passed, scanOf('busy', 'warning')], ['success', 'skipped', 'skipped'])).toBe(true)
  })

  it.each([
    ['a job failed', [passed], ['success', 'failure']],
    ['a job was canceled', [passed], ['success', 'cancelled']],
    ['every job was skipped', [], ['skipped', 'skipped']],
    ['a report is missing though its job succeeded', [passed, scanOf('missing')], ['success']],
    ['nothing ran', [], []],
  ])('have not succeeded when %s', (_, scans, results) => {
    expect(haveSucceeded(scans, results)).toBe(false)
  })

  it('are listed with the worst first, and no text of theirs becomes Markdown', () => {
    const markdown = toMarkdown([passed, { ...scanOf('failed'), project_id: 'a|b](x)', scan_id: '<b>' }])
    const [, , , , first = '', second = ''] = markdown.split('\n')
    expect(first).toContain('| failed |')
    expect(first).not.toMatch(/a\|b|<b>|\]\(x\)/)
    expect(second).toContain('| passed |')
  })
})

describe('The action that collects', () => {
  const run = (environment: Record<string, string>) => {
    const outputs = join(folder, 'outputs')
    const summary = join(folder, 'summary')
    for (const file of [outputs, summary]) writeFileSync(file, '')
    const { status } = spawnSync(process.execPath, ['.github/actions/collect/main.mjs'], {
      env: { ...environment, GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary },
    })
    return { status, outputs: readFileSync(outputs, 'utf8'), summary: readFileSync(summary, 'utf8') }
  }
  const planned = JSON.stringify([{ n: '1', project_id: 'abc' }])

  it('succeeds when the only scan passed', () => {
    keep('1-abc', reportOf('abc', 'passed', 'success'))
    const { status, outputs, summary } = run({
      INPUT_PLANNED: planned,
      INPUT_FOLDER: folder,
      INPUT_RESULTS: 'success skipped skipped skipped',
    })
    expect(status).toBe(0)
    expect(outputs).toMatch(/succeeded<<(\S+)\ntrue\n\1/)
    expect(summary).toContain('| abc | passed | 2 |')
  })

  it('fails when a report is missing', () => {
    const { status, outputs } = run({
      INPUT_PLANNED: planned,
      INPUT_FOLDER: folder,
      INPUT_RESULTS: 'success skipped skipped skipped',
    })
    expect(status).toBe(1)
    expect(outputs).toMatch(/outcome<<(\S+)\nmissing\n\1/)
  })

  it('fails when nothing could be planned', () => {
    expect(run({ INPUT_PLANNED: '', INPUT_FOLDER: folder, INPUT_RESULTS: 'skipped skipped' }).status).toBe(1)
  })

  it('goes by the jobs alone where no artifacts are kept', () => {
    const withoutArtifacts = (results: string) =>
      run({ INPUT_PLANNED: planned, INPUT_FOLDER: '', INPUT_RESULTS: results }).status
    expect(withoutArtifacts('success skipped skipped skipped')).toBe(0)
    expect(withoutArtifacts('failure skipped skipped skipped')).toBe(1)
  })
})
