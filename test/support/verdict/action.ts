import { type RunningStep, startStep } from '../../../src/simulator/github-runner/step.ts'
import { entriesOf } from '../action.ts'
import { commit } from './reports.ts'

/** What a job on GitHub tells its steps. */
export const job = {
  GITHUB_SHA: commit,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '1',
}

/** Starts the committed action, `dist/verdict/main.js`, as a runner would. It has no post step. */
export function startVerdict(
  node: string,
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): RunningStep {
  return startStep({
    node,
    script: entriesOf('verdict').main,
    inputs: { ...inputs },
    variables: { ...job, ...variables },
  })
}
