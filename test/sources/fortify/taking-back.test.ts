import { describe, expect, it } from 'vitest'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { revokeWhatWasLeft } from '../../../src/sources/fortify/post.ts'
import type { PostContext } from '../../../src/sources/run-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { clientOf, created, type Instead, paged } from './scripted-client.ts'

const description = 'shop [scangate-abcdefabcdef]'
/** What a step saved that got its token. */
const issued = {
  phase: 'issued',
  url: 'https://ssc.example.com/ssc',
  user: 'ci-bot',
  caFile: '',
  revoke: 'true',
  description,
  endsAt: String(Date.UTC(2026, 3, 1)),
  tokenId: '7',
  token: created.encoded.reveal(),
}
/** What a step saved that was killed while it waited for the answer to a creation. */
const asking = { ...issued, phase: 'asking', tokenId: '', token: '' }
const left: Instead = { 'GET /tokens': { body: { data: [{ id: 7, description }], count: 1 } } }
const none: Instead = { 'GET /tokens': { body: { data: [], count: 0 } } }

const byId = 'DELETE /tokens/7'
const byValue = `POST /tokens/action/revoke {"tokens":["${created.encoded.reveal()}"]}`
const list = `GET /tokens ${paged()}`
const revoked = 'info: The token with the ID 7 is revoked.'
const cleaned = 'info: Revoked what a creation without an answer had left: ID 7.'
const notRevoked = 'warning: The token with the ID 7 could not be revoked; it ends at 2026-04-01 00:00 UTC.'
const maybe = `warning: A token with the description "${description}" may be left at SSC until 2026-04-01 00:00 UTC; revoke it there. It could not be looked for:`
const noPassword = 'password is required and is empty.'
const noTime = 'SSC did not answer within the time that a post step has.'
const refusedBefore = 'SSC refused the password before, so it was not sent again.'
const denied =
  ' What was asked for does not exist, or there is no access to it; SSC does not tell which (DELETE /api/v1/tokens/{id}, HTTP 403). SSC says: No.'

/** Runs post on what was saved. */
async function takingBack(
  state: Readonly<Record<string, string>>,
  {
    instead = {},
    password = 'irrelevant',
    ...context
  }: { instead?: Instead; password?: string } & Partial<PostContext> = {},
) {
  const { asked, http } = clientOf(instead)
  const log = new RecordingLogger()
  // Where nothing is to run out of time none goes by, however busy this machine is.
  const hasHung = Object.values(instead).includes('hangs')
  const clock = new VirtualClock({ automatic: hasHung })
  const secrets = createSecrets()
  const caFiles: (string | undefined)[] = []
  const secretOf = (text = '') => (text === '' ? undefined : new Secret(text))
  await clock.advance(1_000)
  await revokeWhatWasLeft({
    saved: (name) => state[name] ?? '',
    savedSecret: (name) => secretOf(state[name]),
    secret: (input) => secretOf(input === 'password' ? password : ''),
    secrets,
    withNetwork: (caFile, ask) => {
      caFiles.push(caFile)
      return ask(http)
    },
    clock,
    log,
    ...context,
  })
  return { asked: asked(), caFiles, clock, hasHung, lines: log.lines, secrets }
}

