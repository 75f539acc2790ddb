import type { Operation, Position } from './operation.ts'

/** A URL that the document names, with where it stands. */
export interface NamedUrl {
  readonly url: string
  readonly at: Position
}

/** A way in, as the document describes it. */
export interface SecurityScheme {
  readonly name: string
  /** `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`, or what else stands there. */
  readonly type: string
  /** Of `http` the scheme in small letters, of `apiKey` where the key goes (`query`, `header`, `cookie`); else empty. */
  readonly detail: string
  /** Of `oauth2` the names of its flows, each with where it stands. */
  readonly flows: readonly { readonly name: string; readonly at: Position }[]
  readonly at: Position
}

/** What an OpenAPI document says, as far as this check asks. */
export interface ApiDocument {
  /** For example `3.1.0`. */
  readonly version: string
  readonly operations: readonly Operation[]
  /** The URLs of servers on every level, and those of OAuth flows and OpenID Connect. */
  readonly urls: readonly NamedUrl[]
  /** Those that an operation uses; one that nobody uses leads nowhere. */
  readonly schemes: readonly SecurityScheme[]
}
