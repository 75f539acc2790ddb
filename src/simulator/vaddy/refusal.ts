/** VAddy's way to say no: an HTTP status and an `error_message`. Compared by identity. */
export class Refusal {
  readonly status: number
  readonly errorMessage: string

  constructor(status: number, errorMessage: string) {
    this.status = status
    this.errorMessage = errorMessage
  }
}

/** The refusals of VAddy's WebAPI documents, word for word but for one. */
export const refusals = {
  projectUnknown: new Refusal(400, 'This project_id does not exist.'),
  scanUnknown: new Refusal(400, 'This scan_id does not exist.'),
  busy: new Refusal(400, 'can not start scan because it has not finished previous scan.'),
  noCrawl: new Refusal(400, 'no crawling data.'),
  scanTypeInvalid: new Refusal(400, 'Invalid scan type selected'),
  alreadyFinished: new Refusal(400, 'can not cancel because the scan process has already been finished.'),
  /** The Japanese document has it («不測の事態によりキャンセルできない») without its words, which are ours. */
  cancelUnforeseen: new Refusal(400, 'can not cancel for an unforeseen reason.'),
  crawlUnknown: new Refusal(404, 'crawl_id not found.'),
  crawlElsewhere: new Refusal(400, 'not match project'),
  projectNumberUnknown: new Refusal(400, 'not match the Project Number'),
} as const
