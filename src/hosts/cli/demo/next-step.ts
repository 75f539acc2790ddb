import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Invocation } from '../core/invocation.ts'
import { inertText } from '../terminal/printer.ts'
import type { ShowLine } from './act.ts'

/** What every process needs from its surroundings to start at all. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot']

/** A step of a job that runs a command of ours. */
export interface NextStep {
  /** The words behind the program's name. */
  readonly words: readonly string[]
  /** The variables that the step names, as they are and as its workflow writes them. */
  readonly env: Readonly<Record<string, { readonly value: string; readonly shown: string }>>
}

/** Runs a command of ours as a job's step, with these variables and no others, and shows it. Returns its exit code. */
export async function runNextStep(
  { language, redact, surroundings }: Invocation,
  { env, words }: NextStep,
  show: ShowLine,
): Promise<number> {
  const { bundles, nodePath, signal, variables } = surroundings
  show(`- run: scangate ${words.join(' ')}`, 'dim')
  show('  env:', 'dim')
  for (const [name, { shown }] of Object.entries(env)) show(`    ${name}: ${shown}`, 'dim')
  const own = Object.entries(env).map(([name, { value }]) => [name, value] as const)
  const usual = inherited.flatMap((name) =>
    variables[name] === undefined ? [] : [[name, variables[name]] as const],
  )
  const args = [join(bundles, 'cli.cjs'), ...words, '--language', language]
  return await new Promise((resolve) => {
    const child = execFile(
      nodePath,
      args,
      { env: Object.fromEntries([...usual, ...own]), signal },
      (error, stdout, stderr) => {
        for (const line of (stdout + stderr).trimEnd().split('\n')) show(inertText(line, redact))
        resolve(error === null ? 0 : (child.exitCode ?? 1))
      },
    )
  })
}
