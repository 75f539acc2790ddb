import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import type { TlsOptions } from 'node:tls'
import forge from 'node-forge'

const day = 24 * 60 * 60 * 1_000
const alternativeName = { dns: 2, ip: 7 } as const

interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** What a TLS server needs: its certificate and key, both PEM. */
export interface ServerIdentity {
  readonly cert: string
  readonly key: string
}

/** A certificate authority of a test's own, made anew so that no key lies in the repository. */
export interface TestAuthority {
  /** Its certificate as PEM, for those who are to trust it. */
  readonly certificate: string
  /** Makes a server certificate for host names and addresses, good unless `flaws` say otherwise. */
  issue(hosts: readonly string[], flaws?: CertificateFlaws): ServerIdentity
}

/** What may be wrong with a certificate. */
export interface CertificateFlaws {
  /** Valid from here; yesterday by default. */
  readonly from?: Date
  /** Valid until then; tomorrow by default. */
  readonly until?: Date
  /** What it is signed with; SHA-256 by default. */
  readonly digest?: 'md5' | 'sha1'
  /** The length of its RSA key; 2048 by default. */
  readonly keyBits?: 1024
  /** Whether it carries a critical extension that nobody knows. */
  readonly unknownExtension?: boolean
}

/**
 * What a TLS server needs to show a certificate that is too weak for Node's own taste. By way of a PFX, because
 * Node loads that after the ciphers, and so after its taste was lowered.
 */
export function weakServer({ cert, key }: ServerIdentity): TlsOptions {
  const passphrase = 'a test'
  const chain = [forge.pki.certificateFromPem(cert)]
  const file = forge.pkcs12.toPkcs12Asn1(forge.pki.privateKeyFromPem(key), chain, passphrase, {
    algorithm: '3des',
  })
  const pfx = Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary')
  return { pfx, passphrase, ciphers: 'DEFAULT@SECLEVEL=0' }
}

/** An unknown extension (of an arc for examples) whose value is a DER null. */
const unknownExtension = { id: '2.999.1', critical: true, value: '\x05\x00' }

/** The name constraints of an authority that may vouch for 10.0.0.0/8 only (RFC 5280, section 4.2.1.10), as DER. */
const only10 = {
  id: '2.5.29.30',
  critical: true,
  value: Buffer.from('300ea00c300a87080a000000ff000000', 'hex').toString('latin1'),
}

/**
 * Makes a certificate authority; a `narrow` one may vouch for 10.0.0.0/8 only. Takes some tenths of a second, so
 * make it once for several tests.
 */
export function createAuthority(name: string, { narrow = false } = {}): TestAuthority {
  const authority = newKeyPair()
  const server = newKeyPair()
  const certificate = sign(name, authority, {
    subject: name,
    publicKey: authority.publicKey,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
      ...(narrow ? [only10] : []),
    ],
  })
  return {
    certificate,
    issue: (hosts, flaws = {}) => {
      const own = flaws.keyBits === undefined ? server : newKeyPair(flaws.keyBits)
      return {
        key: own.privateKey,
        cert: sign(name, authority, {
          subject: hosts[0] ?? 'nobody',
          publicKey: own.publicKey,
          flaws,
          extensions: [
            { name: 'extKeyUsage', serverAuth: true },
            {
              name: 'subjectAltName',
              altNames: hosts.map((host) =>
                isIP(host) === 0
                  ? { type: alternativeName.dns, value: host }
                  : { type: alternativeName.ip, ip: host },
              ),
            },
            ...(flaws.unknownExtension ? [unknownExtension] : []),
          ],
        }),
      }
    },
  }
}

function newKeyPair(modulusLength = 2048): KeyPair {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

interface Content {
  readonly subject: string
  readonly publicKey: string
  readonly flaws?: CertificateFlaws
  readonly extensions: readonly { name?: string; [field: string]: unknown }[]
}

function sign(issuer: string, { privateKey }: KeyPair, content: Content): string {
  const { subject, publicKey, flaws = {}, extensions } = content
  const certificate = forge.pki.createCertificate()
  // A positive number without a leading zero, as DER asks for.
  certificate.serialNumber = `01${randomBytes(8).toString('hex')}`
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  certificate.validity.notBefore = flaws.from ?? new Date(Date.now() - day)
  certificate.validity.notAfter = flaws.until ?? new Date(Date.now() + day)
  certificate.setSubject([{ name: 'commonName', value: subject }])
  certificate.setIssuer([{ name: 'commonName', value: issuer }])
  certificate.setExtensions(extensions)
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md[flaws.digest ?? 'sha256'].create())
  return forge.pki.certificateToPem(certificate)
}
