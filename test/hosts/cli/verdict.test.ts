import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectReportSchema } from '../../support/report-schema.ts'
import { commit, folderOf, type ReportParts, reportFile } from '../../support/verdict/reports.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { runCommand } from './run-cli.ts'

/** The clock stands an hour behind the end of every report. */
const clock = () => new VirtualClock({ startsAt: Date.UTC(2026, 0, 1, 1) })

/** A job on GitHub in a folder of its own. */
const job = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: commit,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '7',
}

const green = {
  'gates/vaddy/report.json': reportFile(),
  'gates/api/report.json': reportFile({ source: 'api', id: 'https://shop.example' }),
  'gates/nhn/report.json': reportFile({ source: 'nhn', id: 'KR1 (all)' }),
}

function judge(
  files: Readonly<Record<string, unknown>>,
  words: readonly string[] = ['gates'],
  variables = {},
) {
  const folder = folderOf(files)
  return runCommand(['verdict', ...words], {
    folder,
    clock: clock(),
    variables: { ...job, ...variables },
  }).then((run) => Object.assign(run, { folder }))
}

describe('scangate verdict', () => {
  it('passes when every gate passed, and says so of each', async () => {
    const run = await judge(green, ['gates', '--require', 'vaddy\nnhn\napi', '--report-dir', 'verdict'])
    expect(run.stderr).toContain('3 reports read.')
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('All 3 gates passed.')
    expect(run.stdout).toContain('✓ nhn KR1 (all): passed')
    const json = readFileSync(join(run.folder, 'verdict/report.json'), 'utf8')
    expectReportSchema(json)
    expect(JSON.parse(json)).toMatchObject({
      source: 'verdict',
      simulated: false,
      subject: { kind: 'repository', id: 'acme/shop' },
      outcome: 'passed',
      conclusion: 'success',
      facts: { gate_count: 3, passed_count: 3, failed_count: 0, missing: [] },
      run: { commit },
      fleets: [],
    })
    expect(JSON.parse(json).gates).toHaveLength(3)
  })

  it.each<[string, ReportParts, readonly string[], number, string]>([
    [
      'red',
      { outcome: 'failed', reason: '3 alerts.' },
      [],
      2,
      'vaddy shop: Its outcome is failed: 3 alerts.',
    ],
    ['stale', { endedAt: '2025-12-30T00:00:00Z' }, [], 2, 'ended 2 days 1 hr ago'],
    ['of another commit', { commit: 'a'.repeat(40) }, [], 2, 'It is of commit aaaaaaaaaaaa'],
    ['simulated', { simulated: true }, [], 2, 'a simulated run'],
    ['missing', {}, ['--require', 'vaddy:other'], 2, 'vaddy:other: It is required'],
    ['skipped', { outcome: 'skipped' }, [], 2, 'Its outcome is skipped'],
    ['refused', { outcome: 'refused', exitCode: 4 }, [], 4, 'Its outcome is refused'],
    ['out of reach', { outcome: 'unreachable', exitCode: 5 }, [], 5, 'Its outcome is unreachable'],
    ['out of time', { outcome: 'timeout', exitCode: 6 }, [], 6, 'Its outcome is timeout'],
    ['canceled', { outcome: 'scan_canceled', exitCode: 7 }, [], 7, 'Its outcome is canceled'],
    ['aborted', { outcome: 'aborted', exitCode: 143 }, [], 1, 'Its outcome is aborted'],
    ['from the future', { endedAt: '2026-01-01T01:06:00Z' }, [], 3, 'one of two clocks is wrong'],
  ])('is no pass when one gate is %s', async (_, parts, words, exitCode, sentence) => {
    const files = { ...green, 'gates/vaddy/report.json': reportFile(parts) }
    const run = await judge(files, ['gates', ...words])
    expect(run.exitCode).toBe(exitCode)
    expect(run.stdout).toContain(sentence)
    expect(run.stdout).toContain('✓ nhn KR1 (all): passed')
  })

  it('carries what was let through as a warning, and exits 0', async () => {
    const warned = reportFile({
      outcome: 'incomplete',
      conclusion: 'warning',
      more: { warnings: [{ key: 'notice_on_incomplete_warn', text: 'It is incomplete, and let off.' }] },
    })
    const files = {
      ...green,
      'gates/vaddy/report.json': warned,
      'gates/api/report.json': reportFile({ source: 'api', outcome: 'skipped' }),
    }
    const words = ['gates', '--accept', 'skipped: forks', '--format', 'json']
    const run = await judge(files, words)
    expect(run.exitCode).toBe(0)
    expect(run.json).toMatchObject({ outcome: 'passed', conclusion: 'warning', exit_code: 0 })
    const warnings = JSON.stringify(run.json['warnings'])
    expect(warnings).toContain('It is incomplete, and let off.')
    expect(warnings).toContain('forks')
    const accepted = run.json['policy'] as Record<string, { value: unknown }>
    expect(accepted['accept']?.value).toBe('skipped: forks')
  })

  it('can be judged by another verdict, which sees what it was', async () => {
    const inner = await judge(green, ['gates', '--report-dir', 'verdict', '--format', 'json'])
    const outer = await judge({ 'in/report.json': inner.json }, ['in', '--require', 'verdict:acme/shop'])
    expect(outer.exitCode).toBe(0)
    const bad = { ...green, 'gates/vaddy/report.json': reportFile({ simulated: true }) }
    const rehearsal = await judge(bad, ['gates', '--allow-simulated', '--format', 'json'])
    expect(rehearsal.exitCode).toBe(0)
    expect(rehearsal.json).toMatchObject({ simulated: true, outcome: 'passed' })
    const real = await judge({ 'in/report.json': rehearsal.json }, ['in'])
    expect(real.exitCode).toBe(2)
    const anyCommit = await judge(green, ['gates', '--commit', 'any', '--format', 'json'])
    expect(anyCommit.json).toMatchObject({ outcome: 'passed', run: { commit: null } })
    expect((await judge({ 'in/report.json': anyCommit.json }, ['in'])).exitCode).toBe(2)
  })

  it('takes its paths as words, and otherwise from the environment', async () => {
    const variables = { SCANGATE_VERDICT_REPORTS: 'gates/nhn\ngates/api', SCANGATE_VERDICT_MAX_AGE: '2h' }
    expect((await judge(green, [], variables)).stdout).toContain('All 2 gates passed.')
    expect((await judge(green, ['gates/nhn'], variables)).stdout).toContain('The only gate passed.')
    expect((await judge(green, ['gates/nhn', 'gates/v*', 'gates/**'])).stdout).toContain('All 3 gates')
    const none = await judge(green, [])
    expect(none.exitCode).toBe(3)
    expect(none.stdout).toContain('scangate verdict PATH…')
  })

  it('wants to be told the commit where no CI tells it', async () => {
    const bare = { GITHUB_ACTIONS: '', GITHUB_SHA: '' }
    const run = await judge(green, ['gates'], bare)
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toContain('commit is required here')
    expect((await judge(green, ['gates', '--commit', commit], bare)).exitCode).toBe(0)
    const other = await judge(green, ['gates', '--commit', 'b'.repeat(40), '--format', 'json'])
    expect(other.json).toMatchObject({ outcome: 'failed', run: { commit: 'b'.repeat(40) } })
  })

  it('names every pattern that matches nothing, and its own folder is no match', async () => {
    const files = { ...green, 'verdict/named.json': reportFile() }
    const run = await judge(files, ['gates', 'nothing', 'none/**', 'verdict', '--report-dir', 'verdict'])
    expect(run.exitCode).toBe(3)
    for (const pattern of ['nothing', 'none/**', 'verdict']) expect(run.stdout).toContain(`"${pattern}"`)
  })

  it('refuses a report folder that holds the report of a gate, and does not remove it', async () => {
    const run = await judge(green, ['gates', '--report-dir', 'gates/vaddy'])
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toContain('needs a folder of its own')
    expect(existsSync(join(run.folder, 'gates/vaddy/report.json'))).toBe(true)
    const again = await judge({ ...green, 'out/report.json': { source: 'verdict' } }, [
      'gates',
      '--report-dir',
      'out',
    ])
    expect(again.exitCode).toBe(0)
  })

  it('speaks the language that it is told, with the words of gates as they are', async () => {
    const files = {
      ...green,
      'gates/vaddy/report.json': reportFile({ outcome: 'failed', reason: '3 alerts.' }),
    }
    expect((await judge(files, ['gates', '--language', 'ja'])).stdout).toContain(
      '結果は「不合格」です: 3 alerts.',
    )
    expect((await judge(files, ['gates', '--language', 'ko'])).stdout).toContain(
      '결과는 "실패"입니다: 3 alerts.',
    )
  })
})
