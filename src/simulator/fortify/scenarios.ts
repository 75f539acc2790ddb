import type { AccountName } from './accounts.ts'
import { type ApplicationVersion, manyVersions, usualVersions } from './applications.ts'
import type { DateSpelling } from './dates.ts'
import {
  always,
  beginningLate,
  type FaultMaker,
  firstOf,
  flakyReads,
  signInPage,
  slowBy,
  toSignIn,
} from './scenario-faults.ts'
import { all, crowd, mixed, neglected, ownToken, type Seed } from './seeds.ts'
import { customType, type TokenType, withLongestLife } from './token-types.ts'
import type { UserSpec } from './users.ts'

/** How a simulated Software Security Center behaves. */
export interface Scenario {
  /** One line for people who choose. */
  readonly description: string
  /** Who rehearses. Default: `ci`. */
  readonly account?: AccountName
  /** The tokens that are there. Default: the one that the rehearsal's account made by hand, with 265 days left. */
  readonly tokens?: Seed
  /** What is otherwise about the account that rehearses. */
  readonly accountIs?: Partial<UserSpec>
  /** Types that the site added or edited. */
  readonly types?: readonly TokenType[]
  readonly applicationVersions?: readonly ApplicationVersion[]
  /** How many living tokens one user may have. Default: 1,000; the real number is not known. */
  readonly quota?: number
  /** What becomes of an extension that is too long. Default: `shortened`. */
  readonly lateExtension?: 'shortened' | 'refused'
  /** How times are written. Default: as the version does. */
  readonly dates?: DateSpelling
  /** How far the server's clock is ahead, in milliseconds. Default: 0. */
  readonly clockAheadMs?: number
  /** When true, a 401 is a web page, as a servlet container makes it. */
  readonly webPageFor401?: boolean
  /** When true, every error repeats what the request showed. */
  readonly tellsSecrets?: boolean
  /** Makes the faults that the network or the service shows. */
  readonly faults?: FaultMaker
}

const hourMs = 3_600_000
const handMade = ownToken('ci', 'CIToken', 100, 265)
const hostileName = '<img src=x onerror=alert(1)>|`a`\n::error::web%0A"1"'

/** What is there unless a scenario says otherwise. */
export const usual = { tokens: handMade, applicationVersions: usualVersions, quota: 1_000 } as const

