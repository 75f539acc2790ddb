import { describe, expect, it } from 'vitest'
import { commonOutputs } from '../../src/hosts/actions/output-help.ts'
import * as ja from '../../src/messages/ja/vaddy-help.ts'
import * as ko from '../../src/messages/ko/vaddy-help.ts'
import { vaddyOptions } from '../../src/sources/vaddy/options.ts'
import { vaddyOutputs } from '../../src/sources/vaddy/outputs.ts'
import { codeSpans, pageAt } from './pages.ts'
import { isLanguageLine, sectionsOf } from './structure.ts'

const outputDescriptions: Readonly<Record<string, string>> = {
  ...commonOutputs,
  ...Object.fromEntries(Object.entries(vaddyOutputs).map(([name, { help }]) => [name, help])),
}

type Help = Readonly<Record<keyof typeof vaddyOptions, string>>
type Outputs = Readonly<Record<string, string>>

// TypeScript holds the tables to the names: one that is missing here is a compile error.
const translations: readonly { language: string; optionHelp: Help; outputHelp: Outputs; letters: RegExp }[] =
  [
    { language: 'ja', ...ja, letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
    { language: 'ko', ...ko, letters: /\p{Script=Hangul}/u },
  ]

const original = pageAt('README.md')
const languageLines = {
  'README.md': 'English · [日本語](README.ja.md) · [한국어](README.ko.md)',
  'README.ja.md': '[English](README.md) · 日本語 · [한국어](README.ko.md)',
  'README.ko.md': '[English](README.md) · [日本語](README.ja.md) · 한국어',
} as const

const words = (text: string) => codeSpans(text).sort()

describe('The READMEs', () => {
  it.each(Object.entries(languageLines))(
    'lead to the other languages below the two commands: %s',
    (path, line) => {
      const lines = pageAt(path).text.split('\n')
      expect(lines.filter(isLanguageLine)).toEqual([line])
      expect(lines.indexOf(line)).toBe(9)
    },
  )

  it('have sections with something in them', () => {
    const sections = sectionsOf(original)
    expect(sections.length).toBeGreaterThan(8)
    expect(sections.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(3)
    expect(sections.flatMap(({ tables }) => tables).length).toBeGreaterThan(60)
    expect(sections.flatMap(({ links }) => links).length).toBeGreaterThan(15)
    expect(sections.flatMap(({ code }) => code).length).toBeGreaterThan(150)
  })

  it.each(['README.ja.md', 'README.ko.md'])(
    'have the same headings, code, links, tables and lists in the same places: %s',
    (path) => {
      const translated = sectionsOf(pageAt(path))
      expect(translated.map(({ level }) => level)).toEqual(sectionsOf(original).map(({ level }) => level))
      for (const [index, section] of sectionsOf(original).entries()) {
        expect(translated[index], `section ${index + 1}`).toEqual(section)
      }
    },
  )

  it.each([
    ['a code word', (text: string) => text.replace('`X-API-KEY`', '`X-API-KEYS`')],
    ['a line of code', (text: string) => text.replace('    runs-on: ubuntu-latest\n', '')],
    ['a row', (text: string) => text.replace(/^\| `busy`.*\n/m, '')],
    ['a link', (text: string) => text.replace('](docs/act.md)', '](docs/cli.md)')],
    ['a heading', (text: string) => text.replace('\n## ', '\n### ')],
    ['an item', (text: string) => text.replace(/^2\. .*\n/m, '')],
    ['a generated block', (text: string) => text.replace('generated: outputs', 'generated: output')],
  ])('would not get past this test with another %s', (_, change) => {
    const changed = { path: original.path, text: change(original.text) }
    expect(changed.text).not.toBe(original.text)
    expect(sectionsOf(changed)).not.toEqual(sectionsOf(original))
  })

  it.each(['README.ja.md', 'README.ko.md'])('are translated to the last line: %s', (path) => {
    const letters = translations.find(({ language }) => path.includes(`.${language}.`))?.letters ?? /./
    const lines = pageAt(path)
      .text.replace(/^```yaml[\s\S]*?^```$/gm, '')
      .replaceAll(/`[^`\n]*`|\]\([^)]*\)|<[^>]*>/g, '')
      .split('\n')
      .filter((line) => /[a-z]{4,}.*\s[a-z]{3,}/i.test(line) && !isLanguageLine(line))
    expect(
      lines.filter(
        (line) => !letters.test(line) && !/^(?:```|npx |npm |node |until |scangate |export )/.test(line),
      ),
    ).toEqual([])
  })
})

describe.each(translations)(
  'What inputs and outputs mean, in $language',
  ({ letters, optionHelp, outputHelp }) => {
    it('is said for exactly those that there are', () => {
      expect(Object.keys(optionHelp).sort()).toEqual(Object.keys(vaddyOptions).sort())
      expect(Object.keys(outputHelp).sort()).toEqual(Object.keys(outputDescriptions).sort())
    })

    it('is said with the same code words as in English, so that a change there is noticed here', () => {
      for (const [name, { help }] of Object.entries(vaddyOptions)) {
        expect(words(optionHelp[name as keyof Help]), name).toEqual(words(help))
      }
      for (const [name, text] of Object.entries(outputDescriptions)) {
        expect(words(outputHelp[name] ?? ''), name).toEqual(words(text))
      }
    })

    it('is said in that language', () => {
      const texts = [...Object.values(optionHelp), ...Object.values(outputHelp)]
      expect(texts.filter((text) => !letters.test(text))).toEqual([])
    })
  },
)
