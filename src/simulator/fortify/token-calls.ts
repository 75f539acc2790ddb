import type { Answer } from '../server/answer.ts'
import type { Call, Incoming } from '../server/calls.ts'
import { accepted, page, refused, tokenData, tokenRow, type Writing } from './answers.ts'
import type { Caller } from './callers.ts'
import type { Operation } from './faults.ts'
import { type ListQuery, listed } from './listing.ts'
import { describeCall } from './openapi.ts'
import { Refusal, refusals } from './refusal.ts'
import { bodies, deleteQuery, idPath, listQuery } from './schemas.ts'
import type { FortifyState, TokenWish } from './state.ts'
import { decodedToken } from './token-text.ts'
import type { Token } from './tokens.ts'
import { schemesOf, type Version } from './versions.ts'

/** What the calls work with. */
export interface CallsOptions {
  readonly state: FortifyState
  readonly version: Version
  readonly writing: Writing
  /** The path of the API's root, such as `/ssc/api/v1`. */
  readonly apiPath: string
  /** Says who sends a request that was let in. */
  readonly callerOf: (incoming: Incoming) => Caller
}

/** The calls that create, list, extend and take back tokens. */
export function createTokenCalls(options: CallsOptions): Call<Operation>[] {
  const { state, writing, apiPath, callerOf, version } = options
  const schemes = (operation: Operation) => schemesOf(operation, version)
  const shown = (token: Token | Refusal): Answer =>
    token instanceof Refusal ? refused(token) : accepted(tokenRow(token, writing))
  const path = `${apiPath}/tokens`
  return [
    {
      method: 'POST',
      url: path,
      schema: describeCall({
        operationId: 'createAuthToken',
        summary: 'Create a token.',
        schemes: schemes('create-token'),
        body: bodies.creation,
        gives: 'Token',
        status: 201,
        refuses: [400, 409],
      }),
      operation: () => 'create-token',
      answer: (incoming) => created(options, incoming),
      beginLate: (incoming, milliseconds) => {
        const { user } = callerOf(incoming)
        state.later(milliseconds, () => state.create(user, incoming.parameters as TokenWish))
      },
    },
    {
      method: 'GET',
      url: path,
      schema: describeCall({
        operationId: 'listAuthToken',
        summary: 'List tokens: one’s own, and for an administrator those of everybody.',
        schemes: schemes('list-tokens'),
        query: listQuery,
        gives: 'Tokens',
        refuses: [400],
      }),
      operation: () => 'list-tokens',
      answer: (incoming) => {
        const rows = state.tokensSeenBy(callerOf(incoming).user).map((token) => tokenRow(token, writing))
        return page(listed(rows, incoming.parameters as ListQuery, `${writing.apiUrl}/tokens`))
      },
    },
    {
      method: 'PUT',
      url: `${path}/:id`,
      schema: describeCall({
        operationId: 'updateAuthToken',
        summary: 'Give a token another end.',
        schemes: schemes('extend-token'),
        path: idPath,
        body: bodies.extension,
        gives: 'Token',
        refuses: [400, 403],
      }),
      operation: () => 'extend-token',
      answer: (incoming) => {
        const { id, ...wish } = incoming.parameters
        return shown(state.extend(callerOf(incoming).user, Number(id), wish as TokenWish))
      },
    },
    {
      method: 'DELETE',
      url: `${path}/:id`,
      schema: describeCall({
        operationId: 'deleteAuthToken',
        summary: 'Take a token back by its ID.',
        schemes: schemes('delete-token'),
        path: idPath,
        gives: 'Done',
        refuses: [400, 403],
      }),
      operation: () => 'delete-token',
      answer: (incoming) => {
        const refusal = state.remove(callerOf(incoming).user, [Number(incoming.parameters['id'])])
        return refusal === undefined ? done() : refused(refusal)
      },
    },
    {
      method: 'DELETE',
      url: path,
      schema: describeCall({
        operationId: 'multiDeleteAuthToken',
        summary: 'Take tokens back by their IDs, or all of one’s own.',
        schemes: schemes('delete-tokens'),
        query: deleteQuery,
        gives: 'Done',
        refuses: [400, 403],
      }),
      operation: () => 'delete-tokens',
      answer: (incoming) => removed(state, callerOf(incoming), incoming),
    },
    {
      method: 'POST',
      url: `${path}/action/revoke`,
      schema: describeCall({
        operationId: 'revokeAuthToken',
        summary: 'Take tokens back by their texts.',
        schemes: schemes('revoke-tokens'),
        body: bodies.revocation,
        gives: 'Done',
        refuses: [400],
      }),
      operation: () => 'revoke-tokens',
      answer: (incoming) => {
        const texts = incoming.parameters['tokens'] as readonly string[]
        if (texts.some((text) => decodedToken(text) === undefined)) return refused(refusals.tokensWrong)
        state.revoke(callerOf(incoming).user, texts)
        return done()
      },
    },
    ...(version.hasTokenData ? [tokenDataCall(options)] : []),
  ]
}

function created({ state, writing, callerOf }: CallsOptions, incoming: Incoming): Answer {
  const token = state.create(callerOf(incoming).user, incoming.parameters as TokenWish)
  if (token instanceof Refusal) return refused(token)
  return accepted({ ...tokenRow(token, writing), token: token.encoded.reveal() }, 201)
}

function removed(state: FortifyState, { user }: Caller, { parameters: { ids, all } }: Incoming): Answer {
  const everything = all === 'true'
  if (everything === (typeof ids === 'string')) return refused(refusals.idsWrong)
  if (everything) state.removeAllOf(user)
  const refusal = everything ? undefined : state.remove(user, String(ids).split(',').map(Number))
  // Seen from several at once: `data` is true.
  return refusal === undefined ? done(true) : refused(refusal)
}

function tokenDataCall({ apiPath, callerOf, writing, version }: CallsOptions): Call<Operation> {
  return {
    method: 'POST',
    url: `${apiPath}/userSession/tokenData`,
    schema: describeCall({
      operationId: 'getTokenData',
      summary: 'What the token in use knows of itself.',
      schemes: schemesOf('token-data', version),
      body: bodies.empty,
      gives: 'TokenData',
      refuses: [400],
    }),
    operation: () => 'token-data',
    answer: (incoming) => {
      const { token } = callerOf(incoming)
      return token === undefined ? refused(refusals.unauthorized) : accepted(tokenData(token, writing))
    },
  }
}

function done(data?: boolean): Answer {
  return { status: 200, body: { ...(data !== undefined && { data }), responseCode: 200 } }
}
