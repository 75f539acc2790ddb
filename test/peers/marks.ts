import type { Cell, PeerCase } from './peer-case.ts'

/** What can be wrong with what a client did. */
export type Mark =
  | 'false green'
  | 'no end'
  | 'scan left running'
  | 'second scan'
  | 'wrong crawl'
  | 'scan begun'
  | 'red though clean'

/** Says what is wrong with what a client did in a case; nothing is a good answer. */
export function marksOf(theCase: PeerCase, cell: Cell): readonly Mark[] {
  const last = cell.exits.at(-1)
  const isOver = cell.noEndIn === undefined
  const isGreen = isOver && last === 0
  const marks: readonly (readonly [boolean, Mark])[] = [
    [!isOver, 'no end'],
    [isGreen && theCase.must === 'red', 'false green'],
    [isGreen && theCase.mustScan !== undefined && cell.crawl !== theCase.mustScan, 'wrong crawl'],
    [theCase.mustNotStart === true && (cell.starts ?? 0) > 0, 'scan begun'],
    [isOver && !isGreen && theCase.must === 'green', 'red though clean'],
    [(cell.starts ?? 0) > 1, 'second scan'],
    [cell.left > 0, 'scan left running'],
  ]
  return marks.flatMap(([isSo, mark]) => (isSo ? [mark] : []))
}
