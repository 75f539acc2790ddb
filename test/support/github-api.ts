import { type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { onTestFinished } from 'vitest'
import { addIssueRoutes, type IssueTracker, type StoredComment } from './github-issues.ts'

export type { StoredComment }

/** An answer that isn't what was asked for. */
export interface Refusal {
  readonly status: number
  readonly message: string
  /** Seconds in the header `Retry-After`. */
  readonly retryAfter?: number
  /** How often it is answered; default: always. */
  readonly times?: number
}

/** Something that goes wrong with one call, before GitHub has done what it was asked for or, with `isDone`, after it. */
export interface GitHubFault {
  readonly isDone?: boolean
  /** A broken connection, no answer at all, or another answer. */
  readonly instead:
    | 'hang-up'
    | 'silence'
    | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
}

/** How the simulated GitHub API behaves. */
export interface GitHubApiOptions {
  /** Who the token belongs to. */
  readonly login?: string
  /** Whether GraphQL may be used to ask who that is. */
  readonly knowsViewer?: boolean
  /** Answers writes with this status and message instead of doing them. */
  readonly refuseWrites?: Refusal
  /** Answers the listing of comments with this status and message. */
  readonly refuseReads?: Refusal
  /** Path under which the API lies, as on GitHub Enterprise Server. */
  readonly prefix?: string
  /** Deletes a comment between its being listed and its being updated. */
  readonly deletesBeforeUpdate?: boolean
  /** The issues, labels and assignees of the repository. Absent: it answers nothing about them. */
  readonly tracker?: IssueTracker
  /** What goes wrong with a call; told its method and path, and how often that was called before. */
  readonly fault?: (call: string, before: number) => GitHubFault | undefined
  /** Called when it is certain that a call is never answered. */
  readonly onSilence?: () => void
}

const longestBody = 65_536
const tooLong = { status: 422, message: 'Validation Failed: body is too long (maximum is 65536 characters)' }

/** The part of GitHub's REST and GraphQL APIs that comments and issues need, on loopback, with paging as the real one. */
export async function startGitHubApi(comments: StoredComment[], options: GitHubApiOptions = {}) {
  const { login = 'github-actions[bot]', knowsViewer = true, prefix = '' } = options
  const calls: string[] = []
  const tokens = new Set<string>()
  let nextId = 1_000
  let origin = ''
  let refused = 0
  const refuse = (reply: FastifyReply, { status, message, retryAfter }: Refusal) => {
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
    return reply.status(status).send({ message, documentation_url: 'https://docs.github.com/rest' })
  }
  const app = fastify({ forceCloseConnections: true })
  const faults = new WeakMap<FastifyRequest, GitHubFault>()
  app.addHook('onRequest', async (request) => {
    const call = `${request.method} ${request.url.split('?')[0]}`
    const fault = options.fault?.(call, calls.filter((each) => each === call).length)
    if (fault !== undefined) faults.set(request, fault)
    calls.push(call)
    tokens.add(String(request.headers.authorization))
  })
  app.addHook('preHandler', async (request, reply) => {
    const fault = faults.get(request)
    return fault === undefined || fault.isDone ? undefined : reply.send()
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const fault = faults.get(request)
    if (fault === undefined) return payload
    const { instead } = fault
    if (instead === 'silence') {
      options.onSilence?.()
      return new Promise(() => undefined)
    }
    if (instead === 'hang-up') {
      request.raw.socket.destroy()
      return payload
    }
    reply.code(instead.status).removeHeader('content-length')
    reply.type('application/json; charset=utf-8').headers(instead.headers ?? {})
    return instead.body
  })
  app.addHook('preHandler', async (request, reply) => {
    const refusal = options.refuseWrites
    const isWrite =
      request.method === 'PATCH' || (request.method === 'POST' && !request.url.endsWith('/graphql'))
    if (refusal && isWrite && refused < (refusal.times ?? Number.POSITIVE_INFINITY)) {
      refused += 1
      return refuse(reply, refusal)
    }
  })
  app.post(prefix === '' ? '/graphql' : '/api/graphql', async (request, reply) => {
    const { query } = request.body as { query?: string }
    if (!query?.includes('viewer { login }')) return { errors: [{ message: 'Parse error' }] }
    if (knowsViewer) return { data: { viewer: { login } } }
    return reply.status(401).send({ message: 'Bad credentials' })
  })
  // GitHub gives at most 100 a page, whatever was asked for.
  const page = <T>(request: FastifyRequest, reply: FastifyReply, all: readonly T[]): T[] => {
    const query = new URLSearchParams(request.url.split('?')[1])
    const at = Number(query.get('page') ?? 1)
    const count = Math.min(100, Number(query.get('per_page') ?? 30))
    const first = (at - 1) * count
    if (first + count < all.length) {
      const address = (to: number) => {
        query.set('page', String(to))
        return `${origin}${request.url.split('?')[0]}?${query}`
      }
      const last = Math.ceil(all.length / count)
      reply.header('link', `<${address(at + 1)}>; rel="next", <${address(last)}>; rel="last"`)
    }
    return all.slice(first, first + count)
  }
  const { refuseReads, tracker } = options
  if (tracker) addIssueRoutes(app, tracker, { prefix, login, page, refuse, refuseReads })
  const commentsOf = (request: FastifyRequest) => {
    const { number } = request.params as { number: string }
    return tracker?.issues.find((each) => String(each.number) === number)?.comments ?? comments
  }
  const list = `${prefix}/repos/:owner/:repo/issues/:number/comments`
  app.get(list, async (request, reply) => {
    if (options.refuseReads) return refuse(reply, options.refuseReads)
    return page(request, reply, commentsOf(request))
  })
  app.post(list, async (request, reply) => {
    const { body } = request.body as { body?: string }
    if (!body) return refuse(reply, { status: 422, message: 'Validation Failed' })
    if (body.length > longestBody) return refuse(reply, tooLong)
    nextId += 1
    const comment = { id: nextId, user: { login }, body }
    commentsOf(request).push(comment)
    return reply.status(201).send(comment)
  })
  app.patch(`${prefix}/repos/:owner/:repo/issues/comments/:id`, async (request, reply) => {
    const { id } = request.params as { id: string }
    if (options.deletesBeforeUpdate) comments.splice(0)
    const comment = comments.find((one) => String(one.id) === id)
    if (comment === undefined) return reply.status(404).send({ message: 'Not Found' })
    const { body } = request.body as { body: string }
    if (body.length > longestBody) return refuse(reply, tooLong)
    comment.body = body
    return comment
  })
  origin = await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => app.close())
  return { url: `${origin}${prefix}`, calls, tokens }
}
