import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import type { MessageKey } from '../../src/messages/message.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Reads all TypeScript sources below a folder, by their paths. */
function sourcesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }))
}

type Sample = string | number | readonly string[]

/** Reads from the English sources which parameters each message takes, and makes a sample of each. */
function samplesFromSources(): Map<string, { [name: string]: Sample }> {
  const samples = new Map<string, { [name: string]: Sample }>()
  for (const { text } of sourcesBelow('src/messages/en')) {
    for (const [, key, parameters] of text.matchAll(/^ {2}(\w+): \((?:p: \{([^}]*)\})?\) =>/gm)) {
      const fields = [...(parameters ?? '').matchAll(/(\w+)\??: (string|number|readonly string\[\])/g)]
      samples.set(
        key ?? '',
        Object.fromEntries(
          fields.map(([, name, type], index) => [name ?? '', sampleOf(name ?? '', type, index)]),
        ),
      )
    }
  }
  return samples
}

function sampleOf(name: string, type: string | undefined, index: number): Sample {
  if (type === 'number') return 41 + index
  if (type === 'string') return `<${name}>`
  return [`<${name} 1>`, `<${name} 2>`]
}

/** The ways in which a sample may stand in a sentence. A duration of 41 ms is «41 ms» in any language. */
function traces(sample: Sample): string[] {
  return typeof sample === 'object' ? [...sample] : [String(sample)]
}

const samples = samplesFromSources()
const english = catalogueOf('en')
const keys = Object.keys(english) as MessageKey[]

function render(language: (typeof languages)[number], key: MessageKey): string {
  const render = catalogueOf(language)[key] as (parameters: unknown) => string
  return render(samples.get(key))
}

describe('the messages', () => {
  it('were all found with their parameters by this test', () => {
    expect([...samples.keys()].sort()).toEqual([...keys].sort())
  })

  it.each(languages)('are the same ones in every language (%s)', (language) => {
    expect(Object.keys(catalogueOf(language)).sort()).toEqual([...keys].sort())
  })

  it.each(languages)('can all be said, with every parameter (%s)', (language) => {
    for (const key of keys) {
      const text = render(language, key)
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toMatch(/undefined|\[object|NaN|function/)
      for (const sample of Object.values(samples.get(key) ?? {})) {
        for (const trace of traces(sample)) expect(text, key).toContain(trace)
      }
    }
  })

  it.each(['ja', 'ko'] as const)('are translated wherever they are sentences (%s)', (language) => {
    const script = language === 'ja' ? /[\u3040-\u30ff\u4e00-\u9fff]/ : /[\uac00-\ud7af]/
    const untranslated = keys.filter((key) => {
      const words =
        render('en', key)
          .replace(/<[^>]*>/g, '')
          .match(/[a-z]{2,}/g) ?? []
      return words.length >= 3 && !script.test(render(language, key))
    })
    expect(untranslated).toEqual([])
  })

  it('leave no particle open in Korean, as a form letter does', () => {
    const open = keys.filter((key) => /은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로/.test(render('ko', key)))
    expect(open).toEqual([])
  })

  it('call a pass 통과 in Korean, since 합격 is a word of exams', () => {
    const exams = keys.filter((key) => render('ko', key).includes('합격'))
    const pages = ['README.ko.md', 'src/messages/ko/vaddy-help.ts'].filter((path) =>
      readFileSync(join(root, path), 'utf8').includes('합격'),
    )
    expect([...exams, ...pages]).toEqual([])
  })

  it('are of one politeness, and put no space after a Japanese full stop', () => {
    const spaced = keys.filter((key) => /[。、] /.test(render('ja', key)))
    const plain = keys.filter((key) =>
      /(?:である|だ|した|ない)。/.test(render('ja', key).replace(/ません。|でした。|ました。/g, '')),
    )
    const casual = keys.filter((key) => /(?:어요|해요|한다|된다|했다)[.]/.test(render('ko', key)))
    expect({ spaced, plain, casual }).toEqual({ spaced: [], plain: [], casual: [] })
  })

  it('are all used', () => {
    const sources = sourcesBelow('src')
      .filter(({ path }) => !/^messages[\\/](?:en|ja|ko)[\\/]/.test(path))
      .map(({ text }) => text)
      .join('\n')
    // Where a key is put together, `prefix_${…}`, the types say which endings there are.
    const prefixes = [...sources.matchAll(/`([a-z_]+_)\$\{/g)].map(([, prefix]) => prefix ?? '')
    const unused = keys.filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        !sources.includes(`words.${key}(`) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })
})
