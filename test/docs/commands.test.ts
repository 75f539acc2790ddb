import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { optionVariables } from '../../src/hosts/cli/places/environment.ts'
import { vaddy } from '../../src/sources/vaddy/source.ts'
import { callsIn, problemsOfCall } from './cli-calls.ts'
import { codeSpans, fencedBlocks, pageAt, pages } from './pages.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const shell = new Set(['sh', 'bash', 'console', 'groovy', 'yaml', 'yml'])

/** Everything of a page that someone may paste into a shell. */
const pasteable = pages.map(({ path, text }) => ({
  path,
  scripts: [
    ...fencedBlocks(text).flatMap((block) => (shell.has(block.language) ? [block.text] : [])),
    ...codeSpans(text),
  ],
}))

const variables = new Set([...[...optionVariables(vaddy).values()].flat(), 'VADDY_CRAWL'])

/** The commands in a page's shell blocks that work only with what is not published, or not there. */
function unpublishedIn(text: string): string[] {
  const lines = fencedBlocks(text)
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => block.text.replaceAll('\\\n', ' ').split('\n'))
    .map((line) => line.replace(/(?:^|\s)#.*$/, ''))
  return lines.filter((line) => {
    const [, file] = /\bnode (?:\$\w+\/)?(\S+\.[cm]?js)\b/.exec(line) ?? []
    if (file !== undefined && !existsSync(file)) return true
    // In a clone .actrc names the workflow and takes the action from it; elsewhere the command must.
    if (/^act\b.*\s-[WP]\b/.test(line)) return !line.includes('--local-repository')
    return /\bnpx |\bnpm install \w|\bgit clone\b/.test(line)
  })
}

/** The steps of the Jenkins library, each with its source. */
const jenkinsSteps = readdirSync('jenkins/vars')
  .filter((file) => file.endsWith('.groovy'))
  .map((file): [string, string] => [
    file.replace('.groovy', ''),
    readFileSync(`jenkins/vars/${file}`, 'utf8'),
  ])

describe('Commands in the documentation', () => {
  it('are found', () => {
    const found = pasteable.flatMap(({ scripts }) => scripts.flatMap(callsIn))
    expect(found.length).toBeGreaterThan(25)
    expect(found).toContain('simulate --scenario vulnerable --scan-duration 20s')
  })

  it.each(pasteable.map(({ path, scripts }) => [path, scripts] as const))(
    'call the CLI with commands and flags that it has: %s',
    (_, scripts) => {
      expect(scripts.flatMap(callsIn).flatMap(problemsOfCall)).toEqual([])
    },
  )

  it.each([
    'vaddy scans',
    'vaddy scan --max-alert 0',
    'vaddy scan 1 2',
    'vaddy status --pr-comment always',
    'vady scan',
  ])('would not get past this test with: scangate %s', (call) => {
    expect(callsIn(`npx scangate ${call}`).flatMap(problemsOfCall)).toHaveLength(1)
  })

  // Until there is a release and a package, what people type first must work from a clone.
  it.each(['README.md', 'README.ja.md', 'README.ko.md', 'docs/act.md', 'docs/simulator.md', 'docs/cli.md'])(
    'can be typed in a clone as they stand: %s',
    (path) => {
      expect(fencedBlocks(pageAt(path).text).filter(({ language }) => language === 'sh')).not.toEqual([])
      expect(unpublishedIn(pageAt(path).text)).toEqual([])
    },
  )

  it.each([
    '```sh\nnpx scangate simulate\n```\n',
    '```sh\nnpm install scangate\n```\n',
    '```sh\ngit clone https://github.com/scangate-dev/scangate.git\n```\n',
    '```sh\nnode dist/gone.cjs simulate\n```\n',
    '```sh\nact -W .github/workflows/rehearsal.yml\n```\n',
  ])('would not get past this test with %j', (text) => {
    expect(unpublishedIn(text)).toHaveLength(1)
  })

  it('say that nothing is published yet on every page that shows what will be', () => {
    const published = /(?:npx (?:--yes )?scangate|uses: scangate-dev\/scangate|npm install scangate)\b/
    const showing = pages.filter(
      ({ path, text }) => /^(README|docs\/[a-z-]+\.md)/.test(path) && published.test(text),
    )
    expect(showing.length).toBeGreaterThan(8)
    const silent = showing.filter(({ text }) => !/README\.md#published|<a id="published">/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it.each(pasteable.map(({ path, scripts }) => [path, scripts] as const))(
    'run scripts that exist: %s',
    (_, texts) => {
      const named = texts.flatMap((text) =>
        [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name),
      )
      expect(named.filter((name) => !(name in scripts))).toEqual([])
    },
  )

  it('start no scan through npx, which hands no signal on', () => {
    const blocks = pages
      .flatMap(({ text }) => fencedBlocks(text))
      .filter(({ language }) => shell.has(language))
    const examples = readdirSync('examples')
      .filter((name) => name.endsWith('.yml'))
      .map((name) => readFileSync(`examples/${name}`, 'utf8'))
    const texts = [...blocks.map(({ text }) => text), ...examples, ...jenkinsSteps.map(([, text]) => text)]
    expect(texts.filter((text) => /\bvaddy scan\b/.test(text)).length).toBeGreaterThan(10)
    expect(texts.filter((text) => /\bnp(?:x|m exec)\b.*\bvaddy (?:scan|wait)\b/.test(text))).toEqual([])
  })

  it('export variables that the CLI reads', () => {
    const exported = pasteable.flatMap(({ scripts }) =>
      scripts.flatMap((text) => [...text.matchAll(/\b(VADDY_[A-Z_]+)=/g)].map(([, name = '']) => name)),
    )
    expect(exported.length).toBeGreaterThan(5)
    // The variable of V1 is named where it is said that it goes.
    expect(exported.filter((name) => !variables.has(name))).toEqual([])
  })

  it.each(jenkinsSteps)('give a Jenkins step options that it has: %s', (step, source) => {
    const taken = new Set([...source.matchAll(/'([a-z][A-Za-z]+)'/g)].map(([, name]) => name))
    const given = pasteable.flatMap(({ scripts }) =>
      scripts.flatMap((text) =>
        [...text.matchAll(new RegExp(`\\b${step}[ (]([^\\n]+)`, 'g'))].flatMap(([, list = '']) =>
          [...list.matchAll(/(\w+): /g)].map(([, name = '']) => name),
        ),
      ),
    )
    expect(given.length).toBeGreaterThan(1)
    expect(given.filter((name) => !taken.has(name))).toEqual([])
  })
})
