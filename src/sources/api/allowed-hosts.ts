import { isIPv4 } from 'node:net'
import { cleanLine } from '../../kernel/clean-text.ts'
import { parseUrl } from '../../kernel/parse-url.ts'
import { message } from '../../messages/message.ts'
import { type Reader, Unreadable } from '../../options/readers.ts'

/** A host that may be asked. */
export interface AllowedHost {
  /** As `URL` gives it; behind `*.` what follows the one label that the star stands for. */
  readonly hostname: string
  readonly hasWildcard: boolean
  /** Without one the usual ports are meant: 443, and 80 to see what answers there. */
  readonly port: number | undefined
}

/** Hosts as `host` or `host:port`, separated by commas, spaces or lines; `*.` for one label before two or more. */
export const readAllowedHosts: Reader<readonly AllowedHost[]> = (text, input) => {
  const entries = text.split(/[\s,]/).filter((entry) => entry !== '')
  const hosts: AllowedHost[] = []
  for (const entry of entries) {
    const host = readHost(entry)
    if (host === undefined) {
      return new Unreadable(message('api_problem_allowed_host', { input, given: cleanLine(entry, 80) }))
    }
    hosts.push(host)
  }
  // Commas alone name nothing.
  return hosts.length > 0 ? hosts : new Unreadable(message('problem_required', { input }))
}

function readHost(entry: string): AllowedHost | undefined {
  const [, star, host = '', port] =
    /^(\*\.)?([^\s/?#@*:\\]+|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?$/.exec(entry) ?? []
  const address = `https://${host}${port === undefined ? '' : `:${port}`}`
  // Without a host, as where nothing matched, it is no address.
  const url = parseUrl(address)
  if (url === undefined || Number(port) === 0) return undefined
  const { hostname } = url
  const hasWildcard = star !== undefined
  const labels = hostname.replace(/\.$/, '').split('.')
  // A part of an address, or a whole top level, is nobody's to allow; IPv6 has no dots at all.
  if (hasWildcard && (labels.length < 2 || isIPv4(hostname))) return undefined
  return { hostname, hasWildcard, port: port === undefined ? undefined : Number(port) }
}

/** Whether a URL's host and port are among those that may be asked. */
export function isAllowed(hosts: readonly AllowedHost[], url: URL): boolean {
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port)
  return hosts.some(
    (host) =>
      (host.port === undefined ? port === 443 || port === 80 : port === host.port) &&
      (host.hasWildcard ? oneLabelBefore(host.hostname, url.hostname) : url.hostname === host.hostname),
  )
}

function oneLabelBefore(rest: string, hostname: string): boolean {
  const [label = '', ...others] = hostname.split('.')
  return label !== '' && others.join('.') === rest
}
