import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A finding as `report.json` has it. */
export interface ReportedFinding {
  readonly place: string
  readonly level: string
  readonly status: string
  readonly evidence: unknown
}

/** A rule as `report.json` has it. */
export interface ReportedRule {
  readonly id: string
  readonly state: 'met' | 'not_met' | 'not_visible' | 'not_applicable'
  readonly findings: readonly ReportedFinding[]
}

/** What tests read of a `report.json` of the API security check. */
export interface ReportedCheck {
  readonly outcome: string
  readonly exit_code: number
  readonly rules: readonly ReportedRule[]
  readonly points: readonly { readonly id: string; readonly state: string }[]
  readonly asked: readonly { readonly method: string; readonly url: string; readonly kind: string }[]
  readonly timing: unknown
}

/** Makes a folder for reports. */
export function reportFolder(): string {
  return mkdtempSync(join(tmpdir(), 'scangate-api-'))
}

/** Reads the report of a folder. */
export function reportIn(folder: string): ReportedCheck {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ReportedCheck
}

/** The state of each rule, with levels and places of what it found: `not_met: high GET /orders`. */
export function statesIn({ rules }: ReportedCheck): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rules.map(({ findings, id, state }) => {
      const places = findings.map(({ level, place }) => `${level} ${place}`)
      return [id, places.length === 0 ? state : `${state}: ${places.join(', ')}`]
    }),
  )
}
