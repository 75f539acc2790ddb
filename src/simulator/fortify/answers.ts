import type { Answer } from '../server/answer.ts'
import type { ApplicationVersion } from './applications.ts'
import { type DateSpelling, spelled } from './dates.ts'
import type { Listing, Row } from './listing.ts'
import { Refusal } from './refusal.ts'
import type { Token } from './tokens.ts'
import type { User } from './users.ts'

/**
 * What every error has in its envelope, as the vendor's OpenAPI file allows: nothing that should come out of a
 * client. Its classes are made up, and its mark can be looked for.
 */
export const stackTrace = [
  'simulated.ssc.StackTraceOfTheServer: internal-host.simulated.invalid',
  '\tat simulated.ssc.rest.AuthTokenController.handle(AuthTokenController.java:113)',
  '\tat simulated.ssc.security.TokenFilter.doFilter(TokenFilter.java:87)',
].join('\n')

/** Says no in the API's envelope. */
export function refused({ status, message, errorCode }: Refusal, trace: string = stackTrace): Answer {
  return { status, body: { message, responseCode: status, errorCode, stackTrace: trace } }
}

/** Says yes. */
export function accepted(data: unknown, status: 200 | 201 = 200): Answer {
  return { status, body: { data, responseCode: status } }
}

/** Gives a page of a list. */
export function page(listing: Listing | Refusal): Answer {
  if (listing instanceof Refusal) return refused(listing)
  const { rows, count, links } = listing
  return {
    status: 200,
    body: { data: rows, ...(count !== undefined && { count }), responseCode: 200, links },
  }
}

/** How things are written: by which spelling, and at which address the server believes to be. */
export interface Writing {
  readonly dates: DateSpelling
  /** The root of the API. */
  readonly apiUrl: string
}

/** A token as lists show it; its text is never there. */
export function tokenRow(token: Token, writing: Writing): Row {
  return {
    ...tokenData(token, writing),
    username: token.username,
    token: null,
    _href: `${writing.apiUrl}/tokens/${token.id}`,
  }
}

/** What a token may know of itself. */
export function tokenData(token: Token, { dates }: Writing) {
  const { id, type, description, createdAt, endsAt, remainingUsages } = token
  return {
    id,
    type,
    description,
    creationDate: spelled(createdAt, dates),
    terminalDate: endsAt === null ? null : spelled(endsAt, dates),
    remainingUsages,
  }
}

/** A local account. Those of a directory are not in the list of these. */
export function localUserRow(user: User, { dates, apiUrl }: Writing): Row {
  return {
    id: user.id,
    userName: user.username,
    firstName: user.username,
    lastName: 'Simulated',
    email: `${user.username}@simulated.invalid`,
    userType: user.kind,
    suspended: user.suspended,
    failedLoginAttempts: user.failedLoginAttempts,
    dateFrozen: user.frozenAt === undefined ? null : spelled(user.frozenAt, dates),
    requirePasswordChange: user.passwordExpired,
    externallyManaged: false,
    _href: `${apiUrl}/localUsers/${user.id}`,
  }
}

/** An account, local or of a directory. Whether it is suspended does not stand here. */
export function authEntityRow({ id, kind, username }: User, { apiUrl }: Writing): Row {
  return {
    id,
    entityName: username,
    displayName: `${username} Simulated`,
    firstName: username,
    lastName: 'Simulated',
    email: `${username}@simulated.invalid`,
    isLdap: kind === 'LDAP',
    type: 'User',
    _href: `${apiUrl}/authEntities/${id}`,
  }
}

/** A version of an application. */
export function versionRow(version: ApplicationVersion, { apiUrl }: Writing): Row {
  const { application: project, ...rest } = version
  return { ...rest, project, _href: `${apiUrl}/projectVersions/${version.id}` }
}

/** The page on which people sign in, which an expired session or a proxy gives in place of JSON. */
export const loginPage =
  '<!DOCTYPE html><html><head><title>Login - Software Security Center</title></head><body><form action="login" method="post"><input name="j_username"><input name="j_password" type="password"></form></body></html>'

/** What a servlet container says of a path outside of every application. */
export const containerPage =
  '<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1></body></html>'

/** What a servlet container says in place of a 401 of the API. */
export const unauthorizedPage = containerPage.replaceAll('404 – Not Found', '401 – Unauthorized')

/** Gives a web page. */
export function webPage(status: number, body: string): Answer {
  return { status, body, headers: { 'content-type': 'text/html; charset=utf-8' } }
}
