import { mkdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../hosts/cli/run-cli.ts'
import { commit, folderOf, reportFile } from '../../support/verdict/reports.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const clock = () => new VirtualClock({ startsAt: Date.UTC(2026, 0, 1, 1) })
const good = reportFile({ source: 'nhn', id: 'KR1 (all)' })
const whole = JSON.stringify(reportFile())
const secret = 'hV7QkRpR2nXc8sJwF'

async function judge(folder: string, ...words: string[]) {
  const run = await runCommand(['verdict', 'gates', '--commit', commit, '--format', 'json', ...words], {
    folder,
    clock: clock(),
  })
  return run
}
const without = (field: string) => {
  const { [field]: _, ...rest } = reportFile()
  return rest
}
const withRun = (run: Record<string, unknown>) => ({
  ...reportFile(),
  run: { ...(reportFile()['run'] as object), ...run },
})

describe('A file that is no report', () => {
  it.each<[string, unknown, RegExp]>([
    ['is empty', '', /it is empty/],
    ['is blank', ' \n', /it is empty/],
    ['is cut off', whole.slice(0, -40), /it is cut off/],
    ['is cut off in a word', '{"schema": "scangate.rep', /it is cut off/],
    ['is no JSON', '<testsuites/>', /it is no JSON/],
    ['is JSON with a comma too many', `${whole.slice(0, -1)},}`, /it is no JSON/],
    ['is a list', '[]', /names no schema/],
    ['is null', 'null', /names no schema/],
    ['is any other JSON', { outcome: 'passed' }, /names no schema/],
    [
      'has a schema of tomorrow',
      { ...reportFile(), schema: 'scangate.report/v2' },
      /its schema is "scangate\.report\/v2"/,
    ],
    ['has a schema that is none', { ...reportFile(), schema: 'scangate.report/v1 ' }, /its schema is/],
    ['says nothing of its outcome', without('outcome'), /outcome is missing/],
    [
      'has an outcome that nobody knows',
      { ...reportFile(), outcome: 'splendid' },
      /outcome is missing or is not/,
    ],
    ['has a conclusion that nobody knows', { ...reportFile(), conclusion: 'great' }, /conclusion is missing/],
    ['says nothing of a simulation', without('simulated'), /simulated is missing/],
    ['has no time', { ...reportFile(), timing: {} }, /timing\.\S+ is missing/],
    ['has a time that is none', reportFile({ endedAt: 'Jun 12 2026 ((((' }), /timing\.ended_at is missing/],
    [
      'has a time without offset',
      reportFile({ endedAt: '2026-01-01T00:00:00' }),
      /timing\.ended_at is missing/,
    ],
    ['has an exit code as text', { ...reportFile(), exit_code: '0' }, /exit_code is missing/],
    ['has no run', without('run'), /run is missing/],
    ['has a commit that is a number', withRun({ commit: 4 }), /run\.commit is missing/],
    [
      'has a fleet of which a state is unknown',
      { ...reportFile(), fleet: { kind: 'instance' } },
      /fleet\.\S+ is missing/,
    ],
    [
      'is of a tool that is not ours',
      { ...reportFile(), tool: { name: 'other', version: '1' } },
      /tool\.name is/,
    ],
    ['has a source that is no name', { ...reportFile(), source: 'VAddy!' }, /source is missing/],
  ])('is named, and misconfigured, and the others are judged: it %s', async (_, content, why) => {
    const folder = folderOf({ 'gates/nhn/report.json': good, 'gates/bad/report.json': content })
    const run = await judge(folder)
    expect(run.exitCode).toBe(3)
    expect(run.json).toMatchObject({
      outcome: 'misconfigured',
      facts: { gate_count: 1, passed_count: 1, failed_count: 0 },
      gates: [
        { name: 'gates/bad/report.json', state: 'unjudged', outcome: null, source: null },
        { name: 'nhn KR1 (all)', state: 'pass', outcome: 'passed' },
      ],
    })
    const [problem] = run.json['problems'] as { text: string }[]
    expect(problem?.text).toMatch(/^gates\/bad\/report\.json can't be used as a report: /)
    expect(problem?.text).toMatch(why)
    expect((run.json['reason'] as { text: string }).text).toMatch(why)
    expect((run.json['next_steps'] as unknown[]).length).toBeGreaterThan(0)
  })

  it('is named where it is larger than any report', async () => {
    const folder = folderOf({ 'gates/nhn/report.json': good, 'gates/bad/report.json': whole })
    truncateSync(join(folder, 'gates/bad/report.json'), 20 * 1_024 * 1_024 + 1)
    const run = await judge(folder)
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toContain('longer than 20 MiB')
  })

  it('is a folder of that name', async () => {
    const folder = folderOf({ 'gates/nhn/report.json': good })
    mkdirSync(join(folder, 'gates/report.json'))
    const run = await judge(folder)
    expect(run.json).toMatchObject({ outcome: 'passed' })
  })

  it('does not hide that another gate failed', async () => {
    const folder = folderOf({
      'gates/nhn/report.json': reportFile({ outcome: 'failed' }),
      'gates/bad/report.json': '{',
    })
    const run = await judge(folder)
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('it is cut off')
  })

  it('is not quoted, since it may be anything', async () => {
    const folder = folderOf({
      'gates/a/report.json': `TOKEN=${secret}`,
      'gates/b/report.json': { schema: 7, secret },
    })
    const run = await judge(folder)
    expect(run.exitCode).toBe(3)
    expect(run.stdout + run.stderr).not.toContain(secret)
  })
})
