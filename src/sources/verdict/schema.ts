import * as z from 'zod/mini'
import { type Fleet, levels, subjectStates } from '../../gate/fleet.ts'
import { outcomes } from '../../gate/outcome.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'
import { catalogueOf } from '../../messages/catalogues.ts'
import { type Message, message } from '../../messages/message.ts'

// What `schema/report.v1.schema.json` promises of a report, as far as a verdict depends on it. What decides has a
// list there that never grows within version 1; names of sources, subjects, facts and links are open.

/** The version of reports that is known. */
export const knownSchema = 'scangate.report/v1'

const name = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/), z.maxLength(100))
const text = z.string()
const said = z.object({ key: name, text: z.string().check(z.minLength(1)) })
const count = z.int().check(z.nonnegative())
const time = z.string().check(z.refine((one) => !Number.isNaN(parseIsoTime(one)), 'a time in ISO 8601'))
const level = z.enum(levels)
const levelCounts = z.object({ high: count, medium: count, low: count })

const totals = z.object({
  subjects: count,
  states: z.object({ fail: count, unjudged: count, warning: count, pass: count, skipped: count }),
  with_findings: count,
  counts: levelCounts,
  ignored: count,
  known: count,
})

const finding = z.object({
  id: text,
  title: text,
  level,
  place: z.nullable(text),
  status: z.enum(['open', 'new', 'known', 'ignored']),
  counted: z.boolean(),
  reason: z.nullable(said),
})

const fleet = z.object({
  kind: name,
  totals,
  subjects: z.array(
    z.object({
      id: text,
      name: text,
      group: z.nullable(text),
      state: z.enum(subjectStates),
      counts: levelCounts,
      ignored: count,
      known: count,
      reason: z.nullable(said),
      url: z.nullable(text),
      findings: z.array(finding),
      findings_left_out: count,
    }),
  ),
  left_out: totals,
  fixes: z.array(z.object({ id: text, title: text, level, text, url: z.nullable(text), findings: count })),
  fixes_left_out: count,
})

const report = z.object({
  schema: z.literal(knownSchema),
  tool: z.object({ name: z.literal('scangate'), version: text }),
  source: name,
  simulated: z.boolean(),
  subject: z.object({ kind: name, id: z.nullable(text) }),
  outcome: z.enum(outcomes),
  conclusion: z.enum(['success', 'notice', 'warning', 'failure']),
  exit_code: z.int().check(z.minimum(0), z.maximum(255)),
  reason: said,
  warnings: z.array(said),
  facts: z.record(name, z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))),
  checks: z.array(z.object({ id: name, result: z.enum(['pass', 'fail', 'unjudged']) })),
  links: z.array(z.object({ key: name, url: text })),
  fleet: z.optional(fleet),
  timing: z.object({ started_at: time, ended_at: time }),
  run: z.object({
    repository: z.nullable(text),
    commit: z.nullable(text),
    url: z.nullable(text),
    attempt: z.nullable(z.number()),
  }),
})

/** A report as far as it was read. */
export type ParsedReport = z.infer<typeof report>

/** The fleet of a report. */
export type ParsedFleet = NonNullable<ParsedReport['fleet']>

/** The kinds of fleets that there are words for. */
export type FleetKind = Fleet['kind']

/** The kind by which a fleet is shown: one that this version does not know is one of subjects. */
export function knownFleetKind(kind: string): FleetKind {
  return Object.hasOwn(catalogueOf('en'), `subjects_${kind}`) ? (kind as FleetKind) : 'subject'
}

/** Reads the text of a report; what is none says why, and nothing of it is quoted but the name of its schema. */
export function parseReport(content: string): { readonly report: ParsedReport } | { readonly why: Message } {
  const trimmed = content.trim()
  if (trimmed === '') return { why: message('file_empty') }
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch {
    const isCutOff = trimmed.startsWith('{') && !trimmed.endsWith('}')
    return { why: message(isCutOff ? 'verdict_file_cut_off' : 'verdict_file_no_json') }
  }
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (typeof schema !== 'string') return { why: message('verdict_file_no_report') }
  if (schema !== knownSchema) {
    return { why: message('verdict_file_schema', { schema: cleanLine(schema, 80), known: knownSchema }) }
  }
  const parsed = report.safeParse(value)
  if (parsed.success) return { report: parsed.data }
  const [issue] = parsed.error.issues
  return {
    why: message('verdict_file_field', { field: cleanLine((issue?.path ?? []).map(String).join('.'), 100) }),
  }
}
