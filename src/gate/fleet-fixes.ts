import { bounded, boundedWords } from './bounded-text.ts'
import { type Fix, type GivenFinding, levels } from './fleet.ts'

/** How many texts on what to do a fleet keeps. */
export const mostFixes = 300

/** Takes findings one by one and keeps what to do about them. */
export interface Fixes {
  add(finding: GivenFinding): void
  /** The texts, the gravest level first, and how many findings none of them is for. */
  build(): { readonly list: Fix[]; readonly leftOut: number }
}

/** Keeps what to do once for all findings that share it, at most `mostFixes` of each level. */
export function createFixes(): Fixes {
  const byLevel = {
    high: new Map<string, Fix>(),
    medium: new Map<string, Fix>(),
    low: new Map<string, Fix>(),
  }
  let leftOut = 0
  return {
    add: ({ fix, id, level, title, url }) => {
      if (fix === null) return
      const known = byLevel[level]
      // Uncleaned, for there are many findings and few texts; what is beyond would be cut anyway.
      const key = `${id.slice(0, 100)}\0${(typeof fix === 'string' ? fix : JSON.stringify(fix)).slice(0, 4_000)}`
      const same = known.get(key)
      if (same === undefined && known.size >= mostFixes) {
        leftOut += 1
        return
      }
      known.set(key, {
        id: bounded(id, 100),
        title: same?.title ?? boundedWords(title, 200),
        level,
        text: same?.text ?? boundedWords(fix, 1_000),
        url: same?.url ?? (url === null ? null : bounded(url, 2_000)),
        findings: (same?.findings ?? 0) + 1,
      })
    },
    build: () => {
      const all = levels.flatMap((level) =>
        [...byLevel[level].values()].sort((one, other) => other.findings - one.findings),
      )
      const beyond = all.slice(mostFixes).reduce((sum, { findings }) => sum + findings, 0)
      return { list: all.slice(0, mostFixes), leftOut: leftOut + beyond }
    },
  }
}
