import { expect } from 'vitest'
import type { GateReport } from '../../src/gate/report.ts'
import { english } from '../../src/messages/english.ts'
import type { RecordingLogger } from './recording-logger.ts'

/** Holds that nothing a run says has a hole in it, such as a value that was not handed to the sentence. */
export function expectWholeSentences({ report, log }: { report: GateReport; log: RecordingLogger }) {
  const said = [
    report.reason,
    ...report.problems,
    ...report.warnings,
    ...report.checks.flatMap(({ reason }) => reason ?? []),
    ...report.nextSteps.map(({ text }) => text),
  ]
  for (const sentence of [...said.map((message) => english(message)), ...log.lines]) {
    expect(sentence).not.toMatch(/\bundefined\b|\bNaN\b|\[object /)
    expect(sentence).toMatch(/\p{L}{2}/u)
  }
}
