import type { Secrets } from '../../kernel/secrets.ts'
import type { Answer } from './answer.ts'
import type { Call, Incoming } from './calls.ts'
import type { ErrorWords } from './error-answers.ts'
import type { BodyKind } from './guards.ts'
import type { DocumentFrame } from './openapi.ts'
import type { KeyPlaces } from './shown-keys.ts'

/** Something that anybody may read. */
export interface Page {
  readonly url: string
  readonly operationId: string
  readonly summary: string
  /** The name of its answer's schema. */
  readonly gives: string
  readonly body: () => object
}

/**
 * A simulated service without its network: what `startServer` serves. Its state lies behind its calls; what
 * every service needs (log, guards, faults, OpenAPI document) is the server's part.
 */
export interface Service<Operation extends string = string> {
  readonly calls: readonly Call<Operation>[]
  /** Gives the refusal of a request whose key is wrong. */
  readonly authenticate: (incoming: Incoming, call: Call<Operation>) => Answer | undefined
  readonly errors: ErrorWords
  /** The bodies it takes; others get 415. */
  readonly bodies: readonly BodyKind[]
  readonly keyPlaces: KeyPlaces
  /** What else is there to read, without a key: the application that the service is about. */
  readonly pages?: readonly Page[]
  /** Its own keys and tokens. Those that it gives out are added before they go out. */
  readonly secrets: Secrets
  /** The names of the parameters that the log keeps and that fault hooks are told of; never one of a key. */
  readonly loggedParameters: readonly string[]
  readonly document: DocumentFrame
  /** Schemas by name, for `jsonResponse`. */
  readonly schemas: Readonly<Record<string, object>>
  /** What a huge answer begins with, so that it looks like one of the service's. */
  readonly hugeAnswer: object
}
