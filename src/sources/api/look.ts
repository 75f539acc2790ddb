import type { Seen } from '../../http/probe.ts'
import { type Message, message } from '../../messages/message.ts'
import { type Answered, isSuccess, mediaTypeOf, type Observation } from './observation.ts'
import { nameOf } from './operation.ts'
import type { Plan, PlannedRequest, RequestKind } from './planned-request.ts'

/** Everything that the rules on answers look at. */
export interface Look {
  readonly target: URL
  readonly plan: Plan
  /** One for each planned request, in the plan's order. */
  readonly observations: readonly Observation[]
  readonly hasDocument: boolean
  readonly hasCredential: boolean
  /** In milliseconds since 1970. */
  readonly now: number
  readonly minCertificateDays: number
  /** In percent. */
  readonly minSeen: number
}

/** The place of what holds for all of the API. */
export const host = 'host'

/** Where what a request shows belongs to. */
export function placeOf({ operation }: PlannedRequest): string {
  return operation === undefined ? host : nameOf(operation)
}

/** The observations of one kind of request. */
export function ofKind({ observations }: Look, ...kinds: readonly RequestKind[]): readonly Observation[] {
  return observations.filter(({ request }) => kinds.includes(request.kind))
}

/** What answered among the observations. */
export function answeredOf(observations: readonly Observation[]): readonly Answered[] {
  return observations.filter((one): one is Answered => one.kind === 'answered')
}

/** Every answer of the API itself: neither of port 80 nor of another host. */
export function answersOfApi(look: Look): readonly Answered[] {
  return answeredOf(ofKind(look, 'control', 'operation', 'cors', 'trace', 'made_up_credential', 'credential'))
}

/** What answered to a path that does not exist, under the target's base path. */
export function controlOf(look: Look): Answered | undefined {
  return answeredOf(ofKind(look, 'control'))[0]
}

/**
 * Whether a 403 may come from somebody in front of the API who dislikes us, or from a wrong base: as long as nobody
 * knows that a path which does not exist is answered otherwise.
 */
export function mayBeWall(look: Look, { status }: Pick<Seen, 'status'>): boolean {
  if (status !== 403) return false
  const control = controlOf(look)
  return control === undefined || control.answer.status === 403
}

/**
 * Whether a success says something about the operation: a page that answers to everything is told by status and media
 * type, since bodies repeat path and time.
 */
export function isClearSuccess(look: Look, answer: Seen): boolean {
  const control = controlOf(look)
  if (!isSuccess(answer) || control === undefined) return false
  return control.answer.status !== answer.status || mediaTypeOf(control.answer) !== mediaTypeOf(answer)
}

/** Why nothing was seen by a kind of request: because it was not planned, not sent, or not answered clearly. */
export function whyUnseen(look: Look, kind: RequestKind): Message {
  const { hasCredential, hasDocument, plan } = look
  const seen = ofKind(look, kind)
  if (seen.length === 0) {
    if (plan.noRoomFor.includes(kind)) return message('api_why_no_room')
    const needsDocument = kind === 'operation' || kind === 'credential' || kind === 'made_up_credential'
    if (needsDocument && !hasDocument) return message('api_why_no_document')
    if (kind === 'credential' && !hasCredential) return message('api_why_no_credential')
    return message(needsDocument ? 'api_why_no_operation' : 'api_why_not_planned')
  }
  const unanswered = seen.find((one) => one.kind === 'unanswered')
  if (unanswered !== undefined) return message('api_why_no_answer', { why: unanswered.error.detail })
  const unsent = seen.find((one) => one.kind === 'unsent')
  if (unsent !== undefined) return message(`api_why_${unsent.why}`)
  return message('api_why_unclear')
}
