import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { commonOutputs } from '../../src/hosts/actions/output-help.ts'
import { loadSources, sources as registry } from '../../src/hosts/registry.ts'
import { Unreadable } from '../../src/options/readers.ts'
import type { Source } from '../../src/sources/descriptor.ts'
import { selfReference } from '../ci/ci-scripts.ts'
import { codeSpans, fencedBlocks, pages } from './pages.ts'

const sources = await loadSources(registry)
const outputDescriptions: ReadonlySet<string> = new Set([
  ...Object.keys(commonOutputs),
  ...sources.flatMap(({ outputs }) => Object.keys(outputs)),
])

const slug = selfReference.slugOf(JSON.parse(readFileSync('package.json', 'utf8')))

/** Keys with an underscore that are somebody else's: GitLab's, CircleCI's, the wrappers' around the gate. */
const others = new Set([
  'allow_failure',
  'exit_codes',
  'resource_group',
  'store_artifacts',
  'store_test_results',
  'artifact_name',
  'retention_days',
  'max_parallel',
  'timeout_minutes',
  'runs_on',
])

/** The option of a name in each of these sources that has one. */
const optionsCalled = (name: string, of: readonly Source[]) =>
  of.flatMap(({ options }) => options[name] ?? [])

/** Says what is wrong with a value that a page gives an option. Expressions and gaps are not judged. */
function problemOfValue(name: string, value: unknown, of: readonly Source[]): string | undefined {
  const text = String(value)
  const options = optionsCalled(name, of)
  if (options.length === 0) return `${name} is no input`
  if (text.includes('${{') || text.includes('…')) return undefined
  return options.every((option) => option.read(text) instanceof Unreadable)
    ? `${name}: ${text} is refused`
    : undefined
}

/** Lines such as `max_alerts: 3` in running text. */
function spanProblems(text: string): string[] {
  return codeSpans(text).flatMap((span) => {
    const [, name = '', value = ''] = /^([a-z]+(?:_[a-z]+)+): (.+)$/.exec(span) ?? []
    if (name === '' || others.has(name) || outputDescriptions.has(name)) return []
    return problemOfValue(name, value, sources) ?? []
  })
}

/** What a step uses, where it is one of our actions. A mapping without a step may be any one's. */
function sourcesUsedBy(uses: unknown): readonly Source[] {
  if (uses === undefined) return sources
  return sources.filter(({ action }) =>
    String(uses).startsWith(`${slug}${action.folder === '.' ? '' : `/${action.folder}`}@`),
  )
}

/** Mappings under `with:` that belong to a gate: those of a step that uses it, and those without a step. */
function withBlocks(value: unknown): { given: Record<string, unknown>; of: readonly Source[] }[] {
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: given, ...rest } = value as { uses?: unknown; with?: unknown }
  const of = sourcesUsedBy(uses)
  const isOurs = of.length > 0 && typeof given === 'object' && given !== null
  const own = isOurs ? [{ given: given as Record<string, unknown>, of }] : []
  return [...own, ...Object.values(rest).flatMap(withBlocks)]
}

const yamlBlocks = pages.flatMap(({ path, text }) =>
  fencedBlocks(text)
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map(({ line, text: yaml }) => [`${path}:${line}`, yaml] as const),
)

const blockProblems = (yaml: string) =>
  parseAllDocuments(yaml)
    .flatMap((document) => withBlocks(document.toJS()))
    .flatMap(({ given, of }) =>
      Object.entries(given).flatMap(([name, value]) => problemOfValue(name, value, of) ?? []),
    )

describe('Inputs in the documentation', () => {
  it('are found', () => {
    const spans = pages.flatMap(({ text }) => codeSpans(text)).filter((span) => /^[a-z_]+: \S/.test(span))
    expect(spans.length).toBeGreaterThan(40)
    expect(yamlBlocks.length).toBeGreaterThan(20)
  })

  // The table of faults quotes bad input, which is what it is about.
  const teaching = pages.filter(({ path }) => path !== 'docs/reliability.md')
  it.each(teaching.map(({ path, text }) => [path, text] as const))(
    'exist, and take the values that the text gives them: %s',
    (_, text) => {
      expect(spanProblems(text)).toEqual([])
    },
  )

  it.each(yamlBlocks)('exist, and take the values that the example gives them: %s', (_, yaml) => {
    expect(blockProblems(yaml)).toEqual([])
  })

  it.each(['`max_alert: 3`', '`min_complete: 80%`', '`on_busy: queue`', '`wait_timeout: 30`'])(
    'would not get past this test with %s',
    (text) => {
      expect(spanProblems(text)).toHaveLength(1)
      expect(blockProblems(`with:\n  ${text.replaceAll('`', '')}\n`)).toHaveLength(1)
    },
  )
})
