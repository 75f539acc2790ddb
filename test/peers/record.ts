import { z } from 'zod'
import type { Cell } from './peer-case.ts'

const cell = z.strictObject({
  exits: z.readonly(z.array(z.union([z.int(), z.string()]))),
  noEndIn: z.number().exactOptional(),
  starts: z.int().nullable(),
  left: z.int(),
  crawl: z.int().exactOptional(),
  said: z.boolean().exactOptional(),
})

const client = z.strictObject({
  name: z.string(),
  version: z.string().nullable(),
  commit: z.string().nullable(),
  /** The day of the measurement, ISO 8601. */
  date: z.iso.date(),
  runtime: z.string(),
  /** Of the file that was started; `null` where it was not kept. */
  sha256: z.string().nullable(),
  note: z.string().exactOptional(),
  /** By the ID of the case. A case that is missing was not run. */
  cases: z.record(z.string(), z.union([cell, z.literal('no such input')])),
})

/** What a client of others was seen to do. */
export type PeerClient = z.infer<typeof client>

/** What the clients of others were seen to do, as test/peers/record.json keeps it. */
export interface PeerRecord {
  readonly clients: readonly PeerClient[]
}

const record = z.strictObject({ clients: z.array(client) })

/** Reads a record. Throws where it has another form. */
export function readRecord(text: string): PeerRecord {
  return record.parse(JSON.parse(text))
}

/** Writes a record, a line a case. */
export function recordText({ clients }: PeerRecord): string {
  const kept = new Map<string, string>()
  const keep = (value: Cell | string) => {
    const name = `cell-${kept.size}`
    kept.set(`"${name}"`, oneLine(value))
    return name
  }
  const shown = clients.map((one) => ({
    ...one,
    cases: Object.fromEntries(Object.entries(one.cases).map(([id, seen]) => [id, keep(seen)])),
  }))
  const text = JSON.stringify({ clients: shown }, null, 2)
  return `${text.replaceAll(/"cell-\d+"/g, (name) => kept.get(name) ?? name)}\n`
}

function oneLine(value: Cell | string): string {
  if (typeof value === 'string') return JSON.stringify(value)
  const parts = Object.entries(value).map(([name, part]) => {
    const text = Array.isArray(part) ? `[${part.map((one) => JSON.stringify(one)).join(', ')}]` : String(part)
    return `${JSON.stringify(name)}: ${text}`
  })
  return `{ ${parts.join(', ')} }`
}

/** Puts what was measured into a record, in place of what the client of this name did before. */
export function withClient({ clients }: PeerRecord, measured: PeerClient): PeerRecord {
  const isKnown = clients.some(({ name }) => name === measured.name)
  if (!isKnown) return { clients: [...clients, measured] }
  return { clients: clients.map((one) => (one.name === measured.name ? measured : one)) }
}
