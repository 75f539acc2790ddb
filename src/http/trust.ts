import type { SecureContext } from 'node:tls'
import { ConfigurationError } from '../kernel/errors.ts'
import { whyUnreadable } from '../kernel/file-errors.ts'
import type { Logger } from '../kernel/logger.ts'
import { type InnerMessage, isOneOf, type Message, message } from '../messages/message.ts'

/** The oldest TLS that is spoken, whatever Node's own options say. */
export const oldestTls = 'TLSv1.2'

/** Where trusted certificates come from, beside Node's own roots. */
export interface TrustSources {
  /** The input `ca_file`: a PEM file. */
  readonly caFile?: string | undefined
  /** Whether to go on, with a warning, without a `caFile` that can't be used. Default: no. */
  readonly caFileMayFail?: boolean | undefined
  /** The value of `NODE_EXTRA_CA_CERTS`, a PEM file that Node has already read at its start. */
  readonly nodeExtraCaCerts?: string | undefined
  /** The value of `SSL_CERT_FILE`, a PEM file that Node itself leaves alone. */
  readonly sslCertFile?: string | undefined
  /** Gives a file's text; rejects with a Node error, whose `code` is shown. */
  readonly readFile: (path: string) => Promise<string>
  readonly log: Logger
}

/** Which certificate authorities are trusted, in two steps because the second one is slow. */
export interface Trust {
  /** What connections start with. `undefined`: what Node trusts by itself. */
  readonly initial: SecureContext | undefined
  /**
   * Everything of `initial` and, beyond it, `SSL_CERT_FILE` and the system's store, where Node can read it
   * (22.15 and later). `undefined` when there is no more than `initial` holds.
   */
  widened(): Promise<SecureContext | undefined>
}

/**
 * Decides which certificate authorities are trusted. Without `ca_file` nothing is read and Node's defaults
 * stand: its roots and `NODE_EXTRA_CA_CERTS`. With it a list is built, and since a list of one's own replaces
 * Node's, the defaults are put into it again.
 *
 * The system's store waits until a certificate was refused: reading it takes 166 ms and a context with some
 * 300 roots 17 ms (Node 24; 92 ms on Node 20), and most runs need neither.
 *
 * Throws a `ConfigurationError` when `ca_file` can't be read or holds no certificate, unless it may fail. The
 * files of the two variables only cause a line in the log: an image sets them for everybody, and Node ignores
 * bad ones, too.
 */
export async function loadTrust(sources: TrustSources): Promise<Trust> {
  const { caFile, caFileMayFail = false, nodeExtraCaCerts, sslCertFile, readFile, log } = sources
  const ignored = (variable: string, path: string, why: Message | InnerMessage | string) => {
    log.warning(message('trust_file_ignored', { variable, path, why }))
    return []
  }
  const fromCaFile = async (path: string): Promise<string[]> => {
    try {
      return await readCaFile(path, readFile)
    } catch (error) {
      if (!caFileMayFail || !(error instanceof ConfigurationError) || !isOneOf(error.detail, 'problem_file'))
        throw error
      return ignored('ca_file', path, error.detail.params.why)
    }
  }
  const configured = caFile === undefined ? [] : await fromCaFile(caFile)

  const fromVariable = async (variable: string, path: string | undefined): Promise<string[]> => {
    if (path === undefined || path === '') return []
    try {
      return certificatesIn(await readFile(path))
    } catch (error) {
      return ignored(variable, path, whyUnreadable(error))
    }
  }
  let extraRead: Promise<string[]> | undefined
  const extra = () => {
    extraRead ??= fromVariable('NODE_EXTRA_CA_CERTS', nodeExtraCaCerts)
    return extraRead
  }
  const widen = async (): Promise<SecureContext | undefined> => {
    const { getCACertificates } = (await import('node:tls')) as Partial<SystemStore>
    const more = [
      ...(configured.length > 0 ? [] : await extra()),
      ...(await fromVariable('SSL_CERT_FILE', sslCertFile)),
      ...(getCACertificates?.('system') ?? []),
    ]
    return more.length === 0 ? undefined : contextFor([...configured, ...(await extra()), ...more])
  }
  let widening: Promise<SecureContext | undefined> | undefined
  return {
    initial: configured.length === 0 ? undefined : await contextFor([...configured, ...(await extra())]),
    widened: () => {
      widening ??= widen()
      return widening
    },
  }
}

/** Node's reader of the system's store, which the types of Node 20 do not have. */
interface SystemStore {
  getCACertificates(type: 'system'): string[]
}

async function contextFor(certificates: readonly string[]): Promise<SecureContext> {
  const { createSecureContext, rootCertificates } = await import('node:tls')
  const ca = [...new Set([...rootCertificates, ...certificates])]
  return createSecureContext({ ca, minVersion: oldestTls })
}

const pemCertificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

function certificatesIn(text: string): string[] {
  return [...text.matchAll(pemCertificate)].map(([certificate]) => certificate)
}

async function readCaFile(path: string, readFile: TrustSources['readFile']): Promise<string[]> {
  const problem = (why: Message, options?: { cause: unknown }) =>
    new ConfigurationError([message('problem_file', { input: 'ca_file', given: path, why })], options)

  const text = await readFile(path).catch((cause: unknown) => {
    throw problem(whyUnreadable(cause), { cause })
  })
  if (text.trim() === '') throw problem(message('file_empty'))
  const certificates = certificatesIn(text)
  if (certificates.length === 0) throw problem(message('file_no_certificate'))
  const { X509Certificate } = await import('node:crypto')
  certificates.forEach((certificate, index) => {
    try {
      new X509Certificate(certificate)
    } catch (cause) {
      throw problem(message('file_certificate_damaged', { number: index + 1, count: certificates.length }), {
        cause,
      })
    }
  })
  return certificates
}
