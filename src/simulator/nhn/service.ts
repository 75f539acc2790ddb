import { Secret } from '../../kernel/secret.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import { createKeyCheck } from '../server/key-check.ts'
import type { Service } from '../server/service.ts'
import { type Account, createClientCheck, shownToken } from './account.ts'
import { oauthRefused, refused } from './answers.ts'
import { createCalls, isTokenCall } from './calls.ts'
import type { Operation } from './faults.ts'
import type { Guide } from './guide.ts'
import { nhnDocument } from './openapi.ts'
import { Refusal, refusals } from './refusal.ts'
import { answerSchemas } from './schemas.ts'
import type { NhnState } from './state.ts'

/** What the API works with. */
export interface NhnServiceOptions {
  readonly state: NhnState
  readonly guide: Guide
  readonly account: Account
  /** When true, no access key is right. */
  readonly refusesEveryKey: boolean
  /** When set, what every call of the API but the token endpoint gets. */
  readonly refusesEveryCall?: Refusal | undefined
}

/** Makes the public API of Server Security Check of a state. */
export function createNhnService(options: NhnServiceOptions): Service<Operation> {
  const { state, guide, account, refusesEveryKey, refusesEveryCall } = options
  const isClient = createClientCheck(account)
  const isAppKey = createKeyCheck(account.appKey)
  const secrets = createSecrets([account.secretAccessKey, account.appKey].map((key) => new Secret(key)))
  return {
    calls: createCalls({ state, guide, secrets }),
    authenticate: ({ headers, parameters }, call) => {
      if (isTokenCall(call)) {
        return isClient(headers.authorization) && !refusesEveryKey
          ? undefined
          : oauthRefused(401, 'invalid_client')
      }
      if (!state.tokens.use(shownToken(headers['x-nhn-authorization']))) return refused(refusals.tokenWrong)
      if (!isAppKey(parameters['appKey'])) return refused(refusals.appKeyUnknown)
      return refusesEveryCall === undefined ? undefined : refused(refusesEveryCall)
    },
    errors: { body: (status, message) => refused(new Refusal(status, message)).body },
    bodies: ['form'],
    keyPlaces: {
      headers: ['x-nhn-authorization', 'authorization'],
      parameters: ['token'],
      path: /\/appKey\/([^/?]+)/i,
    },
    secrets,
    loggedParameters: [
      'grant_type',
      'regionCode',
      'language',
      'from',
      'to',
      'page',
      'limit',
      'kind',
      'bss',
      'usageStasNo',
    ],
    document: nhnDocument,
    schemas: answerSchemas,
    hugeAnswer: { header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' }, results: [] },
  }
}
