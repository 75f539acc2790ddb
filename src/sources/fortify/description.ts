import { cleanLine } from '../../kernel/clean-text.ts'
import type { Random } from '../../kernel/random.ts'
import type { TokenMark } from './calls.ts'

/** Sixty-two bits: no two tokens of any site get the same by chance. */
const markLength = 12
const mark = /\[scangate-[\da-z]{12}\]$/
/** What a description without words of its own says. */
const usual = 'CI job'

/**
 * Adds a random mark to a description, by which a token is found whose creation got no answer. The mark stands last, and
 * the whole is short enough that no server cuts it off.
 */
export function uniqueDescription(words: string | undefined, random: Random): string {
  const characters = Array.from({ length: markLength }, () => Math.floor(random() * 36).toString(36))
  return `${cleanLine(words ?? '', 200) || usual} [scangate-${characters.join('')}]`
}

/**
 * The tokens that a description was made for. Only its mark counts, since a server may escape or cut other words of it.
 * None for a description without a mark, which could be anybody's.
 */
export function tokensOf<T extends TokenMark>(description: string, tokens: readonly T[]): T[] {
  const [found] = mark.exec(description) ?? []
  return found === undefined ? [] : tokens.filter((token) => token.description?.includes(found) === true)
}
