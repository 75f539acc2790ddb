import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
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
  /** Makes a server certificate for host names and addresses, valid from yesterday until tomorrow by default. */
  issue(hosts: readonly string[], validity?: { from?: Date; until?: Date }): ServerIdentity
}

/** Makes a certificate authority. Takes some tenths of a second, so make it once for several tests. */
export function createAuthority(name: string): TestAuthority {
  const authority = newKeyPair()
  const server = newKeyPair()
  const certificate = sign(name, authority, {
    subject: name,
    publicKey: authority.publicKey,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  return {
    certificate,
    issue: (hosts, validity = {}) => ({
      key: server.privateKey,
      cert: sign(name, authority, {
        subject: hosts[0] ?? 'nobody',
        publicKey: server.publicKey,
        validity,
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
        ],
      }),
    }),
  }
}

function newKeyPair(): KeyPair {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

interface Content {
  readonly subject: string
  readonly publicKey: string
  readonly validity?: { from?: Date; until?: Date }
  readonly extensions: readonly { name: string; [field: string]: unknown }[]
}

function sign(issuer: string, { privateKey }: KeyPair, content: Content): string {
  const { subject, publicKey, validity = {}, extensions } = content
  const certificate = forge.pki.createCertificate()
  // A positive number without a leading zero, as DER asks for.
  certificate.serialNumber = `01${randomBytes(8).toString('hex')}`
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  certificate.validity.notBefore = validity.from ?? new Date(Date.now() - day)
  certificate.validity.notAfter = validity.until ?? new Date(Date.now() + day)
  certificate.setSubject([{ name: 'commonName', value: subject }])
  certificate.setIssuer([{ name: 'commonName', value: issuer }])
  certificate.setExtensions(extensions)
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create())
  return forge.pki.certificateToPem(certificate)
}
