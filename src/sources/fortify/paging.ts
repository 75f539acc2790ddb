import { AnswerError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'

/** Rows of one page, and what SSC says of the rest. */
export interface Page<T> {
  readonly rows: readonly T[]
  /** How many rows there are in all, where SSC says so. */
  readonly count: number | undefined
  /** Whether SSC says that another page follows. */
  readonly hasNext: boolean
}

/** As many rows as SSC gives by itself. */
export const pageLength = 200
/** A list that has not settled after so many readings is changed faster than it can be read. */
const mostReadings = 3

/**
 * Reads a list to its end, asking for the rows from `start` on until SSC has given them all; `keyOf` tells rows apart.
 * The links of an answer are not followed: they name the host that the server takes for its own. Where rows went away
 * meanwhile, others moved up unseen, so the list is read again. Throws an `AnswerError` where it can't be had whole.
 */
export async function everyRow<T>(
  endpoint: string,
  keyOf: (row: T) => string,
  pageAt: (start: number) => Promise<Page<T>>,
): Promise<T[]> {
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const rows = await readThrough(keyOf, pageAt)
    if (rows !== undefined) return rows
  }
  throw new AnswerError(message('fortify_answer_paging', { endpoint }), false)
}

/** `undefined` where the pages do not make a whole. */
async function readThrough<T>(
  keyOf: (row: T) => string,
  pageAt: (start: number) => Promise<Page<T>>,
): Promise<T[] | undefined> {
  const seen = new Map<string, T>()
  let announced = 0
  for (let start = 0; ; ) {
    const { count, hasNext, rows } = await pageAt(start)
    const before = seen.size
    for (const row of rows) seen.set(keyOf(row), row)
    start += rows.length
    const isRepeated = rows.length > 0 && seen.size === before
    const hasShrunk = (count ?? announced) < announced
    if (isRepeated || hasShrunk) return undefined
    announced = count ?? announced
    const isEnd = count === undefined ? rows.length === 0 : start >= count
    if (isEnd && !hasNext) return [...seen.values()]
    if (rows.length === 0) return undefined
  }
}
