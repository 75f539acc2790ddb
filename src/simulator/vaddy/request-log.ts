import type { FastifyRequest } from 'fastify'
import { cleanLine } from '../../kernel/clean-text.ts'
import type { Clock } from '../../kernel/clock.ts'
import { createRedactor, type Redact } from '../../kernel/redact.ts'
import { Secret } from '../../kernel/secret.ts'
import type { Fault, Operation } from './faults.ts'

/** One request as the log has it. It never holds a key, wherever in the request the key stood. */
export interface RequestLogEntry {
  /** When it came in, ISO 8601 with milliseconds. */
  readonly time: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Where a key was shown. */
  readonly keyIn: 'header' | 'parameter' | 'both' | 'nowhere'
  readonly operation: Operation | undefined
  /** The parameters that the API knows, without the key. */
  readonly parameters: Readonly<Record<string, string>>
  readonly contentType: string | undefined
  readonly userAgent: string | undefined
  /** What was made to go wrong. */
  readonly fault: Fault['kind'] | undefined
  /** The HTTP status; unset when there was no whole answer. */
  readonly status: number | undefined
  /** Unset until the answer is out or the connection is gone. */
  readonly durationMs: number | undefined
  /** What the simulator itself tripped over; the caller sees a bare 500. */
  readonly problem: string | undefined
}

/** An entry while its request is under way. */
export type OpenEntry = { -readonly [K in keyof RequestLogEntry]: RequestLogEntry[K] }

const keptEntries = 10_000
const shortestRedactedKey = 8
const logged = [
  'action',
  'user',
  'project_id',
  'project_number',
  'scan_id',
  'scan_type',
  'crawl_id',
  'page',
  'sort',
  'search_label',
]

/** Where the log gets time from and where its lines go. */
export interface RequestLogOptions {
  readonly clock: Clock
  readonly authKey: string
  /** Gets each entry once its request is over. */
  readonly write?: ((entry: RequestLogEntry) => void) | undefined
}

/** Keeps the newest requests, oldest first, in the order in which they came in. */
export class RequestLog {
  readonly entries: RequestLogEntry[] = []
  readonly #options: RequestLogOptions
  readonly #redactOwnKey: Redact

  constructor(options: RequestLogOptions) {
    this.#options = options
    this.#redactOwnKey = createRedactor([new Secret(options.authKey)])
  }

  /** Notes a request that comes in; returns the entry to complete and what to call when it is over. */
  open(request: FastifyRequest): { entry: OpenEntry; close: () => void } {
    const { clock, write } = this.#options
    const began = clock.monotonic()
    const entry: OpenEntry = {
      time: new Date(clock.now()).toISOString(),
      method: request.method,
      path: this.#clean(request, request.url.split('?', 1)[0] ?? ''),
      keyIn: request.headers['x-api-key'] ? 'header' : 'nowhere',
      operation: undefined,
      parameters: {},
      contentType: this.#cleanHeader(request, 'content-type'),
      userAgent: this.#cleanHeader(request, 'user-agent'),
      fault: undefined,
      status: undefined,
      durationMs: undefined,
      problem: undefined,
    }
    this.entries.push(entry)
    if (this.entries.length > keptEntries) this.entries.shift()
    const close = () => {
      entry.durationMs = Math.round(clock.monotonic() - began)
      write?.(entry)
    }
    return { entry, close }
  }

  /** Adds what the query or the form says. */
  addParameters(
    entry: OpenEntry,
    request: FastifyRequest,
    parameters: Readonly<Record<string, unknown>>,
  ): void {
    if (parameters.auth_key) entry.keyIn = entry.keyIn === 'header' ? 'both' : 'parameter'
    entry.parameters = Object.fromEntries(
      logged
        .filter((name) => typeof parameters[name] === 'string')
        .map((name) => [name, this.#clean(request, String(parameters[name]))]),
    )
  }

  /** Adds what the simulator tripped over. */
  addProblem(entry: OpenEntry, request: FastifyRequest, problem: string): void {
    entry.problem = this.#clean(request, problem)
  }

  #cleanHeader(request: FastifyRequest, name: 'content-type' | 'user-agent'): string | undefined {
    const value = request.headers[name]
    return value === undefined ? undefined : this.#clean(request, value)
  }

  /** Takes out control characters, our key, and a foreign key that was shown, since it may be a real one. */
  #clean(request: FastifyRequest, text: string): string {
    const foreign = keysShownBy(request).filter((key) => key !== this.#options.authKey)
    const redactForeign = createRedactor(foreign.map((key) => new Secret(key)))
    const redact: Redact = (line) => redactForeign(this.#redactOwnKey(line))
    // Twice: cleaning could join the parts of a key, or cut one off in the middle.
    return redact(cleanLine(redact(text)))
  }
}

/** Lists keys that a request shows. Very short ones are left out: they would garble every line. */
function keysShownBy({ headers, query, body }: FastifyRequest): string[] {
  return [
    headers['x-api-key'],
    (query as { auth_key?: unknown } | undefined)?.auth_key,
    (body as { auth_key?: unknown } | undefined)?.auth_key,
  ]
    .flat()
    .filter((key): key is string => typeof key === 'string' && key.length >= shortestRedactedKey)
}
