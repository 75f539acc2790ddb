import { cleanLine } from '../../kernel/clean-text.ts'
import { type Wildcard, wildcard } from '../../kernel/wildcard.ts'
import { message } from '../../messages/message.ts'
import { type Reader, readApiUrl, readLines, readText, Unreadable } from '../../options/readers.ts'
import { isRuleId, type RuleId } from './rule.ts'

/** Where the document is. */
export type DocumentPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: URL }
  | { readonly kind: 'none' }

/** A file, a URL or `none`. */
export const readDocumentPlace: Reader<DocumentPlace> = (text, input) => {
  if (text === 'none') return { kind: 'none' }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const url = readApiUrl(text, input)
    return url instanceof Unreadable ? url : { kind: 'url', url }
  }
  const path = readText(text, input)
  return path instanceof Unreadable ? path : { kind: 'file', path }
}

/**
 * Headers that are no client's to set, or that would make a request another one: those of the connection, of the
 * body, of conditions and ranges, and those by which this check asks something itself.
 */
const notForCredentials: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect', 'via'],
  ...['content-length', 'content-type', 'content-encoding', 'content-range', 'date', 'http2-settings'],
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'range', 'max-forwards', 'forwarded'],
  ...['origin', 'referer', 'user-agent', 'proxy-connection', 'proxy-authorization', 'proxy-authenticate'],
])
const notForCredentialsPrefixes = ['access-control-', 'sec-', 'if-', 'x-forwarded-', ':']

/** The name of a header that a client may set (RFC 9110, token). */
export const readHeaderName: Reader<string> = (text, input) => {
  const name = text.toLowerCase()
  const isToken = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/.test(text)
  const isOurs =
    !notForCredentials.has(name) && !notForCredentialsPrefixes.some((prefix) => name.startsWith(prefix))
  if (isToken && isOurs) return text
  return new Unreadable(message('api_problem_header', { input, given: cleanLine(text, 80) }))
}

/** Values for parameters by name: `name=value`, one a line. */
export const readPathValues: Reader<ReadonlyMap<string, string>> = (text, input) => {
  const values = new Map<string, string>()
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim())
  for (const line of lines.filter((each) => each !== '')) {
    const refused = (why: 'form' | 'empty' | 'slash' | 'dots' | 'twice') =>
      new Unreadable(message(`api_problem_path_value_${why}`, { input, given: cleanLine(line, 80) }))
    const at = line.indexOf('=')
    const name = line.slice(0, Math.max(at, 0)).trim()
    const value = line.slice(at + 1).trim()
    if (at < 0 || name === '' || cleanLine(line, Number.POSITIVE_INFINITY) !== line) return refused('form')
    if (value === '') return refused('empty')
    if (/[/\\]/.test(value)) return refused('slash')
    // These two would lead out of the path instead of into it.
    if (value === '.' || value === '..') return refused('dots')
    if (values.has(name)) return refused('twice')
    values.set(name, value)
  }
  return values
}

/** A pattern of operations, and how it was written. */
export interface OperationPattern {
  readonly text: string
  readonly matches: Wildcard
}

/** Patterns of operations, `GET /path`, one a line. */
export const readLeaveOut: Reader<readonly OperationPattern[]> = (text, input) => {
  const lines = readLines(text, input)
  if (lines instanceof Unreadable) return lines
  const odd = lines.find((line) => !/^(?:\*|[A-Z*?]+) +[/*?]/.test(line))
  if (odd !== undefined)
    return new Unreadable(message('api_problem_leave_out', { input, given: cleanLine(odd, 80) }))
  return lines.map((line) => ({ text: line, matches: wildcard(line.replace(/ +/, ' ')) }))
}

/** IDs of rules, separated by commas, spaces or lines, or `none`. */
export const readRequired: Reader<readonly RuleId[]> = (text, input) => {
  if (/^none$/i.test(text)) return []
  const ids: RuleId[] = []
  for (const given of text.split(/[\s,]+/).filter((word) => word !== '')) {
    // Looked at before folding case, which makes ASCII of other letters.
    const id = /^[A-Za-z]+-\d+$/.test(given) ? given.toUpperCase() : ''
    if (!isRuleId(id))
      return new Unreadable(message('api_problem_rule', { input, given: cleanLine(given, 40) }))
    if (!ids.includes(id)) ids.push(id)
  }
  return ids.length > 0
    ? ids
    : new Unreadable(message('api_problem_rule', { input, given: cleanLine(text, 40) }))
}
