import { cleanLine } from '../kernel/clean-text.ts'
import { formatDuration, parseDuration } from '../kernel/duration.ts'
import { parseIsoTime } from '../kernel/iso-time.ts'
import { isLoopbackHost } from '../kernel/loopback.ts'
import { parseUrl } from '../kernel/parse-url.ts'
import { Secret } from '../kernel/secret.ts'
import { type Message, message } from '../messages/message.ts'

/** Text that could not be read as an option's value, with the problem to tell the user. */
export class Unreadable {
  readonly problem: Message

  constructor(problem: Message) {
    this.problem = problem
  }
}

/** Reads the text of one option. Gets the option's name for its messages. */
export type Reader<T> = (text: string, input: string) => T | Unreadable

const shown = (text: string) => cleanLine(text, 80)

/** Text as it is, of printable characters. */
export const readText: Reader<string> = (text, input) =>
  cleanLine(text, Number.POSITIVE_INFINITY) === text
    ? text
    : new Unreadable(message('problem_printable', { input }))

/** A secret that travels in an HTTP header. It is never quoted in a message. */
export const readHeaderSecret: Reader<Secret> = (text, input) =>
  /^[\x20-\x7e]+$/.test(text) ? new Secret(text) : new Unreadable(message('problem_header_text', { input }))

/** One of the given words, in any case. */
export function readChoice<const C extends string>(choices: readonly C[]): Reader<C> {
  // Lower-casing makes a `k` of the sign for kelvin.
  const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)
  return (text, input) =>
    choices.find((choice) => isAscii(text) && choice === text.toLowerCase()) ??
    new Unreadable(message('problem_choice', { input, given: shown(text), choices }))
}

/** A boolean of YAML's core schema: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
export const readBoolean: Reader<boolean> = (text, input) => {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  return new Unreadable(message('problem_boolean', { input, given: shown(text) }))
}

const longestDuration = 365 * 86_400_000

/** A duration with a unit, in milliseconds, of at least `minimum` and at most a year. */
export function readDuration(minimum: number): Reader<number> {
  return (text, input) => {
    const milliseconds = parseDuration(text)
    if (milliseconds === undefined)
      return new Unreadable(message('problem_duration', { input, given: shown(text) }))
    if (milliseconds < minimum) {
      const problem = { input, given: shown(text), minimum: formatDuration(minimum) }
      return new Unreadable(message('problem_duration_minimum', problem))
    }
    if (milliseconds > longestDuration) {
      const problem = { input, given: shown(text), maximum: formatDuration(longestDuration) }
      return new Unreadable(message('problem_duration_maximum', problem))
    }
    return milliseconds
  }
}

/** Digits, without leading zeros: the form in which the service gives its numbers. */
export const readDigits: Reader<string> = (text, input) =>
  /^\d{1,15}$/.test(text)
    ? text.replace(/^0+(?=\d)/, '')
    : new Unreadable(message('problem_digits', { input, given: shown(text) }))

/** A whole number from 0. */
export const readCount: Reader<number> = (text, input) =>
  /^\d{1,9}$/.test(text)
    ? Number(text)
    : new Unreadable(message('problem_count', { input, given: shown(text) }))

/** A whole number from 0, or `off`. */
export const readCountOrOff: Reader<number | 'off'> = (text, input) => {
  if (text.toLowerCase() === 'off') return 'off'
  if (/^\d{1,9}$/.test(text)) return Number(text)
  return new Unreadable(message('problem_count_or_off', { input, given: shown(text) }))
}

/** A whole number between two others, both of them allowed. */
export function readCountBetween(least: number, most: number): Reader<number> {
  return (text, input) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    return new Unreadable(message('problem_count_between', { input, given: shown(text), least, most }))
  }
}

/** A moment in ISO 8601 with its offset or `Z`, in milliseconds since 1970. Without an offset it would name many moments. */
export const readInstant: Reader<number> = (text, input) => {
  const milliseconds = parseIsoTime(text)
  if (!Number.isNaN(milliseconds)) return milliseconds
  return new Unreadable(message('problem_instant', { input, given: shown(text) }))
}

/** Entries of printable characters, one a line; what stands twice counts once. */
export const readLines: Reader<readonly string[]> = (text, input) => {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim())
  const odd = lines.find((line) => cleanLine(line, Number.POSITIVE_INFINITY) !== line)
  if (odd !== undefined) return new Unreadable(message('problem_printable', { input }))
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** Names of printable characters, separated by commas or lines as GitHub lists labels; what stands twice counts once. */
export const readNames: Reader<readonly string[]> = (text, input) =>
  readLines(text.replaceAll(',', '\n'), input)

/** A number from 0 to 100. */
export const readPercent: Reader<number> = (text, input) => {
  const value = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
  return value <= 100 ? value : new Unreadable(message('problem_percent', { input, given: shown(text) }))
}

/** An `https:` or `http:` URL without user, query and fragment, for whoever decides by himself where `http:` may lead. */
export const readWebUrl: Reader<URL> = (text, input) => {
  const problem = () => new Unreadable(message('problem_url', { input, given: shownUrl(text) }))
  const url = parseUrl(text)
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  ) {
    return problem()
  }
  return url
}

/** An `https:` or `http:` URL to read from, with whatever path and query, and without user and fragment. */
export const readPublicUrl: Reader<URL> = (text, input) => {
  const url = parseUrl(text)
  if (url !== undefined && (url.username || url.password)) {
    return new Unreadable(message('problem_url_login', { input, given: shownUrl(text) }))
  }
  // Nothing behind a `#` is ever sent: the answer would be that of another page.
  const isFit = url !== undefined && /^https?:$/.test(url.protocol) && !text.includes('#')
  return isFit ? url : new Unreadable(message('problem_public_url', { input, given: shownUrl(text) }))
}

/** An `https:` URL, or `http:` on a loopback host, without user, query and fragment. */
export const readApiUrl: Reader<URL> = (text, input) => {
  const url = readWebUrl(text, input)
  if (url instanceof Unreadable) return url
  return leavesInTheOpen(url)
    ? new Unreadable(message('problem_url_plain_http', { input, given: shownUrl(text) }))
    : url
}

/** Whether what is sent to a URL leaves this machine unencrypted. */
export function leavesInTheOpen({ hostname, protocol }: URL): boolean {
  return protocol === 'http:' && !isLoopbackHost(hostname)
}

/** Scheme, host, port and path; a host is enough. */
const plainUrl = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:\/.*)?$/i

/**
 * Shows a URL that was refused without what may be a password or a key in it. Where a user's name stands in
 * it, only its scheme is sure to be none: passwords with `/`, `?` or `#` end anywhere.
 */
function shownUrl(text: string): string {
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? []
  if (text.includes('@')) return `${shown(scheme)}***`
  const [address = ''] = text.split(/[?#]/)
  if (!plainUrl.test(address)) return `${shown(scheme)}***`
  return shown(address === text ? text : `${address}?***`)
}

/** The address of a webhook, which is a secret as a whole: https, or http on a loopback host. */
export const readWebhook: Reader<Secret> = (text, input) => {
  const url = parseUrl(text)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname))
  return isSafe ? new Secret(text) : new Unreadable(message('problem_webhook', { input }))
}
