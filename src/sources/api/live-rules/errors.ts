import { message } from '../../../messages/message.ts'
import { evidenceOf } from '../evidence.ts'
import { answersOfApi, host, type Look, mayBeWall, placeOf, whyUnseen } from '../look.ts'
import { type Answered, mediaTypeOf, valuesOf } from '../observation.ts'
import { decided, notVisible, type Rule, type RuleFinding } from '../rule.ts'
import { fixOf } from '../rule-words.ts'
import { exposedLine } from './exposed-internals.ts'
import { together } from './together.ts'

function errorsOf(look: Look): readonly Answered[] {
  return answersOfApi(look).filter(({ answer }) => answer.status >= 400)
}

/** Errors of the API itself, as far as can be told: a wall's say nothing good about what is behind it. */
function ownErrorsOf(look: Look): readonly Answered[] {
  return errorsOf(look).filter(({ answer }) => !mayBeWall(look, answer))
}

/** ERR-1: an error shows nothing of the program, its files or its database. */
export function quietErrors(look: Look): Rule {
  const id = 'ERR-1'
  const found = new Map<string, RuleFinding>()
  for (const one of errorsOf(look)) {
    const place = placeOf(one.request)
    const line = found.has(place) ? undefined : exposedLine(one.answer.body ?? '')
    if (line === undefined) continue
    found.set(place, { place, level: 'high', evidence: evidenceOf(one, [], line), fix: fixOf(id) })
  }
  if (found.size === 0 && ownErrorsOf(look).length === 0) return notVisible(id, whyNoErrors(look))
  return decided(id, [...found.values()])
}

/** ERR-2: an error is for programs, as the rest of the API. */
export function machineReadableErrors(look: Look): Rule {
  const id = 'ERR-2'
  const errors = errorsOf(look)
  const pages = errors.filter(isPage)
  if (pages.length === 0 && ownErrorsOf(look).length === 0) return notVisible(id, whyNoErrors(look))
  return decided(
    id,
    together(pages, errors.length, (one) => ({
      level: 'low',
      evidence: evidenceOf(one, ['content-type']),
      fix: fixOf(id),
    })),
  )
}

function whyNoErrors(look: Look) {
  return answersOfApi(look).length === 0 ? whyUnseen(look, 'control') : message('api_why_no_errors')
}

function isPage({ answer }: Answered): boolean {
  const type = mediaTypeOf(answer)
  if (type === 'text/html' || type === 'application/xhtml+xml') return true
  return type === '' && /^\s*<(?:!doctype html|html)\b/i.test(answer.body ?? '')
}

/** Headers that name software. Those of ASP.NET are a version whatever they say. */
const naming = ['server', 'x-powered-by', 'x-generator', 'x-aspnet-version', 'x-aspnetmvc-version'] as const

/** ERR-3: no answer says which version of what stands behind it. */
export function noVersions(look: Look): Rule {
  const id = 'ERR-3'
  const answers = answersOfApi(look)
  if (answers.length === 0) return notVisible(id, whyUnseen(look, 'control'))
  const telling = answers
    .map((one) => ({ one, names: naming.filter((name) => valuesOf(one.answer, name).some(hasVersion)) }))
    .find(({ names }) => names.length > 0)
  if (telling !== undefined) {
    const evidence = evidenceOf(telling.one, telling.names)
    return decided(id, [{ place: host, level: 'low', evidence, fix: fixOf(id) }])
  }
  const isOwn = answers.some(({ answer }) => !mayBeWall(look, answer))
  return isOwn ? decided(id, []) : notVisible(id, message('api_why_unclear'))
}

function hasVersion(value: string): boolean {
  return /\d\.\d|\/v?\d|\d{2,}/.test(value)
}

/** Every rule on errors. */
export function errorRules(look: Look): readonly Rule[] {
  return [quietErrors(look), machineReadableErrors(look), noVersions(look)]
}
