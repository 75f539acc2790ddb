import type { Fleet, FleetTotals, GivenSubject } from '../../gate/fleet.ts'
import { createFleet, type FleetBuilder } from '../../gate/fleet-builder.ts'
import type { SourceFleet } from '../../gate/gate-list.ts'
import { type Message, message } from '../../messages/message.ts'
import type { JudgedReport } from './judge.ts'
import { type ReadReport, readReport, type VerdictContext } from './read-reports.ts'
import { type FleetKind, knownFleetKind, type ParsedFleet } from './schema.ts'

/** A reader sees the first few; every report has its own. */
const mostSources = 10

interface Growing {
  readonly kind: FleetKind
  readonly builder: FleetBuilder
  readonly beyond: FleetTotals[]
}

/**
 * Puts the fleets of each source together, bounded as every fleet is. The reports are read once more, one at a time:
 * only now is it known which of them count, and a thousand fleets are more than memory should hold.
 */
export async function fleetsOf(
  judged: readonly JudgedReport<ReadReport>[],
  { reportFiles, signal }: Pick<VerdictContext, 'reportFiles' | 'signal'>,
): Promise<SourceFleet[]> {
  const growing = new Map<string, Growing>()
  for (const { report, state } of judged) {
    if (!report.hasFleet || state === 'skipped') continue
    signal.throwIfAborted()
    const read = await readReport(report.file, reportFiles)
    if ('why' in read || read.report.fleet === undefined) continue
    const { fleet } = read.report
    const kind = knownFleetKind(fleet.kind)
    const known = growing.get(report.source) ?? { kind, builder: createFleet(kind), beyond: [] }
    if (!growing.has(report.source) && growing.size === mostSources) continue
    growing.set(report.source, known)
    for (const subject of subjectsOf(fleet)) known.builder.add(subject)
    known.beyond.push(totalsOf(fleet.left_out))
  }
  return [...growing].map(([source, { beyond, builder }]) => ({
    source,
    fleet: beyond.reduce(withMore, builder.build()),
  }))
}

const quoted = (said: { readonly text: string } | null): Message | null =>
  said && message('verdict_quoted', { words: said.text })

function subjectsOf({ fixes, subjects }: ParsedFleet): GivenSubject[] {
  const keyOf = (one: { readonly id: string; readonly title: string }) => JSON.stringify([one.id, one.title])
  const fixOf = new Map(fixes.map((fix) => [keyOf(fix), fix]))
  return subjects.map((subject) => ({
    ...subject,
    reason: quoted(subject.reason),
    findings: subject.findings.map((finding) => {
      const fix = fixOf.get(keyOf(finding))
      return { ...finding, reason: quoted(finding.reason), fix: fix?.text ?? null, url: fix?.url ?? null }
    }),
  }))
}

function totalsOf({ with_findings: withFindings, ...others }: ParsedFleet['totals']): FleetTotals {
  return { ...others, withFindings }
}

/** Adds the numbers of subjects that a report has as numbers only. */
function withMore(fleet: Fleet, more: FleetTotals): Fleet {
  return { ...fleet, totals: sum(fleet.totals, more), leftOut: sum(fleet.leftOut, more) }
}

function sum<T>(one: T, other: T): T {
  if (typeof one === 'number') return (one + Number(other)) as T
  if (typeof one !== 'object' || one === null) return one
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, sum(value, (other as Record<string, unknown>)[name])]),
  ) as T
}
