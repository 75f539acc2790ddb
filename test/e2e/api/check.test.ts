import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TlsOptions } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { startStep } from '../../../src/simulator/github-runner/step.ts'
import { petDocument, wellBehaved } from '../../sources/api/bench.ts'
import { entriesOf, nodes } from '../../support/action.ts'
import { createAuthority } from '../../support/certificates.ts'
import { startCli } from '../../support/cli.ts'
import { filesIn, searchForSecret } from '../../support/leaks.ts'
import { listen } from '../../support/network-server.ts'
import { expectReportSchema } from '../../support/report-schema.ts'

const credential = 'Bearer right-and-proper'
/** What every body of a success carries, and no output may. */
const marker = 'pet-marker'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A folder with a document and reports, and a target. */
async function target(answer: Answer, identity?: TlsOptions) {
  const seen: { method: string; url: string; isWith: boolean }[] = []
  const handle: Answer = (request, response) => {
    const { headers, method = '', url = '' } = request
    seen.push({ method, url, isWith: headers.authorization === credential })
    answer(request, response)
  }
  const server = identity === undefined ? createServer(handle) : createHttpsServer(identity, handle)
  server.on('tlsClientError', () => {})
  const port = await listen(server)
  const folder = mkdtempSync(join(tmpdir(), 'scangate-api-'))
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(petDocument, null, 2))
  mkdirSync(join(folder, 'reports'))
  return {
    seen,
    folder,
    inputs: {
      target: `${identity === undefined ? 'http' : 'https'}://localhost:${port}`,
      openapi: join(folder, 'openapi.json'),
      report_dir: join(folder, 'reports'),
      interval: '10ms',
    },
  }
}

const open: Answer = (request, response) => {
  if (request.url !== '/pets' || request.method !== 'GET') return wellBehaved(request, response)
  response.writeHead(200, { 'content-type': 'application/json' }).end(`[{"name":"${marker}"}]`)
}

describe.each(nodes)('the committed API check under %s', (_, node) => {
  const run = (inputs: Record<string, string>) =>
    startStep({ node, script: entriesOf('api').main, inputs, variables: {} }).finished

  it('exits 0 after an API that behaves well, and hands on neither credential nor bodies', async () => {
    const { folder, inputs, seen } = await target(wellBehaved)
    const step = await run({ ...inputs, credential })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ outcome: 'passed', high_count: '0', sarif_file: '' })
    expect(JSON.parse(step.outputs['not_visible'] ?? '')).toContain('TLS-1')
    expect(Number(step.outputs['request_count'])).toBe(seen.length)
    const files = filesIn(join(folder, 'reports'))
    expectReportSchema(readFileSync(join(folder, 'reports/report.json'), 'utf8'))
    searchForSecret(credential, { step, files })
    searchForSecret('right-and-proper', { step, files })
    expect(JSON.stringify([step, files])).not.toContain(marker)
    const opened = seen.filter(({ isWith }) => isWith)
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.length).toBeLessThanOrEqual(3)
    expect(opened.every(({ method, url }) => method === 'GET' && url === '/pets')).toBe(true)
  })

  it('exits 2 after an operation that lets anybody in', async () => {
    const { folder, inputs } = await target(open)
    const step = await run(inputs)
    expect(step.exitCode).toBe(2)
    expect(step.outputs).toMatchObject({ outcome: 'failed', high_count: '1' })
    expect(step.summary).toContain('AUTH-1')
    expect(readFileSync(join(folder, 'reports/junit.xml'), 'utf8')).toContain('<failure')
    expect(JSON.stringify([step, filesIn(join(folder, 'reports'))])).not.toContain(marker)
  })

  it.each<[string, Answer]>([
    ['a wall', (__, response) => void response.writeHead(403).end()],
    [
      'a page for everything',
      (__, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('x'),
    ],
    ['a limit', (__, response) => void response.writeHead(429).end()],
  ])('never passes %s', async (__, answer) => {
    const { inputs } = await target(answer)
    expect((await run(inputs)).outputs['outcome']).toBe('incomplete')
  })

  it('finds old TLS and certificates that nobody trusts', async () => {
    const authority = createAuthority('End To End Root')
    const identity = authority.issue(['localhost'], { until: new Date(Date.now() + 90 * 86_400_000) })
    const old = await target(wellBehaved, { ...identity, minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' })
    const caFile = join(old.folder, 'ca.pem')
    writeFileSync(caFile, authority.certificate)
    const trusting = await run({ ...old.inputs, ca_file: caFile })
    expect(trusting.summary).toContain('TLS 1.0')
    expect(trusting.outputs['outcome']).toBe('failed')
    const modern = await target(wellBehaved, identity)
    const passed = await run({ ...modern.inputs, ca_file: caFile })
    expect(passed.outputs['outcome']).toBe('passed')
    expect(JSON.parse(passed.outputs['not_visible'] ?? '')).not.toContain('TLS-2')
    const strange = await run(modern.inputs)
    expect(strange.outputs['outcome']).toBe('failed')
    expect(strange.summary).toContain('End To End Root')
  })
})

describe('the command line', () => {
  it('writes SARIF for a document in the checkout, and begins an ignore file', async () => {
    const { folder, inputs } = await target(wellBehaved)
    const document = 'test/sources/api/petstore.yaml'
    const words = [
      '--target',
      inputs.target,
      '--interval',
      '10ms',
      '--openapi',
      document,
      '--require',
      'none',
    ]
    const check = ['api', 'check', ...words, '--min-seen', '0']
    const passed = await startCli([...check, '--report-dir', join(folder, 'reports')]).finished
    expect([passed.exitCode, passed.stderr]).toEqual([0, expect.any(String)])
    const sarif = JSON.parse(readFileSync(join(folder, 'reports/report.sarif'), 'utf8'))
    const [{ results }] = sarif.runs
    expect(results.length).toBeGreaterThan(0)
    for (const { locations } of results) {
      expect(locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: document },
        region: { startLine: expect.any(Number) },
      })
    }
    const draft = join(folder, 'ignore.yml')
    const begun = await startCli([...check, '--write-ignore-file', draft]).finished
    expect(begun.exitCode).toBe(0)
    expect(readFileSync(draft, 'utf8')).toMatch(/- rule: "AUTH-4"\n {2}place: "/)
  })

  it('sends what plan prints', async () => {
    const { inputs, seen } = await target(wellBehaved)
    const words = ['--target', inputs.target, '--openapi', inputs.openapi]
    const planned = await startCli(['api', 'plan', ...words]).finished
    expect(seen).toEqual([])
    await startCli(['api', 'check', ...words, '--interval', '10ms']).finished
    expect(planned.stdout.trim().split('\n')).toEqual(
      seen.map(({ method, url }) => `${method} ${inputs.target}${url}`),
    )
  })
})
