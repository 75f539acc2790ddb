import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FortifySimulatorOptions } from '../../../../src/simulator/fortify/server.ts'
import { fortifyBench, scratch } from './bench.ts'

const day = 86_400_000
const uploadToken = '7d0f6d3a-2c1b-4e5f-9a8b-0c1d2e3f4a5b'

/** A case: what is wrong, the words, what the server is, how it ends, what it says, and variables. */
type Case = [
  wrong: string,
  words: readonly string[],
  options: FortifySimulatorOptions,
  exitCode: number,
  says: RegExp,
  variables?: Readonly<Record<string, string>>,
]

const listing = ['token', 'list']
const creating = ['token', 'create', '--stdout']

const cases: readonly Case[] = [
  [
    'a URL without a context path',
    listing,
    {},
    3,
    /url is "https:\/\/ssc\.example\.com\/?"; allowed: .*context path/,
    { FORTIFY_SSC_URL: 'https://ssc.example.com' },
  ],
  [
    'plain http to another host',
    listing,
    {},
    3,
    /plain http.*--allow-http/,
    { FORTIFY_SSC_URL: 'http://ssc.example.com/ssc' },
  ],
  [
    'a type that the server does not have',
    [...creating, '--type', 'JenkinsToken'],
    {},
    4,
    /no token type JenkinsToken\. It has: .*CIToken/,
  ],
  [
    'a lifetime over the maximum, which SSC shortens',
    [...creating, '--lifetime', '90d'],
    { scenario: 'short-lives' },
    0,
    /^warning: SSC gave the token 1d instead of 90d: it ends at .*its own maximum\.$/m,
  ],
  [
    'an extension over the maximum, which SSC refuses',
    ['token', 'extend', '1963', '--lifetime', '400d'],
    { scenario: 'strict-extension' },
    4,
    /exceeds the maximum lifetime/,
  ],
  [
    'a localized date',
    listing,
    {
      faults: ({ operation }) =>
        operation === 'list-tokens'
          ? {
              kind: 'body',
              body: (honest) => honest.replace(/"terminalDate":"[^"]*"/, '"terminalDate":"2016. 10. 19"'),
            }
          : undefined,
    },
    5,
    /terminalDate should be a time in ISO 8601 and is "2016\. 10\. 19"/,
  ],
  [
    'a malformed token',
    ['token', 'check'],
    {},
    3,
    /token is no token of SSC; allowed: .*UUID.*base64/,
    { FORTIFY_SSC_TOKEN: 'MGNiMDlmMmMtYzBhNC00MTQ3' },
  ],
  [
    'an expired password',
    listing,
    { scenario: 'expired-password' },
    4,
    /SSC refused the login of ci-bot .*password is wrong or has expired/,
  ],
  [
    'a user of single sign-on only',
    listing,
    { scenario: 'sso-only' },
    4,
    /SSC refused the login of ci-bot .*single sign-on only/,
  ],
  [
    'a token of a type that SSC does not allow there',
    ['application-versions'],
    {
      tokens: [
        {
          username: 'ci-bot',
          type: 'UploadFileTransferToken',
          createdAt: 0,
          endsAt: 4_000_000_000_000,
          decoded: uploadToken,
        },
      ],
    },
    4,
    /The token lives, but SSC does not allow it this .*its type is not made for it/,
    { FORTIFY_SSC_TOKEN: uploadToken },
  ],
  [
    'a token that ended',
    ['application-versions'],
    {
      tokens: [{ username: 'ci-bot', type: 'CIToken', createdAt: 0, endsAt: day, decoded: uploadToken }],
    },
    4,
    /SSC does not know the token .*it has expired, was revoked/,
    { FORTIFY_SSC_TOKEN: uploadToken },
  ],
  ['no output target', ['token', 'create'], {}, 3, /--output-file.*--stdout/],
  [
    'an existing output file',
    ['token', 'create', '--output-file', 'there.txt'],
    {},
    3,
    /there\.txt.*--force/,
  ],
]

describe('the commands for tokens of Fortify SSC', () => {
  it.each(cases)(
    'say in a clear sentence what is wrong with %s',
    async (_, words, options, exitCode, says, given) => {
      const { run, state } = await fortifyBench(options)
      const folder = scratch()
      writeFileSync(join(folder, 'there.txt'), 'not ours\n')
      const before = state.tokens.left.length
      const ended = await run(words, { folder, ...(given && { variables: given }) })
      expect(ended.exitCode).toBe(exitCode)
      expect(ended.stderr).toMatch(says)
      for (const line of ended.stderr.trimEnd().split('\n')) {
        expect(line).toMatch(/^(?:error: |warning: )?\S.{19,}[.?)]$/)
      }
      // Nothing of the machinery, and no advice for another service.
      expect(ended.stderr).not.toMatch(/undefined|\[object|NaN|Error:|\bat \S+ \(|WebAPI|VAddy|stackTrace/)
      if (exitCode !== 0) expect(state.tokens.left).toHaveLength(before)
    },
  )
})
