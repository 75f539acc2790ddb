import type { GateEntry, GateList } from '../../gate/gate-list.ts'
import type { Catalogue } from '../../messages/message.ts'
import { fleetJson } from '../fleet/json.ts'
import { spoken } from '../sentence.ts'

/** Builds what `report.json` says of the gates of a verdict: every one of them, and the fleets of their sources. */
export function gatesJson(words: Catalogue, { entries, fleets }: GateList): object {
  return {
    gates: entries.map((entry) => entryJson(words, entry)),
    fleets: fleets.map(({ fleet, source }) => ({ source, fleet: fleetJson(words, fleet) })),
  }
}

function entryJson(words: Catalogue, entry: GateEntry): unknown {
  return {
    name: entry.name,
    source: entry.source,
    subject: entry.subject,
    state: entry.state,
    outcome: entry.outcome,
    conclusion: entry.conclusion,
    why: entry.why && spoken(words, entry.why),
    commit: entry.commit,
    ended_at: entry.endedAt,
    simulated: entry.simulated,
    attempt: entry.attempt,
    url: entry.url,
    file: entry.file,
    details: entry.details,
  }
}
