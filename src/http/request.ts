import type { Dispatcher } from 'undici'
import { Secret } from '../kernel/secret.ts'

type Fields = Readonly<Record<string, string | number | undefined>>

/** One request. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The URL of the service, with or without a path of its own; a user, a query or a fragment is not used. */
  readonly base: string
  /** What comes after the base, starting with a slash, already percent-encoded. */
  readonly path: string
  /** Fields that are `undefined` are left out, here and in `form`. */
  readonly query?: Fields
  readonly form?: Fields
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string | Secret>>
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole exchange, instead of the client's. */
  readonly timeoutMs?: number | undefined
  /** The longest body in bytes, as sent and as decoded, instead of the client's. */
  readonly maximumBodyBytes?: number | undefined
  /** Whether the answer is to have the bytes of its body beside the text. Default: no. */
  readonly wantsBytes?: boolean
  /** How messages call it: method and path, never the query nor a secret that is part of the path. */
  readonly endpoint: string
  /** The option that gave the base, and the name of the service there: messages then say what to check. */
  readonly setting?: string | undefined
  readonly service?: string | undefined
}

/** Writes a request the way undici takes it. It asks for JSON, and for no compression. */
export function wireRequest(request: HttpRequest, userAgent: string): Dispatcher.DispatchOptions {
  const { method, path, query = {}, form, json } = request
  const base = new URL(request.base)
  const search = encodeFields(query)
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': userAgent,
  }
  if (form !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded'
  if (json !== undefined) headers['content-type'] = 'application/json'
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    headers[name.toLowerCase()] = value instanceof Secret ? value.reveal() : value
  }
  const body = form === undefined ? (json === undefined ? null : JSON.stringify(json)) : encodeFields(form)
  return {
    origin: base.origin,
    path: (base.pathname.replace(/\/+$/, '') + path || '/') + (search === '' ? '' : `?${search}`),
    method,
    headers,
    body,
  }
}

function encodeFields(fields: Fields): string {
  const encoded = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) encoded.append(name, String(value))
  }
  return encoded.toString()
}
