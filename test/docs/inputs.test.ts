import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { commonOutputs } from '../../src/hosts/actions/output-help.ts'
import { Unreadable } from '../../src/options/readers.ts'
import { vaddyOptions } from '../../src/sources/vaddy/options.ts'
import { vaddyOutputs } from '../../src/sources/vaddy/outputs.ts'
import { selfReference } from '../ci/ci-scripts.ts'
import { codeSpans, fencedBlocks, pages } from './pages.ts'

const outputDescriptions: Readonly<Record<string, string>> = {
  ...commonOutputs,
  ...Object.fromEntries(Object.entries(vaddyOutputs).map(([name, { help }]) => [name, help])),
}

const slug = selfReference.slugOf(JSON.parse(readFileSync('package.json', 'utf8')))

type OptionName = keyof typeof vaddyOptions

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

const isOption = (name: string): name is OptionName => name in vaddyOptions

/** Says what is wrong with a value that a page gives an option. Expressions and gaps are not judged. */
function problemOfValue(name: OptionName, value: unknown): string | undefined {
  const text = String(value)
  if (text.includes('${{') || text.includes('…')) return undefined
  return !(vaddyOptions[name].read(text) instanceof Unreadable) ? undefined : `${name}: ${text} is refused`
}

/** Lines such as `max_alerts: 3` in running text. */
function spanProblems(text: string): string[] {
  return codeSpans(text).flatMap((span) => {
    const [, name = '', value = ''] = /^([a-z]+(?:_[a-z]+)+): (.+)$/.exec(span) ?? []
    if (name === '' || others.has(name) || name in outputDescriptions) return []
    return (isOption(name) ? problemOfValue(name, value) : `${name} is no input`) ?? []
  })
}

/** Mappings under `with:` that belong to the gate: those of a step that uses it, and those without a step. */
function withBlocks(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: given, ...rest } = value as { uses?: unknown; with?: unknown }
  const isOurs = uses === undefined || String(uses).startsWith(`${slug}@`)
  const own = isOurs && typeof given === 'object' && given !== null ? [given as Record<string, unknown>] : []
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
    .flatMap((given) =>
      Object.entries(given).flatMap(
        ([name, value]) => (isOption(name) ? problemOfValue(name, value) : `${name} is no input`) ?? [],
      ),
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
