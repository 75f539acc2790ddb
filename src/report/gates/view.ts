import { type SubjectState, subjectStates } from '../../gate/fleet.ts'
import type { GateEntry, GateList } from '../../gate/gate-list.ts'
import type { MessageKey } from '../../messages/message.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { amountText, timeText } from '../amounts.ts'
import { type FleetView, fleetView, stateTones } from '../fleet/view.ts'
import { inertLine, linkable } from '../harmless.ts'
import { sentence } from '../sentence.ts'
import type { Tone } from '../view.ts'

/** A gate in words. */
export interface GateRow {
  readonly state: SubjectState
  readonly tone: Tone
  readonly name: string
  /** Which service it asked; empty where nobody knows. */
  readonly source: string
  /** Where its report was found; empty where there is none. */
  readonly file: string
  /** Where it ran, or what it names as its own result. */
  readonly href: string | null
  /** How it ended, in its own words for that. */
  readonly outcome: string
  /** How it counts. */
  readonly result: string
  readonly counts: string
  /** When it ended; empty where there is no report. */
  readonly ended: string
  readonly why: string | null
  /** Its own reason, where that is not said by `why`. */
  readonly own: string | null
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** The gates of a verdict in the words of one language, plain and bounded like everything in a `ReportView`. */
export interface GatesView {
  readonly heading: string
  readonly totals: string
  /** The worst first, at most 200. */
  readonly rows: readonly GateRow[]
  /** How many gates there are beyond the rows. */
  readonly leftOut: number
  readonly fleets: readonly FleetView[]
}

const mostRows = 200

/** Says the gates of a verdict in a language. */
export function gatesView(words: Catalogue, { entries, fleets }: GateList): GatesView {
  const number = (state: SubjectState) => entries.filter((entry) => entry.state === state).length
  const counts = Object.fromEntries(subjectStates.map((state) => [state, number(state)])) as Record<
    SubjectState,
    number
  >
  return {
    heading: say(words, message('gates_heading')),
    totals: say(words, message('gates_totals', { ...counts, gates: entries.length })),
    rows: entries.slice(0, mostRows).map((entry) => gateRow(words, entry)),
    leftOut: Math.max(0, entries.length - mostRows),
    fleets: fleets.map(({ fleet, source }) => {
      const view = fleetView(words, fleet)
      const named = { source: nameInWords(words, 'source', source), subjects: view.heading }
      return { ...view, heading: inertLine(say(words, message('gates_fleet_heading', named)), 200) }
    }),
  }
}

function gateRow(words: Catalogue, entry: GateEntry): GateRow {
  const { details, file, name, outcome, source, state, url, why } = entry
  const links = (details?.links ?? []).flatMap(({ key, url: address }) => {
    const href = linkable(address)
    return href === null ? [] : [{ label: nameInWords(words, 'link', key), href }]
  })
  const counts = (details?.counts ?? []).map(({ fact, value }) =>
    say(
      words,
      message('gates_count', {
        label: nameInWords(words, 'fact', fact),
        value: amountText(words, value, 'count'),
      }),
    ),
  )
  const said = why === null ? null : sentence(words, why)
  const reason =
    details?.reason === undefined || details.reason === null ? null : inertLine(details.reason, 500)
  return {
    state,
    tone: stateTones[state],
    name: inertLine(name, 200),
    source: source === null ? '' : nameInWords(words, 'source', source),
    file: inertLine(file ?? '', 300),
    href: (url === null ? null : linkable(url)) ?? links[0]?.href ?? null,
    outcome: say(words, outcome === null ? message('gates_none') : message(`outcome_${outcome}`)),
    result: say(words, message(`result_${state}`)),
    counts: inertLine(counts.join(' · '), 400),
    ended: entry.endedAt === null ? '' : timeText(entry.endedAt),
    why: said,
    own: reason !== null && said?.includes(reason) ? null : reason,
    links,
  }
}

/** A name from a report in words, where this version has any for it; otherwise the name itself. */
function nameInWords(words: Catalogue, kind: 'source' | 'fact' | 'link', name: string): string {
  const key = `${kind}_${name}`
  if (!Object.hasOwn(words, key)) return inertLine(name, 60)
  return say(words, { key: key as MessageKey, params: undefined })
}

/** Says how many gates are not among the first ones; `null` where all are. */
export function moreGates(words: Catalogue, { leftOut, rows }: GatesView, shown: number): string | null {
  const count = Math.max(0, rows.length - shown) + leftOut
  return count === 0 ? null : say(words, message('gates_more', { count }))
}
