/** The service's way to say no: an HTTP status, a code and a text in the answer's header. */
export class Refusal {
  readonly status: number
  readonly resultMessage: string
  readonly resultCode: number

  constructor(status: number, resultMessage: string, resultCode = -1) {
    this.status = status
    this.resultMessage = resultMessage
    this.resultCode = resultCode
  }
}

/**
 * What the service refuses. The guide lists the statuses 400, 401, 404, 405, 413 and 500 and says nothing of
 * texts and codes, so those are ours; 80007 and -6 are the codes that NHN Cloud's framework API has.
 */
export const refusals = {
  tokenWrong: new Refusal(401, 'The token is unknown or has expired.', 80_007),
  appKeyUnknown: new Refusal(404, 'This appKey does not exist.'),
  /** Which status an account without the role gets is not documented; 200 is what the framework API has. */
  notPermitted: new Refusal(200, 'Permission denied.', -6),
  regionUnknown: new Refusal(400, 'regionCode is not valid.'),
  periodReversed: new Refusal(400, 'from must not be after to.'),
  periodTooLong: new Refusal(400, 'The period must not be longer than a month.'),
  inspectionUnknown: new Refusal(404, 'This usageStasNo does not exist.'),
  methodWrong: new Refusal(405, 'Method Not Allowed'),
  tooLarge: new Refusal(413, 'Payload Too Large'),
  /** A fault of the service itself, which the framework API tells with status 200, too. */
  systemError: new Refusal(200, 'System error.', 500),
} as const
