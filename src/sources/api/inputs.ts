import { cleanLine } from '../../kernel/clean-text.ts'
import { ConfigurationError } from '../../kernel/errors.ts'
import { whyUnreadable } from '../../kernel/file-errors.ts'
import { type Message, message } from '../../messages/message.ts'
import { type IgnoreEntry, type IgnoreTerms, readIgnoreFile } from '../../options/ignore-file.ts'
import { type Baseline, parseBaseline } from './baseline.ts'
import type { ApiDocument } from './document.ts'
import { templateNames } from './fill-path.ts'
import { nameOf } from './operation.ts'
import { longestDocument, readDocument } from './read-document.ts'
import type { ApiOptions } from './read-options.ts'
import { isRuleId } from './rule.ts'

/** The words of ignore files of this check. */
export const ignoreTerms: IgnoreTerms = { id: 'rule', instance: 'place', knows: isRuleId }

/** Everything that a check reads before it sends anything to its target. */
export interface CheckInputs {
  /** `undefined` where there is none, or where it could not be read. */
  readonly document: ApiDocument | undefined
  readonly entries: readonly IgnoreEntry[]
  readonly baseline: Baseline | undefined
}

/** What was read, and everything that is wrong with it. */
export interface InputsReading {
  readonly inputs: CheckInputs
  readonly problems: readonly Message[]
}

/** What files are read with. */
export interface InputTools {
  /** Rejects with a Node error or an `UnfitFileError`; `longest` is in characters. */
  readonly readFile: (path: string, longest: number) => Promise<string>
  /** Milliseconds since 1970. */
  readonly now: number
  /** The text of a document that `openapi` gives by its URL, once it was fetched. */
  readonly fetched?: string
}

/**
 * Reads what the options name, document, ignore file and baseline, and finds every problem of them at once. It sends
 * nothing: a document by URL is looked at when its text is handed in. Options that could not be read are left out.
 */
export async function readInputs(options: Partial<ApiOptions>, tools: InputTools): Promise<InputsReading> {
  const problems: Message[] = []
  const document = await readOpenapi(options, tools, problems)
  const isKnown = document !== undefined || options.openapi?.kind === 'none'
  if (isKnown) problems.push(...namingProblems(document, options))
  const entries = await readEntries(options, tools, problems)
  const baseline = await readBaseline(options, tools, problems)
  return { inputs: { document, entries, baseline }, problems }
}

async function readOpenapi(
  { openapi }: Partial<ApiOptions>,
  { fetched, readFile }: InputTools,
  problems: Message[],
): Promise<ApiDocument | undefined> {
  if (openapi === undefined || openapi.kind === 'none') return undefined
  const file = cleanLine(openapi.kind === 'file' ? openapi.path : openapi.url.href, 200)
  const text = openapi.kind === 'url' ? fetched : await readNamed(readFile, 'openapi', openapi.path, problems)
  if (text === undefined) return undefined
  const reading = await readDocument(text, file)
  problems.push(...reading.problems)
  return reading.document
}

async function readNamed(
  readFile: InputTools['readFile'],
  input: string,
  path: string,
  problems: Message[],
): Promise<string | undefined> {
  try {
    return await readFile(path, longestDocument)
  } catch (error) {
    problems.push(message('problem_file', { input, given: cleanLine(path, 200), why: whyUnreadable(error) }))
    return undefined
  }
}

/** `path_values` and `leave_out` must name something: what names nothing is a slip of the pen. */
function namingProblems(
  document: ApiDocument | undefined,
  { leave_out: patterns = [], path_values: values = new Map() }: Partial<ApiOptions>,
): Message[] {
  const operations = document?.operations ?? []
  const names = new Set(
    operations.flatMap(({ parameters, path }) => [
      ...templateNames(path),
      ...parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    ]),
  )
  return [
    ...[...values.keys()]
      .filter((name) => !names.has(name))
      .map((name) =>
        message('api_problem_path_value_unknown', { input: 'path_values', given: cleanLine(name, 80) }),
      ),
    ...patterns
      .filter(({ matches }) => !operations.some((operation) => matches(nameOf(operation))))
      .map(({ text }) =>
        message('api_problem_leave_out_nothing', { input: 'leave_out', given: cleanLine(text, 80) }),
      ),
  ]
}

async function readEntries(
  { ignore_file: file }: Partial<ApiOptions>,
  { readFile }: InputTools,
  problems: Message[],
): Promise<readonly IgnoreEntry[]> {
  if (file === undefined) return []
  try {
    return await readIgnoreFile(file, 'ignore_file', (path) => readFile(path, longestDocument), ignoreTerms)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    problems.push(...error.problems)
    return []
  }
}

async function readBaseline(
  { baseline: file, max_baseline_age: longest }: Partial<ApiOptions>,
  { now, readFile }: InputTools,
  problems: Message[],
): Promise<Baseline | undefined> {
  if (file === undefined) return undefined
  const text = await readNamed(readFile, 'baseline', file, problems)
  if (text === undefined || longest === undefined) return undefined
  const read = parseBaseline(text, cleanLine(file, 200), { longest, now })
  if ('baseline' in read) return read.baseline
  problems.push(read.problem)
  return undefined
}
