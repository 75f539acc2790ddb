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
  })

  it('say in whole sentences which suites they leave out, also where one stands inside another', () => {
    // Without a PATH and a home there is no act and no linter, whatever this machine has.
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        ...['run', 'test/act/', 'test/ci/documents', 'test/hosts/cli/completion'],
        ...['--testNamePattern', 'actionlint|act,|real', '--reporter=./scripts/skipped-reporter.mjs'],
      ],
      { encoding: 'utf8', env: { HOME: 'nowhere', PATH: 'nowhere', NO_COLOR: '1' } },
    )
    expect(status, stderr).toBe(0)
    const lines = stdout.split('\n').filter((line) => line.startsWith('Skipped: '))
    for (const line of lines) expect(line).toMatch(/^Skipped: [A-Z][^.]*[^.,]\. Reason: .*[^.,]\.$/)
    const skipped = lines.join('\n')
    expect(skipped).toMatch(/^Skipped: Workflows run by act\. Reason: act.* missing\.$/m)
    expect(skipped).toMatch(/^Skipped: YAML examples .* are what actionlint accepts\. Reason: /m)
    expect(skipped).toMatch(/^Skipped: .* in a real fish\. Reason: /m)
  }, 60_000)
})

/** Says whether a range of `engines` takes Node 20.19, the oldest that runs the tests; what it can't read does not. */
function takesOldestNode(range: string): boolean {
  return range.split('||').some((alternative) => {
    const [, least, caret, major = '0', minor = '0'] =
      /^(?:(>=) ?v?|(\^?))(\d+|\*)(?:\.(\d+|\*))?(?:\.(?:\d+|\*|x))*$/.exec(alternative.trim()) ?? []
    if (least === undefined && caret === undefined) return false
    if (major === '*') return true
    if (Number(major) === 20) return minor === '*' || Number(minor) <= 19
    return least !== undefined && Number(major) < 20
  })
}

describe('A clean install', () => {
  it('asks for no newer Node than the tests do, so that npm has nothing to warn of', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { engines?: { node?: string }; optional?: boolean }>
    }
    const installed = Object.entries(packages).filter(([, { optional }]) => optional !== true)
    const refusing = installed.filter(([, { engines }]) => !takesOldestNode(engines?.node ?? '*'))
    expect(installed.length).toBeGreaterThan(100)
    expect(refusing.map(([path, { engines }]) => `${path} ${engines?.node}`)).toEqual([])
  })

  it.each(['>=22', '^18.0.0', '>=20.20.0', '>=0.6 <=0.7', '^22.13.0 || >=24'])(
    'would not get past this test with Node %s',
    (range) => expect(takesOldestNode(range)).toBe(false),
  )
})

describe('CI', () => {
  it('tests on Linux, macOS and Windows with each Node that is supported', () => {
    const { content } = readYaml<Workflow>('.github/workflows/ci.yml')
    expect(content.jobs['test']?.['strategy']).toMatchObject({
      matrix: { os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: [20, 22, 24] },
    })
  })
})
