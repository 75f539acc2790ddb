import { cleanLine } from '../../../kernel/clean-text.ts'
import { message } from '../../../messages/message.ts'
import type { ApiDocument } from '../document.ts'
import { nameOf } from '../operation.ts'
import { decided, notApplicable, type Rule, type RuleFinding } from '../rule.ts'
import { fixOf } from '../rule-words.ts'

const documents = (statuses: readonly string[], ...wanted: readonly string[]) =>
  statuses.some((status) => wanted.includes(status) || /^4XX$/i.test(status))

/** RATE-2: somewhere it is said that one may be asked to slow down. */
export function documentedLimits({ operations, paths }: ApiDocument): Rule {
  if (operations.some(({ statuses }) => documents(statuses, '429'))) return decided('RATE-2', [])
  const evidence = message('api_seen_no_429')
  return decided('RATE-2', [
    { place: paths.pointer, level: 'low', evidence, fix: fixOf('RATE-2'), at: paths },
  ])
}

/** INPUT-1: every parameter and every JSON body says what it may be. */
export function describedInput({ operations }: ApiDocument): Rule {
  const inputs = operations.flatMap(({ bodies, parameters }) => [
    ...parameters.map(({ at, isDescribed, name }) => ({ at, isDescribed, what: name })),
    ...bodies.map(({ at, isDescribed, mediaType }) => ({ at, isDescribed, what: mediaType })),
  ])
  if (inputs.length === 0) return notApplicable('INPUT-1', message('api_why_no_input'))
  // What several operations share stands in one place, and is one finding.
  const byPlace = new Map<string, RuleFinding>()
  for (const { at, what } of inputs.filter(({ isDescribed }) => !isDescribed)) {
    const evidence = message('api_seen_no_schema', { name: cleanLine(what, 80) })
    byPlace.set(at.pointer, { place: at.pointer, level: 'low', evidence, fix: fixOf('INPUT-1'), at })
  }
  return decided('INPUT-1', [...byPlace.values()])
}

/** DOC-2: whoever calls what is protected can read what a refusal looks like. */
export function documentedRefusals({ operations }: ApiDocument): Rule {
  const guarded = operations.filter(({ protectedness }) => protectedness === 'protected')
  if (guarded.length === 0) return notApplicable('DOC-2', message('api_why_none_protected'))
  return decided(
    'DOC-2',
    guarded
      .filter(({ statuses }) => !documents(statuses, '401', '403', 'default'))
      .map((operation) => ({
        place: nameOf(operation),
        level: 'low',
        evidence: message('api_seen_no_refusals'),
        fix: fixOf('DOC-2'),
        at: operation.at,
      })),
  )
}
