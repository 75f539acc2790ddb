import { type Page, withoutFencedBlocks } from './pages.ts'

/** What a translation shares with its original, one section from heading to heading. */
export interface Section {
  readonly level: number
  /** Fenced blocks without their comments. */
  readonly blocks: readonly string[]
  /** Code words, in alphabetical order: languages put them in different places. */
  readonly code: readonly string[]
  /** Addresses of links and images, in alphabetical order. */
  readonly links: readonly string[]
  /** Columns of each row of each table. */
  readonly tables: readonly number[]
  /** The first cell of each table row that begins with code. */
  readonly rows: readonly string[]
  /** Items of lists: `-` or `1.`. */
  readonly items: readonly string[]
  /** Blocks that are generated, and other HTML. */
  readonly html: readonly string[]
}

/** Cuts a page into its sections. The line that leads to the other languages is left out. */
export function sectionsOf({ text }: Page): Section[] {
  const lines = text.split('\n').filter((line) => !isLanguageLine(line))
  return lines
    .join('\n')
    .split(/^(?=#{1,6} )/m)
    .filter((section) => section.trim() !== '')
    .map(readSection)
}

/** Whether a line leads to the README in other languages. */
export function isLanguageLine(line: string): boolean {
  return /^(?:\[?English|\[English\]).* · .*한국어/.test(line)
}

function readSection(text: string): Section {
  const prose = withoutFencedBlocks(text)
  const all = (pattern: RegExp) => [...prose.matchAll(pattern)].map(([, part = '']) => part)
  return {
    level: /^(#+) /.exec(text)?.[1]?.length ?? 0,
    blocks: [...text.matchAll(/^```[\w-]*\n[\s\S]*?^```$/gm)].map(([block]) => withoutComments(block)),
    code: all(/`([^`\n]+)`/g).sort(),
    links: all(/\]\(([^)\s]+)\)/g).sort(),
    tables: all(/^(\|.*\|)$/gm).map((row) => row.split(/(?<!\\)\|/).length - 2),
    rows: all(/^\| (`[^`]+`) \|/gm),
    items: all(/^(-|\d+\.) /gm),
    html: all(/^(<.+?>)/gm),
  }
}

/** Takes the comments of shell and YAML out of a block: those are translated. */
function withoutComments(block: string): string {
  return block.replaceAll(/ *# .*$/gm, '')
}
