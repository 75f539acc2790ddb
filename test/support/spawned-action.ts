import { type RunningStep, type StepResult, startStep } from '../../src/simulator/github-runner/step.ts'
import { type BenchedSource, distinctiveKey, entriesOf, nodes, type Simulated } from './action.ts'
import { searchForSecret } from './leaks.ts'

/** What a spawned step is given. */
export interface SpawnedStep {
  readonly inputs?: Readonly<Record<string, string>>
  /** More variables; an `INPUT_…` here may be spelled in any way. */
  readonly variables?: Readonly<Record<string, string>>
  /** Inputs that are taken out. */
  readonly without?: readonly string[]
}

/** A simulator in real time and the committed action of its source. Safe in tests that run at the same time. */
export interface SpawnedAction<Simulator extends Simulated> {
  readonly simulator: Simulator
  /** Starts the step and returns while it runs. */
  start(step?: SpawnedStep): RunningStep
  /** Runs the step to its end. */
  run(step?: SpawnedStep): Promise<StepResult>
  /** Runs post with what the step saved. */
  post(main: StepResult, step?: SpawnedStep): Promise<StepResult>
}

// The newest Node that is there: the older one is tried by the other end-to-end tests.
const node = nodes.at(-1)?.[1] ?? process.execPath

/** Opens a source's simulator, lets `act` run steps against it, and searches everything that came out for the key. */
export async function withSpawnedAction<Simulator extends Simulated, Settings, T>(
  source: BenchedSource<Simulator, Settings>,
  settings: Settings,
  act: (action: SpawnedAction<Simulator>) => Promise<T>,
): Promise<T> {
  const simulator = await source.start(settings)
  const entries = entriesOf(source.name)
  const results: StepResult[] = []
  const begin = (script: string, { inputs = {}, variables = {}, without = [] }: SpawnedStep, state = {}) => {
    const all: Record<string, string> = { ...source.inputs(simulator), ...inputs }
    for (const name of without) delete all[name]
    return startStep({ node, script, inputs: all, variables, state })
  }
  const finish = async (step: RunningStep) => {
    const result = await step.finished
    results.push(result)
    return result
  }
  try {
    return await act({
      simulator,
      start: (step = {}) => {
        const running = begin(entries.main, step)
        running.finished.then(
          (result) => results.push(result),
          () => {},
        )
        return running
      },
      run: (step = {}) => finish(begin(entries.main, step)),
      post: (main, step = {}) => finish(begin(entries.post, step, main.state)),
    })
  } finally {
    await simulator.close()
    searchForSecret(distinctiveKey, { results, requests: simulator.requests })
  }
}

/** Lines of a log that say what went wrong: the text of error annotations. */
export function errorsIn(log: string): string[] {
  return [...log.matchAll(/^::error(?: [^:]*)?::(.*)$/gm)].map(([, text = '']) =>
    decodeURIComponent(text.replace(/%(?!0A|0D|25)/g, '%25')),
  )
}
