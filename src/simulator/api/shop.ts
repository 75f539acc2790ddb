import type { Shown } from './account.ts'

/** A request to the simulated API. */
export interface ShopRequest {
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  readonly credential: Shown
  /** The header `Origin`, where there is one. */
  readonly origin: string | undefined
  /** How many requests came before this one. */
  readonly before: number
  /** When it came in, in milliseconds since 1970. */
  readonly now: number
  /** The API's own base URL. */
  readonly url: string
}

/** An answer of the simulated API; `hang-up` cuts the connection instead. */
export type ShopAnswer =
  | {
      readonly status: number
      /** In lower case. A list is sent as several headers. */
      readonly headers: Readonly<Record<string, string | readonly string[]>>
      readonly body: string
    }
  | 'hang-up'

/**
 * What stands in the body of each 2xx that only a customer may see. Whoever looks for it in logs and reports finds
 * out whether they repeat what an API keeps for its customers.
 */
export const privateMarker = 'private-to-customer-4711'

const known: Readonly<
  Record<string, { readonly isOpen: boolean; readonly methods: string; readonly body: object }>
> = {
  '/v1/orders': {
    isOpen: false,
    methods: 'GET, HEAD, POST, OPTIONS',
    body: [{ id: 17, total: 1200, note: privateMarker }],
  },
  '/v1/orders/17': {
    isOpen: false,
    methods: 'GET, HEAD, OPTIONS',
    body: { id: 17, total: 1200, note: privateMarker },
  },
  '/v1/customers': { isOpen: false, methods: 'GET, HEAD, OPTIONS', body: [{ id: 1, name: privateMarker }] },
  '/v1/status': { isOpen: true, methods: 'GET, HEAD, OPTIONS', body: { open: true } },
}

const day = 24 * 60 * 60_000

/** What every answer carries. The names are those of draft-ietf-httpapi-ratelimit-headers, version 11. */
const usualHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'ratelimit-policy': '"default";q=100;w=60',
  ratelimit: '"default";r=99;t=60',
}

/** The API as it should be: it lets nobody in without a credential, and tells nobody more than he needs. */
export function usualAnswer(request: ShopRequest): ShopAnswer {
  const { credential, method, now, path, url } = request
  if (path === '/.well-known/security.txt') return securityTxt(url, now + 180 * day)
  const found = known[path]
  if (found === undefined) return problem(404, 'Not Found')
  if (method === 'OPTIONS')
    return { status: 204, headers: { ...usualHeaders, allow: found.methods }, body: '' }
  if (method !== 'GET') {
    const refusal = problem(405, 'Method Not Allowed')
    return { ...refusal, headers: { ...refusal.headers, allow: found.methods } }
  }
  if (!found.isOpen && credential !== 'right') return unauthorized()
  return json(found.body)
}

/** Whether a path is one that needs a credential. */
export function isProtected(path: string): boolean {
  return known[path]?.isOpen === false
}

/** The answer to a customer, whoever asks. */
export function answerToCustomer(request: ShopRequest): ShopAnswer {
  return usualAnswer({ ...request, credential: 'right' })
}

/** An answer in JSON. */
export function json(body: object, headers: Readonly<Record<string, string>> = {}) {
  return {
    status: 200,
    headers: { ...usualHeaders, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/** An error as RFC 9457 has it. */
export function problem(status: number, title: string) {
  return {
    status,
    headers: { ...usualHeaders, 'content-type': 'application/problem+json' } as Readonly<
      Record<string, string>
    >,
    body: JSON.stringify({ title, status }),
  }
}

/** A page, as frameworks send for errors and as single-page applications send for everything. */
export function page(status: number, body: string) {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' } as Readonly<Record<string, string>>,
    body,
  }
}

/** The refusal of RFC 9110: 401 with a challenge. */
export function unauthorized() {
  const refusal = problem(401, 'Unauthorized')
  return { ...refusal, headers: { ...refusal.headers, 'www-authenticate': 'Bearer realm="shop"' } }
}

/** Says whom to tell of a weakness, as RFC 9116 asks. */
export function securityTxt(url: string, expires: number) {
  const lines = [
    'Contact: mailto:security@shop.example',
    `Expires: ${new Date(expires).toISOString()}`,
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ]
  return {
    status: 200,
    headers: { ...usualHeaders, 'content-type': 'text/plain; charset=utf-8' },
    body: lines.join('\n'),
  }
}
