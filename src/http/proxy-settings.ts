import { isIPv6 } from 'node:net'
import { ConfigurationError } from '../kernel/errors.ts'
import { parseUrl } from '../kernel/parse-url.ts'
import { Secret } from '../kernel/secret.ts'
import { type Message, message } from '../messages/message.ts'

/** A proxy, with its user and password apart from its address, so that the address may be shown. */
export interface ProxyServer {
  /** Scheme, host and port, such as `http://proxy.example:3128`. */
  readonly origin: string
  /** The value of the header `Proxy-Authorization`, where the URL named a user. */
  readonly authorization: Secret | undefined
}

/** Which proxy leads to which target. */
export interface ProxySettings {
  /** For https targets. */
  readonly httpsProxy?: ProxyServer | undefined
  /** For plain http targets. An https target never uses it. */
  readonly httpProxy?: ProxyServer | undefined
  /** Host names, `host:port` pairs and domains to reach directly, separated by commas or spaces; `*` for all. */
  readonly noProxy?: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` the way curl and undici do: a lower-case name beats the
 * upper-case one, also when it is empty, which then means no proxy. An address without a scheme is http.
 * Throws a `ConfigurationError` that names each malformed variable and shows nothing of its value.
 */
export function proxySettingsFrom(environment: Environment): ProxySettings {
  const problems: Message[] = []
  const settings: ProxySettings = {
    httpsProxy: readServer(environment, 'HTTPS_PROXY', problems),
    httpProxy: readServer(environment, 'HTTP_PROXY', problems),
    noProxy: readExceptions(environment),
  }
  const [first, ...others] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...others])
  return settings
}

function readVariable(environment: Environment, name: string): { name: string; value: string } {
  const lower = name.toLowerCase()
  const used = environment[lower] === undefined ? name : lower
  return { name: used, value: environment[used]?.trim() ?? '' }
}

function readServer(environment: Environment, name: string, problems: Message[]): ProxyServer | undefined {
  const { name: variable, value } = readVariable(environment, name)
  if (value === '') return undefined
  const text = value.includes('://') ? value : `http://${value}`
  const url = parseUrl(text)
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    problems.push(message('problem_proxy', { variable }))
    return undefined
  }
  return { origin: url.origin, authorization: basicAuthorization(url) }
}

function basicAuthorization(url: URL): Secret | undefined {
  if (url.username === '' && url.password === '') return undefined
  const pair = `${decodePercent(url.username)}:${decodePercent(url.password)}`
  return new Secret(`Basic ${Buffer.from(pair).toString('base64')}`)
}

/** A percent sign that starts no escape stands for itself, as it does for curl. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readExceptions(environment: Environment): string | undefined {
  const { value } = readVariable(environment, 'NO_PROXY')
  if (value === '') return undefined
  // undici compares with a URL's host, where an IPv6 address stands in brackets; people leave them out.
  return value
    .split(/[\s,]+/)
    .map((entry) => (isIPv6(entry) ? `[${entry}]` : entry))
    .join(',')
}
