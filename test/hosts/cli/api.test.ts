import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startApiSimulator } from '../../../src/simulator/api/server.ts'
import { ruleIds } from '../../../src/sources/api/rule.ts'
import { runCommand } from './run-cli.ts'

const folder = new URL('../../sources/api/', import.meta.url).pathname
const shared = ['--target', 'https://api.example.com/v1', '--allowed-hosts', 'api.example.com']
const plan = (words: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
  runCommand(['api', 'plan', ...words], { folder, variables })

/** A server that counts what it is asked, and answers always the same. */
async function serving(status: number, body: string) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`)
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('scangate api plan', () => {
  it('prints one line a request and says of the rest why it is not asked', async () => {
    const { exitCode, stderr, stdout } = await plan([...shared, '--openapi', 'petstore.yaml'])
    expect(exitCode).toBe(0)
    expect(stdout.split('\n').slice(4, 8)).toEqual([
      'TLS https://api.example.com',
      'GET https://api.example.com/v1/scangate-no-such-path',
      'GET https://api.example.com/v1/pets',
      'GET https://api.example.com/v1/pets',
    ])
    expect(stderr).toContain('Not asked: POST /pets (it writes)')
    expect(stderr).toContain('Not asked: GET /pets/{petId} (path_values has nothing for petId)')
  })

  it('prints the same for programs, by variables as by flags, without the credential', async () => {
    const variables = {
      API_CHECK_TARGET: 'https://api.example.com/v1',
      API_CHECK_ALLOWED_HOSTS: '*.example.com',
      API_CHECK_OPENAPI: 'well-made.yaml',
      API_CHECK_CREDENTIAL: 'Bearer the-secret-value',
    }
    const { exitCode, json, stdout } = await plan(
      ['--format', 'json', '--leave-out', 'GET /health'],
      variables,
    )
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain('the-secret-value')
    expect(json).toMatchObject({
      command: 'api plan',
      outcome: 'answered',
      simulated: false,
      left_out: expect.arrayContaining([{ operation: 'GET /health', why: 'leave_out', missing: [] }]),
      no_room_for: [],
    })
    expect(json['requests']).toContainEqual({
      kind: 'credential',
      method: 'GET',
      url: 'https://api.example.com/v1/bookings?page=1',
      headers: {},
      operation: 'GET /bookings',
      handshake: null,
    })
  })

  it('sends nothing but for a document by its URL, without the credential', async () => {
    const document = readFileSync(`${folder}petstore.yaml`, 'utf8')
    const { asked, url } = await serving(200, document)
    const { exitCode, stdout } = await plan(['--target', url, '--openapi', `${url}/openapi.yaml`])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`GET ${url}/pets\n`)
    expect(asked).toEqual([expect.stringMatching(/^GET \/openapi.yaml scangate-api-check\/\d/)])
  })

  it.each([
    [404, 4],
    [403, 4],
    [302, 5],
  ])('ends where a document answers %i with exit code %i', async (status, code) => {
    const { url } = await serving(status, 'x')
    expect((await plan(['--target', url, '--openapi', `${url}/openapi.yaml`])).exitCode).toBe(code)
  })

  it('says every problem and sends nothing', async () => {
    const { asked, url } = await serving(200, 'x')
    const bad = await plan([
      '--target',
      url,
      '--openapi',
      `${url}/o`,
      '--max-requests',
      '1',
      '--leave-out',
      'x',
    ])
    expect(bad.exitCode).toBe(3)
    expect(bad.stderr).toContain('max_requests is "1"')
    expect(bad.stderr).toContain('leave_out holds "x"')
    expect(asked).toEqual([])
    const gone = await plan([...shared, '--openapi', 'gone.yaml'])
    expect([gone.exitCode, gone.stdout]).toEqual([3, ''])
    expect(gone.stderr).toContain('there is no such file')
  })
})

describe('scangate api rules', () => {
  it('lists every rule with its level, point and standard, in any language', async () => {
    const { exitCode, stdout } = await runCommand(['api', 'rules'])
    expect(exitCode).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1 + ruleIds.length)
    expect(lines[7]).toMatch(
      /^AUTH-1 +high +Protected operations refuse .* +Authentication +API2, ASVS 8\.2\.1$/,
    )
    expect((await runCommand(['api', 'rules', '--language', 'ja'])).stdout).toContain('保護された操作')
  })

  it('lists them for programs', async () => {
    const { json } = await runCommand(['api', 'rules', '--format', 'json'])
    expect(json).toMatchObject({ command: 'api rules', outcome: 'answered', exit_code: 0 })
    expect((json['rules'] as { id: string }[]).map(({ id }) => id)).toEqual(ruleIds)
    expect((json['rules'] as object[])[16]).toEqual({
      id: 'RATE-2',
      level: 'low',
      by: 'document',
      point: 'rate_limits',
      source: 'API4',
      title: 'The document knows 429',
    })
  })

  it('ends with 3 on a bad option', async () => {
    expect((await runCommand(['api', 'rules', '--language', 'fr'])).exitCode).toBe(3)
  })
})

describe('scangate api check', () => {
  it('takes the report that the last run left in the folder as baseline, before it empties it', async () => {
    const work = mkdtempSync(join(tmpdir(), 'scangate-api-'))
    onTestFinished(() => rmSync(work, { recursive: true, force: true }))
    const simulator = await startApiSimulator({ scenario: 'open-cors' })
    onTestFinished(() => simulator.close())
    writeFileSync(join(work, 'openapi.json'), JSON.stringify(simulator.document()))
    const words = [
      '--target',
      simulator.url,
      '--openapi',
      'openapi.json',
      '--interval',
      '0s',
      '--report-dir',
      'out',
    ]
    const check = (...more: string[]) => runCommand(['api', 'check', ...words, ...more], { folder: work })
    const report = () => JSON.parse(readFileSync(join(work, 'out/report.json'), 'utf8'))
    await check()
    expect(report().facts).toMatchObject({ known_count: 0 })
    await check('--baseline', 'out/report.json')
    expect(report().facts.known_count).toBeGreaterThan(0)
    await check('--baseline', 'out/no-report.json')
    expect(report()).toMatchObject({ outcome: 'misconfigured' })
  })
})
