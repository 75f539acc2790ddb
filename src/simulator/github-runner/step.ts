import { type ChildProcess, spawn } from 'node:child_process'
import { createFileCommands } from './file-commands.ts'

/** An action's process as a runner starts it. */
export interface StepSettings {
  /** The Node binary. */
  readonly node: string
  /** The script that `action.yml` names as `main` or `post`. */
  readonly script: string
  /** Inputs by name, as they stand under `with:`. */
  readonly inputs: Readonly<Record<string, string>>
  /** More variables, such as `GITHUB_EVENT_NAME`. They replace those of this process, which aren't passed on. */
  readonly variables?: Readonly<Record<string, string>>
  /** What main saved, for post. */
  readonly state?: Readonly<Record<string, string>>
  /** Sees the output as it comes. */
  readonly onOutput?: (text: string) => void
}

/** How a step ended. */
export interface StepResult {
  /** `null` where a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Both output streams, in the order they came. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Everything the step wrote for its runner, as it stood in the files. */
  readonly fileCommands: string
}

/** A step that runs. */
export interface RunningStep {
  readonly process: ChildProcess
  readonly finished: Promise<StepResult>
  /** What has come out so far. */
  log(): string
  /** What the step has saved so far. */
  state(): Readonly<Record<string, string>>
  /** Sends signals as a canceled job does: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the kill. */
  cancel(pauses?: { readonly beforeTerm: number; readonly beforeKill: number }): Promise<StepResult>
}

/** What every process needs from its surroundings to start at all. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG']

/** Starts an action's script as GitHub's runner does: inputs as `INPUT_…`, file commands, no standard input. */
export function startStep(settings: StepSettings): RunningStep {
  const files = createFileCommands()
  const child = spawn(settings.node, [settings.script], {
    env: {
      ...Object.fromEntries(
        inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      ...files.variables,
      ...prefixed('INPUT_', settings.inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
      ...prefixed('STATE_', settings.state ?? {}, (name) => name),
      ...settings.variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const collect = (chunk: string) => {
    log += chunk
    settings.onOutput?.(chunk)
  }
  child.stdout.setEncoding('utf8').on('data', collect)
  child.stderr.setEncoding('utf8').on('data', collect)
  const finished = new Promise<StepResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => {
      try {
        const outputs = files.outputs()
        resolve({
          exitCode,
          signal,
          log,
          outputs,
          state: files.state(),
          summary: files.summary(),
          fileCommands: files.raw(),
        })
      } catch (error) {
        reject(error)
      } finally {
        files.remove()
      }
    })
  })
  return {
    process: child,
    finished,
    log: () => log,
    state: files.state,
    cancel: async ({ beforeTerm, beforeKill } = { beforeTerm: 7_500, beforeKill: 2_500 }) => {
      const timers = [
        setTimeout(() => child.kill('SIGTERM'), beforeTerm),
        setTimeout(() => child.kill('SIGKILL'), beforeTerm + beforeKill),
      ]
      child.kill('SIGINT')
      try {
        return await finished
      } finally {
        for (const timer of timers) clearTimeout(timer)
      }
    },
  }
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  rename: (name: string) => string,
) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + rename(name), value]))
}
