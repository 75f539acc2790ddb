import { cleanLine } from '../../kernel/clean-text.ts'
import { formatDuration, parseDuration } from '../../kernel/duration.ts'
import { Secret } from '../../kernel/secret.ts'
import { message } from '../../messages/message.ts'
import { type Reader, readWebUrl, Unreadable } from '../../options/readers.ts'

const shown = (text: string) => cleanLine(text, 80)

/**
 * The address of an SSC with its context path, without slashes at its end. Whether plain `http:` may lead there is
 * for whoever knows the host: an action or a command.
 */
export const readSscUrl: Reader<URL> = (text, input) => {
  const url = readWebUrl(text, input)
  if (url instanceof Unreadable) return url
  url.pathname = url.pathname.replace(/\/+$/, '')
  if (url.pathname === '/' || /\/api(?:\/|$)/i.test(url.pathname) || /\.(?:jsp|html?)$/i.test(url.pathname)) {
    return new Unreadable(message('fortify_problem_context_path', { input, given: shown(url.href) }))
  }
  return url
}

/** The name of a user. A colon would end it (RFC 7617). */
export const readUser: Reader<string> = (text, input) =>
  cleanLine(text, 256) === text && !text.includes(':')
    ? text
    : new Unreadable(message('fortify_problem_user', { input }))

/** A password of any characters but control characters (RFC 7617). It is never quoted in a message. */
export const readPassword: Reader<Secret> = (text, input) =>
  /\p{Cc}/u.test(text) ? new Unreadable(message('fortify_problem_password', { input })) : new Secret(text)

/** Types that SSC makes for its own components. Whoever holds one poses as such a component. */
const internalTypes = new Set([
  'WIESystemToken',
  'WIEUserToken',
  'ScanCentralOneTimeJobToken',
  'CloudOneTimeJobToken',
])

/** The name of a type of token: sites name their own, so only its form is checked. */
export const readTokenType: Reader<string> = (text, input) => {
  if (!/^[A-Za-z][\w.-]{0,99}$/.test(text))
    return new Unreadable(message('fortify_problem_type', { input, given: shown(text) }))
  return internalTypes.has(text)
    ? new Unreadable(message('fortify_problem_type_internal', { input, given: text }))
    : text
}

const shortestLifetime = 3_600_000
/** Ten years: sites may allow more, and nobody should want it. */
const longestLifetime = 3_650 * 86_400_000

/** How long a token is to live, in milliseconds: from an hour to ten years. */
export const readLifetime = readTimeFrom(shortestLifetime)

/** How long a token may have left or may live, in milliseconds: up to ten years. */
export const readTimeLimit = readTimeFrom(0)

function readTimeFrom(least: number): Reader<number> {
  return (text, input) => {
    const milliseconds = parseDuration(text)
    const given = shown(text)
    if (milliseconds === undefined) return new Unreadable(message('problem_duration', { input, given }))
    if (milliseconds < least) {
      const minimum = formatDuration(least)
      return new Unreadable(message('problem_duration_minimum', { input, given, minimum }))
    }
    if (milliseconds > longestLifetime) {
      const maximum = formatDuration(longestLifetime)
      return new Unreadable(message('problem_duration_maximum', { input, given, maximum }))
    }
    return milliseconds
  }
}

/** A description in words: one line, cut where it is long, since names of workflows can be anything. */
export const readDescription: Reader<string> = (text) => cleanLine(text, 200)
