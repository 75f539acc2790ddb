import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { selfReference } from './ci-scripts.ts'

const { selfReferences, selfReferringFiles, setSelfReferences, slugOf, unreleased } = selfReference
const slug = slugOf(JSON.parse(readFileSync('package.json', 'utf8')))
const release = { sha: '1234567890abcdef1234567890abcdef12345678', version: 'v1.2.3' }

describe('References of this repository to itself', () => {
  it.each(selfReferringFiles)('all name one release, or none before the first: %s', (file) => {
    const references = selfReferences(readFileSync(file, 'utf8'), slug)
    expect(references.length).toBeGreaterThan(0)
    for (const { sha, version } of references) {
      expect(sha === unreleased.sha).toBe(version === unreleased.version)
      expect(version).toBe(references[0]?.version)
    }
  })

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

  it('are set to a release with path and comment', () => {
    const text = `uses: ${slug}/.github/actions/plan@${unreleased.sha} # unreleased\nuses: actions/checkout@${unreleased.sha} # v1.0.0`
    expect(setSelfReferences(text, slug, release)).toBe(
      `uses: ${slug}/.github/actions/plan@${release.sha} # v1.2.3\nuses: actions/checkout@${unreleased.sha} # v1.0.0`,
    )
  })

  it.each([
    { ...release, sha: '1234567' },
    { ...release, sha: 'main' },
    { ...release, version: '1.2.3' },
    { ...release, version: 'v1' },
  ])('are not set to %j', (bad) => {
    expect(() => setSelfReferences('', slug, bad)).toThrow(/no full commit|no version/)
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

  it('sets the references and then finds them in order', () => {
    expect(run(release.sha, release.version).status).toBe(0)
    for (const file of selfReferringFiles) {
      for (const reference of selfReferences(read(file), slug)) expect(reference).toMatchObject(release)
    }
    expect(run('--check', release.sha, release.version).status).toBe(0)
  })

  it('changes nothing with --check, and fails where they differ', () => {
    const before = selfReferringFiles.map(read)
    const { status, stderr } = run('--check', release.sha, release.version)
    expect(status).toBe(1)
    expect(stderr).toContain('not v1.2.3')
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
