/** The service's way to say no: an HTTP status, a text and a code in its envelope. */
export class Refusal {
  readonly status: number
  readonly message: string
  readonly errorCode: number

  constructor(status: number, message: string, errorCode = -status) {
    this.status = status
    this.message = message
    this.errorCode = errorCode
  }
}

/**
 * What the service refuses. Only the 403 is worded as a real answer was (fcli #448); the vendor documents statuses
 * and neither texts nor codes, so the others are ours.
 */
export const refusals = {
  /** One for everything: unknown, wrong, locked, single sign-on only, expired, revoked, or not allowed here. */
  unauthorized: new Refusal(401, 'Unauthorized access.', -10_300),
  passwordExpired: new Refusal(401, 'The password of this user has expired and must be changed.', -10_300),
  /** For an ID that nothing has, too. */
  forbidden: new Refusal(
    403,
    'Access Denied. One of these permissions are required to complete this action: [Manage authentication tokens], or user does not have access to specified entity.',
    -10_301,
  ),
  notFound: new Refusal(404, 'The requested resource was not found.'),
  typeUnknown: new Refusal(400, 'The token type is not valid.'),
  dateWrong: new Refusal(400, 'terminalDate is not valid.'),
  datePast: new Refusal(400, 'terminalDate must be in the future.'),
  dateTooLate: new Refusal(400, 'terminalDate exceeds the maximum lifetime of the token type.'),
  typeChanged: new Refusal(400, 'The type of a token cannot be changed.'),
  expired: new Refusal(400, 'The token has expired.'),
  quotaReached: new Refusal(409, 'The maximum number of tokens for this user is reached.'),
  idsWrong: new Refusal(400, 'Exactly one of ids and all must be given.'),
  tokensWrong: new Refusal(400, 'tokens must hold valid tokens.'),
  searchWrong: new Refusal(400, 'q is not valid.'),
} as const
