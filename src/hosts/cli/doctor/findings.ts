import { outcomeOf } from '../../../gate/conclusion.ts'
import type { Outcome } from '../../../gate/outcome.ts'
import {
  AbortedError,
  CertificateError,
  ConfigurationError,
  GateError,
  NetworkError,
} from '../../../kernel/errors.ts'
import { type Message, type MessageKey, message } from '../../../messages/message.ts'

/** One thing that a doctor looks at: whatever has a label among the messages. */
export type Look = MessageKey extends infer K ? (K extends `doctor_label_${infer L}` ? L : never) : never

/** What every doctor looks at before the service's own things, and after them. */
const looksBefore = [
  'node',
  'configuration',
  'ca',
  'dns',
  'connection',
  'tls',
] as const satisfies readonly Look[]
const looksAfter = ['pull_request'] as const satisfies readonly Look[]

/** What the doctor found. */
export interface Finding {
  readonly id: Look
  /** `skipped` could not be or need not be looked at. Only `failed` keeps a run from starting. */
  readonly verdict: 'ok' | 'note' | 'warning' | 'failed' | 'skipped'
  readonly text: Message
  /** What to do about it. */
  readonly next?: Message
  /** The outcome that a run would have, where it failed. */
  readonly outcome?: Outcome
}

/** The findings so far. */
export interface Findings {
  readonly all: readonly Finding[]
  add(finding: Finding): void
  /** Notes why a run would fail here. Throws what is no `GateError`, and an `AbortedError`. */
  fail(id: Look, error: unknown): void
  /** Runs a part; what it throws is noted as its failure. Returns whether it went well. */
  attempt(id: Look, look: () => Promise<void>): Promise<boolean>
  /** Gives the findings in order, with what was not looked at. */
  complete(): readonly Finding[]
}

/** What a service's doctor looks at beside what all look at. */
export interface OwnLooks {
  /** In their order. */
  readonly looks: readonly Look[]
  /** Those that are left out without a word where nothing was to be looked at. */
  readonly optional: readonly Look[]
  /** What to do about an error that is the service's own; `undefined` where the error says it. */
  readonly adviceOn?: (id: Look, error: GateError) => Message | undefined
}

/** Begins with no findings. */
export function createFindings({ adviceOn, looks, optional }: OwnLooks): Findings {
  const all: Finding[] = []
  const findings: Findings = {
    all,
    add: (finding) => void all.push(finding),
    fail: (id, error) => {
      if (!(error instanceof GateError) || error instanceof AbortedError) throw error
      const texts = error instanceof ConfigurationError ? error.problems : [error.detail]
      const next = adviceOn?.(id, error) ?? adviceOnNetwork(error)
      const outcome = outcomeOf(error)
      for (const text of texts) all.push({ id, verdict: 'failed', text, ...(next && { next }), outcome })
    },
    attempt: async (id, look) => {
      try {
        await look()
        return true
      } catch (error) {
        findings.fail(id, error)
        return false
      }
    },
    complete: () =>
      [...looksBefore, ...looks, ...looksAfter].flatMap((id) => {
        const found = all.filter((finding) => finding.id === id)
        if (found.length > 0 || optional.includes(id)) return found
        return [{ id, verdict: 'skipped', text: message('doctor_not_reached') }]
      }),
  }
  return findings
}

/** Errors whose own sentence says what to do get no further advice. */
function adviceOnNetwork(error: GateError): Message | undefined {
  if (error instanceof CertificateError) return undefined
  return error instanceof NetworkError ? message('next_check_network') : undefined
}
