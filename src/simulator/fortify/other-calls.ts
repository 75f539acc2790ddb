import type { Answer } from '../server/answer.ts'
import type { Call, Incoming } from '../server/calls.ts'
import {
  accepted,
  authEntityRow,
  containerPage,
  localUserRow,
  loginPage,
  page,
  refused,
  versionRow,
  webPage,
} from './answers.ts'
import type { Operation } from './faults.ts'
import { type ListQuery, listed, type Row } from './listing.ts'
import { describeCall } from './openapi.ts'
import { refusals } from './refusal.ts'
import { type AnswerSchemaName, idPath, listQuery, versionsQuery } from './schemas.ts'
import type { CallsOptions } from './token-calls.ts'
import { schemesOf } from './versions.ts'

/** The calls that read what is not a token, and the one that everybody may make. */
export function createReadingCalls(options: CallsOptions): Call<Operation>[] {
  const { state, writing, apiPath, callerOf, version } = options
  const list = (
    path: string,
    operation: Operation,
    described: { operationId: string; summary: string; gives: AnswerSchemaName; query?: object },
    rows: (incoming: Incoming) => readonly Row[] | undefined,
  ): Call<Operation> => ({
    method: 'GET',
    url: `${apiPath}${path}`,
    schema: describeCall({
      query: listQuery,
      ...described,
      schemes: schemesOf(operation, version),
      refuses: [400, 403],
    }),
    operation: () => operation,
    answer: (incoming) => {
      const found = rows(incoming)
      if (found === undefined) return refused(refusals.forbidden)
      return page(listed(found, incoming.parameters as ListQuery, `${writing.apiUrl}${path}`))
    },
  })
  const forAdministrators = (rows: () => readonly Row[]) => (incoming: Incoming) =>
    callerOf(incoming).user.administrator ? rows() : undefined
  return [
    list(
      '/tokenDefinitions',
      'token-types',
      { operationId: 'listTokenDefinition', summary: 'The types of tokens.', gives: 'TokenTypes' },
      () => state.types.map(({ opens: _, ...type }) => type),
    ),
    list(
      '/projectVersions',
      'versions',
      {
        operationId: 'listProjectVersion',
        summary: 'Versions of applications.',
        gives: 'Versions',
        query: versionsQuery,
      },
      ({ parameters: { includeInactive } }) =>
        state.applicationVersions
          .filter(({ active }) => active || includeInactive === 'true')
          .map((one) => versionRow(one, writing)),
    ),
    list(
      '/projects',
      'applications',
      { operationId: 'listProject', summary: 'Applications.', gives: 'Applications' },
      () => applicationRows(options),
    ),
    list(
      '/localUsers',
      'local-users',
      { operationId: 'listLocalUser', summary: 'Local accounts, for administrators.', gives: 'LocalUsers' },
      forAdministrators(() =>
        state.users.all.filter(({ kind }) => kind !== 'LDAP').map((user) => localUserRow(user, writing)),
      ),
    ),
    list(
      '/authEntities',
      'auth-entities',
      { operationId: 'listAuthEntity', summary: 'Accounts, for administrators.', gives: 'AuthEntities' },
      forAdministrators(() => state.users.all.map((user) => authEntityRow(user, writing))),
    ),
    {
      method: 'GET',
      url: `${apiPath}/projectVersions/:id`,
      schema: describeCall({
        operationId: 'readProjectVersion',
        summary: 'A version of an application.',
        schemes: schemesOf('version', version),
        path: idPath,
        gives: 'Version',
        refuses: [400, 403],
      }),
      operation: () => 'version',
      answer: ({ parameters: { id } }) => {
        const found = state.applicationVersions.find((one) => String(one.id) === id)
        return found === undefined ? refused(refusals.forbidden) : accepted(versionRow(found, writing))
      },
    },
    {
      method: 'POST',
      url: `${apiPath}/userSession/info`,
      schema: describeCall({
        operationId: 'getUserSessionInfo',
        summary: 'Who is signed in, and on which version.',
        schemes: schemesOf('session-info', version),
        gives: 'SessionInfo',
        refuses: [400],
      }),
      operation: () => 'session-info',
      answer: (incoming) => {
        const { username, kind } = callerOf(incoming).user
        return accepted({ username, fortifyUserType: kind, webappVersion: version.specVersion })
      },
    },
    {
      method: 'GET',
      url: `${apiPath}/spec.json`,
      schema: describeCall({
        operationId: 'getSpecification',
        summary: 'The version of the API. Only its head is simulated; everybody may read it.',
        schemes: [],
        gives: 'Spec',
      }),
      operation: () => 'spec',
      answer: () => ({
        status: 200,
        body: {
          openapi: '3.0.1',
          info: { title: 'Fortify Software Security Center API', version: version.specVersion },
        },
      }),
    },
  ]
}

const everyMethod = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** What answers where the API has nothing: behind the context path the pages for people, before it the container. */
export function createUnknownPaths(contextPath: string, apiPath: string): Call<Operation>[] {
  const unknown = (url: string, answer: () => Answer): Call<Operation> => ({
    method: [...everyMethod],
    url,
    schema: { hide: true },
    operation: () => undefined,
    answer,
  })
  const toLogin: Answer = { status: 302, body: '', headers: { location: `${contextPath}/login.jsp` } }
  return [
    unknown(`${apiPath}/*`, () => refused(refusals.notFound)),
    unknown(`${contextPath}/login.jsp`, () => webPage(200, loginPage)),
    unknown(contextPath, () => toLogin),
    unknown(`${contextPath}/*`, () => toLogin),
    unknown('/*', () => webPage(404, containerPage)),
  ]
}

function applicationRows({ state, writing }: CallsOptions): readonly Row[] {
  const byId = new Map(state.applicationVersions.map(({ application }) => [application.id, application]))
  return [...byId.values()].map((application) => ({
    ...application,
    _href: `${writing.apiUrl}/projects/${application.id}`,
  }))
}
