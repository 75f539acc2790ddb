import { Secret } from '../../kernel/secret.ts'
import { createSecrets } from '../../kernel/secrets.ts'
import type { Call, Incoming } from '../server/calls.ts'
import { type ErrorWords, statusAnswer } from '../server/error-answers.ts'
import type { Service } from '../server/service.ts'
import { applicationVersion, versionPath } from './application.ts'
import { type Account, createAuthentication } from './authentication.ts'
import { calls, type Parameters, startRequest, type VaddyCall } from './calls.ts'
import type { Operation } from './faults.ts'
import { describeCall, vaddyDocument } from './openapi.ts'
import { answerSchemas } from './schemas.ts'
import type { VaddyState } from './state.ts'

/** What the API works with. */
export interface VaddyServiceOptions {
  readonly state: VaddyState
  readonly account: Account
  /** When true, every key is wrong and the answer to it is not JSON. */
  readonly refusesEveryKey: boolean
}

const errors: ErrorWords = {
  body: (_status, message) => ({ error_message: message }),
  violation: ({ keyword, instancePath }) => {
    if (keyword === 'discriminator') return 'action must be start or cancel.'
    return keyword === 'type' && instancePath === '' ? 'The form is missing.' : undefined
  },
}

/** Makes VAddy's WebAPI, version 2, of a state. */
export function createVaddyService(options: VaddyServiceOptions): Service<Operation> {
  const { state, account, refusesEveryKey } = options
  const isAuthentic = createAuthentication(account)
  return {
    calls: calls.map((call) => boundCall(call, state)),
    authenticate: ({ headers, parameters }) => {
      if (refusesEveryKey) return { status: 401, body: 'Unauthorized' }
      const { user, auth_key: parameter } = parameters
      return isAuthentic({ user, header: headers['x-api-key'], parameter })
        ? undefined
        : statusAnswer(errors, 401)
    },
    errors,
    pages: [
      {
        url: versionPath,
        operationId: 'getApplicationVersion',
        summary: 'The version of the simulated application.',
        gives: 'ApplicationVersion',
        body: () => applicationVersion(state.deployments()),
      },
    ],
    bodies: ['form'],
    keyPlaces: { headers: ['x-api-key'], parameters: ['auth_key'] },
    secrets: createSecrets([new Secret(account.authKey)]),
    loggedParameters: [
      'action',
      'user',
      'project_id',
      'project_number',
      'scan_id',
      'scan_type',
      'crawl_id',
      'page',
      'sort',
      'search_label',
    ],
    document: vaddyDocument,
    schemas: answerSchemas,
    hugeAnswer: { status: 'scanning' },
  }
}

function boundCall(call: VaddyCall, state: VaddyState): Call<Operation> {
  return {
    method: call.method,
    url: call.url,
    schema: describeCall(call),
    operation: ({ parameters }) => call.operation(parameters),
    answer: (incoming) => call.answer(state, checked(incoming)),
    beginLate: (incoming, milliseconds) => {
      if (call.operation(incoming.parameters) !== 'start') {
        throw new TypeError('Only a start can begin late.')
      }
      state.startLater(startRequest(checked(incoming)), milliseconds)
    },
  }
}

/** The parameters once a schema has let them through: texts. */
function checked({ parameters }: Incoming): Parameters {
  return parameters as Parameters
}
