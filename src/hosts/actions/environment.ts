import { readFileSync } from 'node:fs'
import type { RunEvidence } from '../../gate/report.ts'
import type { GivenOptions } from '../../options/definition.ts'

/** A process's environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>

/** What the runner tells a step, read once. */
export interface ActionsEnvironment {
  readonly inputs: GivenOptions
  readonly run: RunEvidence
  readonly eventName: string
  /** The event's payload, `undefined` where the file is missing or malformed. */
  readonly event: unknown
  /** Where GitHub's REST API is: GitHub Enterprise Server has its own. */
  readonly apiUrl: string
  readonly variables: Variables
}

/**
 * Reads the runner's variables. Inputs arrive as `INPUT_` with the name in capitals, hyphens kept
 * (actions/runner, Handler.cs). Another spelling is another variable, which the runner did not set, and no
 * input: `INPUT_api_url` must not send the key elsewhere.
 */
export function readActionsEnvironment(variables: Variables): ActionsEnvironment {
  const inputs = Object.fromEntries(
    Object.entries(variables).flatMap(([variable, text]) => {
      const [, name] = /^INPUT_([A-Z0-9_-]+)$/.exec(variable) ?? []
      if (name === undefined || text === undefined) return []
      return [[name.toLowerCase(), { text, from: 'input' as const }]]
    }),
  )
  return {
    inputs,
    run: runEvidence(variables),
    eventName: variables['GITHUB_EVENT_NAME'] ?? '',
    event: readEvent(variables['GITHUB_EVENT_PATH'] ?? ''),
    apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
    variables,
  }
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function runEvidence(variables: Variables): RunEvidence {
  const of = (name: string) => variables[name] || null
  const repository = of('GITHUB_REPOSITORY')
  const id = of('GITHUB_RUN_ID')
  const server = of('GITHUB_SERVER_URL')
  return {
    host: 'github-actions',
    repository,
    commit: of('GITHUB_SHA'),
    ref: of('GITHUB_REF'),
    url: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
    attempt: Number(of('GITHUB_RUN_ATTEMPT')) || null,
    actor: of('GITHUB_ACTOR'),
  }
}
