import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TlsOptions } from 'node:tls'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAuthority, type TestAuthority } from '../../support/certificates.ts'
import { startProxy } from '../../support/network-proxy.ts'
import { type Answer, startServer } from '../../support/network-server.ts'
import { accountVariables, check, verdicts, words } from './doctor-checks.ts'
import { runCommand } from './run-cli.ts'

/** Answers like VAddy, as far as the doctor asks. */
const answerAsVaddy: Answer = (response, { url }) => {
  const crawls = {
    total: 1,
    page: 1,
    limit: 30,
    items: [{ id: 3, label: 'shop', start: '2026-01-01T00:00:00+0000' }],
  }
  const body = url.startsWith('/v2/crawl') ? crawls : { running_process: 0 }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

describe('the network as the doctor sees it', () => {
  let authority: TestAuthority
  beforeAll(() => {
    authority = createAuthority('Doctor Test Root')
  })

  const secureServer = async (more: TlsOptions = {}) => {
    const identity = authority.issue(['api.vaddy.test', '127.0.0.1'])
    const { port } = await startServer(answerAsVaddy, { ...identity, ...more })
    const caFile = join(await mkdtemp(join(tmpdir(), 'scangate-cli-')), 'root.pem')
    await writeFile(caFile, authority.certificate)
    return { port, variables: { ...accountVariables, VADDY_CA_FILE: caFile } }
  }

  test('says in one language which files are trusted, too', async () => {
    const { port, variables } = await secureServer()
    const run = await runCommand([...words, '--api-url', `https://127.0.0.1:${port}`], {
      variables: { ...variables, NODE_EXTRA_CA_CERTS: '/extra.pem', SCANGATE_LANGUAGE: 'ja' },
    })
    expect(check(run, 'ca')?.text.text).toBe(
      `Node標準のルート証明書、ca_file(${variables.VADDY_CA_FILE})、NODE_EXTRA_CA_CERTS(/extra.pem)。足りない場合はシステムの証明書も使います。`,
    )
  })

  test('names issuer and expiry of the certificate on a direct connection', async () => {
    const { port, variables } = await secureServer()
    const run = await runCommand([...words, '--api-url', `https://127.0.0.1:${port}`], { variables })
    expect(run.exitCode).toBe(0)
    expect(check(run, 'connection')?.text.key).toBe('doctor_connected')
    expect(check(run, 'tls')?.text.text).toMatch(
      /^TLSv1\.[23]; .*Doctor Test Root.* until \d{4}-\d\d-\d\d\.$/,
    )
    expect(check(run, 'ca')?.text.text).toContain('root.pem')
  })

  test('names the proxy that really was in between', async () => {
    const { port, variables } = await secureServer()
    const proxy = await startProxy()
    const run = await runCommand([...words, '--api-url', `https://api.vaddy.test:${port}`], {
      variables: { ...variables, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
    })
    expect(run.exitCode).toBe(0)
    expect(proxy.tunnels.length).toBeGreaterThan(0)
    expect(check(run, 'connection')?.text).toMatchObject({
      key: 'doctor_connected_proxy',
      text: expect.stringContaining(`127.0.0.1:${proxy.port}`),
    })
    expect(check(run, 'dns')?.text.key).toBe('doctor_dns_proxy')
    expect(check(run, 'tls')?.text.text).toContain('Doctor Test Root')
  })

  test('finds a proxy that refuses, and one whose address is none', async () => {
    const { port, variables } = await secureServer()
    const proxy = await startProxy({ refuseWith: 403 })
    const flags = [...words, '--api-url', `https://api.vaddy.test:${port}`]
    const refused = await runCommand(flags, {
      variables: { ...variables, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
    })
    expect(refused.exitCode).toBe(5)
    expect(check(refused, 'connection')).toMatchObject({ verdict: 'failed', text: { key: 'network_proxy' } })
    const malformed = await runCommand(flags, {
      variables: { ...variables, HTTPS_PROXY: 'ftp://user:hunter2@x' },
    })
    expect(malformed.exitCode).toBe(3)
    expect(check(malformed, 'configuration')).toMatchObject({
      verdict: 'failed',
      text: { key: 'problem_proxy' },
    })
    expect(malformed.stdout).not.toContain('hunter2')
  })

  test('tells a certificate that nobody trusts from a server that is not there', async () => {
    const { port, variables } = await secureServer()
    const run = await runCommand([...words, '--api-url', `https://127.0.0.1:${port}`], {
      variables: { ...variables, VADDY_CA_FILE: '' },
    })
    expect(run.exitCode).toBe(5)
    expect(verdicts(run)).toMatchObject({ connection: 'ok', tls: 'failed', key: 'skipped' })
    expect(check(run, 'tls')?.text.key).toBe('certificate_unknown_authority')
  })

  test('finds a server that wants a client certificate', async () => {
    const { port, variables } = await secureServer({ requestCert: true, minVersion: 'TLSv1.3' })
    const run = await runCommand([...words, '--api-url', `https://127.0.0.1:${port}`], { variables })
    expect(run.exitCode).toBe(5)
    expect(verdicts(run)).toMatchObject({ connection: 'ok', tls: 'failed', key: 'skipped' })
    expect(check(run, 'tls')?.text.key).toBe('certificate_wanted')
  })

  test('finds a name that does not exist', async () => {
    const run = await runCommand([...words, '--api-url', 'https://no-such-host.invalid'], {
      variables: accountVariables,
    })
    expect(run.exitCode).toBe(5)
    expect(verdicts(run)).toMatchObject({ dns: 'failed', connection: 'skipped' })
  })
})
