import { outcomeOf } from '../../../gate/conclusion.ts'
import type { Outcome } from '../../../gate/outcome.ts'
import {
  AbortedError,
  CertificateError,
  ConfigurationError,
  GateError,
  NetworkError,
  RefusedError,
} from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'

/** What the doctor looks at, in its order. */
export const examinations = [
  'node',
  'configuration',
  'ca',
  'dns',
  'connection',
  'tls',
  'key',
  'project',
  'crawl',
  'crawl_age',
  'project_number',
  'scan',
  'pull_request',
] as const

/** One thing that the doctor looks at. */
export type Examination = (typeof examinations)[number]

/** What the doctor found. */
export interface Finding {
  readonly id: Examination
  /** `skipped` could not be or need not be looked at. Only `failed` keeps a scan from starting. */
  readonly verdict: 'ok' | 'note' | 'warning' | 'failed' | 'skipped'
  readonly text: Message
  /** What to do about it. */
  readonly next?: Message
  /** The outcome that a scan would have, where it failed. */
  readonly outcome?: Outcome
}

/** The findings so far. */
export interface Findings {
  readonly all: readonly Finding[]
  add(finding: Finding): void
  /** Notes why a run would fail here. Throws what is no `GateError`, and an `AbortedError`. */
  fail(id: Examination, error: unknown): void
  /** Runs a part; what it throws is noted as its failure. Returns whether it went well. */
  attempt(id: Examination, examine: () => Promise<void>): Promise<boolean>
  /** Gives the findings in the order of `examinations`, with what was not looked at. */
  complete(): readonly Finding[]
}

/** Begins with no findings. */
export function createFindings(): Findings {
  const all: Finding[] = []
  const findings: Findings = {
    all,
    add: (finding) => void all.push(finding),
    fail: (id, error) => {
      if (!(error instanceof GateError) || error instanceof AbortedError) throw error
      const texts = error instanceof ConfigurationError ? error.problems : [error.detail]
      const next = adviceOn(id, error)
      const outcome = outcomeOf(error)
      for (const text of texts) all.push({ id, verdict: 'failed', text, ...(next && { next }), outcome })
    },
    attempt: async (id, examine) => {
      try {
        await examine()
        return true
      } catch (error) {
        findings.fail(id, error)
        return false
      }
    },
    complete: () =>
      examinations.flatMap((id) => {
        const found = all.filter((finding) => finding.id === id)
        if (found.length > 0 || id === 'scan') return found
        return [{ id, verdict: 'skipped', text: message('doctor_not_reached') }]
      }),
  }
  return findings
}

/** Where the right value stands, when VAddy does not know the one that it was given. */
const whereToCompare: { readonly [E in Examination]?: 'next_check_project_number' | 'next_check_scan' } = {
  project_number: 'next_check_project_number',
  scan: 'next_check_scan',
}

/** Errors whose own sentence says what to do get no further advice. */
function adviceOn(id: Examination, error: GateError): Message | undefined {
  if (error instanceof RefusedError) {
    if (error.status === 401 || error.status === 403) return message('next_check_secret')
    return message(whereToCompare[id] ?? 'next_check_project')
  }
  if (id === 'crawl' && error instanceof ConfigurationError) {
    return message('doctor_next_crawls')
  }
  if (error instanceof CertificateError || error instanceof ConfigurationError) return undefined
  return error instanceof NetworkError ? message('next_check_network') : undefined
}
