import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/hosts/cli/commands.ts'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { type Action, readYaml } from '../ci/workflow-files.ts'
import { codeSpans, pageAt } from './pages.ts'

/** The checklist for a new source, as CONTRIBUTING.md has it: an introduction, then numbered steps. */
const [, section = ''] =
  /^## Adding a source in an afternoon\n([\s\S]*?)^## /m.exec(pageAt('CONTRIBUTING.md').text) ?? []
const [introduction = '', ...steps] = section.split(/^(?=\d+\. )/m)
const [, shared = ''] = /`src\/sources` but `([\w-]+)`/.exec(introduction) ?? []

const sources = readdirSync('src/sources').filter((name) => name !== shared)

/** Words in code that name nothing to look for. */
const words = new Set(['NAME', 'LANGUAGE', shared, 'clean', 'busy', 'snake_case', 'unknown', 'main'])

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const filesOf = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path))

/** Whether a text shows a command of a source, such as `vaddy scan`. */
function showsCommand(path: string, source: string): boolean {
  const calls = commands
    .filter(({ path: [first] }) => first === source)
    .map(({ path: parts }) => parts.join(' '))
  const text = read(path)
  return calls.some((call) => text.includes(call))
}

/** An end-to-end test with what it takes from test/support. */
function withSupport(path: string): string {
  const text = read(path)
  const imported = [...text.matchAll(/'\.\.\/(support\/[\w-]+\.ts)'/g)].map(([, file]) => `test/${file}`)
  return [text, ...imported.map(read)].join('\n')
}

/** The action that starts a bundle, wherever in the repository it stands. */
function actionOf(bundle: string): string | undefined {
  const folders = [
    '.',
    ...readdirSync('.', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : [])),
  ]
  return folders
    .map((folder) => posix.join(folder, 'action.yml'))
    .filter((path) => existsSync(path))
    .find((path) => {
      const { main = '' } = readYaml<Action>(path).content.runs
      return posix.join(dirname(path), main) === bundle
    })
}

/** Claims that say more than that a file is there. Each is kept, or not, by a source. */
const claims: Readonly<Record<string, (source: string) => boolean>> = {
  'action.yml': (source) => actionOf(`dist/${source}/main.js`) !== undefined,
  source_NAME: (source) => languages.every((language) => `source_${source}` in catalogueOf(language)),
  'scripts/generate.mjs': (source) => read('scripts/generate.mjs').includes(`sources/${source}/options.js`),
  'scripts/build.mjs': (source) => read('scripts/build.mjs').includes(`dist/${source}/main.js`),
  'src/hosts/cli/commands.ts': (source) => commands.some(({ path: [first] }) => first === source),
  'test/contract/NAME.test.ts': (source) => {
    const text = read(`test/contract/${source}.test.ts`)
    return text.includes(`/${source}-samples.ts'`) && text.includes(`/simulator/${source}/server.ts'`)
  },
  'test/sources/NAME/judge.test.ts': (source) =>
    read(`test/sources/${source}/judge.test.ts`).includes("from 'fast-check'"),
  'test/e2e/*.test.ts': (source) =>
    filesOf('test/e2e', /\.test\.ts$/)
      .map(withSupport)
      .some((text) => text.includes(`dist/${source}/`) && text.includes(`/simulator/${source}/`)),
  'docs/*.md': (source) => filesOf('docs', /^docs\/[^/]+\.md$/).some((path) => showsCommand(path, source)),
  'examples/*': (source) => filesOf('examples', /\.yml$/).some((path) => showsCommand(path, source)),
  'README*.md': (source) =>
    readdirSync('.')
      .filter((name) => /^README.*\.md$/.test(name))
      .every((name) => showsCommand(name, source)),
}

/** Says which claims of a text a source does not keep. A claim that cannot be understood is one of them. */
function missing(text: string, source: string): string[] {
  return codeSpans(text.replaceAll('\n', ' '))
    .filter((span) => !words.has(span))
    .filter((span) => {
      const kept = claims[span]
      if (kept !== undefined) return !kept(source)
      const paths = span.includes('LANGUAGE')
        ? languages.map((each) => span.replaceAll('LANGUAGE', each))
        : [span]
      return !paths.every((path) => existsSync(path.replaceAll('NAME', source)))
    })
    .map((span) => span.replaceAll('NAME', source))
}

describe('The checklist for a new source', () => {
  it('has nine steps, and knows the folder that is no source', () => {
    expect(steps).toHaveLength(9)
    expect(existsSync(`src/sources/${shared}`)).toBe(true)
    expect(sources).toContain('vaddy')
  })

  it.each(sources)('is followed by each source: %s', (source) => {
    expect(missing(section, source)).toEqual([])
  })

  it('names every piece of a source', () => {
    const spans = codeSpans(steps.join(' ').replaceAll('\n', ' '))
    const pieces = [
      ...['state', 'scenarios', 'server'].map((name) => `src/simulator/NAME/${name}.ts`),
      ...['options', 'schema', 'api', 'run', 'judge'].map((name) => `src/sources/NAME/${name}.ts`),
      'src/messages/LANGUAGE/NAME.ts',
      'src/hosts/actions/NAME-main.ts',
      'src/entries/NAME-main.js',
      'dist/NAME/main.js',
      ...Object.keys(claims),
    ]
    expect(pieces.filter((piece) => !spans.includes(piece))).toEqual([])
  })

  it('would name every piece that a source has not got', () => {
    const spans = codeSpans(steps.join(' ').replaceAll('\n', ' '))
    const expected = spans.filter((span) => span.includes('NAME') || span in claims)
    const named = missing(steps.join(' '), 'nowhere')
    expect(named).toEqual(
      expected.filter((span) => !words.has(span)).map((span) => span.replaceAll('NAME', 'nowhere')),
    )
  })

  it('would name a claim that nobody can check', () => {
    expect(missing('a step with `src/rooms/NAME.ts` and `something new`', 'vaddy')).toEqual([
      'src/rooms/vaddy.ts',
      'something new',
    ])
  })

  it('is walked by this file', () => {
    expect(introduction).toContain(`\`test/docs/${basename(import.meta.filename)}\``)
  })
})
