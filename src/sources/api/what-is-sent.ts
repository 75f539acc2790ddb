import type { Secret } from '../../kernel/secret.ts'
import { isSuccess, type Observation } from './observation.ts'
import type { PlannedRequest } from './planned-request.ts'

/**
 * Headers are enough for a success, since a stream of events never ends and what stands in a body is nobody's
 * business; but TRACE shows by it whether it echoes, and security.txt is one. Errors are read, within bounds.
 */
export function bodiesOf({ kind }: PlannedRequest): (status: number) => boolean {
  if (kind === 'port_80') return () => false
  if (kind === 'security_txt') return (status) => status >= 200 && status <= 299
  return (status) => status >= 400 || (kind === 'trace' && isSuccess({ status }))
}

/** Anybody may know it: it opens nothing. */
const madeUp = 'scangate-made-up-credential'

/** What a request shows as its credential, if anything: the real one, or the made-up one. */
export function credentialFor(
  { kind }: PlannedRequest,
  {
    credential,
    credentialHeader,
  }: { readonly credential: Secret | undefined; readonly credentialHeader: string },
): Secret | string | undefined {
  if (kind === 'credential') return credential
  if (kind !== 'made_up_credential') return undefined
  return credentialHeader.toLowerCase() === 'authorization' ? `Bearer ${madeUp}` : madeUp
}

/** The made-up credential goes to an operation that refused without one. */
export function refusing(
  planned: PlannedRequest,
  before: readonly Observation[],
): PlannedRequest | undefined {
  const refused = (url: string) =>
    before.some(
      (one) =>
        one.kind === 'answered' &&
        one.request.kind === 'operation' &&
        one.request.url === url &&
        (one.answer.status === 401 || one.answer.status === 403),
    )
  const { instead = [], operation, url } = planned
  const candidates = [...(operation === undefined ? [] : [{ url, operation }]), ...instead]
  const found = candidates.find((one) => refused(one.url))
  return found && { ...planned, url: found.url, operation: found.operation }
}
