import { onTestFinished, vi } from 'vitest'
import { main, post } from '../../../src/hosts/actions/bundle.ts'
import { stopSignals } from '../../../src/hosts/signals.ts'
import { createFileCommands, type FileCommands } from '../../../src/simulator/github-runner/file-commands.ts'

/** What a runner sees of a step that ran in this process. */
export interface InProcessStep {
  readonly exitCode: typeof process.exitCode
  /** Standard output, where commands to the runner stand. */
  readonly log: string
  readonly files: FileCommands
}

/**
 * Runs a step or its post step in this process, as `main` and `post` of the bundle do: the end-to-end tests run
 * the same in a process of their own, which takes longer. At the end of the test everything is as it was.
 */
export async function stepInProcess(
  phase: 'main' | 'post',
  variables: Readonly<Record<string, string>>,
  source: Parameters<typeof main>[0] = 'vaddy',
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
    return true
  })
  try {
    await (phase === 'main' ? main : post)(source)
    return { exitCode: process.exitCode, log: written.join(''), files }
  } finally {
    spy.mockRestore()
    putBack()
  }
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
  process.env = { ...variables }
  return () => {
    process.env = env
    process.exitCode = exitCode
    for (const { emitter, name, before } of emitters) {
      for (const listener of emitter.rawListeners(name)) {
        if (!before.includes(listener)) emitter.off(name, listener as () => void)
      }
    }
  }
}
