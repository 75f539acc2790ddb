import * as tls from 'node:tls'
import { describe, expect, it } from 'vitest'
import { loadTrust } from '../../src/http/trust.ts'
import { ConfigurationError } from '../../src/kernel/errors.ts'
import { createAuthority } from '../support/certificates.ts'
import { recordingLogger, rejectionOf } from '../support/network-client.ts'

const { log } = recordingLogger()
const reading = (text: string) => ({ caFile: 'certs/ca.pem', readFile: async () => text, log })
const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code })
}

describe('ca_file', () => {
  const { certificate } = createAuthority('Root')

  it('may hold several certificates among other text', async () => {
    const trust = await loadTrust(reading(`# our roots\r\n${certificate}\nand\n${certificate}`))
    expect(trust.initial).toBeDefined()
  })

  // The authority is another one each time, and a test is to be called the same.
  it.each([
    ['nothing', '', 'it is empty'],
    ['white space', ' \n', 'it is empty'],
    [
      'a private key',
      '-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----',
      'it holds no PEM certificate',
    ],
    ['another format', '\u0030\u0082\u0003', 'it holds no PEM certificate'],
    ['a certificate that is cut off', certificate.slice(0, 300), 'it holds no PEM certificate'],
    [
      'a certificate and a damaged one',
      `${certificate}${certificate.replace(/M/g, 'A')}`,
      'certificate 2 of 2 in it is damaged',
    ],
  ])('that holds %s is a configuration error that names input and path', async (_what, text, why) => {
    const error = await rejectionOf(loadTrust(reading(text)))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(String(error)).toContain(`ca_file is "certs/ca.pem", which can't be used: ${why}`)
    expect(String(error)).not.toContain('secret')
  })

  it.each([
    ['ENOENT', 'there is no such file'],
    ['EACCES', "it can't be read (EACCES)"],
    ['EISDIR', 'it is a folder'],
  ])('that fails with %s is a configuration error', async (code, why) => {
    const error = await rejectionOf(loadTrust({ caFile: 'certs/ca.pem', readFile: failing(code), log }))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(String(error)).toContain(why)
  })
})

describe('ca_file that may fail', () => {
  it.each([
    ['is gone', failing('ENOENT'), 'there is no such file'],
    ['is empty by now', async () => '', 'it is empty'],
  ])('is left out with a warning where it %s', async (_, readFile, why) => {
    const { log: warned, lines } = recordingLogger()
    const trust = await loadTrust({ caFile: 'certs/ca.pem', caFileMayFail: true, readFile, log: warned })
    expect(trust.initial).toBeUndefined()
    expect(lines).toEqual([`warning: ca_file names certs/ca.pem, which is ignored: ${why}.`])
  })

  it('leaves what SSL_CERT_FILE trusts', async () => {
    const { certificate } = createAuthority('Root')
    const trust = await loadTrust({
      caFile: 'gone.pem',
      caFileMayFail: true,
      sslCertFile: 'system.pem',
      readFile: (path) => (path === 'gone.pem' ? failing('ENOENT')() : Promise.resolve(certificate)),
      log,
    })
    expect(await trust.widened()).toBeDefined()
  })

  it('is trusted as ever where it can be used', async () => {
    const { certificate } = createAuthority('Root')
    const { log: warned, lines } = recordingLogger()
    const trust = await loadTrust({ ...reading(certificate), caFileMayFail: true, log: warned })
    expect(trust.initial).toBeDefined()
    expect(lines).toEqual([])
  })
})

describe('without ca_file', () => {
  it('nothing is read before a certificate was refused', async () => {
    const trust = await loadTrust({
      nodeExtraCaCerts: 'extra.pem',
      sslCertFile: 'system.pem',
      readFile: failing('EIO'),
      log,
    })
    expect(trust.initial).toBeUndefined()
  })

  it('a bad file of a variable is named in the log and otherwise ignored', async () => {
    const { log: own, lines } = recordingLogger()
    const trust = await loadTrust({ sslCertFile: 'gone.pem', readFile: failing('ENOENT'), log: own })
    await trust.widened()
    expect(lines).toEqual(['warning: SSL_CERT_FILE names gone.pem, which is ignored: there is no such file.'])
  })

  it('the system’s store is what a refused certificate leads to, where Node can read it', async () => {
    const trust = await loadTrust({ readFile: failing('ENOENT'), log })
    const readable = 'getCACertificates' in tls
    expect((await trust.widened()) !== undefined).toBe(readable)
  })
})
