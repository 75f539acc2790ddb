import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSources, sources } from '../../src/hosts/registry.ts'
import { languages } from '../../src/messages/catalogues.ts'
import { en } from '../../src/messages/en/index.ts'
import { sharedMessages } from '../../src/messages/en/shared.ts'
import { sharedMessages as japanese } from '../../src/messages/ja/shared.ts'
import { sharedMessages as korean } from '../../src/messages/ko/shared.ts'

/** No step runs these: what a terminal shows, and what only the command line asks for. */
const forTerminals = /\/(phases|variables|what-if[a-z-]*)\.ts$/

/** What a step runs of the shared rooms. */
const rooms = ['kernel', 'http', 'gate', 'options', 'report', 'hosts/actions']
/** A trend is drawn of a history only, and gates are listed of a verdict only, whose sources bring these along. */
const ofParts = /^(?:trend|gates)_/
const shared = { en: sharedMessages, ja: japanese, ko: korean }

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))

/** The messages that files make, by the names that stand in quotes. */
const saidIn = (files: readonly string[]): string[] => {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  return [...text.matchAll(/'([a-z][a-z0-9_]*)'/g)].flatMap(([, name = '']) => (name in en ? [name] : []))
}

const hosts = readdirSync('src/hosts').filter((name) => name.endsWith('.ts'))
const files = [
  ...rooms.flatMap((room) => filesBelow(join('src', room))),
  ...hosts.map((name) => join('src/hosts', name)),
]

describe('a step loads every word that it may say', () => {
  test.each(languages)('what shared rooms say is among the shared words in %s', (language) => {
    const missing = saidIn(files).filter((name) => !(name in shared[language] || ofParts.test(name)))
    expect(missing).toEqual([])
  })

  test.each(sources.map(({ name }) => name))(
    'what %s says is among its own and the shared words',
    async (name) => {
      const [source] = (await loadSources(sources)).filter((one) => one.name === name)
      const own = saidIn(filesBelow(join('src/sources', name)).filter((file) => !forTerminals.test(file)))
      expect(own.length).toBeGreaterThan(5)
      for (const language of languages) {
        const words = { ...shared[language], ...(await source?.wordsIn(language)) }
        expect(
          own.filter((key) => !(key in words)),
          language,
        ).toEqual([])
        expect(`source_${name}` in words).toBe(true)
      }
    },
  )
})
