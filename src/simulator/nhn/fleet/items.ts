import { aspects, type ItemLanguage, levelNames, madeUpMark, topics } from './item-words.ts'

/** How grave an item is: high, medium, low. */
export type Level = keyof typeof levelNames

/** An item of an inspection as the details call shows it, but for its result. */
export interface Item {
  readonly categoryName: string
  readonly resultId: string
  readonly weakLevel: Level
  readonly weakLevelName: string
  readonly itemName: string
  readonly manageMethod: string
}

/** By which list an instance was checked. */
export interface ItemList {
  readonly os: 'Linux' | 'Windows'
  /** `M`: critical information infrastructure; `F`: electronic finance. */
  readonly criteria: 'M' | 'F'
}

const levels: readonly Level[] = ['H', 'M', 'H', 'L', 'M']

/** Says how grave the item at a position, counted from 0, is. It is the same in each list. */
export function levelAt(position: number): Level {
  return levels[position % levels.length] ?? 'H'
}

/** Gives the items of a list, as many as wanted; past the thirteen topics they begin again with a number. */
export function itemsOf(list: ItemList, count: number, language: ItemLanguage): Item[] {
  return Array.from({ length: count }, (_, position) => itemAt(list, position, language))
}

function itemAt(list: ItemList, position: number, language: ItemLanguage): Item {
  const perRound = topics.length * aspects.length
  const topic = topics[Math.floor((position % perRound) / aspects.length)]
  const aspect = aspects[position % aspects.length]
  if (topic === undefined || aspect === undefined) throw new RangeError('There is no such item.')
  const name = topic.name[language]
  const round = Math.floor(position / perRound)
  const suffix = round === 0 ? '' : ` (${round + 1})`
  const weakLevel = levelAt(position)
  return {
    categoryName: topic.category[language],
    resultId: resultId(list, position),
    weakLevel,
    weakLevelName: levelNames[weakLevel][language],
    itemName: `${madeUpMark[language]} ${aspect.name[language].replace('{topic}', name)}${suffix}`,
    manageMethod: `${madeUpMark[language]} ${aspect.fix[language].replace('{topic}', name)}`,
  }
}

/** The guide's example has `U-01`; what Windows and the criteria of finance have instead is not documented. */
function resultId({ os, criteria }: ItemList, position: number): string {
  const system = os === 'Linux' ? 'U' : 'W'
  return `${criteria === 'F' ? 'F' : ''}${system}-${String(position + 1).padStart(2, '0')}`
}
