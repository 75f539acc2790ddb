import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { selfReference } from './ci-scripts.ts'

const { gatePaths, labelOf, problemOf, selfReferences, selfReferringFiles, setSelfReferences, slugOf } =
  selfReference
const slug = slugOf(JSON.parse(readFileSync('package.json', 'utf8')))
const zeros = '0'.repeat(40)
const release = { sha: '1234567890abcdef1234567890abcdef12345678', version: 'v1.2.3' }

describe('References of this repository to itself', () => {
  const references = selfReferringFiles.flatMap((file) => selfReferences(readFileSync(file, 'utf8'), slug))
  const [named = { sha: '', label: '' }] = references
  const git = (...args: string[]) => spawnSync('git', args).status === 0

  it('all name one commit, and what it stands for', () => {
    expect(new Set(references.map(({ sha, label }) => `${sha} ${label}`)).size).toBe(1)
    expect(references.length).toBeGreaterThan(3)
    expect(named.sha).not.toBe(zeros)
    expect(named.label).toMatch(/^(unreleased|the gate of v\d+\.\d+\.\d+)$/)
  })

  const isKnown = git('cat-file', '-e', named.sha)
  describe.skipIf(!isKnown)(
    `in a clone with its history${isKnown ? '' : ' (skipped: the commit they name is not here)'}`,
    () => {
      it('name an earlier commit of this branch, before the first release too', () => {
        expect(git('merge-base', '--is-ancestor', named.sha, 'HEAD')).toBe(true)
      })

      it('name a commit that has what is used of it', () => {
        for (const { path } of references) {
          const folder = path === '' ? '' : `${path.slice(1)}/`
          expect(git('cat-file', '-e', `${named.sha}:${folder}action.yml`), folder).toBe(true)
        }
      })
    },
  )

  it('are found in every file that uses an action of this repository', () => {
    const using = execFileSync(
      'git',
      [
        'grep',
        '-l',
        '--untracked',
        `uses: ${slug}[/@]`,
        '--',
        '.github/workflows',
        '.github/actions',
        'vaddy-scan-report',
      ],
      {
        encoding: 'utf8',
      },
    )
    expect(using.trim().split('\n').sort()).toEqual([...selfReferringFiles].sort())
  })

  it('and every address name the repository as package.json does', () => {
    const [, repository = ''] = slug.split('/')
    const text = execFileSync(
      'git',
      ['grep', '-hIF', '--untracked', repository, '--', ':!dist', ':!package-lock.json'],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    const pattern = new RegExp(`(?:github\\.com/|uses: )([\\w-]+/${repository})\\b`, 'g')
    const named = [...text.matchAll(pattern)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(20)
    expect([...new Set(named)]).toEqual([slug])
  })

  it('are set to a commit with path and comment', () => {
    const text = `uses: ${slug}/.github/actions/plan@${zeros} # unreleased\nuses: actions/checkout@${zeros} # v1.0.0`
    const set = setSelfReferences(text, slug, release)
    expect(set).toBe(
      `uses: ${slug}/.github/actions/plan@${release.sha} # the gate of v1.2.3\nuses: actions/checkout@${zeros} # v1.0.0`,
    )
    expect(setSelfReferences(set, slug, { ...release, version: 'unreleased' })).toContain('# unreleased\n')
  })

  it.each([
    { ...release, sha: '1234567' },
    { ...release, sha: 'main' },
    { ...release, sha: zeros },
    { ...release, version: '1.2.3' },
    { ...release, version: 'v1' },
    { ...release, version: '' },
  ])('are not set to %j', (bad) => {
    const text = `uses: ${slug}@${release.sha} # unreleased`
    expect(() => setSelfReferences(text, slug, bad)).toThrow(/no full commit|no version/)
  })

  const good = { sha: release.sha, label: labelOf('v1.2.3') }
  it('may become a release when they name an earlier commit with the same gate', () => {
    const asked: string[] = []
    const yes = (...args: string[]) => asked.push(args.join(' ')) > 0
    expect(problemOf([good, good], 'v1.2.3', yes)).toBeUndefined()
    expect(asked).toEqual([
      `merge-base --is-ancestor ${release.sha} HEAD`,
      `diff --quiet ${release.sha} HEAD -- ${gatePaths.join(' ')}`,
    ])
  })

  it.each([
    ['no reference', [], () => true],
    ['zeros', [{ ...good, sha: zeros }], () => true],
    ['two commits', [good, { ...good, sha: good.sha.replace('1', '2') }], () => true],
    ['another version', [good, { ...good, label: labelOf('v1.2.2') }], () => true],
    ['what is not released', [{ ...good, label: 'unreleased' }], () => true],
    ['no commit of this branch', [good], (command: string) => command !== 'merge-base'],
    ['another gate', [good], (command: string) => command !== 'diff'],
  ])('may not become a release with %s', (_, named, git) => {
    expect(problemOf(named, 'v1.2.3', git)).toMatch(/reference/)
  })

  it.each([
    ['git+https://github.com/owner/some.name.git', 'owner/some.name'],
    ['https://github.com/owner/name', 'owner/name'],
    ['git@github.com:owner/name.git', 'owner/name'],
  ])('take the name of the repository from package.json: %s', (url, name) => {
    expect(slugOf({ repository: { url } })).toBe(name)
  })
})

describe('set-self-reference.mjs', () => {
  const script = resolve('.github/scripts/set-self-reference.mjs')
  let folder = ''
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'self-reference-'))
    for (const file of [...selfReferringFiles, 'package.json']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      cpSync(file, join(folder, file))
    }
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('sets the references, and the check afterwards changes nothing', () => {
    expect(run(release.sha, release.version).status).toBe(0)
    for (const file of selfReferringFiles) {
      for (const { sha, label } of selfReferences(read(file), slug))
        expect({ sha, label }).toEqual({ sha: release.sha, label: 'the gate of v1.2.3' })
    }
    const before = selfReferringFiles.map(read)
    const { status, stderr } = run('--check', 'v1.2.4')
    expect(status).toBe(1)
    expect(stderr).toContain('not «the gate of v1.2.4»')
    expect(selfReferringFiles.map(read)).toEqual(before)
  })

  it('replaces an old name of the repository by the one in package.json', () => {
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
    ])
      execFileSync('git', args, { cwd: folder })
    const { repository } = JSON.parse(read('package.json')) as { repository: { url: string } }
    const renamed = read('package.json').replace(repository.url, 'git+https://github.com/new-owner/gate.git')
    writeFileSync(join(folder, 'package.json'), renamed)
    expect(run('--slug', slug).status).toBe(0)
    expect(read('package.json')).not.toContain(slug)
    for (const file of selfReferringFiles) {
      expect(read(file)).not.toContain(slug)
      expect(selfReferences(read(file), 'new-owner/gate').length).toBeGreaterThan(0)
    }
  })

  it('says how it is used when it is given nothing', () => {
    const { status, stderr } = run()
    expect(status).toBe(1)
    expect(stderr).toContain('Usage')
  })
})
