/** How many columns of a terminal a text takes. */
export type WidthOf = (text: string) => number

/** A piece that stays whole, and the space before it. */
interface Piece {
  readonly space: string
  readonly text: string
}

// Between their words is no space; Korean has some.
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const belongsToWhatIsBefore = /^[\p{Pe}\p{Pf}、。,.:;!?%・ー…)]/u
const belongsToWhatFollows = /[\p{Ps}\p{Pi}(]$/u

/**
 * Breaks a line into lines of at most `width` columns, between words: at spaces, and in Japanese where a word
 * ends. What follows an indent, a list's dash or a quote's bar stays indented. Only a word wider than a line is cut, an
 * address after one of its parts.
 */
export function wrapped(text: string, width: number, widthOf: WidthOf): string[] {
  const [first = ''] = /^ *(?:- |▌ )?/.exec(text) ?? []
  const later = first.replace('- ', '  ')
  const lines: string[] = []
  let start = first
  let line = ''
  const end = () => {
    lines.push(start + line)
    start = later
    line = ''
  }
  for (const { space, text: piece } of piecesOf(text.slice(first.length))) {
    const longer = line === '' ? piece : `${line}${space}${piece}`
    if (widthOf(start + longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') end()
    for (const character of piece) {
      if (line !== '' && widthOf(start + line + character) > width) {
        const [whole = line] = /^.*[/=:]/.exec(line) ?? []
        const rest = line.slice(whole.length)
        line = whole
        end()
        line = rest
      }
      line += character
    }
  }
  end()
  return lines
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/([^\S\u00a0]*)((?:\S|\u00a0)+)/g)].flatMap(([, space = '', word = '']) =>
    // A space that keeps words together has done its work by then.
    wordsOf(word).map((piece, index) => ({
      space: index === 0 ? space : '',
      text: piece.replaceAll('\u00a0', ' '),
    })),
  )
}

/** Divides text without spaces where a line may end. An address or an option's name stays whole. */
function wordsOf(text: string): string[] {
  if (!withoutSpaces.test(text)) return [text]
  const words: string[] = []
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
  const runs = text.match(/[\x21-\x7e\u00a0]+|[^\x21-\x7e\u00a0]+/g) ?? []
  const segments = runs.flatMap((run) =>
    /^[\x21-\x7e\u00a0]/.test(run) ? [run] : [...segmenter.segment(run)].map(({ segment }) => segment),
  )
  for (const segment of segments) {
    const last = words.at(-1)
    const isJoined =
      last !== undefined && (belongsToWhatIsBefore.test(segment) || belongsToWhatFollows.test(last))
    if (isJoined) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}
