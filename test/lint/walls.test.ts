import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayImport, targets } from './may-import.ts'

interface Override {
  readonly includes: readonly string[]
  readonly linter?: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] }
        }
      }
    }
  }
}

const root = join(import.meta.dirname, '../..')
const { overrides }: { overrides: Override[] } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
const walls = overrides.flatMap(({ includes, linter }) => {
  const rule = linter?.rules.style?.noRestrictedImports
  return rule === undefined ? [] : [{ includes, group: rule.options.patterns.flatMap(({ group }) => group) }]
})
const places = walls.flatMap(({ includes }) => includes.filter((pattern) => !pattern.startsWith('!')))

/** A file in a place, whose names no rule knows. */
function fileIn(place: string): string {
  const file = place.replaceAll('*', 'new')
  return file.endsWith('.ts') ? file : `${file}.ts`
}

/** How a file imports a target. */
function pathTo(target: string, file: string): string {
  if (!target.endsWith('.ts')) return target
  const path = relative(dirname(file), join('src', target))
  return path.startsWith('.') ? path : `./${path}`
}

/** Whether a file stands in a place. */
function standsIn(file: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file)
}

function behind(file: string) {
  return walls.filter(
    ({ includes }) =>
      includes.some((pattern) => !pattern.startsWith('!') && standsIn(file, pattern)) &&
      !includes.some((pattern) => pattern.startsWith('!') && standsIn(file, pattern.slice(1))),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'scangate-walls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lints made-up files with the project's rules. Returns the refused lines of each. */
function refusedLines(files: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  for (const [file, lines] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  }
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    [
      'lint',
      '--reporter=github',
      '--max-diagnostics=none',
      '--diagnostic-level=error',
      ...Object.keys(files),
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const found = [
    ...stdout.matchAll(/title=(?:plugin|lint\/style\/noRestrictedImports),file=(.+?),line=(\d+),/g),
  ]
  if (found.length === 0) throw new Error(`Biome refused nothing: ${stdout}${stderr}`)
  return Object.fromEntries(
    Object.entries(files).map(([file, lines]) => {
      const refused = found.filter(([, path = '']) => path.endsWith(`/${file}`) || path === file)
      const numbers = new Set(refused.map(([, , line]) => Number(line)))
      return [file, lines.filter((_, index) => numbers.has(index + 1))]
    }),
  )
}

const importOf = (target: string, file: string) => `import '${pathTo(target, file)}'`

/** The same import, in every way to write one. */
const ways = [
  "import { Gate } from '../report/view.ts'",
  "import type { Gate } from '../report/view.ts'",
  "import '../report/view.ts'",
  "export { Gate } from '../report/view.ts'",
  "export type { Gate } from '../report/view.ts'",
  "export * from '../report/view.ts'",
  "export const gate = await import('../report/view.ts')",
  'export const gate = await import(`../report/view.ts`)',
  "export type Gate = import('../report/view.ts').Gate",
  "import { Gate } from '../report/view.ts'",
  "import { Gate } from '../report/view.ts'",
]
const fileOfWays = 'src/gate/another.ts'
const fileOfNeighbour = 'src/gate/third.ts'
const neighbour = "export type Later = typeof import('./another.ts')"

describe('The walls between rooms', () => {
  let refused: Record<string, string[]>

  beforeAll(() => {
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true })
    const tries = places
      .map(fileIn)
      .map((file) => [file, targets.map((target) => importOf(target, file))] as const)
    refused = refusedLines({
      ...Object.fromEntries(tries),
      [fileOfWays]: ways,
      [fileOfNeighbour]: [neighbour],
    })
  })

  it('are each tried', () => {
    expect(Object.keys(mayImport).toSorted()).toEqual(places.toSorted())
  })

  it.each(places)('let a file in %s import what is below it, and nothing else', (place) => {
    const file = fileIn(place)
    const open = targets.filter((target) => !refused[file]?.includes(importOf(target, file)))
    expect(open.toSorted()).toEqual([...new Set(mayImport[place])].toSorted())
  })

  it('stand around every file, and never two around one', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => join('src', file))
      .filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.startsWith('src/entries/'))
    expect(files.length).toBeGreaterThan(200)
    expect(files.filter((file) => behind(file).length !== 1)).toEqual([])
  })

  it('have no door that nobody uses', () => {
    const doors = walls.flatMap(({ includes, group }) =>
      group
        .filter(
          (entry) =>
            /^!\.{1,2}\/[^*]+\.[jt]s$/.test(entry) && !/\/(?:descriptor|run-context)\.ts$/.test(entry),
        )
        .map((entry) => ({ includes, path: entry.slice(1) })),
    )
    const unused = doors.filter(({ includes, path }) => {
      const rooms = includes.map((pattern) => dirname(pattern)).filter((room) => existsSync(join(root, room)))
      const texts = rooms.flatMap((room) =>
        readdirSync(join(root, room))
          .map((name) => join(root, room, name))
          .filter((name) => /\.[jt]s$/.test(name))
          .map((name) => readFileSync(name, 'utf8')),
      )
      return !texts.some((text) => text.includes(`'${path}'`))
    })
    expect(unused).toEqual([])
  })

  it('refuse what is forbidden however it is written', () => {
    expect(refused[fileOfWays]).toEqual(ways)
  })

  it('let a file name the type of a neighbour that is loaded later', () => {
    expect(refused[fileOfNeighbour]).toEqual([])
  })
})
