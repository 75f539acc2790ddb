import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { groovy, runGroovy, withoutGroovy } from '../ci/jenkins/groovy.ts'
import { type FencedBlock, fencedBlocks, pages } from './pages.ts'

interface Block extends FencedBlock {
  /** The page, and where the block stands in it. */
  readonly path: string
  readonly where: string
}

const blocks: readonly Block[] = pages.flatMap(({ path, text }) =>
  fencedBlocks(text).map((block) => ({ ...block, path, where: `${path}:${block.line}` })),
)
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language))

/** Blocks that are no code, by their first line: what they show, nothing runs. */
const quotes = [
  'hosts  →  sources, report  →  options, gate, http  →  kernel  →  messages',
  "'using: node24' is not supported, use 'docker', 'node12', 'node16' or 'node20' instead.",
]

/** Says what is wrong with a shell script: bash reads it without running it. */
function shellProblem(text: string): string {
  return spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr
}

/**
 * What looks at the blocks of each language. Beyond this file: workflows, inputs and secrets of `yaml` in
 * test/ci/documents.test.ts and inputs.test.ts, calls of the CLI in commands.test.ts, and `ts` is compiled and
 * run by test/e2e/package-examples.test.ts, which takes the examples of one page.
 */
const checks: Readonly<Record<string, (block: Block) => string>> = {
  yaml: ({ text }) =>
    parseAllDocuments(text)
      .flatMap(({ errors }) => errors.map(({ message }) => message))
      .join(),
  sh: ({ text }) => (process.platform === 'win32' ? '' : shellProblem(text)),
  json: ({ text }) => {
    JSON.parse(text)
    return ''
  },
  ts: ({ path, text }) =>
    path === 'docs/library.md' && /^\/\/ \S+\.ts\n/.test(text) ? '' : 'is not where examples are compiled',
  // All at once, below: a Java takes a second to start.
  groovy: () => '',
  '': ({ text }) => (quotes.includes(text.split('\n')[0] ?? '') ? '' : 'names no language'),
}

/** Says what is wrong with a block: a language that nothing looks at is wrong too. */
function problemOf(block: Block): string {
  const check = checks[block.language]
  return check === undefined ? `nothing looks at ${block.language}` : check(block)
}

describe('Blocks of code in the documentation', () => {
  it('are found, each of them', () => {
    expect(blocks.length).toBeGreaterThan(50)
    for (const { path, text } of pages) {
      const fences = text.match(/^[ >\t]*(?:```|~~~)/gm) ?? []
      const found = blocks.filter((block) => block.path === path)
      expect(fences, path).toHaveLength(2 * found.length)
    }
  })

  it.each(blocks.map((block) => [block.where, block] as const))(
    'are in a language that a test looks at, and nothing is wrong with them: %s',
    (_, block) => {
      expect(problemOf(block)).toBe('')
    },
  )

  const where = { path: 'docs/new.md', where: 'docs/new.md:1', line: 1 }
  it.each([
    { language: 'python', text: 'print(1)\n' },
    { language: '', text: 'npx scangate vaddy scan\n' },
    { language: 'yaml', text: 'with: {\n' },
    { language: 'ts', text: '// new.ts\nexport {}\n' },
    ...(process.platform === 'win32' ? [] : [{ language: 'sh', text: 'if true; then\n' }]),
  ])('would not get past this test with %j', (block) => {
    expect(problemOf({ ...where, ...block })).not.toBe('')
  })
})

describe.skipIf(groovy === undefined)(`Groovy in the documentation${withoutGroovy}`, () => {
  const help = readFileSync('jenkins/vars/scangateVaddy.txt', 'utf8')
  const [, inHelp = ''] = /<pre>([\s\S]*?)<\/pre>/.exec(help) ?? []

  it('can be parsed', () => {
    const groovyBlocks = inLanguage('groovy')
    expect(groovyBlocks.length).toBeGreaterThan(3)
    expect(inHelp).toContain('scangateVaddy')
    const texts = [...groovyBlocks.map(({ text }) => text), inHelp, "sh 'unclosed"]
    const problems = runGroovy('parse-all.groovy', [], { input: texts }) as (string | null)[]
    expect(problems.slice(0, -1)).toEqual(texts.slice(0, -1).map(() => null))
    expect(problems.at(-1)).toBeTypeOf('string')
  }, 60_000)
})
