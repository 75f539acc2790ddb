import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../hosts/cli/run-cli.ts'
import { commit, folderOf, reportFile } from '../../support/verdict/reports.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const clock = () => new VirtualClock({ startsAt: Date.UTC(2026, 0, 1, 1) })
const judge = (folder: string, ...words: string[]) =>
  runCommand(['verdict', 'gates', '--commit', commit, '--format', 'json', ...words], {
    folder,
    clock: clock(),
  })

describe('Reports of sources that this version does not know', () => {
  it('count as the schema says, and may be required', async () => {
    const folder = folderOf({
      'gates/new/report.json': reportFile({
        source: 'something_new',
        more: {
          subject: { kind: 'galaxy', id: 'm31' },
          facts: { star_count: 7, new_fact: 'x' },
          links: [{ key: 'new_link', url: 'https://new.example/' }],
          new_property: { anything: true },
        },
      }),
    })
    const run = await judge(folder, '--require', 'something_new:m31')
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('something_new m31')
    const text = await runCommand(['verdict', 'gates', '--commit', commit], { folder, clock: clock() })
    expect(text.stdout).toContain('something_new m31: passed (star_count: 7)')
  })

  it('are no pass where they say so', async () => {
    const folder = folderOf({
      'gates/new/report.json': reportFile({ source: 'something_new', outcome: 'incomplete' }),
    })
    expect((await judge(folder)).exitCode).toBe(2)
  })
})

describe('Hostile words in reports', () => {
  it('stay words', async () => {
    const nasty = '::error::x\u001b[31m <img src=x onerror=1> ##[error]y'
    const folder = folderOf({
      'gates/a/report.json': reportFile({ id: nasty, outcome: 'failed', reason: nasty }),
    })
    writeFileSync(join(folder, 'gates/a/junit.xml'), '')
    const run = await runCommand(['verdict', 'gates', '--commit', commit], { folder, clock: clock() })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).not.toMatch(/^::/m)
    for (const command of ['\u001b', '##[']) expect(run.stdout).not.toContain(command)
  })
})
