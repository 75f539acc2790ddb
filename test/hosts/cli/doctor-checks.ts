import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import { project } from '../../simulator/vaddy/simulator-client.ts'
import type { CliRun } from './run-cli.ts'

/** The doctor, for a program to read. */
export const words = ['vaddy', 'doctor', '--format', 'json'] as const

/** A finding as JSON. */
export interface Check {
  readonly id: string
  readonly verdict: string
  readonly text: { readonly key: string; readonly text: string }
  readonly next: { readonly key: string } | null
}

/** What the doctor looked at, in its order. */
export const checksOf = (run: CliRun) => run.json['checks'] as Check[]
/** The verdicts by what was looked at. */
export const verdicts = (run: CliRun) =>
  Object.fromEntries(checksOf(run).map(({ id, verdict }) => [id, verdict]))
/** One finding. */
export const check = (run: CliRun, id: string) => checksOf(run).find((one) => one.id === id)

/** What a call of the API needs beside an address. */
export const accountVariables = {
  VADDY_USER: rehearsalAccount.user,
  VADDY_TOKEN: rehearsalAccount.authKey,
  VADDY_PROJECT_ID: project,
}
