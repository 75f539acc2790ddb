import { cleanLine } from '../../kernel/clean-text.ts'
import { parseUrl } from '../../kernel/parse-url.ts'
import { type Answered, valuesOf } from './observation.ts'

/**
 * The headers that evidence may show: what the rules look at. Whatever else an answer carries, cookies above all, is
 * nobody's business.
 */
const shownHeaders = new Set([
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'allow',
  'cache-control',
  'content-type',
  'deprecation',
  'location',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'server',
  'strict-transport-security',
  'sunset',
  'www-authenticate',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-content-type-options',
  'x-generator',
  'x-powered-by',
])

/**
 * Says in one line what was asked and what came: the request line, the status, some headers and, of an error, a line of
 * its body. Never more of a body, never a cookie or a credential, and of a `Location` the origin only.
 */
export function evidenceOf(
  { answer, request }: Answered,
  headers: readonly string[] = [],
  line = '',
): string {
  const { host, pathname, search } = new URL(request.url)
  const origin = request.headers['Origin']
  const asked = `${request.method} ${pathname}${search} (${host})`
  const shown = headers
    .filter((name) => shownHeaders.has(name) || isRateLimit(name))
    .map((name) => `${name}: ${headerText(name, valuesOf(answer, name), request.url)}`)
  const parts = [
    `${asked}${origin === undefined ? '' : `, origin: ${origin}`} → ${answer.status}`,
    ...shown,
    ...(line === '' || answer.status < 400 ? [] : [`«${cleanLine(line, 200)}»`]),
  ]
  return cleanLine(parts.join('; '), 900)
}

/** The names under which servers announce limits, apart from `Retry-After`. */
export function isRateLimit(name: string): boolean {
  return /^(?:ratelimit(?:-(?:policy|limit|remaining|reset))?|x-rate-?limit-[\w-]+)$/.test(name)
}

function headerText(name: string, values: readonly string[], base: string): string {
  if (values.length === 0) return '–'
  if (name !== 'location') return cleanLine(values.join(', '), 200)
  return values.map((value) => originOf(value, base)).join(', ')
}

/** The origin of where a redirect leads: path and query may hold what somebody sent. */
export function originOf(location: string, base: string): string {
  const url = parseUrl(location, base)
  if (url === undefined) return '?'
  const { origin, protocol } = url
  return cleanLine(origin === 'null' ? protocol : origin, 200)
}
