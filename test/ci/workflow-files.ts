import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A step of a job or of a composite action. */
export interface Step {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

/** A job of a workflow. */
export interface Job {
  readonly uses?: string
  readonly steps?: readonly Step[]
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly outputs?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

/** An input or output of an action or reusable workflow. */
export interface Port {
  readonly description?: string
  readonly required?: boolean
  readonly default?: unknown
  readonly value?: string
  readonly type?: string
}

/** A workflow as its file has it. */
export interface Workflow {
  readonly on: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** An action as its file has it. */
export interface Action {
  readonly inputs?: Readonly<Record<string, Port>>
  readonly outputs?: Readonly<Record<string, Port>>
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] }
}

/** A YAML file: its path, its text, and what the text says. */
export interface YamlFile<T> {
  readonly path: string
  readonly text: string
  readonly content: T
}

/** Reads and parses a YAML file. Throws on anything that is no YAML. */
export function readYaml<T>(path: string): YamlFile<T> {
  const text = readFileSync(path, 'utf8')
  return { path, text, content: parse(text, { maxAliasCount: 100 }) as T }
}

/** This repository's workflows. */
export const workflows = readdirSync('.github/workflows')
  .sort()
  .map((name) => readYaml<Workflow>(`.github/workflows/${name}`))

/** This repository's actions, without the root one, which is generated and tested elsewhere. */
export const actions = [
  'vaddy-scan-report',
  ...['plan', 'simulator'].map((name) => `.github/actions/${name}`),
].map((folder) => readYaml<Action>(`${folder}/action.yml`))

/** Every step of a workflow or action, with the name of its job. */
export function stepsOf({ content }: YamlFile<Workflow | Action>): { job: string; step: Step }[] {
  if ('runs' in content) return (content.runs.steps ?? []).map((step) => ({ job: 'runs', step }))
  return Object.entries(content.jobs).flatMap(([job, { steps = [] }]) => steps.map((step) => ({ job, step })))
}

/**
 * A script of the release workflow, by its job and by the beginning of its step's name or, where it has none, of the
 * script itself. Throws where there is none.
 */
export function releaseScript(job: string, beginning: string): string {
  const { content } = readYaml<Workflow>('.github/workflows/release.yml')
  const step = content.jobs[job]?.steps?.find(({ name, run }) => (name ?? run ?? '').startsWith(beginning))
  if (step?.run === undefined) throw new Error(`${job} has no script ${beginning}`)
  return step.run
}
