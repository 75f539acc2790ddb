import type { IncomingMessage } from 'node:http'
import { cleanLine } from '../../kernel/clean-text.ts'
import { createRedactor, type Redact } from '../../kernel/redact.ts'
import { Secret } from '../../kernel/secret.ts'
import type { OpenEntry } from '../server/request-log.ts'
import type { ApiRequest } from './remembered.ts'
import { operationOf } from './shop.ts'

const shortestRedacted = 8

/**
 * Makes what takes credentials out of a text: the API's own, and one that somebody shows, since it may be a real one.
 * The word after a scheme is one by itself. A very short one stays: it would garble every line.
 */
export function redactorFor(own: string, shown: string | undefined): Redact {
  const texts = [own, shown ?? ''].flatMap((text) => [text, text.replace(/^[\w-]+\s+/, '')])
  const long = new Set(texts.filter((text) => text.length >= shortestRedacted))
  const redact = createRedactor([...long].map((text) => new Secret(text)))
  // Twice: cleaning could join the parts of a credential, or cut one off in the middle.
  return (text) => redact(cleanLine(redact(text)))
}

/** Notes a request as it comes in. */
export function noteOf(
  { headers, method = '', url = '' }: IncomingMessage,
  { clean, ...seen }: Pick<ApiRequest, 'at' | 'credential' | 'underWay'> & { readonly clean: Redact },
): ApiRequest {
  const { origin, 'user-agent': userAgent } = headers
  return {
    ...seen,
    method: clean(method),
    target: clean(url),
    origin: origin === undefined ? undefined : clean(origin),
    userAgent: userAgent === undefined ? undefined : clean(userAgent),
    hadBody: headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined,
  }
}

/** Begins the line of the log that a request gets once it is over. */
export function entryOf(
  { at, credential, method, target, userAgent }: ApiRequest,
  contentType: string | undefined,
): OpenEntry {
  const path = target.split('?', 1)[0] ?? ''
  return {
    time: new Date(at).toISOString(),
    method,
    path,
    keyIn: credential === 'none' ? 'nowhere' : 'header',
    operation: operationOf({ method, path }),
    parameters: {},
    contentType,
    userAgent,
    fault: undefined,
    status: undefined,
    durationMs: undefined,
    problem: undefined,
  }
}
