import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import { errorAnswer, send, statusAnswer } from './error-answers.ts'
import type { Exchange } from './exchange.ts'
import { rateLimitStore } from './rate-limit-store.ts'
import type { RequestLog } from './request-log.ts'

/** How many requests one address may send within a window of so many milliseconds. */
export interface RateLimit {
  readonly max: number
  readonly windowMs: number
}

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

/** Answers what no route does, in VAddy's shape. What the caller must not see goes to the log. */
export function answerErrors(app: FastifyInstance, log: RequestLog): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const answer = errorAnswer(error)
    if (answer.status >= 500) {
      log.addProblem(request.getDecorator<Exchange>('exchange').entry, request, String(error))
    }
    return send(reply, answer)
  })
}

/** Answers an address that can't be decoded. Fastify leaves out its hooks then, so this does their part. */
export function answerBadAddress(log: RequestLog) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const answer = errorAnswer(error)
    const { entry, close } = log.open(request)
    entry.status = answer.status
    reply.raw.once('close', close)
    send(reply.headers(securityHeaders), answer)
  }
}

/** Takes forms only: VAddy has no other bodies. */
export async function takeForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers()
  await app.register(formbody)
}

/** Refuses an address that asks too often, whatever it asks: wrong keys count, and unknown paths. */
export async function limitRate(app: FastifyInstance, clock: Clock, limit: RateLimit | false): Promise<void> {
  if (limit === false) {
    app.setNotFoundHandler((_request, reply) => send(reply, statusAnswer(404)))
    return
  }
  await app.register(rateLimit, {
    max: limit.max,
    timeWindow: limit.windowMs,
    store: rateLimitStore(clock),
    errorResponseBuilder: (_request, { statusCode }) =>
      Object.assign(new Error('Too many requests'), { statusCode }),
  })
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) => send(reply, statusAnswer(404)))
}
