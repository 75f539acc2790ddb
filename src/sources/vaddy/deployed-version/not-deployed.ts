import type { Check } from '../../../gate/report.ts'

/** The version that is deployed is not the expected one, so nothing was started. Not an error of anyone's. */
export class NotDeployed extends Error {
  override readonly name = 'NotDeployed'
  readonly check: Check

  constructor(check: Check) {
    super('The expected version is not deployed.')
    this.check = check
  }
}
