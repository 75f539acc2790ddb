import type { Call } from '../server/calls.ts'
import type { Service } from '../server/service.ts'
import { refused, stackTrace, unauthorizedPage, type Writing, webPage } from './answers.ts'
import { callerOf, letIn } from './callers.ts'
import type { Operation } from './faults.ts'
import { fortifyDocument } from './openapi.ts'
import { createReadingCalls, createUnknownPaths } from './other-calls.ts'
import { Refusal } from './refusal.ts'
import { answerSchemas } from './schemas.ts'
import type { FortifyState } from './state.ts'
import { type CallsOptions, createTokenCalls } from './token-calls.ts'
import { schemesOf, type Version } from './versions.ts'

/** What the API works with. */
export interface FortifyServiceOptions {
  readonly state: FortifyState
  readonly version: Version
  readonly writing: Writing
  /** Where the application lies on its server, such as `/ssc`. */
  readonly contextPath: string
  /** When true, a 401 is a web page. */
  readonly webPageFor401: boolean
  /** When true, every call fails and repeats in its error what the request showed, as a careless server does. */
  readonly tellsSecrets: boolean
}

/** Makes the REST API of Software Security Center of a state. */
export function createFortifyService(options: FortifyServiceOptions): Service<Operation> {
  const { state, version, writing, contextPath, tellsSecrets, webPageFor401 } = options
  const apiPath = `${contextPath}/api/v1`
  const unknownPaths = createUnknownPaths(contextPath, apiPath)
  const isPublic = (call: Call<Operation>) =>
    unknownPaths.includes(call) && !call.url.startsWith(`${apiPath}/`)
  const shared: CallsOptions = {
    state,
    version,
    writing,
    apiPath,
    callerOf: ({ headers }) => callerOf(state, headers),
  }
  return {
    calls: [...createTokenCalls(shared), ...createReadingCalls(shared), ...unknownPaths],
    authenticate: (incoming, call) => {
      if (isPublic(call)) return undefined
      if (tellsSecrets) return told(String(incoming.headers.authorization))
      const operation = call.operation(incoming)
      const schemes = schemesOf(operation, version)
      if (schemes.length === 0) return undefined
      const refusal = letIn(state, { headers: incoming.headers, operation, schemes })
      if (refusal === undefined) return undefined
      return webPageFor401 ? webPage(refusal.status, unauthorizedPage) : refused(refusal)
    },
    errors: { body: (status, message) => refused(new Refusal(status, message)).body },
    bodies: ['json'],
    keyPlaces: { headers: ['authorization'], parameters: ['tokens', 'token'] },
    secrets: state.secrets,
    loggedParameters: [
      'type',
      'description',
      'terminalDate',
      'id',
      'ids',
      'all',
      'q',
      'start',
      'limit',
      'orderby',
      'fields',
      'withoutCount',
      'includeInactive',
    ],
    document: fortifyDocument(version.specVersion),
    schemas: answerSchemas,
    hugeAnswer: { data: [], responseCode: 200 },
  }
}

/** An error that repeats the header of a request, also decoded. */
function told(header: string) {
  const [, encoded = ''] = / (\S+)$/.exec(header) ?? []
  const decoded = Buffer.from(encoded, 'base64').toString()
  return refused(
    new Refusal(500, `Cannot handle ${header} (${decoded})`),
    `${stackTrace}\n\tcaused by ${header} (${decoded})`,
  )
}
