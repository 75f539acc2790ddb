import type { FastifyReply } from 'fastify'

/** An answer before it is written to the network. */
export interface Answer {
  readonly status: number
  /** Written as JSON, by the schema that its call has for the status; text goes out as it is, plain or by its header. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends an answer. */
export function send(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
  const standard = typeof body === 'string' ? { 'content-type': 'text/plain' } : {}
  return reply
    .code(status)
    .headers({ ...standard, ...headers })
    .send(body)
}
