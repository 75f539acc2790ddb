import type { Seen } from '../../../http/probe.ts'
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
import { type Answered, isSuccess, mediaTypeOf, valuesOf } from '../observation.ts'
import { decided, notApplicable, notVisible, type Rule, type RuleFinding } from '../rule.ts'
import { fixOf } from '../rule-words.ts'
import { together } from './together.ts'

/** XSS-1: a browser is told what an answer is, truly, and not to guess. */
export function honestMediaTypes(look: Look): Rule {
  const id = 'XSS-1'
  // The answers to TRACE and to other origins are asked for something else, and 204 has nothing to name.
  const answers = answeredOf(ofKind(look, 'control', 'operation', 'made_up_credential', 'credential')).filter(
    ({ answer }) => hasContent(answer),
  )
  const own = answers.filter(({ answer }) => !mayBeWall(look, answer))
  if (own.length === 0) return notVisible(id, whyUnseen(look, 'control'))
  const about = (one: Answered): Omit<RuleFinding, 'place'> => ({
    level: 'low',
    evidence: evidenceOf(one, ['content-type', 'x-content-type-options']),
    fix: fixOf(id),
  })
  const lacking = own.filter(({ answer }) => isMisnamed(answer) || mayBeGuessed(answer))
  return decided(id, together(lacking, own.length, about))
}

function hasContent(answer: Seen): boolean {
  const { body, status } = answer
  const isWithout = status === 204 || status === 205 || (status >= 300 && status <= 399)
  return !isWithout && body !== '' && valuesOf(answer, 'content-length')[0]?.trim() !== '0'
}

/** Whether the media type is missing, or says HTML or text of what is JSON. */
function isMisnamed(answer: Seen): boolean {
  const type = mediaTypeOf(answer)
  if (type === '') return true
  return (type === 'text/html' || type === 'text/plain') && isJson(answer.body)
}

function isJson(body: string | null): boolean {
  if (body === null || !/^\s*[{[]/.test(body)) return false
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}

function mayBeGuessed(answer: Seen): boolean {
  return valuesOf(answer, 'x-content-type-options')[0]?.trim().toLowerCase() !== 'nosniff'
}

/** DATA-1: what only a credential opens is kept by nobody on the way. */
export function keptByNobody(look: Look): Rule {
  const id = 'DATA-1'
  const opened = answeredOf(ofKind(look, 'credential')).filter(({ answer }) => isClearSuccess(look, answer))
  if (opened.length === 0) return notVisible(id, whyUnseen(look, 'credential'))
  const kept = opened.filter(
    ({ answer }) =>
      !valuesOf(answer, 'cache-control')
        .join(',')
        .split(',')
        .some((directive) => directive.trim().toLowerCase() === 'no-store'),
  )
  return decided(
    id,
    kept.map((one) => ({
      place: placeOf(one.request),
      level: 'medium',
      evidence: evidenceOf(one, ['cache-control']),
      fix: fixOf(id),
    })),
  )
}

const notThere = new Set([405, 410, 501])

/** DOC-1: what is documented is there. A 404 may mean that the resource of an example is not. */
export function documentedIsThere(look: Look): Rule {
  const id = 'DOC-1'
  const answers = answeredOf(ofKind(look, 'operation'))
  const gone = answers.filter(({ answer }) => notThere.has(answer.status))
  if (gone.length > 0) {
    return decided(
      id,
      gone.map((one) => ({
        place: placeOf(one.request),
        level: 'medium',
        evidence: evidenceOf(one, ['allow']),
        fix: fixOf(id),
      })),
    )
  }
  const isSeen = answers.some(
    ({ answer }) => answer.status === 401 || isClearSuccess(look, answer) || isFoundForbidden(look, answer),
  )
  if (isSeen) return decided(id, [])
  return notVisible(id, answers.length > 0 ? message('api_why_unclear') : whyUnseen(look, 'operation'))
}

function isFoundForbidden(look: Look, answer: Seen): boolean {
  return answer.status === 403 && !mayBeWall(look, answer)
}

/** VER-1: what was announced to end has ended (RFC 8594). */
export function endedInTime(look: Look): Rule {
  const id = 'VER-1'
  const answers = answersOfApi(look)
  if (answers.length === 0) return notVisible(id, whyUnseen(look, 'operation'))
  const announced = answers.flatMap((one) => {
    const [value] = valuesOf(one.answer, 'sunset')
    return value === undefined ? [] : [{ one, at: Date.parse(value) }]
  })
  if (announced.length === 0) {
    const isOwn = answers.some(({ answer }) => !mayBeWall(look, answer))
    return isOwn
      ? notApplicable(id, message('api_why_no_sunset'))
      : notVisible(id, message('api_why_unclear'))
  }
  const late = announced.filter(({ at, one }) => at < look.now && stillAnswers(one.answer))
  if (late.length > 0) {
    return decided(
      id,
      together(
        late.map(({ one }) => one),
        answers.length,
        (one) => ({ level: 'medium', evidence: evidenceOf(one, ['sunset', 'deprecation']), fix: fixOf(id) }),
      ),
    )
  }
  const isClear = announced.every(({ at }) => !Number.isNaN(at))
  return isClear ? decided(id, []) : notVisible(id, message('api_why_unclear'))
}

function stillAnswers({ status }: Seen): boolean {
  return isSuccess({ status }) || status === 401 || status === 403
}

/** Every rule on what answers say of themselves. */
export function answerRules(look: Look): readonly Rule[] {
  return [honestMediaTypes(look), keptByNobody(look), documentedIsThere(look), endedInTime(look)]
}
