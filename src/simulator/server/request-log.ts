import type { FastifyRequest } from 'fastify'
import { cleanLine } from '../../kernel/clean-text.ts'
import type { Clock } from '../../kernel/clock.ts'
import { createRedactor, type Redact } from '../../kernel/redact.ts'
import { Secret } from '../../kernel/secret.ts'
import type { Secrets } from '../../kernel/secrets.ts'
import type { Fault } from './faults.ts'
import { type KeyPlaces, shownKeys } from './shown-keys.ts'

/** One request as the log has it. It never holds a key, wherever in the request the key stood. */
export interface RequestLogEntry {
  /** When it came in, ISO 8601 with milliseconds. */
  readonly time: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Where a key was shown. */
  readonly keyIn: 'header' | 'parameter' | 'both' | 'nowhere'
  /** What it asked for; unset when no call of the API was meant. */
  readonly operation: string | undefined
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

/** What the log looks at and leaves out, where it gets time from and where its lines go. */
export interface RequestLogOptions {
  readonly clock: Clock
  /** The service's own keys and tokens, also those that it gives out later. */
  readonly secrets: Secrets
  readonly keyPlaces: KeyPlaces
  /** The names of the parameters to keep. */
  readonly parameters: readonly string[]
  /** Gets each entry once its request is over. */
  readonly write?: ((entry: RequestLogEntry) => void) | undefined
}

/** Keeps the newest requests, oldest first, in the order in which they came in. */
export class RequestLog {
  readonly entries: RequestLogEntry[] = []
  readonly #options: RequestLogOptions
  readonly #own = new Map<string, Secret>()

  constructor(options: RequestLogOptions) {
    this.#options = options
    options.secrets.onAdd((secret) => this.#own.set(secret.reveal(), secret))
  }

  /** Notes a request that comes in; returns the entry to complete and what to call when it is over. */
  open(request: FastifyRequest): { entry: OpenEntry; close: () => void } {
    const { clock, keyPlaces, write } = this.#options
    const began = clock.monotonic()
    const entry: OpenEntry = {
      time: new Date(clock.now()).toISOString(),
      method: request.method,
      path: this.#clean(request, request.url.split('?', 1)[0] ?? ''),
      keyIn: shownKeys(request, keyPlaces).inHeaders.length > 0 ? 'header' : 'nowhere',
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

  /** Adds what the query or the body says, and takes out the keys that only now are known. */
  addParameters(
    entry: OpenEntry,
    request: FastifyRequest,
    parameters: Readonly<Record<string, unknown>>,
  ): void {
    if (shownKeys(request, this.#options.keyPlaces).inParameters.length > 0) {
      entry.keyIn = entry.keyIn === 'header' || entry.keyIn === 'both' ? 'both' : 'parameter'
    }
    entry.path = this.#clean(request, entry.path)
    entry.contentType = this.#cleanHeader(request, 'content-type')
    entry.userAgent = this.#cleanHeader(request, 'user-agent')
    entry.parameters = Object.fromEntries(
      this.#options.parameters
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

  /** Takes out control characters, our keys, and a foreign key that was shown, since it may be a real one. */
  #clean(request: FastifyRequest, text: string): string {
    const redact = this.#redactorFor(request)
    // Twice: cleaning could join the parts of a key, or cut one off in the middle.
    return redact(cleanLine(redact(text)))
  }

  /** Whether the service's own secrets hide all of it: one of them, or a scheme and one of them. */
  #isOwn(key: string): boolean {
    return this.#own.has(key) || this.#own.has(key.replace(/^[\w-]+ +/, ''))
  }

  #redactorFor(request: FastifyRequest): Redact {
    const { secrets, keyPlaces } = this.#options
    const { inHeaders, inParameters, inPath } = shownKeys(request, keyPlaces)
    // Very short ones are left out: they would garble every line.
    const foreign = [...inHeaders, ...inParameters, ...inPath].filter(
      (key) => key.length >= shortestRedactedKey && !this.#isOwn(key),
    )
    if (foreign.length === 0) return secrets.redact
    // In one, so that the longer of two goes first where one is a part of the other.
    return createRedactor([...this.#own.values(), ...foreign.map((key) => new Secret(key))])
  }
}
