import type { GateReport } from '../../../src/gate/report.ts'
import type { GitHubFault } from '../../support/github-api.ts'
import type { IssueFaultSettings } from './fault-bench.ts'

const list = '/repos/acme/shop/issues'
/** Our issue. */
export const ours = `${list}/4`
/** A log-in page. */
export const page = '<!doctype html><html><head><title>Welcome</title></head><body>Log in</body></html>'

/** A refusal in GitHub's own form. */
export const says = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GitHubFault => ({
  instead: {
    status,
    body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }),
    headers,
  },
})
/** An answer of any other form. */
export const answers = (body: string, type = 'application/json', status = 200): GitHubFault => ({
  instead: { status, body, headers: { 'content-type': type } },
})
/** What a proxy or a captive portal sends in GitHub's place. */
export const webPage = answers(page, 'text/html; charset=utf-8')
/** A connection that breaks. */
export const hangUp: GitHubFault = { instead: 'hang-up' }
/** No answer at all. */
export const silence: GitHubFault = { instead: 'silence' }
/** The same, after GitHub has done what it was asked for. */
export const done = (fault: GitHubFault): GitHubFault => ({ ...fault, isDone: true })

/** Which call goes wrong, and how often; without a number always. */
export const at =
  (call: string, fault: GitHubFault, times = Number.POSITIVE_INFINITY): IssueFaultSettings['fault'] =>
  (each, before) =>
    each === call && before < times ? fault : undefined
/** Every fault goes wrong at its own call. */
export const both =
  (...faults: readonly IssueFaultSettings['fault'][]): IssueFaultSettings['fault'] =>
  (call, before) =>
    faults.map((fault) => fault?.(call, before)).find((fault) => fault !== undefined)

/** A fault, and what should come of it. */
export interface IssueFault {
  readonly fault?: IssueFaultSettings['fault']
  readonly more?: Omit<IssueFaultSettings, 'fault'>
  /** Default: a run that failed. */
  readonly report?: GateReport
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  /** What becomes of the issue. */
  readonly issue: string
  readonly says: RegExp
}

/** The call that opens an issue. */
export const create = `POST ${list}`
/** The call that lists issues. */
export const look = `GET ${list}`
/** The call that updates our issue. */
export const update = `PATCH ${ours}`
/** What can become of an issue. */
export const fates = {
  opened: 'opened',
  none: 'none is opened',
  updated: 'kept up to date',
  untouched: 'left as it was',
} as const
/** Our issue is there at the beginning. */
export const hasOurs = { more: { hasOurs: true } }
/** It is there, and written with a token that is not the job's own. */
export const own = { more: { hasOurs: true, login: 'gate-keeper' } }
/** GitHub's words for too many writes at a time. */
export const secondary = 'You have exceeded a secondary rate limit.'
