import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { createSecrets } from '../../../../src/kernel/secrets.ts'
import { readNhnOptions } from '../../../../src/sources/nhn/read-options.ts'
import { createSession, endSession } from '../../../../src/sources/nhn/session.ts'
import { plainContext } from '../../../support/plain-context.ts'
import { RecordingLogger } from '../../../support/recording-logger.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { type Answering, answeringClient, json } from './oauth.ts'
import { day, now } from './results.ts'

const pair = { user_access_key_id: 'uak-id', secret_access_key: 'uak-secret' }
const urls = { api_url: 'https://api.example/', oauth_url: 'https://oauth.example/' }
function optionsOf(inputs: Record<string, string>) {
  const all = Object.entries({ app_key: 'app-key', region: 'KR1', ...urls, ...inputs })
  const given = Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' as const }]))
  return readNhnOptions(given).options()
}

const query = { region: 'KR1', window: { from: now / 1_000 - 60, to: now / 1_000 }, page: 1, limit: 10 }
const emptyPage = json({ header: { isSuccessful: true }, results: [], page: { totalCount: 0 } })
const service: Answering = ({ path }) => {
  if (path.endsWith('/create')) return json({ access_token: 'issued', expires_in: 60 })
  return path.includes('/summary') ? emptyPage : {}
}

async function begin(inputs: Record<string, string>, answering = service, policy?: object) {
  const clock = new VirtualClock({ startsAt: now })
  await clock.advance(day)
  const http = answeringClient(answering)
  const secrets = createSecrets()
  const known: string[] = []
  secrets.onAdd((secret) => known.push(secret.reveal()))
  const log = new RecordingLogger()
  const context = { ...plainContext(), clock, http, log, secrets }
  const session = createSession(optionsOf(inputs), context, policy as never)
  return { clock, known, log, sent: http.sent, session }
}

describe('A session', () => {
  it('asks with a token that it issues by the key pair, and revokes it in the end', async () => {
    const { known, sent, session } = await begin({ ...pair, language: 'ko' })
    expect(await session.api.page(query)).toEqual({ total: 0, rows: [] })
    expect(await endSession(session)).toBeUndefined()
    expect(sent.map(({ base, path }) => base + path.slice(1))).toEqual([
      'https://oauth.example/oauth2/token/create',
      'https://api.example/ssc/v1.0/appKey/app-key/inspection_result/summary',
      'https://oauth.example/oauth2/token/revoke',
    ])
    expect(sent[1]?.plainHeaders).toEqual({ 'x-nhn-authorization': 'Bearer issued' })
    expect(sent[1]?.query).toMatchObject({ language: 'KO' })
    expect(known).toContain('issued')
  })

  it('asks with the token that the user brought along, and leaves it alone', async () => {
    const { sent, session } = await begin({ token: 'my-own' })
    await session.api.page(query)
    expect(await endSession(session)).toBeUndefined()
    expect(sent.map(({ plainHeaders }) => plainHeaders)).toEqual([{ 'x-nhn-authorization': 'Bearer my-own' }])
  })

  it('begins now, and with nothing noticed', async () => {
    const { session } = await begin(pair)
    expect(session).toMatchObject({ startedAt: now + day, startedMonotonic: day, warnings: [] })
    expect(session.options.user_access_key_id).toBe('uak-id')
  })

  it('is not begun without a way in', async () => {
    const options = { ...optionsOf(pair) }
    const context = { ...plainContext(), clock: new VirtualClock(), log: new RecordingLogger() }
    const http = answeringClient(service)
    for (const missing of ['user_access_key_id', 'secret_access_key']) {
      const begun = () => createSession({ ...options, [missing]: undefined }, { ...context, http })
      expect(begun).toThrow('Options without a way in.')
    }
  })

  it('is over after its timeout', async () => {
    const { clock, session } = await begin({ token: 't', timeout: '5s' }, () => ({ status: 503 }))
    await expect(session.api.page(query)).rejects.toThrow('The run was not over after 5s, its timeout.')
    expect(clock.monotonic()).toBe(day + 5_000)
  })

  it('has as many requests under way as it may', async () => {
    let release = () => {}
    const held = new Promise<typeof emptyPage>((resolve) => {
      release = () => resolve(emptyPage)
    })
    const { sent, session } = await begin({ token: 't', concurrency: '2' }, () => held)
    const pages = [1, 2, 3].map(() => session.api.page(query))
    await new Promise(setImmediate)
    expect(sent).toHaveLength(2)
    release()
    await Promise.all(pages)
    expect(sent).toHaveLength(3)
  })

  it('is as patient as it is told to be', async () => {
    const outage = () => ({ status: 503 })
    const patient = await begin({ token: 't' }, outage)
    await expect(patient.session.api.page(query)).rejects.toThrow('HTTP 503')
    expect(patient.sent).toHaveLength(6)
    const policy = { tries: 2, window: 1_000, firstWait: 1, longestWait: 1 }
    const hasty = await begin({ token: 't' }, outage, policy)
    await expect(hasty.session.api.page(query)).rejects.toThrow('HTTP 503')
    expect(hasty.sent).toHaveLength(2)
  })

  it('that ends lets go of what is under way, and tries nothing again', async () => {
    const { log, sent, session } = await begin({ token: 't' }, () => new Promise(() => {}))
    const page = session.api.page(query)
    page.catch(() => {})
    await new Promise(setImmediate)
    await endSession(session)
    await expect(page).rejects.toBeInstanceOf(AbortedError)
    await expect(session.api.page(query)).rejects.toBeInstanceOf(AbortedError)
    expect(sent).toHaveLength(1)
    expect(log.text).toBe('')
  })
})
