import { describe, expect, it } from 'vitest'
import { AbortedError, AnswerError, RefusedError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import type { IssueContext } from '../../../src/sources/descriptor.ts'
import { LostTokenError } from '../../../src/sources/fortify/create.ts'
import type { FortifyOptions } from '../../../src/sources/fortify/read-options.ts'
import { issueToken } from '../../../src/sources/fortify/run.ts'
import { plainContext } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { clientOf, created, end, type Instead } from './scripted-client.ts'

const day = 86_400_000
const options = {
  url: new URL('https://ssc.example.com/ssc'),
  username: 'ci-bot',
  password: new Secret('irrelevant'),
  type: 'CIToken',
  lifetime: 90 * day,
  timeout: 7_000,
  export: false,
  revoke: true,
} as FortifyOptions
const made = { id: 7, type: 'CIToken', terminalDate: '2026-04-01T00:00:00Z', token: created.encoded.reveal() }
const answering = (row: object): Instead => ({ 'POST /tokens': { body: { data: { ...made, ...row } } } })

/** Values with their secrets laid open, since no two secrets differ for `toEqual`. */
const revealed = (values: Readonly<Record<string, string | Secret>> = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  )

/** Issues a token, or does not, and says what was said, saved and shown last. */
async function issuing(
  given: Partial<FortifyOptions> = {},
  instead: Instead = {},
  context: Partial<IssueContext> = {},
) {
  const { asked, http, requests } = clientOf(instead)
  const log = new RecordingLogger()
  const saved: [name: string, value: string][] = []
  const lastWords: string[] = []
  const controller = new AbortController()
  const clock = new VirtualClock()
  const end = await issueToken(
    { ...options, ...given },
    {
      ...plainContext(),
      http,
      clock,
      log,
      signal: controller.signal,
      save: (name, value) => void saved.push([name, value]),
      setLastWord: (said) => void lastWords.push(said === undefined ? '' : english(said)),
      ...context,
    },
  ).then(
    (issued) => ({ issued, error: undefined }),
    (error: unknown) => ({ issued: undefined, error }),
  )
  const state = Object.fromEntries(saved)
  return { ...end, asked, clock, controller, lastWords, log, requests, saved, state }
}

describe('issuing a token', () => {
  it('says whom it asks for what, and nothing more where all is well', async () => {
    const { asked, issued, log, requests } = await issuing({ description: 'shop' })
    expect(log.lines).toEqual(['info: Asking ssc.example.com for a CIToken of the user ci-bot.'])
    expect(asked()).toEqual([
      'POST /tokens {"type":"CIToken","description":"shop [scangate-iiiiiiiiiiii]","terminalDate":"2026-04-01T00:00:00.000Z"}',
    ])
    expect(requests[0]?.timeoutMs).toBe(7_000)
    expect(revealed(issued?.outputs)).toEqual({
      token: created.decoded.reveal(),
      token_encoded: created.encoded.reveal(),
      token_id: '7',
      expires_at: '2026-04-01T00:00:00.000Z',
    })
  })

  it.each([
    [true, { FORTIFY_SSC_TOKEN: created.decoded.reveal() }],
    [false, {}],
  ])('goes into the environment of the job where that is wished: %s', async (isExported, environment) => {
    const { issued } = await issuing({ export: isExported })
    expect(revealed(issued?.environment)).toEqual(environment)
  })

  it('saves what post needs before anything is sent, the token as soon as it is there, and how far it got last', async () => {
    const caFile = '/etc/ca.pem'
    const { saved } = await issuing({ description: 'shop', revoke: false, ca_file: caFile })
    expect(saved).toEqual([
      ['url', 'https://ssc.example.com/ssc'],
      ['user', 'ci-bot'],
      ['caFile', caFile],
      ['revoke', 'false'],
      ['description', 'shop [scangate-iiiiiiiiiiii]'],
      ['endsAt', String(end)],
      ['phase', 'asking'],
      ['tokenId', '7'],
      ['endsAt', String(end)],
      ['token', created.encoded.reveal()],
      ['phase', 'issued'],
    ])
    expect((await issuing()).state).toMatchObject({ caFile: '', revoke: 'true' })
  })

  it('has a last word as long as something may be left', async () => {
    const { lastWords } = await issuing({ description: 'shop' })
    expect(lastWords).toEqual([
      'A token with the description "shop [scangate-iiiiiiiiiiii]" may be left at SSC until 2026-04-01 00:00 UTC; revoke it there.',
      '',
    ])
    expect((await issuing({}, { 'POST /tokens': [403] })).lastWords.at(-1)).toBe('')
  })

  it('hears no stop any more once it is done', async () => {
    const { controller, log } = await issuing()
    controller.abort(new Error('late'))
    expect(log.text).not.toMatch(/Told to stop/)
  })

  it.each<[string, Partial<FortifyOptions>, Instead, RegExp]>([
    [
      'goes unencrypted',
      { url: new URL('http://ssc.example.com/ssc') },
      {},
      /^warning: Password and token go to ssc\.example\.com unencrypted/m,
    ],
    [
      'is of an old type',
      { type: 'CloudCtrlToken' },
      {},
      /^warning: The type CloudCtrlToken is deprecated; SSC has ScanCentralCtrlToken instead\.$/m,
    ],
    [
      'ends before it was to',
      {},
      answering({ terminalDate: '2026-01-02T00:00:30Z' }),
      /^warning: SSC gave the token 1d instead of 90d: it ends at 2026-01-02 00:00 UTC\. It gives a CIToken no more/m,
    ],
    [
      'has no end',
      {},
      answering({ terminalDate: null }),
      /^warning: SSC did not say when this CIToken ends\. Unless revoked, it may live for ever\.$/m,
    ],
  ])('warns where it %s, and gives the token all the same', async (_, given, instead, says) => {
    const { issued, log } = await issuing(given, instead)
    expect(revealed(issued?.outputs)['token']).toBe(created.decoded.reveal())
    expect(log.text).toMatch(says)
    expect(log.text.match(/^warning/gm)).toHaveLength(1)
  })

  it.each([null, undefined])('says that SSC gave no end where it says %s', async (terminalDate) => {
    const { issued, state } = await issuing({}, answering({ terminalDate }))
    expect(issued && english(issued.reason)).toBe('SSC issued a CIToken with the ID 7; SSC gave it no end.')
    expect(issued?.outputs['expires_at']).toBe('')
    expect(state['endsAt']).toBe('')
  })

  it('keeps for post that an answer was lost', async () => {
    const instead: Instead = { 'POST /tokens': [500], 'GET /tokens': { body: { data: [], count: 0 } } }
    const { error, state } = await issuing({}, instead)
    expect(error).toBeInstanceOf(LostTokenError)
    expect(state).toMatchObject({ lost: 'true', phase: 'asking' })
  })

  it('keeps for post that the password was refused', async () => {
    const { error, state } = await issuing({}, { 'POST /tokens': [401] })
    expect(error).toBeInstanceOf(RefusedError)
    expect(state).toMatchObject({ loginRefused: 'true', phase: 'nothing' })
  })
})

describe('a token that can not be handed on', () => {
  const over = answering({ terminalDate: '2025-12-31T00:00:00Z' })

  it.each<[string, Instead, phase: string, RegExp, readonly string[]]>([
    ['is revoked', {}, 'revoked', /^info: The token with the ID 7 is revoked\.$/m, ['DELETE /tokens/7']],
    [
      'revokes itself where its ID is refused',
      { 'DELETE /tokens/7': [403] },
      'revoked',
      /^info: The token with the ID 7 is revoked\.$/m,
      ['DELETE /tokens/7', `POST /tokens/action/revoke {"tokens":["${created.encoded.reveal()}"]}`],
    ],
    [
      'is left to post where it can not be revoked',
      { 'DELETE /tokens/7': [403, 'Not yours.'], 'POST /tokens/action/revoke': [403] },
      'issued',
      /^warning: The token with the ID 7 could not be revoked; it ends at 2025-12-31 00:00 UTC\. .*SSC says: Not yours\.$/m,
      ['DELETE /tokens/7', `POST /tokens/action/revoke {"tokens":["${created.encoded.reveal()}"]}`],
    ],
  ])('%s', async (_, instead, phase, says, asks) => {
    const { asked, error, lastWords, log, state } = await issuing({}, { ...over, ...instead })
    expect(error).toBeInstanceOf(AnswerError)
    expect(String(error)).toMatch(
      /ended at 2025-12-31 00:00 UTC, and by its own clock it is 2026-01-01 00:00 UTC/,
    )
    expect(log.text).toMatch(says)
    expect(state['phase']).toBe(phase)
    expect(asked().slice(1)).toEqual(asks)
    expect(lastWords.at(-1)).toBe('')
  })

  it('is tried to be revoked for fifteen seconds, the last three of them by its value', async () => {
    const down: Instead = { ...over, 'DELETE /tokens/7': [503], 'POST /tokens/action/revoke': [503] }
    const { asked, clock } = await issuing({}, down)
    expect(clock.monotonic()).toBe(14_000)
    expect(asked().filter((each) => each.startsWith('DELETE'))).toHaveLength(12)
  })

  it('is revoked within the time that a stop leaves', async () => {
    const controller = new AbortController()
    const log = new RecordingLogger()
    const stopped = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')
    const { http, requests } = clientOf()
    const stopping: IssueContext['http'] = {
      request: (request) => {
        if (request.method === 'POST') controller.abort(stopped)
        return http.request(request)
      },
    }
    const clock = new VirtualClock({ automatic: false })
    const patience = { tries: 1, ms: 5_500 }
    const context = { clock, http: stopping, log, patience, signal: controller.signal }
    const { error, state } = await issuing({}, {}, context)
    expect(error).toBe(stopped)
    expect(state['phase']).toBe('revoked')
    // Three of the seconds would be for its value.
    expect(requests.map(({ method, timeoutMs }) => [method, timeoutMs])).toEqual([
      ['POST', 7_000],
      ['DELETE', 2_500],
    ])
    expect(log.lines.slice(1)).toEqual([
      'info: Told to stop: what was made is revoked.',
      'info: The token with the ID 7 is revoked.',
    ])
  })
})
