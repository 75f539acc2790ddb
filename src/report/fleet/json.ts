import type { Finding, Fix, Fleet, FleetSubject, FleetTotals, Words } from '../../gate/fleet.ts'
import type { Catalogue, Message } from '../../messages/message.ts'
import { type SpokenMessage, sentence, spoken } from '../sentence.ts'

/** Builds what `report.json` says of a fleet. */
export function fleetJson(words: Catalogue, fleet: Fleet): unknown {
  return {
    kind: fleet.kind,
    totals: totalsJson(fleet.totals),
    subjects: fleet.subjects.map((subject) => subjectJson(words, subject)),
    left_out: totalsJson(fleet.leftOut),
    fixes: fleet.fixes.map((fix) => fixJson(words, fix)),
    fixes_left_out: fleet.fixesLeftOut,
  }
}

function totalsJson({ counts, ignored, known, states, subjects, withFindings }: FleetTotals): unknown {
  return { subjects, states, with_findings: withFindings, counts, ignored, known }
}

function subjectJson(words: Catalogue, subject: FleetSubject): unknown {
  return {
    id: subject.id,
    name: subject.name,
    group: subject.group,
    state: subject.state,
    counts: subject.counts,
    ignored: subject.ignored,
    known: subject.known,
    reason: why(words, subject.reason),
    url: subject.url,
    findings: subject.findings.map((finding) => findingJson(words, finding)),
    findings_left_out: subject.findingsLeftOut,
  }
}

function findingJson(words: Catalogue, finding: Finding): unknown {
  return {
    id: finding.id,
    title: textOf(words, finding.title),
    level: finding.level,
    place: finding.place,
    status: finding.status,
    counted: finding.counted,
    reason: why(words, finding.reason),
  }
}

function fixJson(words: Catalogue, fix: Fix): unknown {
  return {
    id: fix.id,
    title: textOf(words, fix.title),
    level: fix.level,
    text: textOf(words, fix.text),
    url: fix.url,
    findings: fix.findings,
  }
}

function why(words: Catalogue, reason: Message | null): SpokenMessage | null {
  return reason && spoken(words, reason)
}

function textOf(words: Catalogue, said: Words): string {
  return typeof said === 'string' ? said : sentence(words, said)
}
