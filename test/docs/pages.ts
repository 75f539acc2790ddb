import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { addressesOf, renderMarkdown, visibleText } from '../report/markup.ts'

/** A Markdown file of the repository. */
export interface Page {
  /** From the repository's root, with slashes. */
  readonly path: string
  readonly text: string
}

/** Folders whose Markdown is not ours to write, or is what a renderer wrote. */
const elsewhere = new Set(['node_modules', 'dist', 'lib', 'reports', 'coverage', 'golden', '.git'])

/** Every Markdown file of the repository. */
export const pages: readonly Page[] = markdownFiles('.').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}))

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : markdownFiles(path)
      return entry.name.endsWith('.md') ? [path.split(sep).join('/')] : []
    })
    .sort()
}

/** Gives a page by its path. Throws where there is none. */
export function pageAt(path: string): Page {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`There is no page ${path}.`)
  return page
}

/** A fenced block: its language, its text, and the line where it begins, from 1. */
export interface FencedBlock {
  readonly language: string
  readonly text: string
  readonly line: number
}

/** Finds the fenced blocks of a page. */
export function fencedBlocks(text: string): FencedBlock[] {
  return [...text.matchAll(/^( *)```([\w-]*)\n([\s\S]*?)^\1```$/gm)].map((match) => ({
    language: match[2] ?? '',
    text: match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }))
}

/** A page without its fenced blocks; line breaks stay. */
export function withoutFencedBlocks(text: string): string {
  return text.replace(/^( *)```[\w-]*\n[\s\S]*?^\1```$/gm, (block) => block.replace(/[^\n]/g, ''))
}

/** The texts between single backticks, outside of fenced blocks. */
export function codeSpans(text: string): string[] {
  return [...withoutFencedBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) =>
    code.replaceAll('\\|', '|'),
  )
}

/** Every place of a page that a link can lead to: its headings, as GitHub names them, and its own anchors. */
export function anchorsOf({ text }: Page): Set<string> {
  const anchors = new Set<string>()
  const html = renderMarkdown(text)
  for (const [, own = ''] of html.matchAll(/<a id="([^"]+)"/g)) anchors.add(own)
  for (const [, heading = ''] of html.matchAll(/<h[1-6]>([\s\S]*?)<\/h[1-6]>/g)) {
    const name = slugOf(visibleText(heading))
    let free = name
    for (let count = 1; anchors.has(free); count += 1) free = `${name}-${count}`
    anchors.add(free)
  }
  return anchors
}

/** The name that GitHub gives a heading: lower case, no punctuation, hyphens for spaces. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** Where a page's links and images lead, as they are written, without those that leave the repository. */
export function linksOf({ text }: Page): string[] {
  return addressesOf(renderMarkdown(text))
    .map((address) => decodeURIComponent(address))
    .filter((address) => !/^(?:https?|mailto):/.test(address))
}
