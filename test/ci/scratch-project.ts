import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { releasedPaths } from '../act/act-run.ts'
import { releaseScript } from './workflow-files.ts'

const tools = spawnSync('bash', ['-c', 'command -v jq && command -v git'])

/** Whether releases can be played here; the workflow's scripts are written for GitHub's Linux runners. */
export const canRelease = process.platform === 'linux' && tools.status === 0

/** This project in a repository of its own, in which releases are played with the release workflow's scripts. */
export class ScratchProject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'releases-'))

  /** The checkout of `main`. */
  readonly checkout = join(this.#folder, 'main')

  /** The first commit of `main`: the project as it stands here. */
  readonly first: string

  constructor() {
    mkdirSync(this.checkout)
    for (const path of releasedPaths) cpSync(path, join(this.checkout, path), { recursive: true })
    this.git('init', '-q', '-b', 'main')
    this.first = this.commit('The project as it is')
  }

  /** Runs git in the checkout and gives what it prints. Throws when it fails. */
  git(...args: string[]): string {
    const as = ['-c', 'user.name=test', '-c', 'user.email=test@localhost']
    return execFileSync('git', [...as, ...args], { cwd: this.checkout, encoding: 'utf8' }).trim()
  }

  /** Commits everything and gives the commit's ID. */
  commit(message: string): string {
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  /** Adds text at the end of a file. */
  append(path: string, text: string): void {
    writeFileSync(join(this.checkout, path), `${readFileSync(join(this.checkout, path), 'utf8')}${text}`)
  }

  /** What the first pull request of a release does: version and changelog. Gives the commit. */
  prepare(version: string): string {
    const path = join(this.checkout, 'package.json')
    const packageJson = JSON.parse(readFileSync(path, 'utf8')) as object
    writeFileSync(path, JSON.stringify({ ...packageJson, version }, null, 2))
    writeFileSync(join(this.checkout, 'CHANGELOG.md'), `# Changelog\n\n## [${version}] - 2026-11-24\n`)
    return this.commit(`Prepare ${version}`)
  }

  /** What the second pull request does: it refers to a commit. Gives its own. */
  refer(commit: string, version: string): string {
    const script = join(this.checkout, '.github/scripts/set-self-reference.mjs')
    execFileSync(process.execPath, [script, commit, `v${version}`], { cwd: this.checkout })
    return this.commit(`Refer to ${version}`)
  }

  /** Runs the release workflow's checks of the commit, and tags it when they pass. Gives what they say otherwise. */
  release(version: string): string {
    for (const beginning of ['The version is', 'The references']) {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', releaseScript('check', beginning)], {
        cwd: this.checkout,
        encoding: 'utf8',
        env: { ...process.env, VERSION: version },
      })
      if (status !== 0) return `${beginning}: ${stdout}${stderr}`
    }
    this.git('tag', `v${version}`)
    return ''
  }

  /** A folder with the files of a commit, as GitHub would give them. Throws for a commit that was never made. */
  filesAt(commit: string): string {
    const folder = join(this.#folder, commit)
    if (!existsSync(folder)) this.git('worktree', 'add', '-q', '--detach', folder, commit)
    return folder
  }

  /** Removes everything. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
