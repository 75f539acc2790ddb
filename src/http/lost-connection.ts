import { codeOf } from './error-code.ts'

/**
 * What the system says of a connection that is lost, or that does not come about because nobody is there
 * (Node's and libuv's error codes). A list of losses, because of what else can happen there is no list: Node has
 * one code, UNSPECIFIED, for most of OpenSSL's reasons to reject a certificate.
 */
const systemCodes = new Set([
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENOTCONN',
  'EPIPE',
  'ESHUTDOWN',
  'ETIMEDOUT',
  // OpenSSL's word for a connection that ends without TLS saying goodbye.
  'ERR_SSL_UNEXPECTED_EOF_WHILE_READING',
  'UND_ERR_CONNECT_TIMEOUT',
  // Waiting for a proxy's answer to CONNECT.
  'UND_ERR_HEADERS_TIMEOUT',
])

/** What undici says of a socket that ended. Under the same code it says what makes no sense, too. */
const socketTexts = new Set(['other side closed', 'closed', 'destroyed'])

/** No name, or no resolver: every code of getaddrinfo. */
export const notResolved = /^(?:ENOTFOUND$|EAI_)/

/**
 * Says whether what Node or undici reported is a lost connection: a list of what is, and all else is not.
 * `status` is that of an answer whose head had come in.
 */
export function isLostConnection(error: unknown, status: number | undefined): boolean {
  // Where several addresses were tried, each must have been lost.
  if (error instanceof AggregateError) {
    return error.errors.length > 0 && error.errors.every((one) => isLostConnection(one, status))
  }
  const code = codeOf(error)
  if (systemCodes.has(code) || notResolved.test(code)) return true
  if (!(error instanceof Error)) return false
  return (code === 'UND_ERR_SOCKET' && socketTexts.has(error.message)) || isCutShort(error, code, status)
}

/**
 * An answer that was good until its connection ended, under `Connection: close`. undici reports conflicting
 * lengths in the head, and a length of a 204, by the same code: of the first there is no status yet, and a
 * 204 has no body that could be cut.
 */
function isCutShort(error: Error, code: string, status: number | undefined): boolean {
  if (status === undefined || status < 200 || status > 299 || status === 204) return false
  if (code === lengthMismatch) return true
  return code === 'HTTPParserError' && error.message.includes('(Invalid EOF state)')
}

/** undici's code where the length of a body is not what was announced, or was announced in two ways. */
export const lengthMismatch = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
