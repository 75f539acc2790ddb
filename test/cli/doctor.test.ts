import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { rehearsalAccount, rehearsalProject } from '../../src/simulator/vaddy/project.ts'
import { project } from '../simulator/vaddy/simulator-client.ts'
import { createAuthority, type TestAuthority } from '../support/certificates.ts'
import { startProxy } from '../support/network-proxy.ts'
import { type Answer, startServer, unusedPort } from '../support/network-server.ts'
import { type CliRun, rehearse, runCommand } from './run-cli.ts'

const words = ['vaddy', 'doctor', '--format', 'json'] as const

interface Check {
  readonly id: string
  readonly verdict: string
  readonly text: { readonly key: string; readonly text: string }
  readonly next: { readonly key: string } | null
}

const checksOf = (run: CliRun) => run.json['checks'] as Check[]
const verdicts = (run: CliRun) => Object.fromEntries(checksOf(run).map(({ id, verdict }) => [id, verdict]))
const check = (run: CliRun, id: string) => checksOf(run).find((one) => one.id === id)

describe('scangate vaddy doctor', () => {
  test('says that a scan would start, and starts none', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--project-number', '1', '--max-crawl-age', '60d'])
    expect(run.exitCode).toBe(0)
    expect(run.json).toMatchObject({ command: 'vaddy doctor', outcome: 'checked', simulated: true })
    expect(verdicts(run)).toEqual({
      node: 'ok',
      configuration: 'ok',
      ca: 'ok',
      dns: 'ok',
      connection: 'ok',
      tls: 'note',
      key: 'ok',
      project: 'ok',
      crawl: 'ok',
      crawl_age: 'ok',
      project_number: 'ok',
      pull_request: 'skipped',
    })
    expect(rehearsal.client.simulator.state.scans.every(({ begunBy }) => begunBy === 'history')).toBe(true)
  })

  test('writes the same for people, with the verdict last', async () => {
    const rehearsal = await rehearse()
    const { stdout } = await rehearsal.run(['vaddy', 'doctor'])
    expect(stdout).toContain('✓ Crawl: 30 ("shop-with-login") would be scanned.\n')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('A scan would start.')
  })

  test('names every problem of the configuration and exits 3', async () => {
    const run = await runCommand([...words, '--max-alerts', 'many'])
    expect(run.exitCode).toBe(3)
    expect(
      checksOf(run).filter(({ id, verdict }) => id === 'configuration' && verdict === 'failed'),
    ).toHaveLength(4)
    expect(verdicts(run)).toMatchObject({ connection: 'skipped', key: 'skipped' })
  })

  test('tells a wrong key from a wrong project', async () => {
    const rehearsal = await rehearse()
    const wrongKey = await rehearsal.run(words, { variables: { VADDY_TOKEN: 'some-other-key' } })
    expect(wrongKey.exitCode).toBe(4)
    expect(verdicts(wrongKey)).toMatchObject({ connection: 'ok', key: 'failed', project: 'skipped' })
    expect(check(wrongKey, 'key')?.next).toMatchObject({ key: 'next_check_secret' })
    const wrongProject = await rehearsal.run([...words, '--project-id', 'another'])
    expect(wrongProject.exitCode).toBe(4)
    expect(verdicts(wrongProject)).toMatchObject({ key: 'ok', project: 'failed', crawl: 'skipped' })
  })

  test('says which crawl an ambiguous label means, and how to name it', async () => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, '--crawl-label', 'sho'])
    expect(run.exitCode).toBe(0)
    expect(check(run, 'crawl')).toMatchObject({
      verdict: 'warning',
      text: { key: 'notice_several_crawls' },
      next: { key: 'doctor_next_unique', text: expect.stringContaining('--crawl-id 30') },
    })
  })

  test.each([
    [['--crawl-label', 'nope'], 3, 'crawl', 'reason_crawl_not_found'],
    [['--max-crawl-age', '1d'], 2, 'crawl_age', 'reason_crawl_old'],
    [['--project-number', '77'], 4, 'project_number', 'service_refused'],
    [['--scan-id', '1-unknown'], 4, 'scan', 'service_refused'],
  ] as const)('finds what is wrong with %j', async (flags, exitCode, id, key) => {
    const rehearsal = await rehearse()
    const run = await rehearsal.run([...words, ...flags])
    expect(run.exitCode).toBe(exitCode)
    expect(check(run, id)).toMatchObject({ verdict: 'failed', text: { key } })
  })

  test('notices a project number of another project', async () => {
    const now = Date.UTC(2026, 0, 1)
    const other = { ...rehearsalProject(now), projectId: 'other', projectNumber: 2 }
    const own = { ...rehearsalProject(now), crawls: [{ id: 90, label: 'own', start: now - 1, end: now }] }
    const rehearsal = await rehearse({ projects: [own, other] })
    const run = await rehearsal.run([...words, '--project-number', '2'])
    expect(check(run, 'project_number')).toMatchObject({ verdict: 'warning' })
  })

  test('takes a busy project for a note, unless on_busy keeps a scan from waiting', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    await rehearsal.client.startedScan()
    expect(await rehearsal.run(words)).toMatchObject({ exitCode: 0 })
    for (const wish of ['fail', 'skip']) {
      const run = await rehearsal.run([...words, '--on-busy', wish])
      expect(run).toMatchObject({ exitCode: 6, json: { outcome: 'busy' } })
    }
  })

  test('exits 5 and says what to check when nobody answers', async () => {
    const port = await unusedPort()
    const variables = { ...accountVariables, VADDY_API_URL: `http://127.0.0.1:${port}` }
    const run = await runCommand(words, { variables })
    expect(run.exitCode).toBe(5)
    expect(check(run, 'connection')).toMatchObject({ verdict: 'failed', next: { key: 'next_check_network' } })
    expect(verdicts(run)).toMatchObject({ dns: 'ok', tls: 'skipped' })
  })
})

const accountVariables = {
  VADDY_USER: rehearsalAccount.user,
  VADDY_TOKEN: rehearsalAccount.authKey,
  VADDY_PROJECT_ID: project,
}

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

  const secureServer = async () => {
    const { port } = await startServer(answerAsVaddy, authority.issue(['api.vaddy.test', '127.0.0.1']))
    const caFile = join(await mkdtemp(join(tmpdir(), 'scangate-cli-')), 'root.pem')
    await writeFile(caFile, authority.certificate)
    return { port, variables: { ...accountVariables, VADDY_CA_FILE: caFile } }
  }

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

  test('finds a name that does not exist', async () => {
    const run = await runCommand([...words, '--api-url', 'https://no-such-host.invalid'], {
      variables: accountVariables,
    })
    expect(run.exitCode).toBe(5)
    expect(verdicts(run)).toMatchObject({ dns: 'failed', connection: 'skipped' })
  })
})
