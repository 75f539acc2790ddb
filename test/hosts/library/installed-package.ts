import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of this project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** How a process ended. */
export interface Ended {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The package as its users get it: packed, and installed into a project of theirs that has nothing else. */
export interface InstalledPackage {
  readonly tarball: string
  /** Bytes of the tarball. */
  readonly size: number
  /** The project that it is installed in. */
  readonly project: string
  /** Paths of its files, with `/`, and their bytes. */
  readonly files: ReadonlyMap<string, number>
  /** Runs npm in the project, without a network. */
  npm(...args: string[]): Promise<Ended>
  /** Removes it from the disk. */
  remove(): void
}

/** Packs this tree, `dist` included, and installs the tarball offline. Throws when npm fails. */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scangate-package-')))
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n')
  const npm = (cwd: string, ...args: string[]) => runNpm(cwd, args, join(folder, 'npm'))

  await succeed(npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder))
  const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm packed nothing.')
  const tarball = join(folder, name)
  await succeed(npm(project, 'install', '--offline', '--no-audit', '--no-fund', `../${name}`))
  return {
    tarball,
    size: statSync(tarball).size,
    project,
    files: filesBelow(join(project, 'node_modules/scangate')),
    npm: (...args) => npm(project, ...args),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>>; shell?: boolean },
): Promise<Ended> {
  const { PATH = '', SystemRoot = '', TMPDIR = tmpdir(), ComSpec = '' } = process.env
  const env = { PATH, SystemRoot, TMPDIR, TEMP: TMPDIR, ComSpec, ...options.env }
  return new Promise((resolve) => {
    const child = execFile(program, args, { maxBuffer: 1e8, ...options, env }, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stdout, stderr }),
    )
  })
}

function runNpm(cwd: string, args: readonly string[], home: string): Promise<Ended> {
  // Settings of this machine's user and of the npm that runs the tests stay out.
  const env = {
    HOME: home,
    USERPROFILE: home,
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    npm_config_cache: join(home, 'cache'),
    npm_config_userconfig: join(home, 'npmrc'),
    npm_config_update_notifier: 'false',
  }
  return run('npm', args, { cwd, env, shell: process.platform === 'win32' })
}

async function succeed(running: Promise<Ended>): Promise<void> {
  const { exitCode, stdout, stderr } = await running
  if (exitCode !== 0) throw new Error(`npm ended with ${exitCode}:\n${stdout}\n${stderr}`)
}

function filesBelow(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), statSync(path).size]),
  )
}
