import { type Outcome, outcomes } from '../../gate/outcome.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { message } from '../../messages/message.ts'
import { type Reader, readLines, Unreadable } from '../../options/readers.ts'
import type { Requirement } from './require.ts'
import { neverAccepted } from './standing.ts'

const requirement = /^(?<source>[a-z][a-z0-9_]*)(?:(?:: *(?<id>.+))|(?: *\* *(?<count>[1-9]\d{0,5})))?$/

/** Lines such as `nhn`, `vaddy:6eb1f9fcbdb6a5a` and `vaddy*3`. What follows a colon is an ID, whatever it is made of. */
export const readRequire: Reader<readonly Requirement[]> = (text, input) => {
  const lines = readLines(text, input)
  if (lines instanceof Unreadable) return lines
  const read: Requirement[] = []
  for (const line of lines) {
    const { count, id, source } = requirement.exec(line)?.groups ?? {}
    if (source === undefined) {
      return new Unreadable(message('verdict_problem_require', { input, given: cleanLine(line, 80) }))
    }
    read.push({ written: line, source, id: id ?? null, count: Number(count ?? 1) })
  }
  return read
}

const isOutcome = (name: string): name is Outcome => (outcomes as readonly string[]).includes(name)
const acceptable = outcomes.filter((outcome) => outcome !== 'passed' && !neverAccepted.has(outcome))

/** Lines of an outcome, a colon and a reason, as in `skipped: forks`. */
export const readAccept: Reader<ReadonlyMap<Outcome, string>> = (text, input) => {
  const lines = readLines(text, input)
  if (lines instanceof Unreadable) return lines
  const accepted = new Map<Outcome, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const outcome = (at < 0 ? line : line.slice(0, at)).trim()
    const reason = at < 0 ? '' : line.slice(at + 1).trim()
    const given = { input, given: cleanLine(outcome, 80) }
    if (isOutcome(outcome) && neverAccepted.has(outcome)) {
      return new Unreadable(message('verdict_problem_accept_never', given))
    }
    if (!isOutcome(outcome) || !acceptable.includes(outcome)) {
      return new Unreadable(message('verdict_problem_accept', { ...given, outcomes: acceptable }))
    }
    if (reason === '') return new Unreadable(message('verdict_problem_accept_reason', given))
    if (accepted.has(outcome)) return new Unreadable(message('verdict_problem_accept_twice', given))
    accepted.set(outcome, reason)
  }
  return accepted
}

/** A whole commit ID of Git, or `any`. The beginning of one could be another's, too. */
export const readCommit: Reader<string> = (text, input) =>
  text.toLowerCase() === 'any' || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? text.toLowerCase()
    : new Unreadable(message('verdict_problem_commit', { input, given: cleanLine(text, 80) }))
