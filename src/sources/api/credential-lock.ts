import type { PlannedRequest } from './planned-request.ts'

/** How many requests may carry the credential, tries included. */
const mostUses = 3

/** The last lock before a credential leaves, whatever the plan says. */
export interface CredentialLock {
  /** Whether this try may carry the credential; each `true` uses one of three. */
  opensFor(request: PlannedRequest): boolean
}

/** Makes a lock for a target: it opens for GETs to its origin on operations that are documented as protected. */
export function createLock(target: URL): CredentialLock {
  let uses = 0
  return {
    opensFor: ({ method, operation, url }) => {
      const fits =
        method === 'GET' &&
        operation?.method === 'GET' &&
        operation.protectedness === 'protected' &&
        new URL(url).origin === target.origin
      if (!fits || uses >= mostUses) return false
      uses += 1
      return true
    },
  }
}
