import { Refusal, refusals } from './refusal.ts'

/** A thing as an answer shows it. */
export type Row = Readonly<Record<string, unknown>>

/** What a list is asked for, as it stands in the query. */
export interface ListQuery {
  readonly q?: string | undefined
  readonly start?: string | undefined
  readonly limit?: string | undefined
  readonly orderby?: string | undefined
  readonly fields?: string | undefined
  readonly withoutCount?: string | undefined
}

/** One page of a list. */
export interface Listing {
  readonly rows: readonly Row[]
  /** How many there are in all; unset when nobody wants to know. */
  readonly count: number | undefined
  readonly links: Readonly<Record<string, { readonly href: string }>>
}

const usualLimit = 200
const condition = /^([A-Za-z_.]+):(?:"((?:[^"\\]|\\.)*)"|([^",]+))(?:,|$)/

/**
 * Makes a page of a list. `path` is where the list is at the address that the server believes to have.
 * Searching compares whole texts and lets case be; a comma is an «and».
 */
export function listed(all: readonly Row[], query: ListQuery, path: string): Listing | Refusal {
  const wanted = search(all, query.q ?? '')
  if (wanted instanceof Refusal) return wanted
  const ordered = order(wanted, query.orderby ?? '')
  const start = Number(query.start ?? '0')
  const limit = Number(query.limit ?? usualLimit)
  // Both -1 and 0 stand for no limit.
  const size = limit <= 0 ? Math.max(1, ordered.length) : limit
  const rows = ordered.slice(start, start + size).map((row) => onlyFields(row, query.fields ?? ''))
  const count = query.withoutCount === 'true' ? undefined : ordered.length
  return { rows, count, links: linksOf(path, query, { start, size, total: ordered.length }) }
}

function search(all: readonly Row[], q: string): readonly Row[] | Refusal {
  let found = all
  for (let rest = q; rest !== ''; ) {
    const [whole, field = '', quoted, bare] = condition.exec(rest) ?? []
    if (whole === undefined) return refusals.searchWrong
    const wanted = (quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '').toLowerCase()
    found = found.filter((row) => String(fieldOf(row, field)).toLowerCase() === wanted)
    rest = rest.slice(whole.length).trimStart()
  }
  return found
}

function order(rows: readonly Row[], orderby: string): readonly Row[] {
  if (orderby === '') return rows
  const descending = orderby.startsWith('-')
  const field = orderby.replace(/^[-+]/, '')
  const sorted = rows.toSorted((one, other) => compare(fieldOf(one, field), fieldOf(other, field)))
  return descending ? sorted.reverse() : sorted
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [text, otherText] = [String(one ?? ''), String(other ?? '')]
  return text === otherText ? 0 : text < otherText ? -1 : 1
}

function fieldOf(row: Row, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Row)[name] : undefined),
      row,
    )
}

function onlyFields(row: Row, fields: string): Row {
  if (fields === '') return row
  const names = [...fields.split(',').map((name) => name.trim()), '_href']
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)))
}

function linksOf(
  path: string,
  { start: _, ...query }: ListQuery,
  { start, size, total }: { start: number; size: number; total: number },
): Listing['links'] {
  const link = (from: number) => {
    const rest = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return { href: `${path}?${new URLSearchParams([['start', String(from)], ...rest])}` }
  }
  return {
    first: link(0),
    last: link(Math.max(0, Math.ceil(total / size) - 1) * size),
    ...(start > 0 && { previous: link(Math.max(0, start - size)) }),
    ...(start + size < total && { next: link(start + size) }),
  }
}
