import type { Secrets } from '../../kernel/secrets.ts'
import type { Answer } from '../server/answer.ts'
import type { Call, Incoming } from '../server/calls.ts'
import { jsonResponse } from '../server/openapi.ts'
import { detailsAnswer, oauthRefused, refused, summaryAnswer } from './answers.ts'
import type { Operation } from './faults.ts'
import type { ItemLanguage } from './fleet/item-words.ts'
import type { Guide } from './guide.ts'
import { describeCall, describeTokenCall } from './openapi.ts'
import { refusals } from './refusal.ts'
import { detailsQuery, pathSchemas, summaryQuery } from './schemas.ts'
import type { NhnState } from './state.ts'

/** What the calls work with. */
export interface CallsOptions {
  readonly state: NhnState
  readonly guide: Guide
  /** Told of each token before it goes out. */
  readonly secrets: Secrets
}

/** Where tokens are given out and taken back: under another host in the real service, and the same here. */
const tokenPath = '/oauth2/token/'
const apiPath = '/ssc/v1.0/appKey/:appKey/inspection_result'
const defaultLimit = '10'

/** Says whether a call is one of the token endpoint, which takes the access key in place of a token. */
export function isTokenCall({ url }: Call<Operation>): boolean {
  return url.startsWith(tokenPath)
}

/** The public API of Server Security Check, version 1.0, and the token endpoint of NHN Cloud. */
export function createCalls(options: CallsOptions): Call<Operation>[] {
  return [...tokenCalls(options), ...apiCalls(options)]
}

function tokenCalls({ state, guide, secrets }: CallsOptions): Call<Operation>[] {
  return [
    {
      method: 'POST',
      url: `${tokenPath}create`,
      schema: describeTokenCall({
        operationId: 'issueToken',
        summary: 'Issue a token for a user access key.',
        gives: jsonResponse('A token.', 'Token'),
      }),
      operation: () => 'issue-token',
      answer: ({ parameters: { grant_type } }) => {
        if (typeof grant_type !== 'string') return oauthRefused(400, 'invalid_request')
        if (grant_type !== 'client_credentials') return oauthRefused(400, 'unsupported_grant_type')
        const { token, lifeSeconds } = state.tokens.issue()
        secrets.add(token)
        const expires_in = guide.expiresIn === 'string' ? String(lifeSeconds) : lifeSeconds
        return { status: 200, body: { access_token: token.reveal(), token_type: 'Bearer', expires_in } }
      },
    },
    {
      method: 'POST',
      url: `${tokenPath}revoke`,
      schema: describeTokenCall({
        operationId: 'revokeToken',
        summary: 'Take a token back.',
        gives: {
          description: 'Done, also for a token that is unknown. The body is empty.',
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
      }),
      operation: () => 'revoke-token',
      answer: ({ parameters: { token } }) => {
        if (typeof token !== 'string' || token === '') return oauthRefused(400, 'invalid_request')
        state.tokens.revoke(token)
        return { status: 200, body: '' }
      },
    },
  ]
}

function apiCalls({ state, guide }: CallsOptions): Call<Operation>[] {
  const calls: Call<Operation>[] = [
    {
      method: 'GET',
      url: `${apiPath}/summary`,
      schema: describeCall({
        operationId: 'listInspectionResults',
        summary: 'Results of a region and a period, newest first.',
        path: pathSchemas.summary,
        query: summaryQuery(guide),
        gives: 'Summary',
      }),
      operation: () => 'summary',
      answer: (incoming) => summary(state, guide, checked(incoming)),
    },
    {
      method: 'GET',
      url: `${apiPath}/details/:usageStasNo`,
      schema: describeCall({
        operationId: 'getInspectionResult',
        summary: 'The items of a result.',
        path: pathSchemas.details,
        query: detailsQuery(guide),
        gives: 'Details',
      }),
      operation: () => 'details',
      answer: (incoming) => {
        const { usageStasNo = '', language = 'KO' } = checked(incoming)
        return detailsAnswer(state.inspection(usageStasNo), language as ItemLanguage, guide)
      },
    },
  ]
  return [...calls, ...calls.map(({ url }) => otherMethods(url))]
}

function summary(state: NhnState, guide: Guide, parameters: Parameters): Answer {
  const { regionCode = '', from = '', to = '', page = '1', limit = defaultLimit, kind, bss } = parameters
  const paging = { page: Number(page), pageSize: guide.itemPerPage ?? Number(limit) }
  const found = state.summary({
    ...paging,
    ...filters[kind ?? ''],
    region: regionCode,
    from,
    to,
    criteria: bss === 'M' || bss === 'F' ? bss : undefined,
  })
  return summaryAnswer(found, paging, guide)
}

/** What `kind` means: a kind of inspection or, in the older draft, a system. */
const filters: Readonly<Record<string, { kind?: 'OS' | 'WAS'; os?: 'Linux' | 'Windows' }>> = {
  OS: { kind: 'OS' },
  WAS: { kind: 'WAS' },
  Window: { os: 'Windows' },
  Linux: { os: 'Linux' },
}

/** The guide lists 405, so that another method is refused by it and not as an unknown path. */
function otherMethods(url: string): Call<Operation> {
  return {
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url,
    schema: { hide: true },
    operation: () => undefined,
    answer: () => refused(refusals.methodWrong),
  }
}

/** Checked parameters of a call. */
type Parameters = Readonly<Record<string, string | undefined>>

/** The parameters once a schema has let them through: texts. */
function checked({ parameters }: Incoming): Parameters {
  return parameters as Parameters
}