/** The scenarios that can be chosen by name. */
export const scenarios = {
  clean: { description: 'The CI account has one token, made by hand long ago; all goes well.' },
  job: {
    description: 'A server in use, for a job that gets a token and leaves none: tokens of several people.',
    tokens: all(handMade, mixed),
  },
  expiring: {
    description: 'The token of the CI account ends in two days and a half.',
    tokens: all(ownToken('ci', 'CIToken', 362.5, 2.5), mixed),
  },
  expired: {
    description: 'The token of the CI account has expired, and is listed all the same.',
    tokens: ownToken('ci', 'CIToken', 366, -1),
  },
  crowded: {
    description: '450 tokens of three people and 450 versions: more than two pages. An administrator asks.',
    account: 'administrator',
    tokens: all(ownToken('administrator', 'UnifiedLoginToken', 0.25, 0.75), crowd(450)),
    applicationVersions: [...usualVersions, ...manyVersions(450)],
  },
  audit: {
    description:
      'A neglected server: 36,500 days, a custom type, owners who are gone. An administrator asks.',
    account: 'administrator',
    tokens: all(ownToken('administrator', 'UnifiedLoginToken', 0.25, 0.75), mixed, neglected),
    types: [withLongestLife('CIToken', 36_500), customType],
  },
  'short-lives': {
    description: 'The site lets tokens of CI live for one day, so that what lives longer is shortened.',
    types: [withLongestLife('CIToken', 1)],
  },
  'strict-extension': {
    description: 'An extension past the maximum is refused with 400, not shortened.',
    lateExtension: 'refused',
  },
  quota: { description: 'The CI account has all the tokens that it may have: 409.', quota: 1 },
  'lost-creation': {
    description: 'The first token is created, but the connection is reset before the answer.',
    faults: firstOf('create-token', 1, { kind: 'reset-after' }),
  },
  'lost-twice': {
    description: 'The first two tokens are created, and neither answer comes.',
    faults: firstOf('create-token', 2, { kind: 'reset-after' }),
  },
  'failed-creation': {
    description: 'The first token is created, and the answer is 503.',
    faults: firstOf('create-token', 1, { kind: 'status-after', status: 503, body: 'Service Unavailable' }),
  },
  'cut-off': {
    description: 'The first token is created, and its answer ends in the middle.',
    faults: firstOf('create-token', 1, { kind: 'cut-connection' }),
  },
  hanging: {
    description: 'The first token is created, and its answer never comes.',
    faults: firstOf('create-token', 1, { kind: 'hang-after' }),
  },
  'late-creation': {
    description: 'The first creation is reset, and its token comes into being 5 seconds later.',
    faults: beginningLate('create-token', 5_000),
  },
  'revoke-fails': {
    description: 'What was created can not be taken back: deleting and revoking get 503.',
    faults:
      () =>
      ({ operation }) =>
        operation === 'delete-token' || operation === 'delete-tokens' || operation === 'revoke-tokens'
          ? { kind: 'status', status: 503, body: 'Service Unavailable' }
          : undefined,
  },
  conflict: {
    description: 'A creation is refused with 409.',
    faults: firstOf('create-token', Number.POSITIVE_INFINITY, {
      kind: 'status',
      status: 409,
      body: '{"message":"Conflict.","responseCode":409,"errorCode":-409}',
    }),
  },
  outage: {
    description: 'Every call gets 503.',
    faults: always({ kind: 'status', status: 503, body: 'Service Unavailable' }),
  },
  flaky: {
    description: 'The first read fails, then every third: 429 with Retry-After, 502 with HTML, a reset.',
    faults: flakyReads,
  },
  slow: { description: 'Each answer takes 4 seconds.', faults: slowBy(4_000) },
  silent: { description: 'No call is ever answered.', faults: always({ kind: 'hang' }) },
  'login-page': { description: 'Each call gets the login page with 200.', faults: signInPage },
  'login-redirect': { description: 'Each call is sent to the login page with 302.', faults: toSignIn },
  'bad-password': {
    description: 'The password of the account is another one; three wrong ones lock it.',
    accountIs: { password: undefined },
  },
  'web-401': {
    description: 'The password is another one, and each 401 is a web page of the container, not JSON.',
    accountIs: { password: undefined },
    webPageFor401: true,
  },
  locked: {
    description: 'The account is locked, also for the right password.',
    accountIs: { suspended: true },
  },
  'sso-only': {
    description: 'The account may sign in by single sign-on only.',
    accountIs: { kind: 'SSO' },
  },
  'expired-password': {
    description: 'The password of the account has expired.',
    accountIs: { passwordExpired: true },
  },
  'fast-clock': {
    description: 'The clock of the server is 36 hours ahead.',
    clockAheadMs: 36 * hourMs,
  },
  'plain-dates': { description: 'Times are written without milliseconds and with Z.', dates: 'zulu' },
  'hostile-text': {
    description: 'A description and the name of an application are HTML, Markdown and a workflow command.',
    tokens: (now) => [...handMade(now), ...mixed(now)].map((spec) => ({ ...spec, description: hostileName })),
    applicationVersions: [
      {
        id: 4_949,
        name: hostileName,
        application: { id: 7, name: hostileName },
        active: true,
        committed: true,
      },
    ],
  },
  'telling-errors': {
    description:
      'Every call fails with 500, and the error repeats the password or the token that it was shown.',
    tellsSecrets: true,
  },
} as const satisfies Record<string, Scenario>

/** A scenario's name. */
export type ScenarioName = keyof typeof scenarios
