import type * as yaml from 'yaml'
import type { Document, LineCounter, Node, Pair } from 'yaml'
import { cleanLine } from '../../kernel/clean-text.ts'
import { type Message, message } from '../../messages/message.ts'
import type { Position } from './operation.ts'

/** The way to a value of a document: keys, and numbers of items from 0. */
export type Path = readonly string[]

/** A parsed YAML or JSON text, with where everything stands in it. */
export interface YamlSource {
  readonly content: unknown
  /** Where a value stands: its key, or the item of a list. What is nowhere stands where its nearest parent does. */
  positionOf(path: Path): Position
  /** A number as it is written, where the way ends in one: `007` and `1.10` are other numbers once they are read. */
  writtenNumber(path: Path): string | undefined
}

/**
 * Deeper nesting than this is no document of an API, and the recursion of a parser that follows it would end the
 * process.
 */
const deepest = 200

/** Parses YAML, of which JSON is a part. `file` is how problems call it. Nothing is read half. */
export async function parseYaml(
  text: string,
  file: string,
): Promise<{ readonly source: YamlSource } | { readonly problems: readonly Message[] }> {
  const { Composer, LineCounter: Counter, Lexer, Parser, ...is } = await import('yaml')
  const lines = new Counter()
  const parser = new Parser(lines.addNewLine)
  // The parser reports every line but the first, which it takes to be known.
  lines.addNewLine(0)
  const tokens = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepest) return { problems: [message('api_problem_depth', { file, deepest })] }
  }
  for (const token of parser.end()) tokens.push(token)
  // Its own search for keys that stand twice compares each with each, which a flat list of thousands turns into minutes.
  const options = {
    merge: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
    lineCounter: lines,
  } as const
  const [document, ...more] = [...new Composer(options).compose(tokens, true, text.length)]
  if (document === undefined) throw new Error('A composer without a document.')
  const syntax = (at: number, why: string) => {
    const { col: column, line } = lines.linePos(at)
    return message('api_problem_syntax', { file, line, column, why: cleanLine(why, 200) })
  }
  const faults = [...document.errors, ...document.warnings].map(({ message: why, pos: [at] }) =>
    syntax(at, why),
  )
  for (const { range } of more) faults.push(syntax(range?.[0] ?? 0, 'a second document begins'))
  for (const { at, key } of keysTwice(document.contents, is)) faults.push(syntax(at, `"${key}" stands twice`))
  if (faults.length > 0) return { problems: faults.slice(0, 20) }
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 100 })
  } catch {
    return { problems: [message('api_problem_aliases', { file })] }
  }
  return { source: sourceOf(content, document, lines, is) }
}

type Kinds = Pick<typeof yaml, 'isAlias' | 'isMap' | 'isScalar' | 'isSeq'>

function keyOf(pair: Pair<unknown, unknown>, { isScalar }: Kinds): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined
}

/** The keys that a mapping has twice. Keys are compared as texts: `200` and `"200"` are one in JSON. */
function keysTwice(root: unknown, is: Kinds): { at: number; key: string }[] {
  const found: { at: number; key: string }[] = []
  const left = [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    // One by one: a call takes no list of thousands of arguments.
    if (is.isSeq(node))
      for (const item of node.items) if (item !== undefined && item !== null) left.push(item)
    if (!is.isMap(node)) continue
    const seen = new Set<string>()
    for (const pair of node.items) {
      if (pair.value !== undefined && pair.value !== null) left.push(pair.value)
      const key = keyOf(pair, is)
      if (key === undefined) continue
      if (seen.has(key)) found.push({ at: startOf(pair.key) ?? 0, key: cleanLine(key, 80) })
      seen.add(key)
    }
  }
  return found.sort((one, other) => one.at - other.at)
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}

function sourceOf(content: unknown, document: Document, lines: LineCounter, is: Kinds): YamlSource {
  const resolved = (node: unknown) => (is.isAlias(node) ? node.resolve(document) : node)
  // A mapping of paths is asked for each of them: looked up once, not searched each time.
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair<unknown, unknown>>>()
  const pairsOf = (map: { readonly items: readonly Pair<unknown, unknown>[] }) => {
    const known = pairs.get(map)
    if (known !== undefined) return known
    const made = new Map(map.items.map((pair) => [keyOf(pair, is) ?? '', pair]))
    pairs.set(map, made)
    return made
  }
  const walk = (path: Path): { readonly start: number; readonly node: unknown } => {
    let node: unknown = resolved(document.contents)
    let start = startOf(node) ?? 0
    for (const key of path) {
      if (is.isMap(node)) {
        const pair = pairsOf(node).get(key)
        if (pair === undefined) return { start, node: undefined }
        start = startOf(pair.key) ?? start
        node = resolved(pair.value)
      } else if (is.isSeq(node)) {
        const item: unknown = node.items[Number(key)]
        if (item === undefined) return { start, node: undefined }
        start = startOf(item) ?? start
        node = resolved(item)
      } else return { start, node: undefined }
    }
    return { start, node }
  }
  return {
    content,
    positionOf: (path) => {
      const { line, col } = lines.linePos(walk(path).start)
      return { pointer: pointerTo(path), line, column: col }
    },
    writtenNumber: (path) => {
      const { node } = walk(path)
      const isNumber = is.isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'bigint')
      return isNumber ? node.source : undefined
    },
  }
}

/** The JSON pointer of a way (RFC 6901); empty for the whole document. */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
