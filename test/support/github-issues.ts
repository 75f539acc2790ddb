import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A comment as GitHub keeps it. */
export interface StoredComment {
  readonly id: number
  readonly user: { readonly login: string }
  body: string
}

/** An issue as GitHub keeps it, and with it every pull request. */
export interface StoredIssue {
  readonly number: number
  readonly user: { readonly login: string }
  title: string
  body: string | null
  state: 'open' | 'closed'
  state_reason: string | null
  closed_at: string | null
  updated_at: string
  readonly labels: readonly { readonly name: string }[]
  readonly assignees: readonly { readonly login: string }[]
  readonly pull_request?: object
  readonly comments: StoredComment[]
}

/** A repository, as far as its issues go. */
export interface IssueTracker {
  readonly issues: StoredIssue[]
  /** The names of its labels. GitHub adds unknown ones without a word. */
  readonly labels: string[]
  /** Whom its issues can be assigned to. */
  readonly assignable: readonly string[]
  /** The time by GitHub's clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Whether the repository has no issues, but pull requests. */
  readonly isTurnedOff?: boolean
  /** How often a new issue is kept but its answer lost: `reset` breaks the connection. */
  readonly lost?: { readonly how: 'reset' | 502; times: number }
  /** How often an answer is lost before the issue is kept. */
  readonly dropped?: { times: number }
  /** Deletes an issue between its being listed and its being updated; the status is then 410, as GitHub's. */
  readonly deletesBeforeUpdate?: boolean
}

/** What the routes of issues take from the API around them. */
export interface ApiParts {
  readonly prefix: string
  readonly login: string
  readonly page: <T>(request: FastifyRequest, reply: FastifyReply, all: readonly T[]) => T[]
  readonly refuse: (reply: FastifyReply, refusal: { status: number; message: string }) => FastifyReply
  readonly refuseReads: { readonly status: number; readonly message: string } | undefined
}

const longestBody = 65_536
const longestTitle = 256
const invalid = (what: string) => ({ status: 422, message: `Validation Failed: ${what}` })

/** An issue with everything that a test does not name. */
export function storedIssue(given: Partial<StoredIssue> & Pick<StoredIssue, 'number'>): StoredIssue {
  return {
    user: { login: 'github-actions[bot]' },
    title: 'An issue',
    body: null,
    state: 'open',
    state_reason: null,
    closed_at: null,
    updated_at: '2026-01-01T00:00:00Z',
    labels: [],
    assignees: [],
    comments: [],
    ...given,
  }
}

/** Adds issues, labels and assignees to a simulated GitHub API. */
export function addIssueRoutes(app: FastifyInstance, tracker: IssueTracker, parts: ApiParts): void {
  const { login, page, prefix, refuse, refuseReads } = parts
  const repository = `${prefix}/repos/:owner/:repo`
  const list = `${repository}/issues`
  const time = () => new Date(tracker.now()).toISOString().replace(/\.\d+Z$/, 'Z')
  app.get(list, async (request, reply) => {
    if (refuseReads) return refuse(reply, refuseReads)
    const { creator, since, state = 'open' } = request.query as Record<string, string>
    const wanted = tracker.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => !creator || issue.user.login.toLowerCase() === creator.toLowerCase())
      .filter((issue) => !since || Date.parse(issue.updated_at) >= Date.parse(since))
      .filter((issue) => !tracker.isTurnedOff || issue.pull_request !== undefined)
      .sort((one, other) => other.number - one.number)
    return page(request, reply, wanted)
  })
  app.post(list, async (request, reply) => {
    if (tracker.isTurnedOff)
      return refuse(reply, { status: 410, message: 'Issues has been disabled in this repository.' })
    if (tracker.dropped && tracker.dropped.times > 0) {
      tracker.dropped.times -= 1
      return refuse(reply, { status: 502, message: 'Server Error' })
    }
    const given = request.body as { title?: string; body?: string; labels?: string[]; assignees?: string[] }
    const { assignees = [], body = '', labels = [], title = '' } = given
    if (title === '') return refuse(reply, invalid('title is missing'))
    if (title.length > longestTitle) return refuse(reply, invalid('title is too long (maximum is 256)'))
    if (body.length > longestBody) return refuse(reply, invalid('body is too long'))
    if (assignees.some((each) => !tracker.assignable.includes(each)))
      return refuse(reply, invalid('assignees is invalid'))
    for (const name of labels) if (!tracker.labels.includes(name)) tracker.labels.push(name)
    const number = Math.max(0, ...tracker.issues.map((each) => each.number)) + 1
    const issue = storedIssue({
      number,
      title,
      body,
      user: { login },
      labels: labels.map((name) => ({ name })),
      assignees: assignees.map((name) => ({ login: name })),
      updated_at: time(),
    })
    tracker.issues.push(issue)
    if (tracker.lost && tracker.lost.times > 0) {
      tracker.lost.times -= 1
      if (tracker.lost.how === 502) return refuse(reply, { status: 502, message: 'Server Error' })
      request.raw.socket.destroy()
      return reply.hijack()
    }
    return reply.status(201).send(issue)
  })
  app.patch(`${list}/:number`, async (request, reply) => {
    const { number } = request.params as { number: string }
    if (tracker.deletesBeforeUpdate) tracker.issues.splice(0)
    const issue = tracker.issues.find((each) => String(each.number) === number)
    if (issue === undefined) return refuse(reply, { status: 410, message: 'This issue was deleted' })
    const { body, state, state_reason: why, title } = request.body as Partial<StoredIssue>
    if ((title ?? '').length > longestTitle) return refuse(reply, invalid('title is too long'))
    if ((body ?? '').length > longestBody) return refuse(reply, invalid('body is too long'))
    issue.title = title ?? issue.title
    issue.body = body ?? issue.body
    issue.updated_at = time()
    if (state !== undefined && state !== issue.state) {
      issue.state = state
      issue.closed_at = state === 'closed' ? time() : null
      issue.state_reason = state === 'closed' ? (why ?? 'completed') : 'reopened'
    }
    return issue
  })
  app.get(`${repository}/labels/:name`, async (request, reply) => {
    const { name } = request.params as { name: string }
    const known = tracker.labels.find((each) => each.toLowerCase() === name.toLowerCase())
    return known === undefined ? refuse(reply, { status: 404, message: 'Not Found' }) : { name: known }
  })
  app.get(`${repository}/assignees/:login`, async (request, reply) => {
    const { login: name } = request.params as { login: string }
    const isKnown = tracker.assignable.some((each) => each.toLowerCase() === name.toLowerCase())
    return isKnown ? reply.status(204).send() : refuse(reply, { status: 404, message: 'Not Found' })
  })
}
