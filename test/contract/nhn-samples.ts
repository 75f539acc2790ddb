/**
 * What NHN's own guides say of Server Security Check and of its tokens, as samples. Sources, all public:
 * the API guide (TOAST-DOCS/Server-Security-Check, `ko/api-guide.md` and its translations, 2026-08-07), the token guide
 * (TOAST-DOCS/TOAST-Cloud, `ko/public-api/user-access-key-token.md`, 2026-04-28), and an older draft of the API guide.
 * What is only suspected is marked so.
 */

/** Where a sample is from, and the answer. */
export interface Sample {
  readonly source: string
  readonly status: number
  readonly body: unknown
}

const head = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' }

/** Token guide: the answer to `POST /oauth2/token/create`. The table calls `expires_in` a String, the example a number. */
export const tokenSamples = {
  issued: {
    source: 'token guide, example',
    status: 200,
    body: { access_token: 'tok-aaaaaaaaaaaaaaaa', token_type: 'Bearer', expires_in: 86_400 },
  },
  asText: {
    source: 'token guide, table',
    status: 200,
    body: { access_token: 'tok-aaaaaaaaaaaaaaaa', token_type: 'Bearer', expires_in: '86400' },
  },
  wrongKey: {
    source: 'RFC 6749, section 5.2, which the token guide refers to',
    status: 401,
    body: { error: 'invalid_client', error_description: 'Bad client credentials' },
  },
  badGrant: {
    source: 'RFC 6749, section 5.2, which the token guide refers to',
    status: 400,
    body: { error: 'unsupported_grant_type' },
  },
} as const satisfies Record<string, Sample>

const row = {
  usageStasNo: 101,
  instanceName: 'web-1',
  os: 'Linux',
  kind: 'OS',
  systemVersion: 'ubuntu Server 22.04 LTS',
  bss: 'M',
  scriptVersion: 'G-1',
  executionTime: '2025-12-30T11:42:20+09:00',
  checkCount: 65,
  weakCount: 3,
  level3WeakCount: 1,
  level2WeakCount: 1,
  level1WeakCount: 1,
}

/** API guide: the answers to `GET …/inspection_result/summary`. */
export const summarySamples = {
  page: {
    source: 'API guide, example',
    status: 200,
    // `success` is undocumented, and the page is longer than the documented default of 10.
    body: {
      header: { ...head, success: true },
      results: [row],
      page: { itemPerPage: 20, page: 1, totalCount: 1 },
    },
  },
  numberAsText: {
    source: 'API guide, table: `usageStasNo` is a String',
    status: 200,
    body: {
      header: head,
      results: [{ ...row, usageStasNo: '101' }],
      page: { itemPerPage: 10, page: 1, totalCount: 1 },
    },
  },
  olderDraft: {
    source: 'older draft: `Window` among the values of `os`',
    status: 200,
    body: {
      header: head,
      results: [{ ...row, os: 'Window' }],
      page: { itemPerPage: 10, page: 1, totalCount: 1 },
    },
  },
  withoutKind: {
    source: 'API guide: `kind` of a result is only in the example, and such fields may change',
    status: 200,
    body: {
      header: head,
      results: [{ ...row, kind: undefined }],
      page: { itemPerPage: 10, page: 1, totalCount: 1 },
    },
  },
  otherCode: {
    source: 'sibling API Security Advisor: 1 is its code of success',
    status: 200,
    body: {
      header: { isSuccessful: true, resultCode: 1, resultMessage: 'Request success' },
      results: [row],
      page: { itemPerPage: 10, page: 1, totalCount: 1 },
    },
  },
  empty: {
    source: 'API guide (suspected: no example has no results)',
    status: 200,
    body: { header: head, results: [], page: { itemPerPage: 10, page: 1, totalCount: 0 } },
  },
} as const satisfies Record<string, Sample>

const levelOf = (index: number) => ['H', 'M', 'L'][index] ?? 'H'

/** API guide: the answer to `GET …/inspection_result/details/{usageStasNo}`. */
export const detailSamples = {
  items: {
    source: 'API guide, example, made as long as the sample of the list announces',
    status: 200,
    body: {
      header: head,
      results: Array.from({ length: 65 }, (_, index) => ({
        categoryName: '1. Account management',
        resultId: `U-${String(index + 1).padStart(2, '0')}`,
        weakLevel: levelOf(index),
        weakLevelName: 'High',
        resultCode: index < 3 ? 'X' : 'O',
        itemName: 'Limit remote access of root',
        manageMethod: '1. edit "/etc/securetty"<br>2. edit pam',
      })),
    },
  },
} as const satisfies Record<string, Sample>

/** What the API refuses with, whatever the call. */
export const refusalSamples = {
  failed: {
    source: 'API guide: all answers have the common header (codes and texts are not documented)',
    status: 200,
    body: { header: { isSuccessful: false, resultCode: -1, resultMessage: 'Not found appKey' } },
  },
  withNull: {
    source: 'suspected: `results` may be null where there are none',
    status: 200,
    body: { header: { isSuccessful: false, resultCode: -6, resultMessage: 'No permission' }, results: null },
  },
  badRequest: {
    source: 'API guide, list of statuses',
    status: 400,
    body: { header: { isSuccessful: false, resultCode: 400, resultMessage: 'Bad Request' } },
  },
  forbidden: { source: 'suspected of a gateway', status: 403, body: '<html>Forbidden</html>' },
  methodNotAllowed: {
    source: 'API guide, list of statuses',
    status: 405,
    body: { header: { isSuccessful: false, resultCode: 405, resultMessage: 'Method Not Allowed' } },
  },
} as const satisfies Record<string, Sample>

/** Outages: tried again, and forgivable. */
export const outageSamples = {
  ownFault: {
    source: 'framework API guide, error code 500',
    status: 200,
    body: { header: { isSuccessful: false, resultCode: 500, resultMessage: 'System error' } },
  },
  ownFaultAsText: {
    source: 'framework API guide, error code 500, as text (suspected)',
    status: 400,
    body: { header: { isSuccessful: false, resultCode: '500', resultMessage: 'System error' } },
  },
  serverError: {
    source: 'API guide, list of statuses',
    status: 500,
    body: { header: { isSuccessful: false, resultCode: -1, resultMessage: 'x' } },
  },
  gateway: { source: 'suspected of a gateway', status: 502, body: '<html>Bad Gateway</html>' },
  rateLimit: {
    source: 'suspected: no limit is documented',
    status: 429,
    body: { header: { isSuccessful: false, resultCode: 429, resultMessage: 'Too Many Requests' } },
  },
} as const satisfies Record<string, Sample>
