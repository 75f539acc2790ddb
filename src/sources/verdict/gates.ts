import { bounded } from '../../gate/bounded-text.ts'
import { subjectStates } from '../../gate/fleet.ts'
import { type GateEntry, mostDetailed } from '../../gate/gate-list.ts'
import { message } from '../../messages/message.ts'
import { type Effect, effects } from './effects.ts'
import type { JudgedReport, Judgement } from './judge.ts'
import type { ReadReport, UnreadableReport } from './read-reports.ts'

/** A gate with what it does to the verdict. */
interface Ranked {
  readonly entry: GateEntry
  readonly effect: Effect | null
}

/** Lists every gate, the worst first: those that are missing, those that nobody can read, and all others. */
export function gateEntries(
  { judged, missing }: Judgement<ReadReport>,
  unreadable: readonly UnreadableReport[],
): GateEntry[] {
  const ranked: Ranked[] = [
    ...missing.map((written): Ranked => ({ entry: missingEntry(written), effect: 'failed' })),
    ...unreadable.map((one): Ranked => ({ entry: unreadableEntry(one), effect: 'misconfigured' })),
    ...judged.map((one): Ranked => ({ entry: entryOf(one), effect: one.effect })),
  ]
  return ranked
    .sort(worstFirst)
    .map(({ entry }, index) => (index < mostDetailed ? entry : { ...entry, details: null }))
}

/** What a gate is called. */
export function gateName({ source, subject }: Pick<ReadReport, 'source' | 'subject'>): string {
  return bounded(subject.id === null ? source : `${source} ${subject.id}`, 200)
}

function worstFirst(one: Ranked, other: Ranked): number {
  const rank = ({ effect, entry }: Ranked) =>
    subjectStates.indexOf(entry.state) * 100 + (effect === null ? effects.length : effects.indexOf(effect))
  const name = ({ entry }: Ranked) => `${entry.name}\0${entry.file ?? ''}`
  return rank(one) - rank(other) || (name(one) < name(other) ? -1 : 1)
}

const nothing = {
  source: null,
  subject: null,
  outcome: null,
  conclusion: null,
  commit: null,
  endedAt: null,
  simulated: null,
  attempt: null,
  url: null,
  file: null,
  details: null,
} as const satisfies Partial<GateEntry>

function missingEntry(written: string): GateEntry {
  const [source = ''] = written.split(/[:* ]/)
  return {
    ...nothing,
    name: bounded(written, 200),
    source,
    state: 'fail',
    why: message('verdict_why_missing'),
  }
}

function unreadableEntry({ path, why }: UnreadableReport): GateEntry {
  return {
    ...nothing,
    name: path,
    file: path,
    state: 'unjudged',
    why: message('verdict_why_unreadable', { why }),
  }
}

function entryOf({ report, state, why }: JudgedReport<ReadReport>): GateEntry {
  const { attempt, commit, conclusion, details, endedAt, file, outcome, simulated, source, subject, url } =
    report
  return {
    name: gateName(report),
    source,
    subject: { kind: subject.kind, id: subject.id === null ? null : bounded(subject.id, 200) },
    state,
    outcome,
    conclusion,
    why,
    commit: commit === null ? null : bounded(commit, 100),
    endedAt: new Date(endedAt).toISOString(),
    simulated,
    attempt,
    url: url === null ? null : bounded(url, 2_000),
    file: file.path,
    details,
  }
}
