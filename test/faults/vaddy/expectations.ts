import { expect } from 'vitest'
import type { FaultRun } from './fault-bench.ts'

/** Holds that a scan was adopted, and that log and report say so. */
export function expectAdopted({ report, log }: FaultRun, id: string | undefined) {
  expect(report.facts).toMatchObject({ scan_id: id, adopted: true })
  expect(report.warnings.map(({ key }) => key)).toContain('notice_adopted')
  expect(log.text).toContain(`Scan ${id} was adopted`)
}

/** Holds that a run which does not know what became of its start says so everywhere. */
export function expectUnknownFate({ report, log, checkpoints }: FaultRun) {
  expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
  expect(report.reason.key).toBe('reason_lost_start')
  expect(report.facts.scan_id).toBeUndefined()
  expect(report.nextSteps.map(({ text }) => text.key)).toContain('next_check_console')
  expect(log.text).toContain('The answer to our start was lost')
  expect(checkpoints.at(-1)).toEqual({ phase: 'sending' })
}

/** Holds that the reason is one readable line of whole sentences which says what was wrong. */
export function expectOneClearSentence({ reason, report }: FaultRun, part: string) {
  expect(reason).toContain(part)
  expect(reason).toMatch(/^[^\n]{20,600}$/)
  expect(reason).not.toMatch(/undefined|\[object|NaN|\bError:|\bat \S+ \(/)
  expect(report.nextSteps.length).toBeGreaterThan(0)
}
