import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/hosts/find-files.ts'
import { english } from '../../src/messages/english.ts'
import { folderOf } from '../support/verdict/reports.ts'

const tree = {
  'report.json': 'top',
  'gates/vaddy/report.json': 'v',
  'gates/vaddy/junit.xml': '<x/>',
  'gates/nhn/deep/er/report.json': 'n',
  'gates/[1] {a}/report.json': 'odd',
  'gates/.hidden/report.json': 'h',
  'other/named.json': 'o',
}

function search(base: string, more: Partial<Parameters<typeof findFiles>[1]> = {}) {
  const settings = { base, name: 'report.json', signal: new AbortController().signal, ...more }
  return async (pattern: string) => {
    const { files, unreadable } = await findFiles(pattern, settings)
    return { paths: files.map(({ path }) => path), unreadable }
  }
}

describe('Files by a path or a pattern', () => {
  it.each([
    ['a file, whatever its name', 'other/named.json', ['other/named.json']],
    ['a folder stands for every report below it', 'gates/nhn', ['gates/nhn/deep/er/report.json']],
    ['with a slash behind it, too', 'gates/vaddy/', ['gates/vaddy/report.json']],
    ['and with a dot before it', './gates/vaddy', ['gates/vaddy/report.json']],
    ['a star within a name', 'gates/v*/report.json', ['gates/vaddy/report.json']],
    ['a star that matches folders and files', 'gates/va*/*.xml', ['gates/vaddy/junit.xml']],
    ['a question mark', 'gates/nh?', ['gates/nhn/deep/er/report.json']],
    ['two stars for any folders, also none', '**/er/report.json', ['gates/nhn/deep/er/report.json']],
    ['brackets and braces stand for themselves', 'gates/[1] {a}', ['gates/[1] {a}/report.json']],
    ['a star takes a dot at the beginning', 'gates/.*/report.json', ['gates/.hidden/report.json']],
    ['nothing', 'gates/none*', []],
    ['nothing below a file', 'other/named.json/x', []],
    ['nothing that is not there', 'nowhere/report.json', []],
  ])('%s: %s', async (_, pattern, paths) => {
    expect((await search(folderOf(tree))(pattern)).paths).toEqual(paths)
  })

  it('finds the same by a folder, by two stars at the end, and by the name behind them', async () => {
    const find = search(folderOf(tree))
    const all = (await find('gates')).paths
    expect(all).toHaveLength(4)
    for (const pattern of ['gates/**', 'gates/**/report.json', 'gates/**/**']) {
      expect((await find(pattern)).paths, pattern).toEqual(all)
    }
  })

  it('leaves out what lies in one folder, and nothing below it', async () => {
    const base = folderOf(tree)
    const find = search(base, { except: join(base, 'gates/vaddy') })
    expect((await find('gates/vaddy')).paths).toEqual([])
    expect((await find('gates/vaddy/report.json')).paths).toEqual([])
    expect((await search(base, { except: base })('.')).paths).toHaveLength(4)
  })

  it('follows links, finds a file once, and comes to an end where they lead in a circle', async () => {
    const base = folderOf(tree)
    symlinkSync(join(base, 'gates'), join(base, 'gates/nhn/circle'))
    symlinkSync(join(base, 'gates/vaddy'), join(base, 'linked'))
    const find = search(base)
    expect((await find('.')).paths).toHaveLength(5)
    expect((await find('linked')).paths).toEqual(['linked/report.json'])
    expect((await find('**/**/report.json')).paths).toHaveLength(5)
  })

  it('names a report that is a link to nowhere', async () => {
    const base = folderOf({ 'gates/a/report.json': 'a' })
    mkdirSync(join(base, 'gates/b'))
    symlinkSync(join(base, 'gone'), join(base, 'gates/b/report.json'))
    const { paths, unreadable } = await search(base)('gates')
    expect(paths).toEqual(['gates/a/report.json'])
    expect(unreadable.map(({ path, why }) => `${path}: ${english(why)}`)).toEqual([
      'gates/b/report.json: there is no such file',
    ])
  })

  it.skipIf(process.getuid?.() === 0)('names a folder that nobody may look into', async () => {
    const base = folderOf(tree)
    chmodSync(join(base, 'gates/vaddy'), 0)
    const { unreadable } = await search(base)('gates')
    chmodSync(join(base, 'gates/vaddy'), 0o755)
    expect(unreadable.map(({ path }) => path)).toEqual(['gates/vaddy'])
  })

  it('shows of a path elsewhere only where in the folder that was named it is', async () => {
    const base = folderOf(tree)
    const find = search(join(base, 'other'))
    expect((await find(join(base, 'gates/vaddy'))).paths).toEqual(['vaddy/report.json'])
    expect((await find('../gates/*/report.json')).paths).toContain('gates/vaddy/report.json')
    expect((await find(`${base}/*.json`)).paths).toEqual([`${basename(base)}/report.json`])
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    stop.abort(new Error('stop'))
    await expect(search(folderOf(tree), { signal: stop.signal })('.')).rejects.toThrow('stop')
  })
})
