/** A command that a step's output gives to GitHub's runner. */
export interface RunnerCommand {
  readonly name: string
  readonly data: string
}

/**
 * Reads a log as GitHub's runner does (actions/runner, OutputManager.cs and ActionCommand.cs): `::name::` at
 * the beginning of a line, after blanks, and the older `##[name]` anywhere in one.
 */
export function runnerCommandsIn(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, data] = /^\s*::([^ :]+)(?: [^:]*(?::[^:]+)*?)?::(.*)$/u.exec(line) ?? []
    if (name !== undefined) return [{ name, data: data ?? '' }]
    const [, older, rest] = /##\[([^\]]+)\](.*)/u.exec(line) ?? []
    return older === undefined ? [] : [{ name: older, data: rest ?? '' }]
  })
}
