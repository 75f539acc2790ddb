import type { GateEntry } from '../../gate/gate-list.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenReport, Judgement } from './judge.ts'

/** Says in one sentence why a verdict is what it is. `entries` are its gates, the worst first. */
export function reasonOf<R extends GivenReport>(
  { outcome, subjects }: Judgement<R>,
  entries: readonly GateEntry[],
  letThrough: number,
): Message {
  if (outcome === 'passed') {
    return letThrough === 0
      ? message('verdict_reason_passed', { gates: subjects.all })
      : message('verdict_reason_passed_with_warnings', { gates: subjects.all, warnings: letThrough })
  }
  const against = entries.filter(({ state }) => state === 'fail' || state === 'unjudged')
  const [worst] = against
  if (worst === undefined || worst.why === null) return message('verdict_reason_none')
  const first = { gate: worst.name, reason: worst.why }
  return against.length === 1
    ? message('verdict_reason_one', first)
    : message('verdict_reason_several', { ...first, more: against.length - 1 })
}
