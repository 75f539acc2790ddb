import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/hosts/cli/commands.ts'
import { loadSources, sources as registry } from '../../src/hosts/registry.ts'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import type { Source } from '../../src/sources/descriptor.ts'
import { type Action, readYaml } from '../ci/workflow-files.ts'
import { codeSpans, pageAt } from './pages.ts'

/** The checklist for a new source, as CONTRIBUTING.md has it: an introduction, then numbered steps. */
const [, section = ''] =
  /^## Adding a source in an afternoon\n([\s\S]*?)^## /m.exec(pageAt('CONTRIBUTING.md').text) ?? []
const [introduction = '', ...steps] = section.split(/^(?=\d+\. )/m)

const sources = await loadSources(registry)

/** Words in code that name nothing to look for. */
const words = new Set([
  'src/sources/verdict',
  ...['NAME', 'LANGUAGE', 'clean', 'busy', 'snake_case', 'unknown', 'post', 'layout', 'secrets.add'],
  ...['GateSource', 'CredentialSource', 'check_', 'title_', 'fact_', 'npm run generate', 'npm run build'],
])

/** What only a gate has. */
const ofGates = (span: string) => span.includes('/judge.')

/** What only a source has that speaks to a service. */
const ofServices = (span: string) => /\/simulator\/NAME\/|\/NAME\/api\.|contract\/NAME-samples/.test(span)

/** What only a source has that knows its service: the API check asks whatever its user's document describes. */
const ofOneService = (span: string) => /\/NAME\/(?:api|schema)\./.test(span)
const asksAnything = ['api']

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
  const imported = [...text.matchAll(/'(?:\.\.\/)+(support\/[\w/-]+\.ts)'/g)].map(
    ([, file]) => `test/${file}`,
  )
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

/** The readme's name of a source's block. */
const blockOf = ({ action, name }: Named, block: string) =>
  action?.folder === '.' ? block : `${name}-${block}`

/** A source, or one that has nothing but a name. */
type Named = Pick<Source, 'name'> &
  Partial<Pick<Source, 'kind' | 'action'>> & { readonly judgesReports?: boolean }

/** The READMEs, in each language. */
const readmes = readdirSync('.').filter((name) => /^README.*\.md$/.test(name))
const translated = languages.filter((language) => language !== 'en')

/** Claims that say more than that a file is there. Each is kept, or not, by a source. */
const claims: Readonly<Record<string, (source: Named) => boolean>> = {
  'action.yml': ({ name }) => actionOf(`dist/${name}/main.js`) !== undefined,
  source_NAME: ({ name }) => languages.every((language) => `source_${name}` in catalogueOf(language)),
  'src/hosts/registry.ts': ({ name }) => registry.some((entry) => entry.name === name),
  'src/hosts/cli/commands.ts': ({ name }) => commands.some(({ path: [first] }) => first === name),
  'src/messages/LANGUAGE/index.ts': ({ name }) =>
    languages.every((language) => read(`src/messages/${language}/index.ts`).includes(`'./${name}.ts'`)),
  'NAME-help.ts': ({ name }) =>
    translated.every((language) => existsSync(`src/messages/${language}/${name}-help.ts`)),
  'common-help.ts': ({ name }) =>
    translated.every((language) =>
      read(`src/messages/${language}/${name}-help.ts`).includes("'./common-help.ts'"),
    ),
  'generated: NAME-inputs-required': (source) =>
    readmes.every((path) => read(path).includes(`<!-- generated: ${blockOf(source, 'inputs-required')} -->`)),
  'test/contract/NAME.test.ts': ({ judgesReports, name }) => {
    const text = read(`test/contract/${name}.test.ts`)
    if (judgesReports) return text.includes('/golden/')
    return text.includes(`/${name}-samples.ts'`) && text.includes(`/simulator/${name}/server.ts'`)
  },
  'test/sources/NAME/judge.test.ts': ({ name }) =>
    read(`test/sources/${name}/judge.test.ts`).includes("from 'fast-check'"),
  'test/e2e/NAME/*.test.ts': ({ judgesReports, name }) =>
    existsSync(`test/e2e/${name}`) &&
    filesOf(`test/e2e/${name}`, /\.test\.ts$/)
      .map(withSupport)
      .some(
        (text) => text.includes(`dist/${name}/`) && (judgesReports || text.includes(`/simulator/${name}/`)),
      ),
  'docs/*.md': ({ name }) => filesOf('docs', /^docs\/[^/]+\.md$/).some((path) => showsCommand(path, name)),
  'examples/*': ({ name }) => filesOf('examples', /\.yml$/).some((path) => showsCommand(path, name)),
  'README*.md': ({ name }) => readmes.every((path) => showsCommand(path, name)),
}

/** Says which claims of a text a source does not keep. A claim that cannot be understood is one of them. */
function missing(text: string, source: Named): string[] {
  return codeSpans(text.replaceAll('\n', ' '))
    .filter((span) => !words.has(span) && !(ofGates(span) && source.kind === 'credential'))
    .filter((span) => !(ofServices(span) && source.judgesReports))
    .filter((span) => !(ofOneService(span) && asksAnything.includes(source.name)))
    .filter((span) => {
      const kept = claims[span]
      if (kept !== undefined) return !kept(source)
      const paths = span.includes('LANGUAGE')
        ? languages.map((each) => span.replaceAll('LANGUAGE', each))
        : [span]
      return !paths.every((path) => existsSync(path.replaceAll('NAME', source.name)))
    })
    .map((span) => span.replaceAll('NAME', source.name))
}

describe('The checklist for a new source', () => {
  it('has eleven steps, and walks every source of the registry', () => {
    expect(steps).toHaveLength(11)
    expect(sources.map(({ name }) => name)).toContain('vaddy')
  })

  it.each(sources)('is followed by each source: $name', (source) => {
    expect(missing(section, source)).toEqual([])
  })

  it('asks a credential for no judgement', () => {
    const asked = missing('`src/sources/NAME/judge.ts` `src/sources/NAME/run.ts`', {
      name: 'nowhere',
      kind: 'credential',
    })
    expect(asked).toEqual(['src/sources/nowhere/run.ts'])
  })

  it('names every piece of a source', () => {
    const spans = codeSpans(steps.join(' ').replaceAll('\n', ' '))
    const pieces = [
      ...['state', 'scenarios', 'server'].map((name) => `src/simulator/NAME/${name}.ts`),
      ...['options', 'schema', 'api', 'source', 'run', 'judge'].map((name) => `src/sources/NAME/${name}.ts`),
      'src/messages/LANGUAGE/NAME.ts',
      'src/hosts/cli/NAME',
      'dist/NAME/main.js',
      ...Object.keys(claims),
    ]
    expect(pieces.filter((piece) => !spans.includes(piece))).toEqual([])
  })

  it('would name every piece that a source has not got', () => {
    const spans = codeSpans(steps.join(' ').replaceAll('\n', ' '))
    const expected = spans.filter((span) => span.includes('NAME') || span in claims)
    const named = missing(steps.join(' '), { name: 'nowhere' })
    expect(named).toEqual(
      expected.filter((span) => !words.has(span)).map((span) => span.replaceAll('NAME', 'nowhere')),
    )
  })

  it('would name a claim that nobody can check', () => {
    expect(missing('a step with `src/rooms/NAME.ts` and `something new`', { name: 'vaddy' })).toEqual([
      'src/rooms/vaddy.ts',
      'something new',
    ])
  })

  it('is walked by this file', () => {
    expect(introduction).toContain(`\`test/docs/${basename(import.meta.filename)}\``)
  })
})
