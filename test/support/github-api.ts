import { fastify } from 'fastify'
import { onTestFinished } from 'vitest'

/** A comment as GitHub keeps it. */
export interface StoredComment {
  readonly id: number
  readonly user: { readonly login: string }
  body: string
}

/** How the simulated GitHub API behaves. */
export interface GitHubApiOptions {
  /** Who the token belongs to. */
  readonly login?: string
  /** Whether GraphQL may be used to ask who that is. */
  readonly knowsViewer?: boolean
  /** Answers writes with this status and message instead of doing them. */
  readonly refuseWrites?: { readonly status: number; readonly message: string }
  /** Path under which the API lies, as on GitHub Enterprise Server. */
  readonly prefix?: string
  /** Deletes a comment between its being listed and its being updated. */
  readonly deletesBeforeUpdate?: boolean
}

/** The part of GitHub's REST and GraphQL APIs that comments need, on loopback, with paging as the real one. */
export async function startGitHubApi(comments: StoredComment[], options: GitHubApiOptions = {}) {
  const { login = 'github-actions[bot]', knowsViewer = true, prefix = '' } = options
  const calls: string[] = []
  const tokens = new Set<string>()
  let nextId = 1_000
  const app = fastify({ forceCloseConnections: true })
  app.addHook('onRequest', async (request) => {
    calls.push(`${request.method} ${request.url.split('?')[0]}`)
    tokens.add(String(request.headers.authorization))
  })
  app.addHook('preHandler', async (request, reply) => {
    const refusal = options.refuseWrites
    const isWrite =
      request.method === 'PATCH' || (request.method === 'POST' && !request.url.endsWith('/graphql'))
    if (refusal && isWrite) return reply.status(refusal.status).send({ message: refusal.message })
  })
  app.post(prefix === '' ? '/graphql' : '/api/graphql', async (_request, reply) => {
    if (knowsViewer) return { data: { viewer: { login } } }
    return reply.status(401).send({ message: 'Bad credentials' })
  })
  const list = `${prefix}/repos/:owner/:repo/issues/:number/comments`
  app.get(list, async (request, reply) => {
    const { page = '1', per_page: size = '30' } = request.query as Record<string, string>
    const [first, count] = [(Number(page) - 1) * Number(size), Number(size)]
    if (first + count < comments.length) {
      const next = `${url}${request.url.split('?')[0]}?page=${Number(page) + 1}&per_page=${size}`
      reply.header('link', `<${next}>; rel="next"`)
    }
    return comments.slice(first, first + count)
  })
  app.post(list, async (request, reply) => {
    const { body } = request.body as { body: string }
    if (body.length > 65_536)
      return reply.status(422).send({ message: 'Validation Failed: body is too long' })
    nextId += 1
    const comment = { id: nextId, user: { login }, body }
    comments.push(comment)
    return reply.status(201).send(comment)
  })
  app.patch(`${prefix}/repos/:owner/:repo/issues/comments/:id`, async (request, reply) => {
    const { id } = request.params as { id: string }
    if (options.deletesBeforeUpdate) comments.splice(0)
    const comment = comments.find((one) => String(one.id) === id)
    if (comment === undefined) return reply.status(404).send({ message: 'Not Found' })
    comment.body = (request.body as { body: string }).body
    return comment
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const url = origin
  onTestFinished(() => app.close())
  return { url: `${origin}${prefix}`, calls, tokens }
}
