import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'] as const

/** The files through which a step answers its runner. */
export interface FileCommands {
  /** The variables that tell the step where the files are. */
  readonly variables: Readonly<Record<(typeof names)[number], string>>
  readonly outputs: () => Record<string, string>
  readonly state: () => Record<string, string>
  readonly summary: () => string
  /** Everything that was written to the files, as it stands there. */
  readonly raw: () => string
  readonly remove: () => void
}

/** Makes the files of one step, empty and in a folder of their own. */
export function createFileCommands(): FileCommands {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-runner-'))
  const paths = Object.fromEntries(names.map((name) => [name, join(folder, `${name}-${randomUUID()}`)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const read = (name: (typeof names)[number]) => readFileSync(String(paths[name]), 'utf8')
  return {
    variables: paths as FileCommands['variables'],
    outputs: () => parseFileCommand(read('GITHUB_OUTPUT')),
    state: () => parseFileCommand(read('GITHUB_STATE')),
    summary: () => read('GITHUB_STEP_SUMMARY'),
    raw: () => names.map(read).join('\n'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Reads a file of `name=value` lines and `name<<delimiter` blocks as GitHub's runner does
 * (actions/runner, FileCommandManager.cs). A later value replaces an earlier one.
 * Throws an `Error` on a line that is neither and on a block without its end.
 */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block === null) {
      const equals = line.indexOf('=')
      if (equals < 1) throw new Error(`Invalid format of a file command: ${line}`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const [, name = '', delimiter = ''] = block
    const end = lines.indexOf(delimiter, index + 1)
    if (end === -1) throw new Error(`Missing the end of ${name} in a file command.`)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
