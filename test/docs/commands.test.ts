import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { optionVariables } from '../../src/hosts/cli/environment.ts'
import { callsIn, problemsOfCall } from './cli-calls.ts'
import { codeSpans, fencedBlocks, pages } from './pages.ts'

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

const variables = new Set([...[...optionVariables.values()].flat(), 'VADDY_CRAWL'])

/** The words that the Jenkins step takes, from its own source. */
const jenkinsStep = readFileSync('jenkins/vars/scangateVaddy.groovy', 'utf8')
const jenkinsOptions = new Set([...jenkinsStep.matchAll(/'([a-z][A-Za-z]+)'/g)].map(([, name]) => name))

describe('Commands in the documentation', () => {
  it('are found', () => {
    const found = pasteable.flatMap(({ scripts }) => scripts.flatMap(callsIn))
    expect(found.length).toBeGreaterThan(25)
    expect(found).toContain('simulate --scenario vulnerable')
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
    const texts = [...blocks.map(({ text }) => text), ...examples, jenkinsStep]
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

  it('give the Jenkins step options that it has', () => {
    const given = pasteable.flatMap(({ scripts }) =>
      scripts.flatMap((text) =>
        [...text.matchAll(/\bscangateVaddy ([^\n]+)/g)].flatMap(([, list = '']) =>
          [...list.matchAll(/(\w+): /g)].map(([, name = '']) => name),
        ),
      ),
    )
    expect(given.length).toBeGreaterThan(5)
    expect(given.filter((name) => !jenkinsOptions.has(name))).toEqual([])
  })
})
