import type { AssessedFinding, AssessedPoint, AssessedRule, Assessment } from '../../gate/assessment.ts'
import { message } from '../../messages/message.ts'
import type { ApiDocument } from './document.ts'
import type { Observation } from './observation.ts'
import { nameOf, type Position } from './operation.ts'
import { points } from './points.ts'
import type { ApiOptions } from './read-options.ts'
import { rules as catalogue, type Rule } from './rule.ts'
import { titleOf } from './rule-words.ts'
import type { Standing, StandingFinding } from './standing.ts'

/** Makes what was found and seen ready to be reported. */
export function assess(
  { rules }: Standing,
  observations: readonly Observation[],
  document: ApiDocument | undefined,
  { openapi }: Pick<ApiOptions, 'openapi'>,
): Assessment {
  const places = new Map((document?.operations ?? []).map((operation) => [nameOf(operation), operation.at]))
  return {
    rules: rules.map(({ findings, rule }): AssessedRule => {
      const { level, point, source } = catalogue[rule.id]
      return {
        id: rule.id,
        title: titleOf(rule.id),
        state: rule.state,
        level,
        point,
        source,
        findings: findings.map((one) => findingOf(one, places)),
        findingsLeftOut: 0,
        why: rule.why ?? null,
      }
    }),
    points: points.map((id) =>
      pointOf(
        id,
        rules.map(({ rule }) => rule),
      ),
    ),
    asked: observations.map(questionOf),
    file: openapi.kind === 'file' ? inCheckout(openapi.path) : null,
  }
}

function findingOf(
  { counted, entry, finding, status }: StandingFinding,
  places: ReadonlyMap<string, Position>,
): AssessedFinding {
  const { evidence, fix, level, place } = finding
  // What an answer shows of an operation has its place in the document, too.
  const at = finding.at ?? places.get(place)
  return {
    place,
    level,
    status,
    counted,
    evidence,
    fix,
    reason:
      entry === undefined
        ? null
        : message('api_ignored', { by: entry.approved_by, reason: entry.reason, expires: entry.expires }),
    at: at === undefined ? null : { line: at.line, column: at.column },
  }
}

function pointOf(id: (typeof points)[number], rules: readonly Rule[]): AssessedPoint {
  const own = rules.filter((rule) => catalogue[rule.id].point === id)
  const has = (state: Rule['state']) => own.some((rule) => rule.state === state)
  return {
    id,
    title: message(`api_point_${id}`),
    state: has('not_met') ? 'not_met' : has('met') ? 'partly_visible' : 'not_visible',
    rules: own.map((rule) => rule.id),
  }
}

function questionOf(observation: Observation): Assessment['asked'][number] {
  const { kind, method, url } = observation.request
  const about = { method, url, kind }
  switch (observation.kind) {
    case 'answered':
      return { ...about, status: observation.answer.status, result: 'answered' }
    case 'shaken':
      return { ...about, status: null, result: observation.handshake.kind }
    default:
      return { ...about, status: null, result: observation.kind }
  }
}

/** A file's path within the checkout; `null` where it leads out of it, or may. */
function inCheckout(path: string): string | null {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(path)
  return isAbsolute || parts.length === 0 || parts.includes('..') ? null : parts.join('/')
}
