import { onTestFinished, vi } from 'vitest'
import { main, post } from '../../../src/hosts/actions/bundle.ts'
// A step loads these late. Here they are loaded before, so that no test does what belongs to all.
import '../../../src/hosts/actions/credential-main.ts'
import '../../../src/hosts/actions/gate-main.ts'
import '../../../src/hosts/actions/issue.ts'
import '../../../src/hosts/actions/post.ts'
import '../../../src/hosts/actions/publish.ts'
import '../../../src/hosts/actions/withheld-secrets.ts'
import type { SourceEntry } from '../../../src/hosts/registry.ts'
import { stopSignals } from '../../../src/hosts/signals.ts'
import { catalogueOf, languages } from '../../../src/messages/catalogues.ts'
import { createFileCommands, type FileCommands } from '../../../src/simulator/github-runner/file-commands.ts'

/** What a runner sees of a step that ran in this process. */
export interface InProcessStep {
  readonly exitCode: typeof process.exitCode
  /** Standard output, where commands to the runner stand. */
  readonly log: string
  readonly files: FileCommands
  /** The variables that children of the process would inherit at its end. */
  readonly inherited: Readonly<Record<string, string | undefined>>
}

/** What may be other than usual. */
export interface InProcessSettings {
  /** The source whose step it is. Default: `vaddy`. */
  readonly name?: string
  /** Where it is listed. Default: where ours are. */
  readonly registry?: readonly SourceEntry[]
  /** Sees each line of the output as it comes. What it throws, writing throws. */
  readonly onOutput?: (text: string) => void
}

/**
 * Runs a step or its post step in this process, as `main` and `post` of the bundle do: the end-to-end tests run
 * the same in a process of their own, which takes longer. At the end of the test everything is as it was.
 */
export async function stepInProcess(
  phase: 'main' | 'post',
  variables: Readonly<Record<string, string>>,
  { name = 'vaddy', onOutput, registry }: InProcessSettings = {},
): Promise<InProcessStep> {
  const files = createFileCommands()
  const putBack = takeProcess({ ...files.variables, ...variables })
  onTestFinished(() => {
    putBack()
    files.remove()
  })
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    onOutput?.(String(text))
    return true
  })
  try {
    await (phase === 'main' ? main : post)(name, registry)
    return { exitCode: process.exitCode, log: written.join(''), files, inherited: { ...process.env } }
  } finally {
    spy.mockRestore()
    putBack()
  }
}

/** Closes an output of the step that runs in this process, as a runner does that has died. */
export function loseOutput(which: 'stdout' | 'stderr'): void {
  process[which].emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
}

/** Inputs as the runner sets them. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  )
}

/** What was saved for the post step, as the runner gives it back. */
export function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, text]) => [`STATE_${name}`, text]))
}

/** Gives the process these variables alone, and returns what makes it as it was before. */
function takeProcess(variables: Readonly<Record<string, string>>): () => void {
  const { env, exitCode } = process
  const emitters = [
    ...stopSignals.map((name) => [process, name] as const),
    ...[process.stdout, process.stderr].map((output) => [output, 'error'] as const),
  ].map(([emitter, name]) => ({ emitter, name, before: emitter.rawListeners(name) }))
  const known = languages.map((language) => new Set(Object.keys(catalogueOf(language))))
  process.env = { ...variables }
  process.exitCode = undefined
  return () => {
    process.env = env
    process.exitCode = exitCode
    for (const [index, language] of languages.entries()) {
      const words = catalogueOf(language) as unknown as Record<string, unknown>
      for (const key of Object.keys(words)) if (!known[index]?.has(key)) delete words[key]
    }
    for (const { emitter, name, before } of emitters) {
      for (const listener of emitter.rawListeners(name)) {
        if (!before.includes(listener)) emitter.off(name, listener as () => void)
      }
    }
  }
}
