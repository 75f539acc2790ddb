import { join } from 'node:path'
import { type StepResult, startStep } from '../../../simulator/github-runner/step.ts'
import type { Source } from '../../../sources/descriptor.ts'
import type { Invocation } from '../core/invocation.ts'
import type { Style } from '../terminal/colour.ts'
import { createRunnerLog, type RunnerLogSettings } from './runner-log.ts'

/** The inputs that the demo writes under `with:`; the runner adds the defaults of `action.yml`. */
export type Inputs = Readonly<Record<string, string>>

/** How a step ended, and its post step where the action has one. */
export interface ActResult {
  readonly main: StepResult
  readonly post?: StepResult
}

/** Shows a line of what a job does. */
export type ShowLine = (text: string, style?: Style) => void

/** How a job goes that does more than one step, or that does not come to its end. */
export interface Course {
  /** Whether main is to be killed outright now, as nobody tells a process to stop; asked again and again. */
  readonly isKilledAt?: () => boolean
  /** What happens between main and post. */
  readonly afterMain?: (main: StepResult, show: ShowLine) => Promise<void>
  /** Whether the machine is gone before the post step. */
  readonly losesMachine?: boolean
}

/** How often a course is asked whether main is to be killed, in milliseconds. */
const killPauseMs = 20

/** A commit, a repository and a run, as a runner would name them. */
const runVariables = {
  GITHUB_REPOSITORY: 'example/shop',
  GITHUB_SHA: '6eb1f9fcbdb6a5a0c0ffee0123456789abcdef01',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_ACTOR: 'rehearsal',
  GITHUB_EVENT_NAME: 'push',
}

/**
 * Runs the committed action of a source once, main and post, as GitHub's runner does: inputs and defaults, file
 * commands, no standard input. A stop of ours is passed on. Throws where the bundle can't be started.
 */
export async function runAction(
  { surroundings }: Invocation,
  source: Source,
  inputs: Inputs,
  settings: RunnerLogSettings & { readonly show: ShowLine },
  course: Course = {},
): Promise<ActResult> {
  const given = { ...defaultsOf(source), ...inputs }
  const main = await runStep('main', given, {})
  surroundings.signal.throwIfAborted()
  await course.afterMain?.(main, settings.show)
  surroundings.signal.throwIfAborted()
  if (!source.action.hasPost || course.losesMachine) return { main }
  const post = await runStep('post', given, main.state)
  surroundings.signal.throwIfAborted()
  return { main, post }

  async function runStep(
    name: 'main' | 'post',
    withInputs: Inputs,
    state: StepResult['state'],
  ): Promise<StepResult> {
    const { bundles, nodePath, signal } = surroundings
    const log = createRunnerLog(settings)
    const step = startStep({
      node: nodePath,
      script: join(bundles, source.name, `${name}.js`),
      inputs: withInputs,
      variables: runVariables,
      state,
      onOutput: log.take,
    })
    const stop = () => void step.process.kill('SIGINT')
    signal.addEventListener('abort', stop, { once: true })
    const { lastActs } = surroundings
    const kill = () => step.process.kill('SIGKILL')
    lastActs.add(kill)
    const over = new AbortController()
    if (name === 'main' && course.isKilledAt) void killWhen(course.isKilledAt, kill, over.signal)
    try {
      return await step.finished
    } finally {
      over.abort()
      log.end()
      lastActs.delete(kill)
      signal.removeEventListener('abort', stop)
    }
  }

  /** Kills what runs as soon as that is due, and not once it is over. */
  async function killWhen(isDue: () => boolean, kill: () => unknown, over: AbortSignal): Promise<void> {
    while (!over.aborted && !isDue()) {
      await surroundings.clock.sleep(killPauseMs, over).catch(() => undefined)
    }
    if (!over.aborted) kill()
  }
}

/** The defaults of `action.yml`, which GitHub's runner fills in. A token of GitHub's is nothing that a demo has. */
function defaultsOf({ options }: Source): Inputs {
  const given = Object.entries(options).flatMap(([name, option]) => {
    const text = option.actionDefault ?? option.default
    return text === undefined || text.startsWith('${{') ? [] : [[name, text] as const]
  })
  return Object.fromEntries(given)
}

/** How a workflow names the action of a source. */
export function usesLine({ action: { folder } }: Source): string {
  return `- uses: scangate-dev/scangate${folder === '.' ? '' : `/${folder}`}@v0`
}

/** Whether one of these stands in a log; the runner's masks are not counted. */
export function logsAny({ main, post }: ActResult, texts: readonly string[]): boolean {
  const lines = `${main.log}\n${post?.log ?? ''}`.split('\n')
  return lines.some((line) => !line.startsWith('::add-mask::') && texts.some((text) => line.includes(text)))
}

/** Whether one of these stands in anything that a person could see: in a log, or in what a step hands to the runner. */
export function showsAny(result: ActResult, secrets: readonly string[]): boolean {
  const handedOn = `${result.main.fileCommands}\n${result.post?.fileCommands ?? ''}`
  return logsAny(result, secrets) || secrets.some((secret) => handedOn.includes(secret))
}
