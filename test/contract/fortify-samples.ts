/**
 * What the vendor's documents say of tokens in Fortify Software Security Center, and what others saw, as samples.
 * Sources, all public: the OpenAPI files that the vendor's client library keeps (fortify/ssc-restapi-client,
 * `src/swagger/spec.json`, 22.2 to 25.2), the vendor's own client (fortify/fcli) and threads about both. What is only
 * suspected is marked so.
 */

/** Where a sample is from, and the answer. */
export interface Sample {
  readonly source: string
  readonly status: number
  readonly body: unknown
}

/** One token in both of its spellings: what `fortifyclient` takes, and what REST takes. */
export const sampleToken = {
  decoded: '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4',
  encoded: 'MGNiMDlmMmMtYzBhNC00MTQ3LThkODMtZTk0OGNjNzRlN2Q0',
} as const

const made = {
  id: 1963,
  username: 'ci-bot',
  type: 'CIToken',
  description: 'ci: repo x',
  creationDate: '2025-12-01T00:00:00.000+00:00',
  terminalDate: '2026-03-01T00:00:00.000+00:00',
  remainingUsages: -1,
  token: sampleToken.encoded,
}

/** The answer to `POST /tokens`. Its times are in every spelling that was seen. */
export const creationSamples = {
  withColon: {
    source: 'OpenAPI 25.2, AuthToken; spelling of times as in answers of 2024',
    status: 201,
    body: { data: { ...made, _href: 'https://ssc.example/ssc/api/v1/tokens/1963' }, responseCode: 201 },
  },
  withoutColon: {
    source: 'spelling of times as in answers of 2017 and 2020',
    status: 201,
    body: {
      data: {
        ...made,
        creationDate: '2025-12-01T00:00:00.000+0000',
        terminalDate: '2026-03-01T00:00:00.000+0000',
      },
      responseCode: 201,
    },
  },
  zulu: {
    source: 'OpenAPI 25.2, AuthToken, its example 2017-11-29T22:40:11Z',
    status: 201,
    body: {
      data: { ...made, creationDate: '2025-12-01T00:00:00Z', terminalDate: '2026-03-01T00:00:00Z' },
      responseCode: 201,
    },
  },
} as const satisfies Record<string, Sample>

const links = {
  first: { href: 'https://ssc.example/ssc/api/v1/tokens?start=0' },
  last: { href: 'https://ssc.example/ssc/api/v1/tokens?start=0' },
}

/** The answer to `GET /tokens`. */
export const listSamples = {
  two: {
    source: 'OpenAPI 25.2, ApiResultListAuthToken: the token is null but at its creation',
    status: 200,
    body: {
      data: [
        { ...made, token: null },
        {
          id: 1964,
          username: 'alice',
          type: 'UnifiedLoginToken',
          description: null,
          creationDate: '2025-12-01T01:00:00.000+0000',
          terminalDate: '2025-12-02T01:00:00.000+0000',
          remainingUsages: -1,
          token: null,
        },
      ],
      count: 2,
      responseCode: 200,
      links,
    },
  },
  withoutEnd: {
    source: 'suspected: terminalDate is not required',
    status: 200,
    body: { data: [{ ...made, token: null, terminalDate: null }], count: 1, responseCode: 200, links },
  },
  withoutTexts: {
    source: 'OpenAPI 25.2: fields that are null may be left out',
    status: 200,
    body: {
      data: [{ ...made, token: undefined, description: undefined }],
      count: 1,
      responseCode: 200,
      links,
    },
  },
  none: {
    source: 'suspected: no sample of an empty list was seen',
    status: 200,
    body: { data: [], count: 0, responseCode: 200, links },
  },
} as const satisfies Record<string, Sample>

const { username: _, token: __, ...known } = made

/** The answer to `POST /userSession/tokenData`. */
export const tokenDataSamples = {
  own: {
    source: 'OpenAPI 24.2 and later, TokenDataResponse',
    status: 200,
    body: { data: known, responseCode: 200 },
  },
} as const satisfies Record<string, Sample>

/** The answer to `GET /tokenDefinitions`. */
export const typeSamples = {
  two: {
    source: 'OpenAPI 25.2, TokenDefinition; lifetimes by the vendor’s help',
    status: 200,
    body: {
      data: [
        { type: 'CIToken', maxDaysToLive: 365, maxUsages: -1, capabilityDescription: '...' },
        { type: 'AnalysisUploadToken', maxDaysToLive: 90, maxUsages: -1, capabilityDescription: '...' },
      ],
      count: 2,
      responseCode: 200,
    },
  },
  edited: {
    source: 'an administrator’s guide: a type of the site’s own, for 36,500 days',
    status: 200,
    body: {
      data: [{ type: 'NewToken', maxDaysToLive: 36_500, maxUsages: -1, capabilityDescription: 'x' }],
      count: 1,
      responseCode: 200,
    },
  },
} as const satisfies Record<string, Sample>

