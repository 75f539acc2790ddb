import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rehearsalAccount } from '../../../../src/simulator/nhn/account.ts'
import type { ScenarioName } from '../../../../src/simulator/nhn/scenarios.ts'
import { startNhnSimulator } from '../../../../src/simulator/nhn/server.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { runCommand } from '../run-cli.ts'

/** What is typed, and what the service is like. */
interface Typed {
  readonly flags?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  readonly scenario?: ScenarioName
  /** The text of a file whose path is given as `--ignore-file`. */
  readonly ignoreFile?: string
}

/** Types `scangate nhn check` against a simulated service. */
async function check({ flags = [], ignoreFile, scenario = 'clean', variables = {} }: Typed) {
  const clock = new VirtualClock()
  const simulator = await startNhnSimulator({ scenario, clock })
  onTestFinished(() => simulator.close())
  const folder = mkdtempSync(join(tmpdir(), 'scangate-nhn-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  if (ignoreFile !== undefined) writeFileSync(join(folder, 'ignore.yml'), ignoreFile)
  const { exitCode, stderr, stdout } = await runCommand(
    [
      'nhn',
      'check',
      ...(flags.includes('--region') ? [] : ['--region', 'KR1 KR2']),
      ...flags,
      ...(ignoreFile === undefined ? [] : ['--ignore-file', 'ignore.yml']),
    ],
    {
      clock,
      folder,
      variables: {
        NHN_APP_KEY: rehearsalAccount.appKey,
        NHN_USER_ACCESS_KEY_ID: rehearsalAccount.userAccessKeyId,
        NHN_SECRET_ACCESS_KEY: rehearsalAccount.secretAccessKey,
        NHN_API_URL: simulator.url,
        NHN_OAUTH_URL: simulator.url,
        ...variables,
      },
    },
  )
  const tokens = simulator.state.tokens.all.map(({ status }) => status)
  return { exitCode, tokens, said: stdout + stderr }
}

const expired = `- id: U-01
  reason: The console is not reachable from outside.
  approved_by: sec@example.com
  expires: 2020-01-01
`

const cases: readonly (readonly [string, Typed, number, RegExp])[] = [
  [
    'a time without an offset',
    { flags: ['--from', '2025-11-01T00:00:00'] },
    3,
    /from is "2025-11-01T00:00:00".* offset/,
  ],
  [
    'a period that ends before it begins',
    { flags: ['--from', '2025-11-02T00:00:00Z', '--to', '2025-11-01T00:00:00Z'] },
    3,
    /from \(2025-11-02T00:00:00Z\) must lie before to/,
  ],
  [
    'a lookback that is not longer than max_age',
    { flags: ['--lookback', '30d'] },
    3,
    /lookback \(30d\) must be longer than max_age \(30d\)/,
  ],
  ['an unknown region', { flags: ['--region', 'KR9 Mars!'] }, 3, /region is "Mars!"/],
  [
    'a region that the service does not know',
    { flags: ['--region', 'KR1 KR3'] },
    4,
    /regionCode is not valid/,
  ],
  ['a wrong key', { variables: { NHN_SECRET_ACCESS_KEY: 'another-key' } }, 4, /invalid_client/],
  [
    'an app key of another project',
    { variables: { NHN_APP_KEY: 'AppKeyOfAnotherProject' } },
    4,
    /This appKey does not exist/,
  ],
  ['no app key', { variables: { NHN_APP_KEY: '' } }, 3, /NHN_APP_KEY/],
  ['no results', { scenario: 'empty' }, 2, /No result was found/],
  ['a required instance without a result', { flags: ['--require-instances', 'nowhere-1'] }, 2, /nowhere-1/],
  ['a pattern that matches nothing', { flags: ['--instances', 'nowhere-*'] }, 2, /nowhere-\*/],
  ['a stale result', { scenario: 'stale' }, 2, /db-1 \(KR1\) was last inspected 45 days ago/],
  ['an ignore file that is not there', { flags: ['--ignore-file', 'missing.yml'] }, 3, /missing\.yml/],
  ['an ignore file that is no list', { ignoreFile: 'id: U-01' }, 3, /ignore\.yml/],
  ['an ignore file that is broken', { ignoreFile: '- id: [' }, 3, /ignore\.yml/],
  ['an expired entry', { ignoreFile: expired, scenario: 'weak' }, 2, /max_high allows(?:.|\n)*2020-01-01/],
  ['an unknown item code', { scenario: 'unknown-code' }, 2, /neither good \(O\) nor weak \(X\)/],
  [
    'one of two addresses on loopback',
    { variables: { NHN_OAUTH_URL: 'https://oauth.api.nhncloudservice.com' } },
    3,
    /api_url and oauth_url must both be on loopback, or neither/,
  ],
  ['a limit that is no number', { flags: ['--max-high', '１'] }, 3, /max_high is "１"/],
  [
    'an ignore file beside details that are not read',
    { ignoreFile: expired, flags: ['--details', 'none'] },
    3,
    /ignore_file and details: none/,
  ],
]

const scripts = { en: /[a-z] [a-z]/, ja: /[\u3040-\u30ff]/, ko: /[\uac00-\ud7a3]/ }

describe('scangate nhn check, given what can not be right', () => {
  it.each(cases)('never passes on %s, and says what is wrong', async (_, typed, exitCode, words) => {
    for (const [language, script] of Object.entries(scripts)) {
      const run = await check({ ...typed, flags: [...(typed.flags ?? []), '--language', language] })
      expect(run.exitCode).toBe(exitCode)
      if (language === 'en') expect(run.said).toMatch(words)
      const [title = '', , reason = ''] = run.said.split('\n')
      expect(title).toMatch(/^✗ /)
      // A refusal is told in the service's own words, after ours.
      expect(reason).toMatch(script)
      expect(run.said).not.toMatch(/✅|undefined|\[object|^\s+at /m)
      // One request that fails ends the others in silence.
      expect(run.said).not.toContain('attempt 1')
      expect(run.said).not.toContain(rehearsalAccount.secretAccessKey)
      // What is typed wrong is known before anything is asked.
      if (exitCode === 3) expect(run.tokens).toEqual([])
      expect(run.tokens.filter((status) => status !== 'revoked')).toEqual([])
    }
  })
})
