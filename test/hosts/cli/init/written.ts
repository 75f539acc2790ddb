import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CliRun, type CliSettings, runCommand } from '../run-cli.ts'

/** A folder that is gone at the end of the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-init-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What `scangate init` did in a folder. */
export interface Initiation extends Omit<CliRun, 'json'> {
  readonly folder: string
  /** Reads a file of the folder. */
  file(name: string): string
}

/** Runs `scangate init` in a folder, by default an empty one. */
export async function initiate(words: readonly string[], settings: CliSettings = {}): Promise<Initiation> {
  const folder = settings.folder ?? emptyFolder()
  const { exitCode, stderr, stdout } = await runCommand(['init', ...words], { ...settings, folder })
  return { exitCode, stderr, stdout, folder, file: (name) => readFileSync(join(folder, name), 'utf8') }
}

/** A terminal on which somebody types these lines, and then nothing more. */
export function typing(...lines: readonly string[]): Pick<CliSettings, 'stdin' | 'isWatched'> {
  async function* typed() {
    for (const line of lines) yield `${line}\n`
  }
  return { stdin: Object.assign(typed(), { isTTY: true }), isWatched: true }
}

/** The flags that each source needs. */
export const neededFlags = {
  vaddy: ['--project-id', '6eb1f9fcbdb6a5a'],
  nhn: ['--region', 'KR1'],
  api: ['--target', 'https://api.example.com/v1', '--allowed-hosts', 'api.example.com', '--openapi', 'none'],
} as const

/** The file that is written where none is named. */
export const usualFiles = {
  github: (source: string) => `.github/workflows/scangate-${source}.yml`,
  jenkins: () => 'Jenkinsfile',
  gitlab: () => '.gitlab-ci.yml',
} as const
