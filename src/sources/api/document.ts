import type { Operation, Position } from './operation.ts'

/** A URL that the document names, with where it stands. */
export interface NamedUrl {
  /** Without variables: their defaults stand in it. */
  readonly url: string
  readonly at: Position
}

/** A way in that an operation uses. */
export interface SecurityScheme {
  /** `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`, or what else stands there. */
  readonly type: string
  /** Of `http` the scheme in small letters, of `apiKey` where the key goes (`query`, `header`, `cookie`); else empty. */
  readonly detail: string
  /** Of `apiKey` what the parameter or header is called; else empty. */
  readonly parameter: string
  /** Of `oauth2` the names of its flows, each with where it stands. */
  readonly flows: readonly { readonly name: string; readonly at: Position }[]
  /** Whether any operation asks for a scope of it. */
  readonly isScoped: boolean
  readonly at: Position
}

/** What an OpenAPI document says, as far as this check asks. */
export interface ApiDocument {
  /** For example `3.1.0`. */
  readonly version: string
  /** In the order of the document, at least one. */
  readonly operations: readonly Operation[]
  /** The URLs of servers on every level, and those of OAuth flows and OpenID Connect, each place once. */
  readonly urls: readonly NamedUrl[]
  /** Those that an operation uses: one that nobody uses leads nowhere. */
  readonly schemes: readonly SecurityScheme[]
  /** `$ref`s of paths into other files, which are not followed: what stands there is not seen. */
  readonly unseenPaths: readonly string[]
  /** Where all operations stand. */
  readonly paths: Position
}