/** The answers to deletions and to `POST /tokens/action/revoke`. */
export const removalSamples = {
  withObject: {
    source: 'OpenAPI 25.2, ApiResultVoid: data is an object',
    status: 200,
    body: { data: {}, responseCode: 200 },
  },
  withTrue: {
    source: 'fortify/ssc-js-sandbox: data is true after a deletion of several',
    status: 200,
    body: { data: true, responseCode: 200 },
  },
  withNothing: {
    source: 'OpenAPI 25.2, ApiResultVoid: nothing is required',
    status: 200,
    body: { responseCode: 200 },
  },
} as const satisfies Record<string, Sample>

/** The answer to `GET /projectVersions`. */
export const versionSamples = {
  one: {
    source: 'OpenAPI 25.2, ProjectVersion, with the fields that fcli asks for',
    status: 200,
    body: {
      data: [{ id: 4949, name: '1.0', active: true, committed: true, project: { id: 7, name: 'TEST_APP' } }],
      count: 1,
      responseCode: 200,
    },
  },
} as const satisfies Record<string, Sample>

const trace =
  'com.example.AccessDeniedException: x\n\tat com.example.TokenController.create(TokenController.java:1)'

/** What the API refuses with, whatever the call. */
export const refusalSamples = {
  denied: {
    source: 'fcli #448, as it came: an ID that does not exist',
    status: 403,
    body: {
      message:
        'Access Denied. One of these permissions are required to complete this action: [...], or user does not have access to specified entity.',
      responseCode: 403,
      errorCode: -10301,
    },
  },
  deniedWithTrace: {
    source: 'OpenAPI 25.2, ApiResult: stackTrace is a field of every envelope',
    status: 403,
    body: { message: 'Access Denied.', responseCode: 403, errorCode: -10301, stackTrace: trace },
  },
  badRequest: {
    source: 'OpenAPI 25.2, list of statuses; fcli relies on it for an unknown type',
    status: 400,
    body: { message: 'Bad Request', responseCode: 400, errorCode: -1, stackTrace: null },
  },
  unauthorized: {
    source: 'OpenAPI 25.2, list of statuses',
    status: 401,
    body: { message: 'Unauthorized', responseCode: 401 },
  },
  unauthorizedPage: {
    source: 'suspected: a web page in place of the envelope',
    status: 401,
    body: '<html><body>HTTP Status 401</body></html>',
  },
  notFound: {
    source: 'OpenAPI 25.2, list of statuses',
    status: 404,
    body: { message: 'Not Found', responseCode: 404 },
  },
  conflict: {
    source: 'OpenAPI 25.2, list of statuses',
    status: 409,
    body: { message: 'Conflict', responseCode: 409 },
  },
} as const satisfies Record<string, Sample>

/** Outages: for a read they may be tried again, for a creation they are a lost answer. */
export const outageSamples = {
  serverError: {
    source: 'OpenAPI 25.2, list of statuses',
    status: 500,
    body: { message: 'Internal Server Error', responseCode: 500, stackTrace: trace },
  },
  gateway: { source: 'suspected of a proxy', status: 502, body: '<html>Bad Gateway</html>' },
  loginPage: {
    source: 'suspected: the login page of an expired session',
    status: 200,
    body: '<!DOCTYPE html><html><body><form action="login"></form></body></html>',
  },
} as const satisfies Record<string, Sample>

/** Which scheme each call takes in each version, by the OpenAPI files of 22.2, 23.2, 24.2 and 25.2. */
export const schemeSamples = {
  '22.2': { tokens: ['Basic'], revoke: ['Basic'], definitions: ['FortifyToken'], tokenData: [] },
  '23.2': { tokens: ['Basic'], revoke: ['Basic'], definitions: ['Basic', 'FortifyToken'], tokenData: [] },
  '24.2': {
    tokens: ['Basic'],
    revoke: ['Basic', 'FortifyToken'],
    definitions: ['Basic', 'FortifyToken'],
    tokenData: ['FortifyToken'],
  },
  '25.2': {
    tokens: ['Basic'],
    revoke: ['Basic', 'FortifyToken'],
    definitions: ['Basic', 'FortifyToken'],
    tokenData: ['FortifyToken'],
  },
} as const

/** `info.version` of each OpenAPI file. */
export const specVersionSamples = {
  '22.2': '1:22.2.0.0130',
  '23.2': '1:23.2.0.0153',
  '24.2': '1:24.2.0.0152',
  '25.2': '1:25.2.0.0151',
} as const
