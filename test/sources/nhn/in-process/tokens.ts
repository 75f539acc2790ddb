import { Secret } from '../../../../src/kernel/secret.ts'
import { createRequests } from '../../../../src/sources/nhn/requests.ts'
import { issuedTokens } from '../../../../src/sources/nhn/token.ts'
import { RecordingLogger } from '../../../support/recording-logger.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { type Answering, answeringClient, json, type Sent } from './oauth.ts'

/** Whether a request asks for a token. */
export const isCreate = ({ path }: Sent) => path === '/oauth2/token/create'
/** The key pair as its header has it. */
export const basic = Buffer.from('uak-id:uak-secret').toString('base64')

/** Tokens from a service that issues `token-1`, `token-2` and so on, unless `instead` answers. */
export function tokensOf({
  life = 86_400,
  pause = 0,
  instead = () => undefined,
}: {
  life?: unknown
  /** Milliseconds that pass before a token comes. */
  pause?: number
  instead?: (...call: Parameters<Answering>) => ReturnType<Answering> | undefined
} = {}) {
  const clock = new VirtualClock()
  const secrets: string[] = []
  let issued = 0
  const http = answeringClient(async (sent, nth) => {
    const other = await instead(sent, nth)
    if (other instanceof Error) throw other
    if (other !== undefined) return other
    if (!isCreate(sent)) return {}
    await clock.advance(pause)
    issued += 1
    return json({ access_token: `token-${issued}`, token_type: 'Bearer', expires_in: life })
  })
  const tools = { http, clock, random: () => 0, log: new RecordingLogger() }
  const signal = new AbortController().signal
  const requests = createRequests({ ...tools, signal, timeout: 1e15, concurrency: 8 })
  const tokens = issuedTokens({
    ...tools,
    requests,
    secrets: { add: (secret) => secrets.push(secret?.reveal() ?? '') },
    oauthUrl: new URL('https://oauth.example/'),
    keyId: 'uak-id',
    secretKey: new Secret('uak-secret'),
  })
  const current = async () => (await tokens.current()).reveal()
  const created = () => http.sent.filter(isCreate).length
  const revoked = () => http.sent.filter((one) => !isCreate(one)).map(({ form }) => form?.['token'])
  return { clock, created, current, requests, revoked, secrets, sent: http.sent, tokens }
}
