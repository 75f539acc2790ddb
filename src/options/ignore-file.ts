import { cleanLine } from '../kernel/clean-text.ts'
import { ConfigurationError, refuseProblems } from '../kernel/errors.ts'
import { whyUnreadable } from '../kernel/file-errors.ts'
import { parseIsoTime } from '../kernel/iso-time.ts'
import { type Wildcard, wildcard } from '../kernel/wildcard.ts'
import { type Message, message } from '../messages/message.ts'

/** A finding that somebody has answered for. All texts are of printable characters. */
export interface IgnoreEntry {
  /** The finding's own ID, as the service writes it. */
  readonly id: string
  /** Where it is ignored, `*` and `?` as wildcards; everywhere where this is absent. */
  readonly instance?: string
  readonly reason: string
  readonly approved_by: string
  /** The last day on which it is ignored, `YYYY-MM-DD` in UTC. */
  readonly expires: string
}

/** How a gate's files call the two things that an entry names, and which IDs there are, where they are known. */
export interface IgnoreTerms {
  readonly id: string
  readonly instance: string
  readonly knows?: (id: string) => boolean
}

/** The words of files about items of instances. */
const itemTerms: IgnoreTerms = { id: 'id', instance: 'instance' }

const answers = ['reason', 'approved_by', 'expires'] as const
const fieldsOf = ({ id, instance }: IgnoreTerms) => [id, instance, ...answers]
const day = 86_400_000

/**
 * Reads an ignore file, YAML or JSON: a list of entries, or a mapping whose `ignore` is that list. `readFile`
 * rejects with a Node error or an `UnfitFileError`. Throws a `ConfigurationError` with every problem there is: whoever
 * ignores something must mean exactly that.
 */
export async function readIgnoreFile(
  file: string,
  input: string,
  readFile: (path: string) => Promise<string>,
  terms: IgnoreTerms = itemTerms,
): Promise<readonly IgnoreEntry[]> {
  const shown = cleanLine(file, 200)
  let text: string
  try {
    text = await readFile(file)
  } catch (error) {
    throw new ConfigurationError([
      message('problem_file', { input, given: shown, why: whyUnreadable(error) }),
    ])
  }
  const { entries, problems } = await parseIgnoreFile(text, shown, terms)
  refuseProblems(problems)
  return entries
}

/** Parses the text of an ignore file; `file` is how problems call it. Entries are complete where there is no problem. */
export async function parseIgnoreFile(
  text: string,
  file: string,
  terms: IgnoreTerms = itemTerms,
): Promise<{ readonly entries: readonly IgnoreEntry[]; readonly problems: readonly Message[] }> {
  // Few runs ignore anything, and none should load a parser of YAML before its first request for nothing.
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  // JSON is YAML, too. The failsafe schema leaves `expires: 2026-12-31` and `id: 1.10` the texts that they are.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.slice(0, 20).map(({ message: why, pos: [at] }) => {
      const { line, col } = lines.linePos(at)
      return message('ignore_problem_syntax', { file, line, column: col, why: cleanLine(why, 200) })
    })
    return { entries: [], problems }
  }
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 100 })
  } catch {
    return { entries: [], problems: [message('ignore_problem_aliases', { file })] }
  }
  return entriesOf(content, file, terms)
}

function entriesOf(
  content: unknown,
  file: string,
  terms: IgnoreTerms,
): { entries: IgnoreEntry[]; problems: Message[] } {
  const list = isMapping(content) && Object.keys(content).join() === 'ignore' ? content['ignore'] : content
  if (!Array.isArray(list)) return { entries: [], problems: [message('ignore_problem_shape', { file })] }
  const problems: Message[] = []
  const entries = list.map((entry: unknown, index): IgnoreEntry => {
    const number = index + 1
    if (!isMapping(entry)) {
      problems.push(message('ignore_problem_entry', { file, number, fields: [terms.id, ...answers] }))
      return {} as IgnoreEntry
    }
    problems.push(...problemsOf(entry, file, number, terms))
    const { [terms.id]: id, [terms.instance]: instance, ...answered } = entry
    return { id, ...(instance !== undefined && { instance }), ...answered } as IgnoreEntry
  })
  return { entries, problems }
}

function problemsOf(
  entry: Readonly<Record<string, unknown>>,
  file: string,
  number: number,
  terms: IgnoreTerms,
): Message[] {
  const fields = fieldsOf(terms)
  const problems: Message[] = Object.keys(entry)
    .filter((name) => !fields.includes(name))
    .map((name) => message('ignore_problem_field', { file, number, field: cleanLine(name, 40), fields }))
  for (const field of fields) {
    const value = entry[field]
    if (value === undefined && field === terms.instance) continue
    if (typeof value !== 'string' || value === '' || cleanLine(value, Number.POSITIVE_INFINITY) !== value) {
      problems.push(message('ignore_problem_text', { file, number, field }))
    } else if (field === 'expires' && Number.isNaN(parseIsoTime(`${value}T00:00:00Z`))) {
      problems.push(message('ignore_problem_expires', { file, number, given: cleanLine(value, 40) }))
    } else if (field === terms.id && terms.knows?.(value) === false) {
      problems.push(message('ignore_problem_unknown', { file, number, field, given: cleanLine(value, 40) }))
    }
  }
  return problems
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is ignored at one moment, and what became of each entry. */
export interface Ignoring {
  /** The first entry that ignores a finding of an instance; `undefined` where it counts. */
  entryFor(id: string, instance: string): IgnoreEntry | undefined
  /** What to say of entries that ignore no longer, or have ignored nothing by now. */
  warnings(): readonly Message[]
}

/**
 * Begins to ignore by the entries of a file, as of `now` in milliseconds since 1970. What ends within `soonDays` is
 * said beforehand: an exception that ends unnoticed blocks everybody on one morning.
 */
export function createIgnoring(entries: readonly IgnoreEntry[], now: number, soonDays = 0): Ignoring {
  const used = new Set<IgnoreEntry>()
  const endOf = ({ expires }: IgnoreEntry) => parseIsoTime(`${expires}T00:00:00Z`) + day
  const expired = entries.filter((entry) => now >= endOf(entry))
  const valid = entries.filter((entry) => !expired.includes(entry))
  const byId = new Map<string, { readonly entry: IgnoreEntry; readonly isIn: Wildcard }[]>()
  for (const entry of valid) {
    const isIn = wildcard(entry.instance ?? '*')
    byId.set(entry.id, [...(byId.get(entry.id) ?? []), { entry, isIn }])
  }
  const about = ({ id, instance = '*', expires }: IgnoreEntry) => ({ id, instance, expires })
  return {
    entryFor: (id, instance) => {
      const matching = (byId.get(id) ?? []).filter(({ isIn }) => isIn(instance))
      for (const { entry } of matching) used.add(entry)
      return matching[0]?.entry
    },
    warnings: () => [
      ...expired.map((entry) => message('ignore_expired', about(entry))),
      ...valid
        .filter((entry) => now >= endOf(entry) - soonDays * day)
        .map((entry) => message('ignore_expires_soon', about(entry))),
      ...valid
        .filter((entry) => !used.has(entry))
        .map((entry) => message('ignore_unused', { id: entry.id, instance: entry.instance ?? '*' })),
    ],
  }
}
