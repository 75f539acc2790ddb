import { answerCases, plainCases } from './answer-cases.ts'
import type { PeerCase, PeerGroup } from './peer-case.ts'
import { busyCases, runningCases, stopCases } from './running-cases.ts'
import { startCases } from './start-cases.ts'

/** Every case, in the order of docs/false-greens.md. */
export const groups: readonly PeerGroup[] = [
  plainCases,
  answerCases,
  startCases,
  runningCases,
  busyCases,
  stopCases,
]

/** Every case, without its group. */
export const cases: readonly PeerCase[] = groups.flatMap((group) => group.cases)
