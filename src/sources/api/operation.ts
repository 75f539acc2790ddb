/**
 * What a document says of who may call an operation: `protected` where every way in asks for a credential, `optional`
 * where `{}` is among the ways, `open` where there is none on purpose (`[]`), `unsaid` where neither the operation nor
 * the whole document says anything.
 */
export type Protectedness = 'protected' | 'optional' | 'open' | 'unsaid'

/** Where something stands in the document. */
export interface Position {
  /** A JSON pointer (RFC 6901), for example `/paths/~1pets/get`. */
  readonly pointer: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
}

/** A parameter of an operation, with those of its path taken in. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  /** A documented value as text, its example before its default; `undefined` where there is none that fits in a URL. */
  readonly value: string | undefined
  /** Whether anything says what it may be: `schema` or `content`. */
  readonly isDescribed: boolean
  readonly at: Position
}

/** A media type of a request's body. */
export interface RequestBody {
  readonly mediaType: string
  readonly isDescribed: boolean
  readonly at: Position
}

/** One operation of the document. */
export interface Operation {
  /** In capitals, for example `GET`. */
  readonly method: string
  /** The path template as the document has it, for example `/pets/{petId}`. */
  readonly path: string
  readonly at: Position
  readonly protectedness: Protectedness
  /** The documented statuses as they are written: `200`, `4XX`, `default`. */
  readonly statuses: readonly string[]
  /** Whether it or its path names servers of its own, so that it is elsewhere and not asked. */
  readonly hasOwnServers: boolean
  /** Whether it may change something: every method but GET, HEAD, OPTIONS, TRACE and QUERY. */
  readonly writes: boolean
  readonly parameters: readonly Parameter[]
  readonly bodies: readonly RequestBody[]
}

/** How findings, options and reports call an operation: `GET /pets/{petId}`. */
export function nameOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${path}`
}