describe('after a job', () => {
  it.each<[string, object, Parameters<typeof takingBack>[1], readonly string[], readonly string[]]>([
    ['its token is revoked', issued, {}, [byId], [revoked]],
    [
      'its token revokes itself where the password is missing',
      issued,
      { password: '' },
      [byValue],
      [revoked],
    ],
    [
      'its token revokes itself where the password was refused, which is not sent again',
      { ...issued, loginRefused: 'true' },
      {},
      [byValue],
      [revoked],
    ],
    [
      'a token that is gone is no trouble',
      issued,
      {
        instead: {
          [byId]: [403],
          'POST /tokens/action/revoke': [401],
          'POST /userSession/tokenData': [401],
          'GET /projectVersions': [401],
        },
      },
      [
        byId,
        byValue,
        'POST /userSession/tokenData {}',
        'GET /projectVersions {"start":0,"limit":1,"fields":"id"}',
      ],
      ['info: The token with the ID 7 had ended already: SSC knows it no more.'],
    ],
    [
      'a token that can not be revoked is said with its end',
      issued,
      { instead: { [byId]: [403, 'No.'], 'POST /tokens/action/revoke': [403] } },
      [byId, byValue],
      [notRevoked + denied],
    ],
    [
      'a token without an end is said to have none',
      { ...issued, endsAt: '' },
      { instead: { [byId]: [403], 'POST /tokens/action/revoke': [403] } },
      [byId, byValue],
      [
        `warning: The token with the ID 7 could not be revoked; SSC gave it no end. Fortify SSC refused without a reason (DELETE /api/v1/tokens/{id}, HTTP 403).`,
      ],
    ],
    [
      'a token that was to live on does, and that is said',
      { ...issued, revoke: 'false', handedOn: 'true' },
      {},
      [],
      [
        'info: The token with the ID 7 is not revoked, because revoke is false; it ends at 2026-04-01 00:00 UTC.',
      ],
    ],
    ['a token that nobody got does not live on', { ...issued, revoke: 'false' }, {}, [byId], [revoked]],
    [
      'a token that somebody got does not live on by itself',
      { ...issued, handedOn: 'true' },
      {},
      [byId],
      [revoked],
    ],
    [
      'a creation that was lost before is looked up, too',
      { ...issued, lost: 'true' },
      { instead: none },
      [byId, list],
      [revoked, 'info: No token was left.'],
    ],
    [
      'a creation that was lost is looked up also where the token lives on',
      { ...issued, lost: 'true', revoke: 'false', handedOn: 'true' },
      { instead: left },
      [list, byId],
      [
        'info: The token with the ID 7 is not revoked, because revoke is false; it ends at 2026-04-01 00:00 UTC.',
        cleaned,
      ],
    ],
    [
      'a creation that was lost is looked up also where the token was revoked',
      { ...issued, phase: 'revoked', lost: 'true' },
      { instead: none },
      [list],
      ['info: No token was left.'],
    ],
    ['what was revoked is left alone', { ...issued, phase: 'revoked' }, {}, [], []],
    ['what made nothing is left alone', { ...asking, phase: 'nothing' }, {}, [], []],
    ['what never began is left alone', {}, {}, [], []],
    ['a creation without an answer is looked up', asking, { instead: left }, [list, byId], [cleaned]],
    [
      'a creation that left nothing is no trouble',
      asking,
      { instead: none },
      [list],
      ['info: No token was left.'],
    ],
    ['nothing is looked up without a password', asking, { password: '' }, [], [`${maybe} ${noPassword}`]],
    [
      'nothing is looked up with a password that was refused',
      { ...asking, loginRefused: 'true' },
      {},
      [],
      [`${maybe} ${refusedBefore}`],
    ],
    [
      'what is left and can not be revoked is said with its ID',
      asking,
      { instead: { ...left, [byId]: [403, 'No.'] } },
      [list, byId, list],
      [notRevoked + denied],
    ],
    [
      'what can not be looked up is said',
      asking,
      { instead: { 'GET /tokens': [403] } },
      [list],
      [`${maybe} Fortify SSC refused without a reason (GET /api/v1/tokens, HTTP 403).`],
    ],
    [
      'a token that does not answer in time is said with its end',
      issued,
      { instead: { [byId]: 'hangs' } },
      [byId],
      [`${notRevoked} ${noTime}`],
    ],
    [
      'a list that does not answer in time may hide a token',
      asking,
      { instead: { 'GET /tokens': 'hangs' } },
      [list],
      [`${maybe} ${noTime}`],
    ],
  ])('%s', async (_, state, settings, asked, lines) => {
    const run = await takingBack(state as Record<string, string>, settings)
    expect(run.lines).toEqual(lines)
    expect(run.asked).toEqual(asked)
    expect(run.clock.sleeping).toBe(0)
    // It began a second late, and has nine.
    expect(run.clock.monotonic()).toBe(run.hasHung ? 10_000 : 1_000)
  })

  it('some that were left are revoked and some are not, and each is said with its ID', async () => {
    const rows = [7, 8].map((id) => ({ id, description }))
    const instead: Instead = {
      'GET /tokens': { body: { data: rows, count: 2 } },
      'DELETE /tokens/8': [403, 'No.'],
    }
    const { lines } = await takingBack(asking, { instead })
    expect(lines).toEqual([cleaned, notRevoked.replace('ID 7', 'ID 8') + denied])
  })

  it('uses the certificates of the step, and registers every secret before it is used', async () => {
    const { caFiles, secrets } = await takingBack({ ...issued, caFile: '/etc/ca.pem' })
    expect(caFiles).toEqual(['/etc/ca.pem'])
    const login = Buffer.from('ci-bot:irrelevant').toString('base64')
    const all = ['irrelevant', login, created.decoded.reveal(), created.encoded.reveal()]
    expect(secrets.redact(all.join(' '))).toBe('*** *** *** ***')
    expect((await takingBack(issued)).caFiles).toEqual([undefined])
    const unsent = await takingBack({ ...issued, loginRefused: 'true' })
    expect(unsent.secrets.redact(login)).toBe('***')
  })

  it.each<[string, object, readonly string[]]>([
    ['a token that is to be revoked', issued, [`${notRevoked} no network`]],
    ['a creation without an answer', asking, [`${maybe} no network`]],
    ['both', { ...issued, lost: 'true' }, [`${notRevoked} no network`, `${maybe} no network`]],
  ])(
    'fails nothing where nobody foresaw what goes wrong, and says what may be left: %s',
    async (_, state, said) => {
      const { lines } = await takingBack(state as Record<string, string>, {
        withNetwork: () => Promise.reject(new Error('no network')),
      })
      expect(lines).toEqual(said)
    },
  )
})
