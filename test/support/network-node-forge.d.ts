// The part of node-forge that test/support/certificates.ts uses; the package has no types of its own.
declare module 'node-forge' {
  interface Extension {
    name?: string
    [field: string]: unknown
  }
  interface Certificate {
    publicKey: unknown
    serialNumber: string
    validity: { notBefore: Date; notAfter: Date }
    setSubject(attributes: readonly { name: string; value: string }[]): void
    setIssuer(attributes: readonly { name: string; value: string }[]): void
    setExtensions(extensions: readonly Extension[]): void
    sign(key: unknown, digest: unknown): void
  }
  const forge: {
    md: Record<'md5' | 'sha1' | 'sha256', { create(): unknown }>
    asn1: { toDer(value: unknown): { getBytes(): string } }
    pkcs12: {
      toPkcs12Asn1(key: unknown, chain: unknown[], password: string, options: object): unknown
    }
    pki: {
      createCertificate(): Certificate
      certificateFromPem(pem: string): Certificate
      publicKeyFromPem(pem: string): unknown
      privateKeyFromPem(pem: string): unknown
      certificateToPem(certificate: Certificate): string
    }
  }
  export default forge
}
