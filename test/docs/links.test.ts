import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorsOf, linksOf, type Page, pages, slugOf } from './pages.ts'

const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]))

/** Says what is wrong with a link, or nothing. */
function problemOf(from: Page, link: string): string | undefined {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? from.path : posix.normalize(posix.join(posix.dirname(from.path), file))
  if (target.startsWith('..')) return `${link} leads out of the repository`
  if (!existsSync(target)) return `${link}: there is no such file`
  if (anchor === undefined) return undefined
  if (statSync(target).isDirectory()) return `${link} names a place in a folder`
  return anchors.get(target)?.has(anchor) === true ? undefined : `${link}: ${target} has no such place`
}

describe('Links in the documentation', () => {
  it('are found', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(80)
    expect(pages.flatMap(linksOf).filter((link) => link.includes('#')).length).toBeGreaterThan(15)
  })

  it.each(pages.map((page) => [page.path, page] as const))(
    'lead to a file and a place in it: %s',
    (_, page) => {
      expect(linksOf(page).flatMap((link) => problemOf(page, link) ?? [])).toEqual([])
    },
  )

  it.each(['nowhere.md', '#nowhere', 'docs/troubleshooting.md#nowhere', 'docs#here', '../README.md'])(
    'would not get past this test if one were %s',
    (link) => {
      const [readme] = pages.filter(({ path }) => path === 'README.md')
      expect(readme && problemOf(readme, link)).toBeTypeOf('string')
    },
  )

  it.each([
    ['What has no message', 'what-has-no-message'],
    ['«Skip output … since it may contain secret»', 'skip-output--since-it-may-contain-secret'],
    ['scan_canceled', 'scan_canceled'],
    ['仕組み', '仕組み'],
  ])('meet headings under the name that GitHub gives them: %s', (heading, anchor) => {
    expect(slugOf(heading)).toBe(anchor)
  })
})

describe('The list of pages', () => {
  it('leads to every page of the folder', () => {
    const list = pages.find(({ path }) => path === 'docs/README.md')
    const inFolder = pages.filter(({ path }) => /^docs\/[^/]+\.md$/.test(path) && path !== 'docs/README.md')
    expect(inFolder.length).toBeGreaterThan(8)
    const listed = list === undefined ? [] : linksOf(list)
    expect(
      inFolder.map(({ path }) => path.replace('docs/', '')).filter((path) => !listed.includes(path)),
    ).toEqual([])
  })
})
