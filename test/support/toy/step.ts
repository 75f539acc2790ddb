import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { type RunningStep, startStep } from '../../../src/simulator/github-runner/step.ts'
import { typescriptNode } from '../typescript-node.ts'

/** What starting a toy's step takes. */
export interface ToyStep {
  readonly name: 'toy' | 'toykey'
  readonly entry?: 'main' | 'post'
  readonly inputs: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly state?: Readonly<Record<string, string>>
  /** Sees the output as it comes. */
  readonly onOutput?: (text: string) => void
}

/**
 * Starts a toy's step as a runner does, by an entry as small as the real ones, which hands the toys' registry to
 * the same host.
 */
export function startToyStep({ entry = 'main', name, ...settings }: ToyStep): RunningStep {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-toy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const from = (path: string) => JSON.stringify(resolve(path))
  const script = join(folder, `${entry}.mjs`)
  writeFileSync(
    script,
    `import { ${entry} } from ${from('src/hosts/actions/bundle.ts')}
import { toySources } from ${from('test/support/toy/world.ts')}
await ${entry}('${name}', toySources)
`,
  )
  return startStep({ node: String(typescriptNode), script, ...settings })
}
