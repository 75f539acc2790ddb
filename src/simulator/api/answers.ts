/** An answer of the simulated API. */
export type ShopAnswer =
  | {
      readonly status: number
      /** In lower case. A list is sent as several headers. */
      readonly headers: Readonly<Record<string, string | readonly string[]>>
      readonly body: string
      /** Milliseconds before it is sent, divided by the time scale. Default: 0. */
      readonly delayMs?: number
      /** Whether the body never ends, as a stream of events does. */
      readonly isEndless?: boolean
    }
  /** The connection is reset. */
  | 'hang-up'
  /** No answer ever comes, and the connection stays open. */
  | 'silence'

/** An answer that comes. */
export type SentAnswer = Exclude<ShopAnswer, string>

/**
 * What stands in the body of each 2xx. Whoever looks for it in logs and reports finds out whether they repeat what an
 * API keeps for its customers.
 */
export const privateMarker = 'private-to-customer-4711'

/** What every answer carries. The names of the limits are those of draft-ietf-httpapi-ratelimit-headers, version 11. */
export const usualHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'ratelimit-policy': '"default";q=100;w=60',
  ratelimit: '"default";r=99;t=60',
} as const

/** An answer in JSON. */
export function json(body: object, status = 200): SentAnswer {
  return {
    status,
    headers: { ...usualHeaders, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** An error as RFC 9457 has it. */
export function problem(status: number, title: string): SentAnswer {
  return {
    status,
    headers: { ...usualHeaders, 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title, status }),
  }
}

/** A page, as frameworks send for errors and as single-page applications send for everything. */
export function page(status: number, body: string): SentAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

/** The refusal of RFC 9110: 401 with a challenge. */
export function unauthorized(): SentAnswer {
  return withHeaders(problem(401, 'Unauthorized'), { 'www-authenticate': 'Bearer realm="shop"' })
}

/** Says whom to tell of a weakness, as RFC 9116 asks. `expires` is in milliseconds since 1970. */
export function securityTxt(url: string, expires: number): SentAnswer {
  const lines = [
    `# ${privateMarker}`,
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

type Headers = Readonly<Record<string, string | undefined>>

/** Adds headers to an answer, or takes them away where `undefined` is given. */
export function withHeaders(answer: SentAnswer, headers: Headers): SentAnswer
export function withHeaders(answer: ShopAnswer, headers: Headers): ShopAnswer
export function withHeaders(answer: ShopAnswer, headers: Headers): ShopAnswer {
  if (typeof answer === 'string') return answer
  const merged = Object.entries({ ...answer.headers, ...headers })
  const kept = merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { ...answer, headers: Object.fromEntries(kept) }
}
