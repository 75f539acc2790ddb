import type { Seen } from '../../../http/probe.ts'
import { message } from '../../../messages/message.ts'
import { evidenceOf, isRateLimit } from '../evidence.ts'
import { answeredOf, answersOfApi, host, type Look, mayBeWall, ofKind, whyUnseen } from '../look.ts'
import { type Answered, isSuccess, mediaTypeOf, valuesOf } from '../observation.ts'
import { decided, notVisible, type Rule, type RuleFinding } from '../rule.ts'
import { fixOf } from '../rule-words.ts'

const allowed = 'access-control-allow-origin'
const credentials = 'access-control-allow-credentials'

/**
 * LIST-1: no other origin may read answers in a browser. That `*` may, without credentials, is what a public API
 * wants.
 */
export function foreignOrigins(look: Look): Rule {
  const id = 'LIST-1'
  const asked = ofKind(look, 'cors')
  const answers = answeredOf(asked)
  const findings = answers.flatMap((one): RuleFinding[] => {
    const isWith = valuesOf(one.answer, credentials).some((value) => value.trim().toLowerCase() === 'true')
    const origins = valuesOf(one.answer, allowed).map((value) => value.trim())
    const isOpen = origins.some((origin) => origin === originSent(one) || (isWith && origin === '*'))
    if (!isOpen) return []
    const evidence = evidenceOf(one, [allowed, credentials])
    return [{ place: host, level: isWith ? 'high' : 'medium', evidence, fix: fixOf(id) }]
  })
  const gravest = findings.find(({ level }) => level === 'high') ?? findings[0]
  if (gravest !== undefined) return decided(id, [gravest])
  const isSeen =
    asked.length > 0 &&
    answers.length === asked.length &&
    answers.every(({ answer }) => isDeliberate(answer) && !mayBeWall(look, answer))
  return isSeen ? decided(id, []) : notVisible(id, whyUnseen(look, 'cors'))
}

function originSent({ request }: Answered): string | undefined {
  return request.headers['Origin']
}

/** Whether a status is an answer of the API to this very request: no redirect, no limit, no fault. */
function isDeliberate({ status }: Seen): boolean {
  return isSuccess({ status }) || (status >= 400 && status <= 499 && status !== 408 && status !== 429)
}

/** LIST-2: TRACE, which shows a page what its browser sends, is not served. */
export function noTrace(look: Look): Rule {
  const id = 'LIST-2'
  const [one] = ofKind(look, 'trace')
  if (one?.kind !== 'answered') return notVisible(id, whyUnseen(look, 'trace'))
  const { answer } = one
  if (isSuccess(answer)) {
    const level = isEcho(answer) ? 'medium' : 'low'
    return decided(id, [{ place: host, level, evidence: evidenceOf(one, ['content-type']), fix: fixOf(id) }])
  }
  const isRefused = answer.status === 501 || (isDeliberate(answer) && !mayBeWall(look, answer))
  return isRefused ? decided(id, []) : notVisible(id, message('api_why_unclear'))
}

/** Whether an answer repeats the request: it says so, or our own name is in it. */
function isEcho(answer: Seen): boolean {
  return mediaTypeOf(answer) === 'message/http' || (answer.body ?? '').includes('scangate-api-check/')
}

/** RATE-1: limits are announced. Nobody has to, and bursts are not ours to send: without it nothing is seen. */
export function announcedLimits(look: Look): Rule {
  const id = 'RATE-1'
  const announces = answersOfApi(look).some(({ answer }) =>
    Object.keys(answer.headers).some((name) => isRateLimit(name) || name === 'retry-after'),
  )
  return announces ? decided(id, []) : notVisible(id, message('api_why_no_limits'))
}

/** Every rule on allow-lists and limits that answers decide. */
export function allowListRules(look: Look): readonly Rule[] {
  return [foreignOrigins(look), noTrace(look), announcedLimits(look)]
}
