import { message } from '../../../messages/message.ts'
import { evidenceOf } from '../evidence.ts'
import {
  answeredOf,
  answersOfApi,
  isClearSuccess,
  type Look,
  mayBeWall,
  ofKind,
  placeOf,
  whyUnseen,
} from '../look.ts'
import { type Answered, isSuccess, type Observation, valuesOf } from '../observation.ts'
import { decided, notVisible, type Rule } from '../rule.ts'
import { fixOf } from '../rule-words.ts'
import { together } from './together.ts'

/** How many of the protected operations that were to be asked without a credential answered clearly. */
export interface Clarity {
  readonly asked: number
  readonly clear: number
}

/** The protected operations that are asked without a credential. */
function protectedOnes(look: Look): readonly Observation[] {
  return ofKind(look, 'operation').filter(({ request }) => request.operation?.protectedness === 'protected')
}

/** Counts the clear answers, for `min_seen`. */
export function clarityOf(look: Look): Clarity {
  const asked = protectedOnes(look)
  const clear = answeredOf(asked).filter((one) => isRefusal(look, one) || isClearSuccess(look, one.answer))
  return { asked: asked.length, clear: clear.length }
}

/**
 * AUTH-1: whoever has no credential gets nothing. Only 401 is a refusal by itself; a 403 is one where a path that
 * does not exist gets something else, or where the credential opens the same operation. 404, redirects and faults say
 * nothing.
 */
export function refusesWithoutCredential(look: Look): Rule {
  const id = 'AUTH-1'
  const asked = protectedOnes(look)
  const open = answeredOf(asked).filter(({ answer }) => isClearSuccess(look, answer))
  if (open.length > 0) {
    return decided(
      id,
      open.map((one) => ({
        place: placeOf(one.request),
        level: 'high',
        evidence: evidenceOf(one, ['content-type']),
        fix: fixOf(id),
      })),
    )
  }
  const { clear } = clarityOf(look)
  if (asked.length === 0) {
    const hasNone = look.hasDocument && !look.plan.noRoomFor.includes('operation')
    return notVisible(id, hasNone ? message('api_why_no_protected') : whyUnseen(look, 'operation'))
  }
  // Compared without dividing: what is a hair below is below.
  if (clear === 0 || clear * 100 < look.minSeen * asked.length) {
    return notVisible(id, message('api_why_few_clear', { clear, asked: asked.length, least: look.minSeen }))
  }
  return decided(id, [])
}

function isRefusal(look: Look, { answer, request }: Answered): boolean {
  if (answer.status === 401) return true
  if (answer.status !== 403) return false
  return !mayBeWall(look, answer) || openedByCredential(look, request.url)
}

function openedByCredential(look: Look, url: string): boolean {
  return answeredOf(ofKind(look, 'credential')).some(
    ({ answer, request }) => request.url === url && isSuccess(answer),
  )
}

/** AUTH-2: a credential that nobody gave out opens nothing. */
export function refusesMadeUpCredential(look: Look): Rule {
  const id = 'AUTH-2'
  const [one] = ofKind(look, 'made_up_credential')
  if (one?.kind !== 'answered') return notVisible(id, whyUnseen(look, 'made_up_credential'))
  if (isClearSuccess(look, one.answer)) {
    const evidence = evidenceOf(one, ['content-type'])
    return decided(id, [{ place: placeOf(one.request), level: 'high', evidence, fix: fixOf(id) }])
  }
  return isRefusal(look, one) ? decided(id, []) : notVisible(id, message('api_why_unclear'))
}

/** AUTH-3: a 401 says how to do better (RFC 9110, section 15.5.2). */
export function challenges(look: Look): Rule {
  const id = 'AUTH-3'
  const refusals = answersOfApi(look).filter(({ answer }) => answer.status === 401)
  if (refusals.length === 0) return notVisible(id, message('api_why_no_401'))
  const silent = refusals.filter(({ answer }) => valuesOf(answer, 'www-authenticate').length === 0)
  return decided(
    id,
    together(silent, refusals.length, (one) => ({
      level: 'low',
      evidence: evidenceOf(one, ['www-authenticate']),
      fix: fixOf(id),
    })),
  )
}

/** Every rule on authentication that answers decide. */
export function authenticationRules(look: Look): readonly Rule[] {
  return [refusesWithoutCredential(look), refusesMadeUpCredential(look), challenges(look)]
}
