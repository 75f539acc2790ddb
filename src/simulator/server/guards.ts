import formbody from '@fastify/formbody'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import { send } from './answer.ts'
import { type ErrorWords, errorAnswer } from './error-answers.ts'
import type { Exchange } from './exchange.ts'
import type { RequestLog } from './request-log.ts'

const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
}

/** Logs every request, sets the headers of every answer, and keeps what belongs to each exchange. */
export function followRequests(app: FastifyInstance, clock: Clock, log: RequestLog): void {
  app.decorateRequest('exchange', null)
  app.addHook('onRequest', async (request, reply) => {
    const { entry, close } = log.open(request)
    const gone = new AbortController()
    request.setDecorator<Exchange>('exchange', {
      entry,
      signal: gone.signal,
      fault: undefined,
    })
    reply.headers(securityHeaders)
    reply.raw.once('close', () => {
      gone.abort()
      close()
    })
  })
  app.addHook('onSend', async (request, reply) => {
    request.getDecorator<Exchange>('exchange').entry.status = reply.statusCode
    // The service's own clock: Node would give the machine's.
    reply.header('date', new Date(clock.now()).toUTCString())
  })
}

/** Answers what no route does, in the service's shape. What the caller must not see goes to the log. */
export function answerErrors(app: FastifyInstance, words: ErrorWords, log: RequestLog): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const answer = errorAnswer(words, error)
    if (answer.status >= 500) {
      log.addProblem(request.getDecorator<Exchange>('exchange').entry, request, String(error))
    }
    return send(reply, answer)
  })
}

/** Answers an address that can't be decoded. Fastify leaves out its hooks then, so this does their part. */
export function answerBadAddress(words: ErrorWords, log: RequestLog) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const answer = errorAnswer(words, error)
    const { entry, close } = log.open(request)
    entry.status = answer.status
    reply.raw.once('close', close)
    send(reply.headers(securityHeaders), answer)
  }
}

/** The kinds of bodies that a service takes. */
export type BodyKind = 'form' | 'json'

/** Takes the bodies that the service takes, and no others. */
export async function takeBodies(app: FastifyInstance, kinds: readonly BodyKind[]): Promise<void> {
  app.removeContentTypeParser('text/plain')
  if (!kinds.includes('json')) app.removeContentTypeParser('application/json')
  if (kinds.includes('form')) await app.register(formbody)
}
