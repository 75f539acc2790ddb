import { describe, expect, it } from 'vitest'
import { renderMarkdown, visibleText } from '../report/markup.ts'
import { pageAt, pages, withoutFencedBlocks } from './pages.ts'

/** What no page may contain, with the reason. */
const forbidden: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\b(?:TODO|FIXME|TBD)\b/, 'a note of something unfinished'],
  [/\bregistry\.[a-z-]+\.[a-z]+/i, "a package registry's host name: people have their own"],
  [/(?<![\w.:/-])\/(?:work|tmp|root|home|Users)\//, 'a path of one machine'],
  [/(?<![\w&])#\d+\b/, 'a number of an issue or pull request, which says nothing to a reader'],
  [/\blorem ipsum\b/i, 'filling'],
]

const problemsOf = (text: string) => forbidden.filter(([pattern]) => pattern.test(text)).map(([, why]) => why)

describe('Pages', () => {
  it.each(pages.map(({ path, text }) => [path, text] as const))(
    'hold nothing that a reader has no use for: %s',
    (_, text) => {
      expect(problemsOf(text)).toEqual([])
    },
  )

  it.each(['TODO: say more', 'from registry.example.org', 'see /tmp/report', 'fixes #12'])(
    'would not get past this test with %j',
    (text) => {
      expect(problemsOf(text)).toHaveLength(1)
    },
  )

  it.each(pages.map(({ path, text }) => [path, text] as const))(
    'show no marks of emphasis: %s',
    (_, text) => {
      const seen = visibleText(renderMarkdown(text).replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, ''))
      expect(seen.match(/.{0,20}\*\*.{0,20}/g) ?? []).toEqual([])
    },
  )

  it.each(pages.map(({ path, text }) => [path, text] as const))(
    'have one title, and no heading that skips a level: %s',
    (path, text) => {
      const levels = [...withoutFencedBlocks(text).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length)
      // What GitHub puts into a new pull request has its title elsewhere.
      if (path.startsWith('.github/')) return
      expect(levels[0]).toBe(1)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      for (const [index, level] of levels.slice(1).entries()) {
        expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
      }
    },
  )
})

describe('The README', () => {
  it.each(['README.md', 'README.ja.md', 'README.ko.md'])(
    'opens with one sentence and the two commands: %s',
    (path) => {
      const [title, blank, sentence, blankAgain, ...rest] = pageAt(path).text.split('\n')
      expect(title).toBe('# scangate')
      expect([blank, blankAgain]).toEqual(['', ''])
      expect(sentence).toMatch(/^\*\*[^*]+\*\*$/)
      expect(sentence?.match(/[.。](?= |\*\*$)/g)).toHaveLength(1)
      expect(rest[0]).toBe('```sh')
      expect(rest[1]).toMatch(/^npm run demo +# /)
      expect(rest[2]).toMatch(/^npm cit +# /)
      expect(rest[3]).toBe('```')
    },
  )
})
