import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeReports, messageText, renderText } from '../../../src/index.ts'
import { commit, folderOf, reportFile } from '../../support/verdict/reports.ts'

/** A report whose run ended just now: the library goes by this machine's clock. */
const fresh = (parts = {}) => reportFile({ endedAt: new Date().toISOString(), ...parts })

describe('judgeReports', () => {
  it('judges the reports of a folder, with lists for lines, and takes the commit from the CI', async () => {
    const folder = folderOf({ 'a/report.json': fresh(), 'b/report.json': fresh({ source: 'nhn' }) })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_SHA: commit, GITHUB_REPOSITORY: 'acme/shop' }
    const options = { reports: [join(folder, 'a'), join(folder, 'b')], require: ['vaddy', 'nhn'] }
    const report = await judgeReports(options, { env })
    expect(report).toMatchObject({ outcome: 'passed', exitCode: 0, facts: { gate_count: 2 } })
    expect(report.gates?.entries.map(({ name, state }) => [name, state])).toEqual([
      ['nhn shop', 'pass'],
      ['vaddy shop', 'pass'],
    ])
    expect(renderText(report)).toContain('All 2 gates passed.')
  })

  it('resolves with what is wrong with its options, and with a gate that is no pass', async () => {
    const folder = folderOf({ 'a/report.json': fresh({ outcome: 'busy', exitCode: 6 }) })
    const bad = await judgeReports({ reports: '', commit: 'main', max_agee: '1h' } as never, { env: {} })
    expect(bad.outcome).toBe('misconfigured')
    expect(bad.problems.map((problem) => messageText(problem)).join('\n')).toMatch(
      /max_agee is not an input; write max_age[\s\S]*reports is required[\s\S]*commit is "main"/,
    )
    const unknown = await judgeReports({ reports: folder, report_dir: 'x' } as never, { env: {} })
    expect(messageText(unknown.reason)).toContain('is not an option of judgeReports')
    expect(await judgeReports({ reports: folder, commit: 'any' }, { env: {} })).toMatchObject({
      outcome: 'busy',
      exitCode: 6,
    })
  })

  it('stops when it is told to', async () => {
    const folder = folderOf({ 'a/report.json': fresh() })
    const signal = AbortSignal.abort('SIGINT')
    expect(await judgeReports({ reports: folder, commit: 'any' }, { env: {}, signal })).toMatchObject({
      outcome: 'aborted',
      exitCode: 130,
    })
  })
})
