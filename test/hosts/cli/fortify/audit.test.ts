import { describe, expect, it } from 'vitest'
import { customType } from '../../../../src/simulator/fortify/token-types.ts'
import { allVersions, expectNoToken, fortifyBench } from './bench.ts'

interface Audited {
  readonly kind: string
  readonly owner: string | null
  readonly type: string
  readonly concern: string
}

const concernsOf = (json: Record<string, unknown>) =>
  (json['concerns'] as Audited[]).map(({ concern, kind, owner, type }) =>
    kind === 'type' ? `${type}: ${concern}` : `${owner} ${type}: ${concern}`,
  )

describe.each(allVersions)('token audit with SSC %s', (version) => {
  it('finds what a security review asks for', async () => {
    const { own, run, state } = await fortifyBench({ version, scenario: 'audit' })
    const audited = await run(['token', 'audit', '--max-lifetime', '90d', '--format', 'json'], {
      variables: own,
    })
    expect(audited.exitCode).toBe(2)
    expect(audited.json).toMatchObject({ outcome: 'failed', owners_looked_up: true, not_looked_up: [] })
    expect(concernsOf(audited.json).sort()).toEqual(
      [
        'alice ToolsConnectToken: no_end',
        // 90 days and a half.
        'ci-bot AnalysisUploadToken: too_long',
        'ci-bot AnalysisUploadToken: too_long',
        'ci-bot CIToken: no_end',
        'ci-bot NewToken: no_end',
        'former CIToken: too_long',
        'former CIToken: owner_suspended',
        'nobody-any-more CIToken: too_long',
        'nobody-any-more CIToken: owner_unknown',
        'CIToken: type_raised',
        'NewToken: type_raised',
      ].sort(),
    )
    expectNoToken(state, audited)
  })
})

describe('token audit', () => {
  it('has nothing to say of a server in order, and exits 0', async () => {
    const { own, run } = await fortifyBench({ scenario: 'crowded' })
    const audited = await run(['token', 'audit', '--max-lifetime', '365d'], { variables: own })
    expect(audited.exitCode).toBe(0)
    expect(audited.stdout).toMatch(
      /^0 concerns about 451 tokens and \d+ types\. Not counted: 0 tokens that ended/,
    )
  })

  it('says that owners were not looked up where there is no token, or one that may not', async () => {
    const { run, state } = await fortifyBench({ scenario: 'audit' })
    const without = await run(['token', 'audit', '--format', 'json'])
    expect(without.exitCode).toBe(2)
    expect(without.json).toMatchObject({ owners_looked_up: false })
    expect(without.stderr).toMatch(/^warning: Owners were not looked up: that takes a token/m)
    expect(concernsOf(without.json).filter((one) => one.includes('owner'))).toEqual([])
    const ofCi = state.tokens.live.find(({ type, username }) => type === 'CIToken' && username === 'ci-bot')
    const variables = { FORTIFY_SSC_TOKEN: ofCi?.decoded.reveal() ?? '' }
    const refused = await run(['token', 'audit', '--format', 'markdown'], { variables })
    expect(refused.exitCode).toBe(2)
    expect(refused.stdout).toContain('Owners were not looked up')
  })

  it('says that types were not looked up where SSC 22.2 wants a token for them', async () => {
    const { run } = await fortifyBench({ scenario: 'audit', version: '22.2' })
    const audited = await run(['token', 'audit', '--format', 'json'])
    expect(audited.json).toMatchObject({ types: null })
    expect(audited.stderr).toMatch(/^warning: Token types were not looked up/m)
  })

  it('writes CSV of which no cell begins a formula', async () => {
    const { run, state } = await fortifyBench({
      scenario: 'audit',
      tokens: [
        {
          username: '=cmd|calc',
          type: 'CIToken',
          description: '+1, "quoted"\n@SUM(A1)',
          createdAt: Date.UTC(2026, 0, 1),
          endsAt: null,
        },
      ],
    })
    const { exitCode, stdout } = await run(['token', 'audit', '--format', 'csv'])
    expect(exitCode).toBe(2)
    const [head = '', first = '', ...others] = stdout.split('\r\n')
    expect(head).toBe('\ufeff"kind","id","owner","type","description","created","expires","concern","text"')
    expect(first).toBe(
      `"token","${state.tokens.all[0]?.id}","'=cmd|calc","CIToken","'+1, ""quoted"" @SUM(A1)","2026-01-01T00:00:00Z",,"no_end","never ends in practice"`,
    )
    expect(others.filter((line) => line !== '').every((line) => line.startsWith('"type",,,'))).toBe(true)
  })

  it('writes Markdown in which the words of the server are text', async () => {
    const { run } = await fortifyBench({
      scenario: 'audit',
      tokens: [
        { username: '<b>|`a`\n::error::x', type: 'CIToken', createdAt: Date.UTC(2026, 0, 1), endsAt: null },
      ],
    })
    const { stdout } = await run(['token', 'audit', '--format', 'markdown', '--language', 'ja'])
    expect(stdout).toMatch(/^## Fortify SSCトークンの点検\n\n/)
    const row = stdout.split('\n').find((line) => line.includes('&lt;b&gt;')) ?? ''
    expect(row.match(/(?<!&#)\|/g)).toHaveLength(6)
    expect(row).not.toContain('::error')
  })

  it('tells types that have no longest life from those that were raised', async () => {
    const { run } = await fortifyBench({ scenario: 'audit', types: [{ ...customType, maxDaysToLive: -1 }] })
    const { stdout } = await run(['token', 'audit'])
    expect(stdout).toMatch(/no longest life .*NewToken/)
  })

  it('knows no other format', async () => {
    const { run } = await fortifyBench()
    const odd = await run(['token', 'audit', '--format', 'xml'])
    expect(odd.exitCode).toBe(3)
    expect(odd.stderr).toContain('allowed: text, json, csv, markdown')
    expect((await run(['token', 'list', '--format', 'csv'])).exitCode).toBe(3)
  })
})
