import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, HTTPMethods } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import { type Answer, send } from './answer.ts'
import type { Exchange } from './exchange.ts'
import { type Delivery, deliverFault } from './fault-delivery.ts'
import { type Fault, type FaultHook, isHandled } from './faults.ts'
import type { OpenEntry, RequestLog } from './request-log.ts'

/** A request to the API as a service looks at it. */
export interface Incoming {
  readonly headers: IncomingHttpHeaders
  /** The query of a GET or DELETE, the fields of the body otherwise, and what the path holds. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** One path of an API: what it takes and gives, and what it does. */
export interface Call<Operation extends string = string> {
  readonly method: HTTPMethods | HTTPMethods[]
  /** With its variable parts as Fastify has them: `/tokens/:id`. */
  readonly url: string
  /** By which requests are checked, answers written and the OpenAPI document made. */
  readonly schema: FastifySchema
  /** Says what a request is; `undefined` when its parameters make no sense. They are not checked yet. */
  readonly operation: (incoming: Incoming) => Operation | undefined
  readonly answer: (incoming: Incoming) => Answer | Promise<Answer>
  /** Does so many milliseconds later what was asked now, for the fault `begin-late`. */
  readonly beginLate?: (incoming: Incoming, milliseconds: number) => void
}

/** What calls work with. */
export interface CallSurroundings<Operation extends string> {
  readonly clock: Clock
  readonly log: RequestLog
  readonly faults: FaultHook<Operation>
  /** Gives the refusal of a request whose key is wrong. */
  readonly authenticate: (incoming: Incoming, call: Call<Operation>) => Answer | undefined
  readonly hugeAnswer: object
}

const noAnswer: Answer = { status: 200, body: {} }

/** Adds the paths of an API. Faults come before authentication, as a gateway's would. */
export function addCalls<Operation extends string>(
  app: FastifyInstance,
  calls: readonly Call<Operation>[],
  surroundings: CallSurroundings<Operation>,
): void {
  const { clock, log, hugeAnswer, authenticate } = surroundings
  const countOf = new Map<Operation, number>()
  let total = 0

  const askForFault = (operation: Operation, { parameters }: OpenEntry): Fault | undefined => {
    const count = (countOf.get(operation) ?? 0) + 1
    countOf.set(operation, count)
    total += 1
    return surroundings.faults({ operation, count, total, parameters })
  }

  const deliver = (reply: FastifyReply, { signal }: Exchange, fault: Fault, answer: Answer) =>
    deliverFault(reply, fault, answer, { clock, signal, hugeAnswer } satisfies Delivery)

  /** Returns a reply when that is the end of it. */
  const receive = async (call: Call<Operation>, request: FastifyRequest, reply: FastifyReply) => {
    const exchange = request.getDecorator<Exchange>('exchange')
    const incoming = incomingOf(request)
    log.addParameters(exchange.entry, request, incoming.parameters)
    const operation = call.operation(incoming)
    exchange.entry.operation = operation
    if (operation !== undefined) {
      const fault = askForFault(operation, exchange.entry)
      exchange.entry.fault = fault?.kind
      if (fault !== undefined && !isHandled(fault)) return deliver(reply, exchange, fault, noAnswer)
      exchange.fault = fault
    }
    const refusal = authenticate(incoming, call)
    return refusal === undefined ? undefined : send(reply, refusal)
  }

  const handle = async (call: Call<Operation>, request: FastifyRequest, reply: FastifyReply) => {
    const exchange = request.getDecorator<Exchange>('exchange')
    const incoming = incomingOf(request)
    const { fault } = exchange
    if (fault?.kind === 'begin-late') {
      if (call.beginLate === undefined) throw new TypeError(`${call.url} can't begin late.`)
      call.beginLate(incoming, fault.ms)
      return deliver(reply, exchange, fault, noAnswer)
    }
    const answer = await call.answer(incoming)
    return fault === undefined ? send(reply, answer) : deliver(reply, exchange, fault, answer)
  }

  for (const call of calls) {
    app.route({
      method: call.method,
      url: call.url,
      schema: call.schema,
      preValidation: (request, reply) => receive(call, request, reply),
      handler: (request, reply) => handle(call, request, reply),
    })
  }
}

function incomingOf({ method, headers, query, body, params }: FastifyRequest): Incoming {
  const fields = method === 'GET' || method === 'DELETE' ? query : body
  return { headers, parameters: { ...fieldsOf(fields), ...fieldsOf(params) } }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
