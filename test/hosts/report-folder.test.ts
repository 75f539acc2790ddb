import { lstat, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareReportFolder, reportNames, whyUnwritable } from '../../src/hosts/report-folder.ts'
import { english } from '../../src/messages/english.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'scangate-reports-'))
const said = (problem: Awaited<ReturnType<typeof prepareReportFolder>>['problem']) =>
  problem === undefined ? '' : english(problem)

describe('a report folder', () => {
  it('is none where none is named, and nothing is made', async () => {
    const base = await newFolder()
    expect(await prepareReportFolder(undefined, base)).toEqual({ path: '', problem: undefined })
    expect(await readdir(base)).toEqual([])
  })

  it('is made where it is missing, within others that are missing', async () => {
    const base = await newFolder()
    const folder = await prepareReportFolder(join('out', 'vaddy'), base)
    expect(folder).toEqual({ path: join(base, 'out', 'vaddy'), problem: undefined })
    expect(await readdir(folder.path)).toEqual([])
  })

  it('loses the files of lines of an earlier run', async () => {
    const base = await newFolder()
    for (const name of ['all.ndjson', 'own.csv']) await writeFile(join(base, name), 'of yesterday')
    expect((await prepareReportFolder('.', base, ['all.ndjson'])).problem).toBeUndefined()
    expect(await readdir(base)).toEqual(['own.csv'])
  })

  it('loses the reports of an earlier run, and nothing else', async () => {
    const base = await newFolder()
    const others = ['report.json.bak', 'Report.txt', 'index.html', '.report.json']
    for (const name of [...reportNames, ...others]) await writeFile(join(base, name), 'of yesterday')
    await mkdir(join(base, 'history'))
    await writeFile(join(base, 'history', 'report.json'), 'of last year')
    expect((await prepareReportFolder('.', base)).problem).toBeUndefined()
    expect((await readdir(base)).sort()).toEqual([...others, 'history'].sort())
    expect(await readFile(join(base, 'history', 'report.json'), 'utf8')).toBe('of last year')
  })

  it('loses a link in the place of a report, and not what the link leads to', async () => {
    const base = await newFolder()
    const elsewhere = join(await newFolder(), 'precious')
    await writeFile(elsewhere, 'keep me')
    await symlink(elsewhere, join(base, 'report.json'))
    expect((await prepareReportFolder('.', base)).problem).toBeUndefined()
    await expect(lstat(join(base, 'report.json'))).rejects.toThrow('ENOENT')
    expect(await readFile(elsewhere, 'utf8')).toBe('keep me')
  })

  it.each(['file', join('file', 'reports')])(
    'can not be used where a file stands in its way: %s',
    async (given) => {
      const base = await newFolder()
      await writeFile(join(base, 'file'), 'keep me')
      const folder = await prepareReportFolder(given, base)
      expect(folder.path).toBe('')
      expect(said(folder.problem)).toBe(
        `report_dir is "${given}", a folder that can't be used: ${join(base, given)} is not a folder. Nothing was sent.`,
      )
      expect(await readFile(join(base, 'file'), 'utf8')).toBe('keep me')
    },
  )

  it('can not be used where what looks like an old report can not be removed', async () => {
    const base = await newFolder()
    await mkdir(join(base, 'junit.xml'))
    const folder = await prepareReportFolder('.', base)
    expect(folder.path).toBe('')
    expect(said(folder.problem)).toContain(
      "junit.xml, which an earlier run left, can't be removed (it is a folder)",
    )
  })

  it.each([
    ['ENOSPC', 'no space is left'],
    ['EDQUOT', 'no space is left'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EEXIST', '/r is not a folder'],
  ])('says in words what %s means', (code, words) => {
    const why = whyUnwritable(Object.assign(new Error(code), { code }), '/r')
    expect(typeof why === 'string' ? why : english(why)).toBe(words)
  })

  it('leaves to Node what it has no words for', () => {
    expect(whyUnwritable(new Error('EIO: i/o error'), '/r')).toBe('EIO: i/o error')
  })
})
