import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A scan as the reusable workflow plans it. */
export interface PlannedScan {
  readonly n: string
  readonly project_id: string
  /** What the project is called. */
  readonly label: string
  readonly [option: string]: string
}

interface Plan {
  readonly batchSize: number
  readonly batchCount: number
  readonly projectOptions: readonly string[]
  planScans(text: string, name: string): { scans: PlannedScan[]; problems: string[] }
  toBatches(scans: readonly PlannedScan[]): PlannedScan[][]
  requiredReports(scans: readonly PlannedScan[]): string
}

interface SelfReference {
  readonly unreleased: string
  readonly selfReferringFiles: readonly string[]
  readonly gatePaths: readonly string[]
  slugOf(packageJson: { repository: { url: string } }): string
  selfReferences(text: string, slug: string): { path: string; sha: string; label: string }[]
  labelOf(version: string): string
  setSelfReferences(text: string, slug: string, target: { sha: string; version: string }): string
  problemOf(
    references: readonly { sha: string; label: string }[],
    version: string,
    git: (...args: string[]) => boolean,
  ): string | undefined
}

/** Scripts under .github run as they are, so they are plain modules; here are their types. */
const load = (path: string): Promise<unknown> => import(pathToFileURL(resolve('.github', path)).href)

/** Cuts a list of projects into matrices. */
export const plan = (await load('actions/plan/plan.mjs')) as Plan

/** Keeps the references of this repository to itself. */
export const selfReference = (await load('scripts/self-reference.mjs')) as SelfReference
