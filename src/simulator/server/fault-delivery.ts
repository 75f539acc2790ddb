import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import type { Answer } from './answer.ts'
import type { Fault } from './faults.ts'

const mebibyte = 1024 * 1024

/** What the delivery of a fault needs. */
export interface Delivery {
  readonly clock: Clock
  /** Ends waiting when nobody is there any more. */
  readonly signal: AbortSignal
  /** What a huge answer begins with, so that it looks like one of the service's. */
  readonly hugeAnswer: object
}

/**
 * Answers as the fault says. `answer` is the true one; a fault at which the request is not handled
 * gets an empty one and does not look at it.
 */
export async function deliverFault(
  reply: FastifyReply,
  fault: Fault,
  answer: Answer,
  delivery: Delivery,
): Promise<FastifyReply> {
  const honest = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  const json = reply
    .code(answer.status)
    .headers(answer.headers ?? {})
    .type('application/json; charset=utf-8')
  switch (fault.kind) {
    case 'reset':
    case 'reset-after':
      return reset(reply)
    case 'hang':
    case 'hang-after':
      return reply.hijack()
    case 'status':
    case 'status-after': {
      const body = fault.body ?? ''
      return reply
        .code(fault.status)
        .headers({ 'content-type': typeOf(body), ...fault.headers })
        .send(body)
    }
    case 'begin-late':
      return fault.status === undefined ? reset(reply) : page(reply, fault.status)
    case 'cut-json':
      return json.send(honest.slice(0, Math.ceil(honest.length / 2)))
    case 'cut-connection':
      return cutConnection(reply, answer.status, honest)
    case 'html':
      return page(reply, fault.status ?? 200)
    case 'empty':
      return json.code(fault.status ?? 200).send('')
    case 'huge':
      return json.code(200).send(Readable.from(hugeJson(delivery.hugeAnswer, fault.bytes)))
    case 'gzip-bomb':
      return json
        .code(200)
        .header('content-encoding', 'gzip')
        .send(gzipBomb(delivery.hugeAnswer, fault.bytes ?? 256 * mebibyte))
    case 'redirect':
      return reply.redirect(fault.location, fault.status ?? 302)
    case 'slow':
      return sendLate(json, honest, fault.ms, delivery)
    case 'body':
      return json.send(fault.body(honest))
  }
}

/** Sends a body after a while, or nothing when nobody waits for it any more. */
async function sendLate(
  reply: FastifyReply,
  body: string,
  milliseconds: number,
  { clock, signal }: Delivery,
): Promise<FastifyReply> {
  try {
    await clock.sleep(milliseconds, signal)
  } catch {
    reply.raw.destroy()
    return reply.hijack()
  }
  return reply.send(body)
}

function reset(reply: FastifyReply): FastifyReply {
  reply.raw.socket?.resetAndDestroy()
  return reply.hijack()
}

function cutConnection(reply: FastifyReply, status: number, body: string): FastifyReply {
  const whole = Buffer.from(body)
  reply.hijack()
  reply.raw.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': whole.length,
  })
  reply.raw.write(whole.subarray(0, whole.length / 2), () => reply.raw.destroy())
  return reply
}

function page(reply: FastifyReply, status: number): FastifyReply {
  const title = status < 400 ? 'Welcome' : `${status} Bad Gateway`
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`)
}

function typeOf(body: string): string {
  if (/^\s*</.test(body)) return 'text/html; charset=utf-8'
  return /^\s*[[{]/.test(body) ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8'
}

const hugeTail = '"}'

/** The JSON of an object up to where padding goes. */
function hugeHead(answer: object): string {
  return JSON.stringify({ ...answer, padding: '' }).slice(0, -hugeTail.length)
}

function* hugeJson(answer: object, bytes: number): Generator<Buffer> {
  yield Buffer.from(hugeHead(answer))
  const padding = Buffer.alloc(64 * 1024, 'a')
  for (let left = bytes; left > 0; left -= padding.length) yield padding.subarray(0, left)
  yield Buffer.from(hugeTail)
}

/** One packed mebibyte, repeated: a gzip body may consist of several members (RFC 1952, section 2.2). */
function gzipBomb(answer: object, bytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(mebibyte, 'a'))
  const members = new Array<Buffer>(Math.ceil(bytes / mebibyte)).fill(member)
  return Buffer.concat([gzipSync(hugeHead(answer)), ...members, gzipSync(hugeTail)])
}
