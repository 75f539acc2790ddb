/** A pattern in which `*` stands for any characters, also none, and `?` for exactly one. All else is literal. */
export type Wildcard = (text: string) => boolean

/**
 * Compiles a pattern. Capitals count. Matching takes at most the product of both lengths, whatever the pattern,
 * which a regular expression made from it would not.
 */
export function wildcard(pattern: string): Wildcard {
  const wanted = [...pattern]
  return (text) => {
    const given = [...text]
    let at = 0
    let next = 0
    // Where the last `*` stood, and how far into the text it reaches so far.
    let star = -1
    let reach = 0
    while (at < given.length) {
      if (wanted[next] === '*') {
        star = next
        reach = at
        next += 1
      } else if (wanted[next] === '?' || (next < wanted.length && wanted[next] === given[at])) {
        next += 1
        at += 1
      } else if (star >= 0) {
        reach += 1
        at = reach
        next = star + 1
      } else return false
    }
    return wanted.slice(next).every((character) => character === '*')
  }
}
