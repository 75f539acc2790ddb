import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import type { Answer } from './answers.ts'
import type { Credentials } from './authentication.ts'
import { type Call, calls, type Parameters, startRequest } from './calls.ts'
import { send, statusAnswer } from './error-answers.ts'
import type { Exchange } from './exchange.ts'
import { deliverFault } from './fault-delivery.ts'
import { type Fault, type FaultHook, isHandled, type Operation } from './faults.ts'
import { describeCall } from './openapi.ts'
import type { OpenEntry, RequestLog } from './request-log.ts'
import type { VaddyState } from './state.ts'

/** What the API works with. */
export interface ApiOptions {
  readonly clock: Clock
  readonly state: VaddyState
  readonly log: RequestLog
  readonly faults: FaultHook
  readonly isAuthentic: (credentials: Credentials) => boolean
  /** When true, every key is wrong and the answer to it is not JSON. */
  readonly refusesEveryKey: boolean
}

const noAnswer: Answer = { status: 200, body: {} }

/** Adds the paths of VAddy's WebAPI. Faults come before authentication, as a gateway's would. */
export function addApi(app: FastifyInstance, options: ApiOptions): void {
  const countOf = new Map<Operation, number>()
  let total = 0

  const askForFault = (operation: Operation, { parameters }: OpenEntry): Fault | undefined => {
    const count = (countOf.get(operation) ?? 0) + 1
    countOf.set(operation, count)
    total += 1
    return options.faults({ operation, count, total, parameters })
  }

  const deliver = (reply: FastifyReply, exchange: Exchange, fault: Fault, answer: Answer) =>
    deliverFault(reply, fault, answer, { clock: options.clock, signal: exchange.signal })

  /** Returns a reply when that is the end of it. */
  const receive = async (call: Call, request: FastifyRequest, reply: FastifyReply) => {
    const exchange = request.getDecorator<Exchange>('exchange')
    const parameters = parametersOf(call, request)
    options.log.addParameters(exchange.entry, request, parameters)
    const operation = call.operation(parameters)
    exchange.entry.operation = operation
    if (operation !== undefined) {
      const fault = askForFault(operation, exchange.entry)
      exchange.entry.fault = fault?.kind
      if (fault !== undefined && !isHandled(fault)) return deliver(reply, exchange, fault, noAnswer)
      exchange.fault = fault
    }
    const credentials = {
      user: parameters.user,
      header: request.headers['x-api-key'],
      parameter: parameters.auth_key,
    }
    if (options.refusesEveryKey) return reply.code(401).type('text/plain').send('Unauthorized')
    if (!options.isAuthentic(credentials)) return send(reply, statusAnswer(401))
    return undefined
  }

  const handle = async (call: Call, request: FastifyRequest, reply: FastifyReply) => {
    const exchange = request.getDecorator<Exchange>('exchange')
    const parameters = parametersOf(call, request) as Parameters
    const { fault } = exchange
    if (fault?.kind === 'begin-late') {
      if (exchange.entry.operation !== 'start') throw new TypeError('Only a start can begin late.')
      options.state.startLater(startRequest(parameters), fault.ms)
      return deliver(reply, exchange, fault, noAnswer)
    }
    const answer = call.answer(options.state, parameters)
    return fault === undefined ? send(reply, answer) : deliver(reply, exchange, fault, answer)
  }

  for (const call of calls) {
    app.route({
      method: call.method,
      url: call.url,
      schema: describeCall(call),
      preValidation: (request, reply) => receive(call, request, reply),
      handler: (request, reply) => handle(call, request, reply),
    })
  }
}

function parametersOf(call: Call, request: FastifyRequest): Readonly<Record<string, unknown>> {
  return ((call.method === 'GET' ? request.query : request.body) ?? {}) as Record<string, unknown>
}
