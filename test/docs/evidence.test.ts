import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const commit = '0123456789abcdef0123456789abcdef01234567'
const isInstalled = spawnSync('jq', ['--version']).status === 0

/** What matters of a verdict's report.json to the policy; its schema is tried elsewhere. */
const verdict = {
  source: 'verdict',
  outcome: 'passed',
  simulated: false,
  run: { commit },
  timing: { ended_at: '2026-11-26T08:00:00.123Z' },
}

/** What `gh attestation verify --format json` prints: one entry for each attestation whose signature is right. */
const verified = (...predicates: readonly unknown[]) =>
  JSON.stringify(predicates.map((predicate) => ({ verificationResult: { statement: { predicate } } })))

/** The policy as it stands in a text, between the quotes of its jq program. */
const policyIn = (path: string) => {
  const [, program] =
    /jq --exit-status --slurp --arg commit "\$\w+" '([^']+)'/.exec(readFileSync(path, 'utf8')) ?? []
  return program ?? ''
}

const policies = {
  page: policyIn('docs/evidence.md'),
  example: policyIn('examples/github-attested-release.yml'),
}

describe.skipIf(!isInstalled)('The policy over an attested verdict (needs jq)', () => {
  const answerOf = (policy: string, input: string) =>
    spawnSync('jq', ['--exit-status', '--slurp', '--arg', 'commit', commit, policy], {
      input,
      encoding: 'utf8',
    }).status

  test.each(Object.entries(policies))('lets a verdict in that passed for this commit (%s)', (_, policy) => {
    expect(policy).toContain('predicate')
    expect(answerOf(policy, verified(verdict))).toBe(0)
    expect(answerOf(policy, verified({ ...verdict, outcome: 'failed' }, verdict))).toBe(0)
  })

  const refused = {
    'no attestation': verified(),
    'another outcome': verified({ ...verdict, outcome: 'failed' }),
    'a run that was only checked': verified({ ...verdict, outcome: 'checked' }),
    'a rehearsal': verified({ ...verdict, simulated: true }),
    'a report that does not say whether it is one': verified({ ...verdict, simulated: undefined }),
    'another commit': verified({ ...verdict, run: { commit: 'fedcba9876543210fedcba9876543210fedcba98' } }),
    'no commit': verified({ ...verdict, run: { commit: null } }),
    'the report of one gate': verified({ ...verdict, source: 'vaddy' }),
    'a predicate of somebody else': verified({ buildDefinition: {} }),
    'no JSON': 'no attestations found',
    'nothing at all': '',
  }
  test.each(Object.entries(refused))('refuses %s', (_, input) => {
    for (const policy of Object.values(policies)) expect(answerOf(policy, input)).not.toBe(0)
  })

  test('can ask for a verdict that is young, too', () => {
    const [, age = ''] = /`(and \(\.timing[^`]+)`/.exec(readFileSync('docs/evidence.md', 'utf8')) ?? []
    const policy = policies.page.replace('== $commit)', `== $commit ${age})`)
    const ended = (ms: number) => ({
      ...verdict,
      timing: { ended_at: new Date(Date.now() - ms).toISOString() },
    })
    expect(policy).not.toBe(policies.page)
    expect(answerOf(policy, verified(ended(60_000)))).toBe(0)
    expect(answerOf(policy, verified(ended(2 * 86_400_000)))).not.toBe(0)
  })
})
