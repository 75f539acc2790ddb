import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readYaml, type Workflow } from './workflow-files.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('The tasks of package.json', () => {
  it.each(Object.entries(scripts))('say in a sentence what they are for: %s', (_, script) => {
    expect(script).toMatch(/ "[A-Z][^"]{15,}\."$/)
  })

  it('include act in all tests, and say why they leave it out where it is missing', () => {
    const tasks = readFileSync('scripts/task.mjs', 'utf8')
    const reporter = './scripts/skipped-reporter.mjs'
    expect(tasks).toMatch(/test: \(\) => \[[^;]*'act'/)
    expect(tasks).toContain(`'--reporter=${reporter}'`)
    // Without a PATH and a home there is no act, whatever this machine has.
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'act', `--reporter=${reporter}`],
      { encoding: 'utf8', env: { HOME: 'nowhere', PATH: 'nowhere', NO_COLOR: '1' } },
    )
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/^Skipped: Workflows run by act\. Reason: act.* missing\.$/m)
  }, 60_000)
})

describe('CI', () => {
  it('tests on Linux, macOS and Windows with each Node that is supported', () => {
    const { content } = readYaml<Workflow>('.github/workflows/ci.yml')
    expect(content.jobs['test']?.['strategy']).toMatchObject({
      matrix: { os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: [20, 22, 24] },
    })
  })
})
