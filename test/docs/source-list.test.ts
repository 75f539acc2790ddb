import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadSources, type SourceEntry, sources } from '../../src/hosts/registry.ts'
import { languages } from '../../src/messages/catalogues.ts'
import { toykey } from '../support/toy/credential.ts'
import { toy } from '../support/toy/gate.ts'
import { pageEntry, rooms, sourcePages } from './source-pages.ts'

describe('The registry of sources', () => {
  it('lists every folder of src/sources, once, by the name of its source', async () => {
    const folders = readdirSync('src/sources', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const registry: readonly SourceEntry[] = sources
    expect(registry.map(({ name }) => name).sort()).toEqual(folders.sort())
    const loaded = await loadSources(registry)
    expect(loaded.map(({ name }) => name)).toEqual(registry.map(({ name }) => name))
  })

  it('gives each source an action of its own, and one of them the root', async () => {
    const folders = (await loadSources(sources)).map(({ action }) => action.folder)
    expect(new Set(folders).size).toBe(folders.length)
    expect(folders.filter((folder) => folder === '.')).toHaveLength(1)
  })

  it('makes a room of each source for mutation testing, with files and tests in it', () => {
    const all = rooms.roomsOf(sources)
    expect(all).toContain('sources/vaddy')
    for (const room of all) {
      for (const pattern of [rooms.changedFiles(room), ...rooms.testsOf(room)]) {
        const folder = dirname(pattern.slice(0, pattern.search(/[*!{]/)).concat('any'))
        const ending = pattern.endsWith('.test.ts') ? '.test.ts' : '.ts'
        expect(readdirSync(folder).filter((name) => name.endsWith(ending)).length, pattern).toBeGreaterThan(1)
      }
    }
  })
})

describe('The pages of made-up sources', () => {
  const entries = [pageEntry(toy), pageEntry(toykey)]

  it('have an action.yml of a gate, with its own inputs and outputs among those of every gate', () => {
    const action = parse(sourcePages.actionYaml(pageEntry(toy)))
    expect(sourcePages.actionPath(toy)).toBe('toy/action.yml')
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/toy/main.js' })
    expect(Object.keys(action.outputs)).toEqual(['outcome', 'reason', 'toy_level', 'report_dir'])
    expect(action.inputs.toy_key).toEqual({ description: 'The key of the toy.', required: true })
    expect(action.inputs.max_level.default).toBe('3')
    expect(action.inputs).toHaveProperty('report_dir')
  })

  it('have an action.yml of a credential, with its post step and without reports', () => {
    const action = parse(sourcePages.actionYaml(pageEntry(toykey)))
    expect(action.runs).toEqual({
      using: 'node24',
      main: '../dist/toykey/main.js',
      post: '../dist/toykey/post.js',
    })
    expect(Object.keys(action.outputs)).toEqual(['outcome', 'reason', 'token', 'place'])
    expect(action.inputs).not.toHaveProperty('report_dir')
  })

  it.each(languages)('have tables of inputs and outputs: %s', async (language) => {
    const blocks = await sourcePages.readmeBlocks(entries, language)
    expect(Object.keys(blocks).sort()).toEqual(
      ['toy', 'toykey']
        .flatMap((name) =>
          ['inputs-common', 'inputs-required', 'inputs-rest', 'outputs'].map((block) => `${name}-${block}`),
        )
        .sort(),
    )
    const prefix = language === 'en' ? '' : `${language}: `
    expect(blocks['toy-inputs-common']).toContain(`| \`max_level\` | \`3\` | ${prefix}The highest level`)
    expect(blocks['toykey-outputs']).toContain('| `token` |')
  })

  it('are not written where help is missing in a language', async () => {
    const silent = { ...toy, helpIn: async () => ({ optionHelp: {}, outputHelp: {} }) }
    await expect(sourcePages.readmeBlocks([pageEntry(silent)], 'ja')).rejects.toThrow('is not translated')
  })
})

describe('What builds and measures', () => {
  it.each(['build.mjs', 'generate.mjs', 'bench.mjs', 'mutation.mjs'])('reads the registry: %s', (name) => {
    expect(readFileSync(`scripts/${name}`, 'utf8')).toContain('lib/hosts/registry.js')
  })

  it.each(readdirSync('scripts').filter((name) => name.endsWith('.mjs')))('names no source: %s', (name) => {
    const known = new Set(['rooms.mjs', 'picture.mjs'])
    const text = readFileSync(`scripts/${name}`, 'utf8')
    const named = sources.filter(
      (source) => text.includes(`'${source.name}'`) || text.includes(`/${source.name}/`),
    )
    expect(known.has(name) ? [] : named).toEqual([])
  })
})
